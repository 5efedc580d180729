import { useRef, useState } from 'react';
import { InputAdornment, TextField } from '@mui/material';
import { narrow } from '../theme.ts';
import { SearchIcon } from './icons.tsx';

/** Searches a moment after the typing stops, so a list is asked once for a word. */
export const SearchField = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) => {
  // What is being typed stands until the field is left; from outside (a saved view, "Clear") the value changes at any time.
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(text), 300);
  };
  return (
    <TextField
      type="search"
      value={typed ?? value}
      placeholder={label}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setTyped(null)}
      sx={{ width: 232, maxWidth: '100%', [narrow]: { width: '100%' } }}
      slotProps={{
        htmlInput: { 'aria-label': label },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon size={16} />
            </InputAdornment>
          ),
          sx: { height: 34, fontSize: 13, '@media (pointer: coarse)': { height: 44 } },
        },
      }}
    />
  );
};
