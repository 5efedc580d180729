import { useTranslate } from 'react-admin';
import { Autocomplete, Box, Checkbox, FormControlLabel, FormHelperText, MenuItem, TextField } from '@mui/material';
import { useTeamsAndTasks } from '../employees/useTeamsAndTasks.ts';
import { PickLead } from '../leads/PickLead.tsx';
import { ATTRIBUTIONS, type StandardForm } from './standard-form.ts';
import { TouchpointField } from './TouchpointField.tsx';
import { useCompetencies } from './useCompetencies.ts';

type General = Pick<
  StandardForm,
  'touchpoint' | 'attribution' | 'competency' | 'ownerId' | 'mandatory' | 'taskIds' | 'editorial'
>;

/** Where it holds, whose it is, what it serves and whom it concerns. */
export const GeneralFields = ({
  form,
  ownerName,
  first,
  onChange,
}: {
  form: General;
  ownerName: string | null;
  /** Nothing was published before, so nothing can be worded anew. */
  first: boolean;
  onChange: (change: Partial<StandardForm> & { ownerName?: string | null }) => void;
}) => {
  const translate = useTranslate();
  const competencies = useCompetencies();
  const { tasks } = useTeamsAndTasks();
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
          gap: '14px 12px',
          alignItems: 'start',
        }}
      >
        <TouchpointField value={form.touchpoint} onChange={(touchpoint) => onChange({ touchpoint })} />
        <TextField
          select
          label={translate('standard.attribution')}
          value={form.attribution}
          helperText={translate(`standard.attribution_help_${form.attribution === 'EMPLOYEE' ? 'own' : 'other'}`)}
          onChange={(event) => onChange({ attribution: event.target.value })}
        >
          {ATTRIBUTIONS.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`standard.attributions.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate('standard.competency')}
          value={competencies.some(({ code }) => code === form.competency) ? form.competency : ''}
          helperText={translate('standard.competency_help')}
          onChange={(event) => onChange({ competency: event.target.value || null })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('standard.competency_none')}</MenuItem>
          {competencies.map(({ code, name }) => (
            <MenuItem key={code} value={code}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <PickLead
          label={translate('standard.owner')}
          help={translate('standard.owner_help')}
          value={form.ownerId === null ? null : { id: form.ownerId, name: ownerName ?? form.ownerId }}
          onChange={(lead) => onChange({ ownerId: lead?.id ?? null, ownerName: lead?.name ?? null })}
        />
        <Autocomplete
          multiple
          disableCloseOnSelect
          options={tasks.map(({ id }) => id)}
          getOptionLabel={(id) => tasks.find((one) => one.id === id)?.name ?? id}
          value={form.taskIds}
          onChange={(_, taskIds) => onChange({ taskIds })}
          noOptionsText={translate('rules.items.no_match')}
          clearText={translate('rules.clear')}
          openText={translate('rules.open')}
          closeText={translate('shell.close')}
          renderInput={(params) => (
            <TextField {...params} label={translate('standard.tasks')} helperText={translate('standard.tasks_help')} />
          )}
        />
      </Box>
      <Box>
        <Tick
          label={translate('standard.mandatory')}
          help={translate('standard.mandatory_help')}
          value={form.mandatory}
          onChange={(mandatory) => onChange({ mandatory })}
        />
        {!first && (
          <Tick
            label={translate('standard.editorial')}
            help={translate('standard.editorial_help')}
            value={form.editorial}
            onChange={(editorial) => onChange({ editorial })}
          />
        )}
      </Box>
    </>
  );
};

const Tick = ({
  label,
  help,
  value,
  onChange,
}: {
  label: string;
  help: string;
  value: boolean;
  onChange: (value: boolean) => void;
}) => (
  <Box>
    <FormControlLabel
      label={label}
      control={<Checkbox checked={value} onChange={(event) => onChange(event.target.checked)} />}
    />
    <FormHelperText sx={{ marginTop: '-4px', marginLeft: '30px' }}>{help}</FormHelperText>
  </Box>
);
