import { useTranslate } from 'react-admin';
import { Box, TextField } from '@mui/material';

export interface Ends {
  min: string;
  max: string;
}

/** "4,5" is a number in two of the three languages. Empty is none; anything else is no number. */
export function numberOf(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Whether the two ends make a scale of a unit: points need one, text has none, the others may. */
export function endsFit(unit: string, { min, max }: Ends): boolean {
  const [least, most] = [numberOf(min), numberOf(max)];
  if (least === null && most === null) return unit !== 'points';
  return least !== null && most !== null && !Number.isNaN(least) && !Number.isNaN(most) && least < most;
}

export const ScaleFields = ({
  unit,
  value,
  onChange,
}: {
  unit: string;
  value: Ends;
  onChange: (value: Ends) => void;
}) => {
  const translate = useTranslate();
  const typed = value.min !== '' && value.max !== '';
  const bad = typed && !endsFit(unit, value);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '12px' }}>
      <TextField
        label={translate('kinds.least')}
        value={value.min}
        required={unit === 'points'}
        onChange={(event) => onChange({ ...value, min: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      />
      <TextField
        label={translate('kinds.greatest')}
        value={value.max}
        required={unit === 'points'}
        error={bad}
        helperText={bad && translate('kinds.bad_scale')}
        onChange={(event) => onChange({ ...value, max: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      />
    </Box>
  );
};
