import { useTranslate } from 'react-admin';
import { Box, MenuItem, TextField } from '@mui/material';
import type { Draft } from './mapping.ts';
import { Part } from './Part.tsx';

/** How people of the file are found, and what becomes of those whom nobody knows. Nobody is ever merged in silence. */
export const PeopleCard = ({
  people,
  withLead,
  onChange,
}: {
  people: Draft['people'];
  withLead: boolean;
  onChange: (people: Draft['people']) => void;
}) => {
  const translate = useTranslate();
  const ways = ['CODE', 'NAME', ...(withLead ? ['NAME_AND_LEAD'] : [])];
  return (
    <Part title={translate('uploads.people_rule')} cap={translate('uploads.people_rule_cap')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: '12px' }}>
        <TextField
          select
          label={translate('uploads.people_by')}
          value={people.by}
          onChange={(event) => onChange({ ...people, by: event.target.value })}
        >
          {ways.map((way) => (
            <MenuItem key={way} value={way}>
              {translate(`uploads.people_by_${way}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate('uploads.people_unknown')}
          value={people.unknown}
          onChange={(event) => onChange({ ...people, unknown: event.target.value })}
        >
          {['REFUSE', 'CREATE'].map((way) => (
            <MenuItem key={way} value={way}>
              {translate(`uploads.people_unknown_${way}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
    </Part>
  );
};
