import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, MenuItem, TextField } from '@mui/material';

interface Labels {
  pick: string;
  fresh: string;
  name: string;
  code: string;
}

/** An existing thing from the list, or a new one by its name; its code is proposed from the name and can be changed. */
export const PickOrName = ({
  labels,
  options,
  code,
  name,
  onChange,
}: {
  labels: Labels;
  options: readonly { code: string; name: string }[];
  code: string;
  name: string;
  onChange: (code: string, name: string | null) => void;
}) => {
  const translate = useTranslate();
  const known = options.some((option) => option.code === code);
  const [fresh, setFresh] = useState(!known && (options.length === 0 || code !== ''));
  const [ownCode, setOwnCode] = useState(false);
  return (
    <>
      {options.length > 0 && (
        <TextField
          select
          label={labels.pick}
          value={fresh ? ' ' : known ? code : ''}
          required
          onChange={(event) => {
            const wanted = event.target.value;
            setFresh(wanted === ' ');
            onChange(wanted.trim(), null);
          }}
        >
          {options.map((option) => (
            <MenuItem key={option.code} value={option.code}>
              {option.name === option.code ? option.name : `${option.name} (${option.code})`}
            </MenuItem>
          ))}
          <MenuItem value=" ">{labels.fresh}</MenuItem>
        </TextField>
      )}
      {fresh && (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))', gap: '14px' }}>
          <TextField
            label={labels.name}
            value={name}
            required
            onChange={(event) => onChange(ownCode ? code : codeOf(event.target.value), event.target.value)}
          />
          <TextField
            label={labels.code}
            value={code}
            required
            helperText={translate('uploads.task_code_help')}
            onChange={(event) => {
              setOwnCode(true);
              onChange(event.target.value.toLowerCase(), name);
            }}
          />
        </Box>
      )}
    </>
  );
};

/** "Obsługa czatu" -> "obsluga-czatu". Letters that have no Latin form are left for the person. */
export const codeOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
