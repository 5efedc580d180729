import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { CalendarHoursPartsFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { timeOf } from './clock.ts';
import { useWeekdays } from './useWeekdays.ts';

/** Hours to read: each weekday in a line, then the days that differ. */
export const HoursView = ({ hours }: { hours: CalendarHoursPartsFragment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const weekdays = useWeekdays();
  const time = ({ from, to }: { from: number; to: number }) =>
    to > 1440
      ? translate('calendars.over_night', { from: timeOf(from), to: timeOf(to - 1440) })
      : `${timeOf(from)}–${timeOf(to)}`;
  return (
    <Box sx={{ display: 'grid', gap: '8px' }}>
      <Box sx={{ color: 'var(--ink-2)' }}>{translate('calendars.clocks_of', { zone: hours.timeZone })}</Box>
      <Box
        component="dl"
        sx={{ margin: 0, display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '2px 16px' }}
      >
        {weekdays.map(({ weekday, name }) => (
          <Box key={weekday} sx={{ display: 'contents' }}>
            <Box component="dt">{name}</Box>
            <Box component="dd" sx={{ margin: 0, fontVariantNumeric: 'tabular-nums' }}>
              {hours.shifts
                .filter((shift) => shift.weekday === weekday)
                .map(time)
                .join(', ') || translate('calendars.closed')}
            </Box>
          </Box>
        ))}
      </Box>
      {hours.holidays.length > 0 && (
        <details>
          <summary>{format.counted('calendars.days_differ', hours.holidays.length)}</summary>
          <Box component="ul" sx={{ margin: '6px 0 0', paddingLeft: '20px' }}>
            {hours.holidays.map((one) => (
              <li key={`${one.day} ${one.yearly}`}>
                {format.day(one.day)}: {one.name}
                {one.yearly && `, ${translate('calendars.yearly')}`}
                {one.open.length > 0 && `, ${one.open.map(time).join(', ')}`}
              </li>
            ))}
          </Box>
        </details>
      )}
    </Box>
  );
};
