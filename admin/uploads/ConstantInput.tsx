import { useTranslate } from 'react-admin';
import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { DayField } from '../layout/DayField.tsx';
import type { Field } from './mapping.ts';
import type { Codes } from './useCodes.ts';

/** A value that a person writes: chosen where only some fit, typed otherwise. */
export const ConstantInput = ({
  field,
  label,
  value,
  codes,
  bad = false,
  onChange,
}: {
  field: Field;
  label: string;
  value: string;
  codes: Codes;
  bad?: boolean;
  onChange: (value: string) => void;
}) => {
  const translate = useTranslate();
  const choices = field.type === 'YES_NO' ? ['true', 'false'] : field.values;
  const word = (choice: string) =>
    field.type === 'YES_NO'
      ? translate(`uploads.${choice}`)
      : field.name === 'kind'
        ? (codes.kinds.get(choice) ?? choice)
        : translate(`uploads.choice_${choice}`, { _: choice });
  if (choices.length > 0)
    return (
      <TextField
        select
        label={label}
        error={bad}
        value={choices.includes(value) ? value : ''}
        onChange={(event) => onChange(event.target.value)}
      >
        {choices.map((choice) => (
          <MenuItem key={choice} value={choice}>
            {word(choice)}
          </MenuItem>
        ))}
      </TextField>
    );
  if (field.type === 'DAY') return <DayField label={label} value={value} onChange={onChange} />;
  const known = codes.of(field.name);
  if (known.length > 0)
    return (
      <Autocomplete
        freeSolo
        disableClearable
        options={known.map(({ code }) => code)}
        inputValue={value}
        // As it appears it resets itself, which is nobody's word: what was typed before the codes were known stays.
        onInputChange={(_, typed, why) => {
          if (why !== 'reset') onChange(typed);
        }}
        getOptionLabel={(code) => code}
        renderOption={(props, code) => (
          <li {...props} key={code}>
            {known.find((each) => each.code === code)?.name ?? code}
            {`, ${code}`}
          </li>
        )}
        renderInput={(params) => <TextField {...params} label={label} error={bad} />}
      />
    );
  return (
    <TextField
      label={label}
      value={value}
      error={bad}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{
        htmlInput: {
          maxLength: field.longest ?? 500,
          inputMode: ['NUMBER', 'INTEGER', 'MONTH', 'DURATION'].includes(field.type) ? 'decimal' : undefined,
        },
      }}
    />
  );
};
