import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { narrow } from '../theme.ts';
import { newPeriod, nextKey, type ShiftRow } from './hours.ts';
import { PeriodFields } from './PeriodFields.tsx';
import { useFlawWords } from './useFlawWords.ts';
import { useWeekdays } from './useWeekdays.ts';

/** The usual week: a row per weekday with as many times as it has. */
export const WeekEditor = ({
  shifts,
  flaw,
  onChange,
}: {
  shifts: ShiftRow[];
  flaw: string | undefined;
  onChange: (shifts: ShiftRow[]) => void;
}) => {
  const translate = useTranslate();
  const words = useFlawWords();
  const weekdays = useWeekdays();
  const change = (key: number, part: Partial<ShiftRow>) =>
    onChange(shifts.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const add = (weekday: number) => {
    const before = shifts.findLast((each) => each.weekday === weekday);
    onChange([...shifts, { ...newPeriod(before ? '' : '09:00', before ? '' : '17:00'), weekday }]);
  };
  const monday = shifts.filter(({ weekday }) => weekday === 1);
  const copyMonday = () =>
    onChange([
      ...shifts.filter(({ weekday }) => weekday === 1 || weekday > 5),
      ...[2, 3, 4, 5].flatMap((weekday) => monday.map((each) => ({ ...each, key: nextKey(), weekday, flaws: {} }))),
    ]);
  return (
    <Box sx={{ display: 'grid', gap: '4px' }}>
      {weekdays.map(({ weekday, name }) => {
        const rows = shifts.filter((each) => each.weekday === weekday);
        return (
          <Box
            key={weekday}
            role="group"
            aria-label={name}
            sx={{
              display: 'grid',
              gridTemplateColumns: '140px minmax(0, 1fr)',
              gap: '4px 12px',
              padding: '8px 0',
              borderBottom: '1px solid var(--line)',
              [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
            }}
          >
            <Box sx={{ fontWeight: 600, lineHeight: '34px' }}>{name}</Box>
            <Box sx={{ display: 'grid', gap: '8px' }}>
              {rows.map((row, at) => (
                <PeriodFields
                  key={row.key}
                  row={row}
                  where={`${name} ${at + 1}`}
                  onChange={(part) => change(row.key, part)}
                  onRemove={() => onChange(shifts.filter(({ key }) => key !== row.key))}
                />
              ))}
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 8px' }}>
                {rows.length === 0 && (
                  <Box sx={{ color: 'var(--ink-3)', lineHeight: '34px' }}>{translate('calendars.closed')}</Box>
                )}
                <Button
                  variant="text"
                  aria-label={translate('calendars.add_time_of', { where: name })}
                  onClick={() => add(weekday)}
                >
                  {translate('calendars.add_time')}
                </Button>
                {weekday === 1 && monday.length > 0 && (
                  <Button variant="text" onClick={copyMonday}>
                    {translate('calendars.copy_monday')}
                  </Button>
                )}
              </Box>
            </Box>
          </Box>
        );
      })}
      {flaw && shifts.length === 0 && (
        <Box role="alert" sx={{ color: 'var(--attn)' }}>
          {words(flaw)}
        </Box>
      )}
    </Box>
  );
};
