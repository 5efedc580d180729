import { useTranslate } from 'react-admin';
import { TextField } from '@mui/material';
import { wholeOf } from './plan-draft.ts';

/** Requests for the whole period, by all whom the plan is for. */
export const PlannedField = ({
  value,
  refused,
  onChange,
}: {
  value: string;
  refused: boolean;
  onChange: (typed: string) => void;
}) => {
  const translate = useTranslate();
  const wrong = refused || (value !== '' && wholeOf(value) === null);
  return (
    <TextField
      required
      label={translate('plans.planned')}
      value={value}
      error={wrong}
      helperText={translate(wrong ? 'plans.flaw.planned' : 'plans.planned_help')}
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 12 } }}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};
