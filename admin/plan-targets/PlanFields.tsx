import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, MenuItem, TextField } from '@mui/material';
import type { PlanScope } from '../../schema/generated/operations.ts';
import { DayField } from '../layout/DayField.tsx';
import { PickLead, type Lead } from '../leads/PickLead.tsx';
import { PlannedField } from './PlannedField.tsx';
import { usePlanSubjects } from './PlanFilters.tsx';
import type { PlanDraft } from './plan-draft.ts';

/** Whom, when and how much. A task beside a person or team narrows the plan to it. */
export const PlanFields = ({
  draft,
  refused,
  onChange,
}: {
  draft: PlanDraft;
  refused: { field: string; code: string; came: string } | null;
  onChange: (change: Partial<PlanDraft>) => void;
}) => {
  const translate = useTranslate();
  const { teams, tasks } = usePlanSubjects();
  const [person, setPerson] = useState<Lead | null>(null);
  const overlaps = refused?.code === 'OVERLAP';
  const order = draft.from !== '' && draft.to !== '' && draft.to < draft.from;
  return (
    <>
      <TextField
        select
        label={translate('plans.label_scope')}
        value={draft.scope}
        onChange={(event) => onChange({ scope: event.target.value as PlanScope })}
      >
        {(['EMPLOYEE', 'TEAM', 'TASK'] as const).map((scope) => (
          <MenuItem key={scope} value={scope}>
            {translate(`plans.scope_${scope}`)}
          </MenuItem>
        ))}
      </TextField>
      {draft.scope === 'EMPLOYEE' && (
        <PickLead
          value={person}
          label={translate('plans.employee')}
          help={translate('plans.employee_help')}
          onChange={(chosen) => {
            setPerson(chosen);
            onChange({ employeeCode: chosen?.code ?? null });
          }}
        />
      )}
      {draft.scope === 'TEAM' && (
        <Choice
          label={translate('plans.team')}
          value={draft.teamCode}
          options={teams}
          onChange={(teamCode) => onChange({ teamCode })}
        />
      )}
      <Choice
        label={translate('plans.task')}
        none={draft.scope === 'TASK' ? null : translate('plans.task_any')}
        value={draft.taskCode}
        options={tasks}
        onChange={(taskCode) => onChange({ taskCode })}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))', gap: '12px' }}>
        <DayField required label={translate('plans.from')} value={draft.from} onChange={(from) => onChange({ from })} />
        <DayField
          required
          label={translate('plans.to')}
          value={draft.to}
          min={draft.from}
          error={order || overlaps || refused?.field === 'to'}
          helperText={
            order
              ? translate('plans.flaw.order')
              : overlaps
                ? translate('plans.flaw.overlap', { period: refused.came })
                : refused?.field === 'to'
                  ? translate('plans.flaw.long')
                  : undefined
          }
          onChange={(to) => onChange({ to })}
        />
      </Box>
      <PlannedField
        value={draft.planned}
        refused={refused?.field === 'planned'}
        onChange={(planned) => onChange({ planned })}
      />
      <span>{translate('plans.prorated')}</span>
    </>
  );
};

const Choice = ({
  label,
  none = null,
  value,
  options,
  onChange,
}: {
  label: string;
  none?: string | null;
  value: string | null;
  options: readonly { code: string; name: string }[];
  onChange: (code: string | null) => void;
}) => (
  <TextField
    select
    required={none === null}
    label={label}
    value={options.some(({ code }) => code === value) ? value : ''}
    onChange={(event) => onChange(event.target.value || null)}
    slotProps={{ inputLabel: none === null ? {} : { shrink: true }, select: { displayEmpty: none !== null } }}
  >
    {none !== null && <MenuItem value="">{none}</MenuItem>}
    {options.map(({ code, name }) => (
      <MenuItem key={code} value={code}>
        {name}
      </MenuItem>
    ))}
  </TextField>
);
