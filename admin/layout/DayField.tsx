import type { ReactNode } from 'react';
import { TextField, type TextFieldProps } from '@mui/material';
import { useFormat } from '../i18n/format.ts';

/** A calendar day, kept as '2026-10-31'. The browser draws it in its own way, so the day stands in words below. */
export const DayField = ({
  value,
  onChange,
  max,
  min,
  helperText,
  ...rest
}: Omit<TextFieldProps, 'onChange' | 'value' | 'helperText'> & {
  value: string;
  onChange: (day: string) => void;
  max?: string;
  min?: string;
  helperText?: ReactNode;
}) => {
  const format = useFormat();
  return (
    <TextField
      type="date"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={
        value && helperText ? (
          <>
            {format.day(value)}. {helperText}
          </>
        ) : value ? (
          format.day(value)
        ) : (
          helperText
        )
      }
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max, min } }}
      {...rest}
    />
  );
};
