import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import {
  DeleteStandardDocument,
  RetireStandardDocument,
  StandardUsesDocument,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { Section } from '../calendars/Section.tsx';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import type { Version } from './standard-form.ts';

/** Where it is used, and its end: out of force, which loses nothing; or gone, which only an unused one may be. */
export const UsesAndEnd = ({
  id,
  name,
  versions,
  today,
  onDone,
}: {
  id: string;
  name: string;
  versions: readonly Version[];
  today: string;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const navigate = useNavigate();
  const {
    data: uses,
    error: unread,
    refetch,
  } = useQuery({
    queryKey: ['standard-uses', id],
    queryFn: async () => (await request(StandardUsesDocument, { id })).standardUses,
    retry: false,
  });
  const published = versions.filter(({ status }) => status !== 'DRAFT');
  const latest = published[0];
  const begun = published.some(({ effectiveFrom }) => effectiveFrom! <= today);
  const [asked, setAsked] = useState<'retire' | 'delete' | null>(null);
  const earliest = latest && latest.effectiveFrom! > today ? latest.effectiveFrom! : today;
  const [from, setFrom] = useState(earliest);
  const { run, busy, error, clear } = useAct(async (what: 'retire' | 'delete') => {
    if (what === 'retire') await request(RetireStandardDocument, { id, from });
    else await request(DeleteStandardDocument, { id });
    setAsked(null);
    notify(translate(`standard.done_${what}`, { what: name, day: format.day(from) }), { type: 'success' });
    if (what === 'delete') navigate('/standards');
    else onDone();
  });
  const used = (uses?.length ?? 0) > 0;
  const why = begun ? 'end_begun' : used ? 'end_used' : 'end_free';
  return (
    <Section title={translate('standard.used')}>
      {unread && <ErrorNotice error={unread} onRetry={() => void refetch()} />}
      {uses &&
        (used ? (
          <Box component="ul" sx={{ margin: 0, paddingLeft: '20px' }}>
            {uses.map(({ what, name: place, count }) => (
              <li key={`${what} ${place ?? ''}`}>
                {format.counted(`standard.use_${what}`, count, { place: place ?? '' })}
              </li>
            ))}
          </Box>
        ) : (
          <Box sx={{ color: 'var(--ink-2)' }}>{translate('standard.unused')}</Box>
        ))}
      {uses && <Box sx={{ color: 'var(--ink-2)', maxWidth: 640 }}>{translate(`standard.${why}`)}</Box>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        {latest?.status === 'PUBLISHED' && (
          <Button variant="outlined" onClick={() => setAsked('retire')}>
            {translate('standard.retire')}
          </Button>
        )}
        {uses && !used && !begun && published.length > 0 && (
          <Button variant="text" color="error" onClick={() => setAsked('delete')}>
            {translate('standard.delete')}
          </Button>
        )}
      </Box>
      <AskDialog
        open={asked !== null}
        title={translate(`standard.ask_${asked ?? 'retire'}`, { what: name })}
        submit={translate(`standard.${asked ?? 'retire'}`)}
        danger={asked === 'delete'}
        busy={busy}
        disabled={asked === 'retire' && !from}
        error={error}
        onClose={() => {
          setAsked(null);
          clear();
        }}
        onSubmit={() => asked && void run(asked)}
      >
        <Box>{translate(`standard.${asked ?? 'retire'}_text`)}</Box>
        {asked === 'retire' && (
          <DayField label={translate('standard.last_day')} value={from} required min={earliest} onChange={setFrom} />
        )}
      </AskDialog>
    </Section>
  );
};
