import { useTranslate } from 'react-admin';
import { Autocomplete, TextField } from '@mui/material';

/** Several words as contacts spell them; each is taken with Enter or when the field is left. */
export const WordsField = ({
  label,
  help,
  value,
  onChange,
}: {
  label: string;
  help: string;
  value: string[];
  onChange: (words: string[]) => void;
}) => {
  const translate = useTranslate();
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      options={[] as string[]}
      value={value}
      onChange={(_, words) => onChange([...new Set(words.map((word) => word.trim()).filter(Boolean))])}
      clearText={translate('rules.clear')}
      renderInput={(field) => <TextField {...field} label={label} helperText={help} />}
    />
  );
};
