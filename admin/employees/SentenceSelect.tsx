import { Select, MenuItem } from '@mui/material';

/** A choice inside a sentence: as wide as its words, and the empty choice reads on. */
export const SentenceSelect = ({
  label,
  any,
  value,
  options,
  onChange,
}: {
  label: string;
  any: string;
  value: string;
  options: { value: string; text: string }[];
  onChange: (value: string) => void;
}) => {
  // A saved view may name a team that is gone; showing "any" is truer than an empty box.
  const known = options.some((option) => option.value === value) ? value : '';
  return (
    <Select
      size="small"
      displayEmpty
      value={known}
      onChange={(event) => onChange(event.target.value)}
      renderValue={(chosen) => options.find((option) => option.value === chosen)?.text ?? any}
      inputProps={{ 'aria-label': label }}
      SelectDisplayProps={{ 'aria-label': label }}
      sx={{
        width: 'auto',
        maxWidth: '100%',
        height: 34,
        fontSize: 13,
        fontWeight: 550,
        borderRadius: '8px',
        '@media (pointer: coarse)': { height: 44 },
        '& .MuiSelect-select': { padding: '6px 10px' },
      }}
    >
      <MenuItem value="">{any}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.text}
        </MenuItem>
      ))}
    </Select>
  );
};
