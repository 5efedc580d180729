import { useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { ConstantInput } from './ConstantInput.tsx';
import { MOST_VALUES, unlisted, type Field, type Filled } from './mapping.ts';
import type { Codes } from './useCodes.ts';

/** What values of the file mean: "Y" is yes. What is not in the table is kept, refused or left out. */
export const ValueTable = ({
  field,
  filled,
  name,
  codes,
  examples,
  onChange,
}: {
  field: Field;
  filled: Filled;
  name: string;
  codes: Codes;
  examples: readonly string[];
  onChange: (change: Partial<Filled>) => void;
}) => {
  const translate = useTranslate();
  const { values } = filled;
  const set = (at: number, change: Partial<{ from: string; to: string }>) =>
    onChange({ values: values.map((value, index) => (index === at ? { ...value, ...change } : value)) });
  const left = unlisted(examples, values);
  return (
    <Box role="group" aria-label={translate('uploads.values_of', { field: name })} sx={{ display: 'grid', gap: '8px' }}>
      <Box sx={{ fontSize: 13, fontWeight: 600 }}>{translate('uploads.values')}</Box>
      {values.map((value, at) => (
        <Box key={at} sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
          <TextField
            label={translate('uploads.value_from')}
            value={value.from}
            onChange={(event) => set(at, { from: event.target.value })}
            sx={{ flex: '1 1 120px', width: 'auto' }}
          />
          <Box sx={{ flex: '1 1 120px' }}>
            <ConstantInput
              field={field}
              label={translate('uploads.value_to')}
              value={value.to}
              codes={codes}
              onChange={(to) => set(at, { to })}
            />
          </Box>
          <Button
            variant="text"
            aria-label={translate('uploads.value_remove', { value: value.from })}
            onClick={() => onChange({ values: values.filter((_, index) => index !== at) })}
          >
            {translate('uploads.take_away')}
          </Button>
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button
          variant="outlined"
          disabled={values.length >= MOST_VALUES}
          onClick={() => onChange({ values: [...values, { from: left[0] ?? '', to: '' }] })}
        >
          {translate('uploads.value_add')}
        </Button>
        {left.length > 1 && (
          <Button
            variant="text"
            onClick={() => onChange({ values: [...values, ...left.map((from) => ({ from, to: '' }))] })}
          >
            {translate('uploads.value_add_seen')}
          </Button>
        )}
      </Box>
      {values.length > 0 && (
        <TextField
          select
          label={translate('uploads.otherwise')}
          value={filled.otherwise ?? 'KEEP'}
          onChange={(event) => onChange({ otherwise: event.target.value })}
          sx={{ maxWidth: 320 }}
        >
          {['KEEP', 'REFUSE', 'EMPTY'].map((way) => (
            <MenuItem key={way} value={way}>
              {translate(`uploads.otherwise_${way}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Box>
  );
};
