import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Autocomplete, Box, Button, MenuItem, TextField } from '@mui/material';
import { SaveProgrammePlanDocument, type ProgrammePagePartsFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { Section } from '../calendars/Section.tsx';
import { useTeamsAndTasks } from '../employees/useTeamsAndTasks.ts';
import { useLocations } from '../force-majeure/useLocations.ts';
import { request, RequestError } from '../graphql.ts';
import { DayField } from '../layout/DayField.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Overtaken } from '../signal-kinds/Overtaken.tsx';
import { WordsFields } from '../standards/WordsFields.tsx';
import { planOf, readPlan, type Plan } from './plan.ts';

export const CADENCES = ['ONCE', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'] as const;

/** Where, how often, how many, how results are told, and what the staff reads of it. */
export const PlanForm = ({ programme, onDone }: { programme: ProgrammePagePartsFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const locations = useLocations();
  const { tasks } = useTeamsAndTasks();
  const [plan, setPlan] = useState<Plan>(() => planOf(programme));
  const change = (more: Partial<Plan>) => setPlan((before) => ({ ...before, ...more }));
  const unsaved = JSON.stringify(plan) !== JSON.stringify(planOf(programme));
  const { input, flaws } = readPlan(plan);
  const { run, busy, error } = useAct(async () => {
    if (!input) return;
    await request(SaveProgrammePlanDocument, { id: programme.id, version: programme.version, input });
    notify(translate('programme.plan_saved'), { type: 'success' });
    onDone();
  });
  const told = (field: string, help?: string) =>
    flaws[field]
      ? { error: true, helperText: translate(`programme.flaw.${flaws[field]}`) }
      : help
        ? { helperText: translate(`programme.${help}`) }
        : {};
  const many = (field: 'locationIds' | 'taskIds', all: readonly { id: string; name: string }[]) => (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={all.map(({ id }) => id)}
      getOptionLabel={(id) => all.find((one) => one.id === id)?.name ?? id}
      value={plan[field]}
      onChange={(_, ids) => change({ [field]: ids })}
      noOptionsText={translate('rules.items.no_match')}
      clearText={translate('rules.clear')}
      openText={translate('rules.open')}
      closeText={translate('shell.close')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate(`programme.${field}`)}
          helperText={translate(`programme.${field}_help`)}
        />
      )}
    />
  );
  return (
    <Section title={translate('programme.plan')} lead={translate('programme.plan_lead')}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
          gap: '14px 12px',
          alignItems: 'start',
        }}
      >
        <TextField
          label={translate('programmes.create_name')}
          value={plan.name}
          required
          onChange={(event) => change({ name: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          {...told('name')}
        />
        <DayField
          label={translate('programme.starts')}
          value={plan.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          {...told('startsOn')}
        />
        <DayField
          label={translate('programme.ends')}
          value={plan.endsOn}
          onChange={(endsOn) => change({ endsOn })}
          {...told('endsOn', 'ends_help')}
        />
        <TextField
          select
          label={translate('programme.cadence')}
          value={plan.cadence}
          onChange={(event) => change({ cadence: event.target.value })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          {...(plan.cadence === 'ONCE' ? { helperText: translate('programme.warning_ONE_OFF') } : {})}
        >
          <MenuItem value="">{translate('programme.cadence_none')}</MenuItem>
          {CADENCES.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`programme.cadences.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={translate('programme.per_location')}
          value={plan.perLocation}
          onChange={(event) => change({ perLocation: event.target.value })}
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
          {...told('perLocation', 'per_location_help')}
        />
        <TextField
          select
          label={translate('programme.disclosure')}
          value={plan.disclosure}
          helperText={translate(`programme.disclosure_${plan.disclosure}_help`)}
          onChange={(event) => change({ disclosure: event.target.value })}
        >
          {['INDIVIDUAL', 'GROUP'].map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`programme.disclosure_${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
          gap: '14px 12px',
          alignItems: 'start',
        }}
      >
        {many('locationIds', locations)}
        {many('taskIds', tasks)}
      </Box>
      <WordsFields
        label={translate('programme.goals')}
        help={translate('programme.goals_help')}
        value={plan.goals}
        most={4000}
        long
        onChange={(goals) => change({ goals })}
      />
      <WordsFields
        label={translate('programme.use')}
        help={translate('programme.use_help')}
        value={plan.useOfResults}
        most={4000}
        long
        onChange={(useOfResults) => change({ useOfResults })}
      />
      {error !== null &&
        (error instanceof RequestError && error.code === 'CONFLICT' ? (
          <Overtaken text="programme.overtaken" onReload={onDone} />
        ) : (
          <ErrorNotice error={error} />
        ))}
      <Box>
        <Button variant="outlined" disabled={busy || !unsaved || !input} onClick={() => void run()}>
          {translate('programme.plan_save')}
        </Button>
      </Box>
    </Section>
  );
};
