import { useState, type ReactNode } from 'react';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { useAct } from '../act.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';

/** A thing that is edited as a draft and published as versions, the draft first. */
interface Drafted {
  name: string;
  versions: readonly { status: string; flaws: readonly unknown[] }[];
}

/** The draft into force from a day on, or away. `words` is where the texts stand that name the thing, `list` where one goes when it is gone. */
export const PublishDraft = ({
  words,
  list,
  thing,
  today,
  unsaved,
  effect,
  publish,
  discard,
  onDone,
}: {
  words: 'calendars' | 'sla';
  list: string;
  thing: Drafted;
  today: string;
  unsaved: boolean;
  /** What publishing from a day on would change, told before it is done. */
  effect?: (from: string) => ReactNode;
  publish: (from: string) => Promise<void>;
  discard: () => Promise<void>;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const [from, setFrom] = useState(today);
  const { name, versions } = thing;
  const draft = versions.find(({ status }) => status === 'DRAFT');
  const first = versions.length === 1;
  const { run, busy, error, clear } = useAct(async (what: 'publish' | 'discard') => {
    if (what === 'publish') await publish(from);
    else await discard();
    setAsked(null);
    notify(translate(`calendars.done_${what}`, { what: name, day: format.day(from) }), { type: 'success' });
    if (what === 'discard' && first) navigate(list);
    else onDone();
  });
  if (!draft) return null;
  const flawed = draft.flaws.length > 0;
  const publishing = asked === 'publish';
  const close = () => {
    setAsked(null);
    clear();
  };
  return (
    <>
      <Button
        variant="contained"
        disabled={flawed || unsaved}
        aria-describedby={flawed || unsaved ? 'publish-why' : undefined}
        onClick={() => setAsked('publish')}
      >
        {translate(`${words}.publish`)}
      </Button>
      <Button variant="text" color="error" onClick={() => setAsked('discard')}>
        {translate('calendars.discard')}
      </Button>
      {(flawed || unsaved) && (
        <Box id="publish-why" sx={{ fontSize: 13, color: 'var(--ink-2)', alignSelf: 'center' }}>
          {unsaved ? translate('calendars.save_first') : format.counted('calendars.mend_first', draft.flaws.length)}
        </Box>
      )}
      <AskDialog
        open={asked !== null}
        title={translate(publishing ? 'calendars.publish_title' : 'calendars.discard_title', { what: name })}
        submit={translate(publishing ? `${words}.publish` : 'calendars.discard')}
        danger={!publishing}
        busy={busy}
        disabled={publishing && !from}
        error={error}
        onClose={close}
        onSubmit={() => asked && void run(asked)}
      >
        {publishing ? (
          <>
            <Box>{translate(`${words}.${first ? 'publish_first' : 'publish_next'}`)}</Box>
            <DayField
              label={translate('calendars.first_day')}
              value={from}
              required
              {...(first ? {} : { min: today })}
              onChange={setFrom}
            />
            {effect?.(from)}
          </>
        ) : (
          <Box>{translate(`${words}.${first ? 'discard_whole' : 'discard_draft'}`)}</Box>
        )}
      </AskDialog>
    </>
  );
};
