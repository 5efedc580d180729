import { memo, useCallback, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { DayField } from '../layout/DayField.tsx';
import { newPeriod, nextKey, type HolidayRow } from './hours.ts';
import { ImportHolidays } from './ImportHolidays.tsx';
import { PeriodFields } from './PeriodFields.tsx';
import { useFlawWords } from './useFlawWords.ts';

type Change = (change: (holidays: HolidayRow[]) => HolidayRow[]) => void;

/** Days with other hours than their weekday's: public holidays, closures, an open Sunday. */
export const HolidayEditor = ({ holidays, onChange }: { holidays: HolidayRow[]; onChange: Change }) => {
  const translate = useTranslate();
  const [importing, setImporting] = useState(false);
  const change = useCallback(
    (key: number, part: Partial<HolidayRow>) =>
      onChange((rows) => rows.map((row) => (row.key === key ? { ...row, ...part, flaws: {} } : row))),
    [onChange],
  );
  const remove = useCallback((key: number) => onChange((rows) => rows.filter((row) => row.key !== key)), [onChange]);
  const add = () =>
    onChange((rows) => [...rows, { key: nextKey(), day: '', name: '', yearly: false, open: [], flaws: {} }]);
  return (
    <Box sx={{ display: 'grid', gap: '12px' }}>
      {holidays.length === 0 && <Box sx={{ color: 'var(--ink-3)' }}>{translate('calendars.no_holidays')}</Box>}
      {holidays.map((row, at) => (
        <Holiday key={row.key} row={row} at={at} onChange={change} onRemove={remove} />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button variant="outlined" onClick={() => setImporting(true)}>
          {translate('calendars.import')}
        </Button>
        <Button variant="text" onClick={add}>
          {translate('calendars.add_holiday')}
        </Button>
      </Box>
      {importing && (
        <ImportHolidays
          there={holidays}
          onClose={() => setImporting(false)}
          onTake={(taken) => {
            setImporting(false);
            onChange((rows) => [...rows, ...taken].toSorted((a, b) => a.day.localeCompare(b.day)));
          }}
        />
      )}
    </Box>
  );
};

/** Up to 240 of them stand on one page, so a row is drawn anew only when it changes. */
const Holiday = memo(function Holiday({
  row,
  at,
  onChange,
  onRemove,
}: {
  row: HolidayRow;
  at: number;
  onChange: (key: number, part: Partial<HolidayRow>) => void;
  onRemove: (key: number) => void;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const flaw = useFlawWords();
  const where = row.name || (row.day ? format.day(row.day) : translate('calendars.holiday_nth', { n: at + 1 }));
  const set = (part: Partial<HolidayRow>) => onChange(row.key, part);
  return (
    <Box role="group" aria-label={where} sx={{ borderBottom: '1px solid var(--line)', paddingBottom: '12px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px 12px' }}>
        <DayField
          label={translate('calendars.day')}
          value={row.day}
          required
          error={'day' in row.flaws}
          helperText={flaw(row.flaws['day'])}
          onChange={(day) => set({ day })}
          sx={{ width: 190 }}
        />
        <TextField
          label={translate('calendars.holiday_name')}
          value={row.name}
          required
          error={'name' in row.flaws}
          helperText={flaw(row.flaws['name'])}
          onChange={(event) => set({ name: event.target.value })}
          sx={{ flex: '1 1 200px', maxWidth: 320 }}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <FormControlLabel
          sx={{ margin: 0 }}
          control={
            <Checkbox size="small" checked={row.yearly} onChange={(event) => set({ yearly: event.target.checked })} />
          }
          label={translate('calendars.yearly')}
        />
        <Button
          variant="text"
          aria-label={translate('calendars.own_hours_of', { where })}
          onClick={() => set({ open: [...row.open, newPeriod()] })}
        >
          {translate('calendars.own_hours')}
        </Button>
        <Button
          variant="text"
          aria-label={translate('calendars.remove_holiday', { where })}
          onClick={() => onRemove(row.key)}
        >
          {translate('calendars.remove')}
        </Button>
      </Box>
      {row.open.length > 0 && (
        <Box sx={{ display: 'grid', gap: '8px', marginTop: '8px' }}>
          {row.open.map((period, i) => (
            <PeriodFields
              key={period.key}
              row={period}
              where={`${where} ${i + 1}`}
              onChange={(part) =>
                set({ open: row.open.map((each) => (each.key === period.key ? { ...each, ...part } : each)) })
              }
              onRemove={() => set({ open: row.open.filter(({ key }) => key !== period.key) })}
            />
          ))}
        </Box>
      )}
    </Box>
  );
});
