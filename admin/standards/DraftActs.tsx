import { useState } from 'react';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import {
  AgreeEditorialDocument,
  DiscardStandardDraftDocument,
  PublishStandardDocument,
  type StandardPageQuery,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';
import type { Version } from './standard-form.ts';

type Act = 'publish' | 'agree' | 'discard';

/** The draft into force from a day on, agreed to by a second person, or away. */
export const DraftActs = ({
  standard,
  draft,
  today,
  unsaved,
  open,
  checked,
  onDone,
}: {
  standard: StandardPageQuery['standard'];
  draft: Version;
  today: string;
  unsaved: boolean;
  /** Warnings that nobody mended or overruled. */
  open: number;
  checked: boolean;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const notify = useNotify();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Act | null>(null);
  const latest = standard.versions.find(({ status }) => status !== 'DRAFT')?.effectiveFrom;
  // Of two versions the later start is in force, so a new one starts after the one before.
  const earliest = latest && latest >= today ? dayAfter(latest) : today;
  const [from, setFrom] = useState(earliest);
  const what = text(draft.title) || standard.code;
  const first = draft.version === 1;
  const which = { id: standard.id, lock: draft.lock };
  const { run, busy, error, clear } = useAct(async (act: Act) => {
    if (act === 'publish') await request(PublishStandardDocument, { ...which, from });
    else if (act === 'agree') await request(AgreeEditorialDocument, which);
    else await request(DiscardStandardDraftDocument, which);
    setAsked(null);
    notify(translate(`standard.done_${act}`, { what, day: format.day(from) }), { type: 'success' });
    if (act === 'discard' && first) navigate('/standards');
    else onDone();
  });
  const close = () => {
    setAsked(null);
    clear();
  };
  const waits = draft.editorial && !draft.agreed;
  const why = unsaved ? 'save_first' : !checked ? null : open > 0 ? 'mend_first' : waits ? 'agree_first' : null;
  return (
    <>
      <Button
        variant="contained"
        disabled={why !== null || !checked}
        aria-describedby={why ? 'publish-why' : undefined}
        onClick={() => setAsked('publish')}
      >
        {translate('standard.publish')}
      </Button>
      {waits && (
        <Button variant="outlined" disabled={unsaved} onClick={() => setAsked('agree')}>
          {translate('standard.agree')}
        </Button>
      )}
      <Button variant="text" color="error" onClick={() => setAsked('discard')}>
        {translate('standard.discard')}
      </Button>
      {why && (
        <Box id="publish-why" sx={{ fontSize: 13, color: 'var(--ink-2)', alignSelf: 'center' }}>
          {translate(`standard.${why}`)}
        </Box>
      )}
      <AskDialog
        open={asked !== null}
        title={translate(`standard.ask_${asked ?? 'publish'}`, { what })}
        submit={translate(`standard.${asked ?? 'publish'}`)}
        danger={asked === 'discard'}
        busy={busy}
        disabled={asked === 'publish' && !from}
        error={error}
        onClose={close}
        onSubmit={() => asked && void run(asked)}
      >
        {asked === 'publish' ? (
          <>
            <Box>
              {translate(
                draft.attribution !== 'EMPLOYEE'
                  ? 'standard.publish_place'
                  : draft.editorial
                    ? 'standard.publish_editorial'
                    : 'standard.publish_text',
              )}
            </Box>
            <DayField label={translate('standard.first_day')} value={from} required min={earliest} onChange={setFrom} />
          </>
        ) : asked === 'agree' ? (
          <Box>{translate('standard.agree_text')}</Box>
        ) : (
          <Box>{translate(first ? 'standard.discard_whole' : 'standard.discard_draft')}</Box>
        )}
      </AskDialog>
    </>
  );
};

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
