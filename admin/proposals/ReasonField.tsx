import { useTranslate } from 'react-admin';
import { TextField } from '@mui/material';

export const tooShort = (reason: string): boolean => reason.trim().length < 3;

/** A sentence for the person it is about. */
export const ReasonField = ({
  name,
  value,
  required = true,
  onChange,
}: {
  name: string;
  value: string;
  required?: boolean;
  onChange: (reason: string) => void;
}) => {
  const translate = useTranslate();
  return (
    <TextField
      label={translate(required ? 'proposals.reason_label' : 'proposals.word_label')}
      value={value}
      required={required}
      multiline
      minRows={2}
      autoFocus
      slotProps={{ htmlInput: { maxLength: 1_000 } }}
      helperText={
        required && value !== '' && tooShort(value)
          ? translate('proposals.reason_short')
          : translate('proposals.reason_help', { name })
      }
      onChange={(event) => onChange(event.target.value)}
    />
  );
};
