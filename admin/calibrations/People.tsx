import { useTranslate } from 'react-admin';
import { Autocomplete, Box, MenuItem, TextField } from '@mui/material';
import { DayField } from '../layout/DayField.tsx';
import { useSources } from './useSources.ts';

export interface Invitation {
  raterIds: string[];
  expertId: string;
  dueOn: string;
}

/** Who is asked, with whom they are compared, and until when answers are wanted. */
export const People = ({
  value,
  today,
  fixed = [],
  onChange,
}: {
  value: Invitation;
  today: string;
  /** Accounts that have begun to answer: they stay. */
  fixed?: readonly string[];
  onChange: (changes: Partial<Invitation>) => void;
}) => {
  const translate = useTranslate();
  const { people } = useSources();
  // Who is asked stays so when the account is closed; nobody else with a closed one is.
  const open = people.filter(({ id, active }) => active || value.raterIds.includes(id) || id === value.expertId);
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? id;
  const roleOf = (id: string) => people.find((one) => one.id === id)?.role;
  return (
    <Box sx={{ display: 'grid', gap: '14px', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Autocomplete
        multiple
        disableCloseOnSelect
        options={open.filter(({ id }) => id !== value.expertId).map(({ id }) => id)}
        getOptionLabel={nameOf}
        renderOption={({ key, ...props }, id) => (
          <li key={key} {...props}>
            {nameOf(id)}
            <Box component="span" sx={{ color: 'var(--ink-3)', marginLeft: '8px', fontSize: 12 }}>
              {translate(`roles.${roleOf(id)}`, { _: '' })}
            </Box>
          </li>
        )}
        value={value.raterIds}
        onChange={(_, ids) =>
          onChange({ raterIds: [...new Set([...fixed.filter((id) => id !== value.expertId), ...ids])] })
        }
        noOptionsText={translate('rules.items.no_match')}
        clearText={translate('rules.clear')}
        openText={translate('rules.open')}
        closeText={translate('shell.close')}
        renderInput={(params) => (
          <TextField
            {...params}
            label={translate('calibration.raters')}
            helperText={translate('calibration.raters_help')}
          />
        )}
      />
      <Box
        sx={{
          display: 'grid',
          gap: '14px 12px',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
          alignItems: 'start',
        }}
      >
        <TextField
          select
          label={translate('calibration.expert')}
          helperText={translate('calibration.expert_help')}
          value={open.some(({ id }) => id === value.expertId) ? value.expertId : ''}
          onChange={(event) => onChange({ expertId: event.target.value })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('calibration.no_expert')}</MenuItem>
          {open
            .filter(({ id }) => !value.raterIds.includes(id))
            .map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
        </TextField>
        <DayField
          label={translate('calibration.due')}
          value={value.dueOn}
          min={today}
          onChange={(dueOn) => onChange({ dueOn })}
          helperText={translate('calibration.due_help')}
        />
      </Box>
    </Box>
  );
};
