import { Box, MenuItem, TextField } from '@mui/material';
import { SearchField } from './SearchField.tsx';

/** What a list of cases shows: those in one state, or all; and a word to find among them. */
export const StateFilter = <State extends string>({
  label,
  states,
  textOf,
  state,
  onState,
  find,
  search,
  onSearch,
}: {
  label: string;
  states: readonly State[];
  /** Of '', all of them. */
  textOf: (state: State | '') => string;
  state: State | '';
  onState: (state: State | '') => void;
  /** What is looked for. */
  find: string;
  search: string;
  onSearch: (search: string) => void;
}) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', marginBottom: '20px' }}>
    <TextField
      select
      label={label}
      value={state}
      onChange={(event) => onState(event.target.value as State | '')}
      sx={{ width: 240, maxWidth: '100%' }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {(['', ...states] as const).map((each) => (
        <MenuItem key={each} value={each}>
          {textOf(each)}
        </MenuItem>
      ))}
    </TextField>
    <SearchField label={find} value={search} onChange={onSearch} />
  </Box>
);
