import { useTranslate } from 'react-admin';
import { Autocomplete, Box, Button, TextField } from '@mui/material';

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** Where the clock stood that wrote the times. Nothing is taken for granted; the organisation's own zone is one click away. */
export const ZoneField = ({
  value,
  own,
  disabled,
  onChange,
}: {
  value: string;
  own: string;
  disabled: boolean;
  onChange: (zone: string) => void;
}) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'start' }}>
      <Autocomplete
        options={value === '' || zones.includes(value) ? zones : [value, ...zones]}
        value={value === '' ? null : value}
        disabled={disabled}
        onChange={(_, zone) => zone !== null && onChange(zone)}
        sx={{ flex: '1 1 220px', maxWidth: 320 }}
        renderInput={(params) => <TextField {...params} label={translate('uploads.time_zone')} required />}
      />
      {value !== own && (
        <Button variant="outlined" disabled={disabled} onClick={() => onChange(own)} sx={{ minHeight: 40 }}>
          {translate('uploads.use_zone', { zone: own })}
        </Button>
      )}
    </Box>
  );
};
