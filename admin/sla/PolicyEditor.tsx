import { useMemo, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import {
  DiscardSlaPolicyDraftDocument,
  PublishSlaPolicyDocument,
  SaveSlaPolicyDocument,
  type SlaPolicyPageQuery,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { PublishDraft } from '../calendars/PublishDraft.tsx';
import { Section } from '../calendars/Section.tsx';
import { request, RequestError } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Overtaken } from '../signal-kinds/Overtaken.tsx';
import { CoversFields } from './CoversFields.tsx';
import { PolicyReach } from './PolicyReach.tsx';
import { TargetsEditor } from './TargetsEditor.tsx';
import { formOf, termsOf } from './terms.ts';
import { WordsField } from './WordsField.tsx';

/** The newest terms, typed into a draft. */
export const PolicyEditor = ({
  policy,
  calendars,
  today,
  onDone,
}: {
  policy: SlaPolicyPageQuery['slaPolicy'];
  calendars: SlaPolicyPageQuery['calendars'];
  today: string;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  // A policy has one version at least, and the draft, where there is one, comes first.
  const newest = policy.versions[0]!;
  const [name, setName] = useState(policy.name);
  const [form, setForm] = useState(() => formOf(newest.terms, newest.flaws));
  const terms = useMemo(() => termsOf(form), [form]);
  const asSaved = useMemo(() => JSON.stringify(termsOf(formOf(newest.terms))), [newest]);
  const unsaved = JSON.stringify(terms) !== asSaved || name.trim() !== policy.name;
  const { id, lock } = policy;
  const { run, busy, error } = useAct(async () => {
    if (!terms) return;
    const { saveSlaPolicy } = await request(SaveSlaPolicyDocument, { id, lock, name: name.trim(), terms });
    const flaws = saveSlaPolicy.versions.find(({ status }) => status === 'DRAFT')?.flaws.length ?? 0;
    if (flaws === 0) notify(translate('calendars.saved'), { type: 'success' });
    else notify(format.counted('calendars.saved_flawed', flaws), { type: 'warning' });
    onDone();
  });
  const flaw = form.flaws['calendarId'];
  const published = calendars.filter(
    (one) => one.id === form.calendarId || one.versions.some(({ status }) => status === 'PUBLISHED'),
  );
  return (
    <>
      <Section title={translate('sla.terms')} lead={translate('sla.terms_lead')}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: '14px 12px' }}>
          <TextField
            label={translate('calendars.name')}
            value={name}
            required
            onChange={(event) => setName(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <TextField
            select
            label={translate('sla.calendar')}
            value={published.some((one) => one.id === form.calendarId) ? form.calendarId : ''}
            required
            error={!!flaw}
            helperText={flaw ? translate(`sla.flaw.calendar_${flaw}`) : translate('sla.calendar_help')}
            onChange={(event) =>
              setForm((before) => ({
                ...before,
                calendarId: event.target.value,
                flaws: { ...before.flaws, calendarId: '' },
              }))
            }
          >
            {published.map((one) => (
              <MenuItem key={one.id} value={one.id}>
                {one.name}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        <TargetsEditor
          targets={form.targets}
          flawed={!!form.flaws['targets']}
          onChange={(targets) => setForm((before) => ({ ...before, targets }))}
        />
        <WordsField
          label={translate('sla.pause_reasons')}
          help={translate('sla.pause_reasons_help')}
          value={form.pauseReasons}
          onChange={(pauseReasons) => setForm((before) => ({ ...before, pauseReasons }))}
        />
      </Section>
      <Section title={translate('sla.covers')} lead={translate('sla.covers_lead')}>
        <CoversFields
          covers={form.covers}
          flaws={form.flaws}
          onChange={(covers) => setForm((before) => ({ ...before, covers: { ...before.covers, ...covers } }))}
        />
      </Section>
      {error !== null &&
        (error instanceof RequestError && error.code === 'CONFLICT' ? (
          <Overtaken text="sla.overtaken" onReload={onDone} />
        ) : (
          <ErrorNotice error={error} />
        ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button
          variant="outlined"
          disabled={busy || !unsaved || terms === null || !name.trim()}
          onClick={() => void run()}
        >
          {translate('calendars.save')}
        </Button>
        <PublishDraft
          words="sla"
          list="/sla"
          thing={policy}
          today={today}
          unsaved={unsaved}
          effect={(from) => <PolicyReach id={id} from={from} />}
          publish={async (from) => void (await request(PublishSlaPolicyDocument, { id, lock, from }))}
          discard={async () => void (await request(DiscardSlaPolicyDraftDocument, { id, lock }))}
          onDone={onDone}
        />
      </Box>
    </>
  );
};
