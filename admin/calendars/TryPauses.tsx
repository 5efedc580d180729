import { useTranslate } from 'react-admin';
import { Box, Button, TextField } from '@mui/material';
import { nextKey } from './hours.ts';

export interface PauseRow {
  key: number;
  from: string;
  to: string;
}

/** Time in which the clock stands still. They may overlap, and the last may be open. */
export const TryPauses = ({ pauses, onChange }: { pauses: PauseRow[]; onChange: (pauses: PauseRow[]) => void }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: '12px' }}>
      {pauses.map((pause, at) => {
        const n = at + 1;
        return (
          <Box key={pause.key} sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'flex-start' }}>
            {(['from', 'to'] as const).map((end) => (
              <TextField
                key={end}
                type="datetime-local"
                label={translate(`calendars.try.pause_${end}`, { n })}
                value={pause[end]}
                helperText={end === 'to' && !pause.to && translate('calendars.try.pause_open')}
                onChange={(event) =>
                  onChange(pauses.map((each) => (each === pause ? { ...each, [end]: event.target.value } : each)))
                }
                sx={{ flex: '1 1 200px', maxWidth: 280 }}
                slotProps={{ inputLabel: { shrink: true } }}
              />
            ))}
            <Button
              variant="text"
              aria-label={translate('calendars.try.remove_pause', { n })}
              onClick={() => onChange(pauses.filter((each) => each !== pause))}
            >
              {translate('calendars.remove')}
            </Button>
          </Box>
        );
      })}
      <Box>
        <Button
          type="button"
          variant="text"
          disabled={pauses.length >= 50}
          onClick={() => onChange([...pauses, { key: nextKey(), from: '', to: '' }])}
        >
          {translate('calendars.try.add_pause')}
        </Button>
      </Box>
    </Box>
  );
};
