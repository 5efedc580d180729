import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import {
  ActivateProgrammeDocument,
  EndProgrammeDocument,
  type ProgrammePagePartsFragment,
  type ProgrammePageQuery,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { Section } from '../calendars/Section.tsx';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { CheckIcon } from '../layout/icons.tsx';
import { CrossIcon } from '../rules/icons.tsx';

export type Told = ProgrammePageQuery['announcedProgrammes'][number] | null;

/** What is still missing before visits may be made; and, once they are made, the end. */
export const Readiness = ({
  programme,
  told,
  today,
  onDone,
}: {
  programme: ProgrammePagePartsFragment;
  told: Told;
  today: string;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const notify = useNotify();
  const [asked, setAsked] = useState<'activate' | 'end' | null>(null);
  const { id, version, name, status, announcedOn, startsOn } = programme;
  const { run, busy, error, clear } = useAct(async (what: 'activate' | 'end') => {
    if (what === 'activate') await request(ActivateProgrammeDocument, { id, version });
    else await request(EndProgrammeDocument, { id, version });
    setAsked(null);
    notify(translate(`programme.done_${what}`, { name }), { type: 'success' });
    onDone();
  });
  const announced = !!announcedOn && announcedOn <= today;
  const needs = [
    ['planned', programme.cadence != null && programme.visitsPerLocation != null && startsOn != null],
    ['somewhere', programme.locations.length > 0],
    ['asks', programme.questionnaire !== null],
    ['announced', announced],
    ['told', !!told && !!text(told.goals) && !!text(told.useOfResults)],
    // Before there are both days nothing can be said about their order.
    ...(announced && startsOn ? ([['starts_after', startsOn >= announcedOn]] as const) : []),
  ] as const;
  const missing = needs.filter(([, met]) => !met);
  const draft = status === 'DRAFT';
  const act = draft ? 'activate' : 'end';
  return (
    <Section
      title={translate(draft ? 'programme.ready' : 'programme.runs')}
      lead={
        draft
          ? translate(missing.length > 0 ? 'programme.ready_lead' : 'programme.ready_all')
          : translate('programme.runs_lead', { day: startsOn ? format.day(startsOn) : '' })
      }
    >
      {draft && (
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px' }}>
          {needs.map(([need, met]) => (
            <Box component="li" key={need} sx={{ display: 'flex', gap: '8px', alignItems: 'flex-start' }}>
              <Box component="span" sx={{ color: met ? 'var(--met)' : 'var(--attn)', marginTop: '1px' }}>
                {met ? <CheckIcon size={16} /> : <CrossIcon size={16} />}
              </Box>
              <span>
                {translate(`programme.need_${need}`)}
                <span className="unseen">{translate(met ? 'programme.met' : 'programme.missing')}</span>
              </span>
            </Box>
          ))}
        </Box>
      )}
      <Box>
        <Button
          variant={draft ? 'contained' : 'outlined'}
          disabled={draft && missing.length > 0}
          onClick={() => setAsked(act)}
        >
          {translate(`programme.${act}`)}
        </Button>
      </Box>
      <AskDialog
        open={asked !== null}
        title={translate(`programme.ask_${act}`, { name })}
        submit={translate(`programme.${act}`)}
        busy={busy}
        error={error}
        onClose={() => {
          setAsked(null);
          clear();
        }}
        onSubmit={() => void run(act)}
      >
        <Box>{translate(`programme.${act}_text`)}</Box>
        {draft && programme.cadence === 'ONCE' && (
          <Box sx={{ color: 'var(--warn)' }}>{translate('programme.warning_ONE_OFF')}</Box>
        )}
      </AskDialog>
    </Section>
  );
};
