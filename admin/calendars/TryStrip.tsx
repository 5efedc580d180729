import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import type { Tried } from './TryResult.tsx';
import { dayAfter, instantOf, localOf } from './zone.ts';

const mostDays = 31;
const hourLines = [6, 12, 18];

/** A row per day of the calendar's own zone: open time as a band, counted time as a taller bar on it, the due time as a flag. */
export const TryStrip = ({ tried }: { tried: Tried }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { opened, closed, dueAt, open, counted, zone } = tried;
  const last = localOf(Math.max(Date.parse(closed), dueAt == null ? 0 : Date.parse(dueAt)), zone).slice(0, 10);
  const days: string[] = [];
  for (let day = localOf(opened, zone).slice(0, 10); day <= last && days.length < mostDays; day = dayAfter(day))
    days.push(day);
  const weekday = new Intl.DateTimeFormat(format.tag, { weekday: 'short', timeZone: 'UTC' });
  const more = days.at(-1)! < last;
  return (
    <Box>
      <Box
        component="ul"
        aria-label={translate('calendars.try.strip')}
        sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' }}
      >
        {days.map((day) => (
          <Box
            component="li"
            key={day}
            sx={{ display: 'grid', gridTemplateColumns: '104px minmax(0, 1fr)', gap: '8px', alignItems: 'center' }}
          >
            <Box aria-hidden sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
              {weekday.format(new Date(`${day}T00:00:00Z`))}, {format.shortDay(day)}
            </Box>
            <Day day={day} zone={zone} open={open} counted={counted} due={dueAt ?? null} />
          </Box>
        ))}
      </Box>
      <Box aria-hidden sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 20px', marginTop: '8px', fontSize: 12 }}>
        <Key height={8} fill="var(--band)" text={translate('calendars.try.open')} />
        <Key height={16} fill="var(--ink-2)" text={translate('calendars.try.counted')} />
        {dueAt != null && <Key height={16} width={3} fill="var(--ember)" text={translate('calendars.try.due_mark')} />}
      </Box>
      {more && (
        <Box sx={{ color: 'var(--ink-2)', marginTop: '4px' }}>
          {translate('calendars.try.more_days', { n: mostDays })}
        </Box>
      )}
    </Box>
  );
};

const Day = ({
  day,
  zone,
  open,
  counted,
  due,
}: Pick<Tried, 'zone' | 'open' | 'counted'> & { day: string; due: string | null }) => {
  const translate = useTranslate();
  const format = useFormat();
  // Days on which clocks change are 23 or 25 hours long.
  const begin = instantOf(`${day}T00:00`, zone);
  const end = instantOf(`${dayAfter(day)}T00:00`, zone);
  const at = (instant: number) => ((instant - begin) / (end - begin)) * 100;
  const within = (spans: Tried['open']) =>
    spans.flatMap(({ from, to }) => {
      const [first, past] = [Math.max(Date.parse(from), begin), Math.min(Date.parse(to), end)];
      return first < past ? [{ first, past }] : [];
    });
  const bars = within(counted);
  const seconds = bars.reduce((sum, { first, past }) => sum + (past - first) / 1000, 0);
  const flag = due !== null && Date.parse(due) >= begin && Date.parse(due) < end ? Date.parse(due) : null;
  const words = [
    translate('calendars.try.strip_alt', { day: format.day(day), time: format.duration(seconds) }),
    flag !== null && `${translate('calendars.try.due_mark')} ${localOf(flag, zone).slice(11)}`,
  ];
  const told = words.filter(Boolean).join(', ');
  return (
    <svg role="img" aria-label={told} width="100%" height="28">
      <title>{told}</title>
      <line x1="0" x2="100%" y1="22" y2="22" stroke="var(--line-2)" />
      {hourLines.map((hour) => {
        const x = `${at(instantOf(`${day}T${String(hour).padStart(2, '0')}:00`, zone))}%`;
        return <line key={hour} x1={x} x2={x} y1="4" y2="22" stroke="var(--line)" />;
      })}
      {within(open).map(({ first, past }) => (
        <rect key={first} x={`${at(first)}%`} width={`${at(past) - at(first)}%`} y="14" height="8" fill="var(--band)" />
      ))}
      {bars.map(({ first, past }) => (
        // A minute of a day is thinner than a line, so each bar has a line of its own.
        <rect
          key={first}
          x={`${at(first)}%`}
          width={`${at(past) - at(first)}%`}
          y="6"
          height="16"
          fill="var(--ink-2)"
          stroke="var(--ink-2)"
        />
      ))}
      {flag !== null && (
        <>
          <line x1={`${at(flag)}%`} x2={`${at(flag)}%`} y1="1" y2="25" stroke="var(--ember)" strokeWidth="2" />
          <circle cx={`${at(flag)}%`} cy="3" r="3" fill="var(--ember)" />
        </>
      )}
    </svg>
  );
};

const Key = ({ height, width = 16, fill, text }: { height: number; width?: number; fill: string; text: string }) => (
  <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px', color: 'var(--ink-2)' }}>
    <svg width={width} height={height}>
      <rect width={width} height={height} fill={fill} />
    </svg>
    {text}
  </Box>
);
