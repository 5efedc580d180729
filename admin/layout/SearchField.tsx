import { useEffect, useState } from 'react';
import { InputAdornment, TextField } from '@mui/material';
import { SearchIcon } from './icons.tsx';

/** Searches a moment after the typing stops, so a list is asked once for a word. */
export const SearchField = ({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) => {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), 300);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextField
      type="search" value={typed} placeholder={label} onChange={(event) => setTyped(event.target.value)} sx={{ width: 190, maxWidth: '100%' }}
      slotProps={{
        htmlInput: { 'aria-label': label },
        input: { startAdornment: <InputAdornment position="start"><SearchIcon size={16} /></InputAdornment>, sx: { height: 34, fontSize: 13, '@media (pointer: coarse)': { height: 44 } } },
      }}
    />
  );
};
