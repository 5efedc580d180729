import { useTranslate } from 'react-admin';
import { Box, Button, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { minutesOf } from './clock.ts';
import type { PeriodRow } from './hours.ts';
import { useFlawWords } from './useFlawWords.ts';

/** From and to as HH:MM; the tick says that the end is the next morning's. `where` names the day for who doesn't see the row. */
export const PeriodFields = ({
  row,
  where,
  onChange,
  onRemove,
}: {
  row: PeriodRow;
  where: string;
  onChange: (change: Partial<PeriodRow>) => void;
  onRemove: () => void;
}) => {
  const translate = useTranslate();
  const flaw = useFlawWords();
  const field = (end: 'from' | 'to') => {
    const typed = row[end];
    const noTime = typed !== '' && minutesOf(typed) === null;
    const told = noTime ? translate('calendars.no_time') : flaw(row.flaws[end], end);
    return (
      <TextField
        value={typed}
        placeholder={translate('calendars.hh_mm')}
        error={told !== undefined}
        helperText={told}
        onChange={(event) => onChange({ [end]: event.target.value, flaws: {} })}
        sx={{ width: told ? 180 : 84 }}
        slotProps={{
          htmlInput: { 'aria-label': translate(`calendars.${end}_of`, { where }), maxLength: 5, inputMode: 'numeric' },
        }}
      />
    );
  };
  const overlap = flaw(row.flaws['']);
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '4px 8px' }}>
        {field('from')}
        <Box component="span" aria-hidden sx={{ lineHeight: '34px' }}>
          –
        </Box>
        {field('to')}
        <FormControlLabel
          sx={{ margin: 0, '& .MuiFormControlLabel-label': { fontSize: 13 } }}
          control={
            <Checkbox
              size="small"
              checked={row.nextDay}
              onChange={(event) => onChange({ nextDay: event.target.checked, flaws: {} })}
              slotProps={{ input: { 'aria-label': translate('calendars.next_day_of', { where }) } }}
            />
          }
          label={translate('calendars.next_day')}
        />
        <Button variant="text" aria-label={translate('calendars.remove_time_of', { where })} onClick={onRemove}>
          {translate('calendars.remove')}
        </Button>
      </Box>
      {overlap && (
        <Box sx={{ color: 'var(--attn)', fontSize: 12, lineHeight: '16px', marginTop: '4px' }}>{overlap}</Box>
      )}
    </Box>
  );
};
