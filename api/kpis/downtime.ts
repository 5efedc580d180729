import { badInput } from '../refusals.js';
import { calendarFlaws } from './calendar-flaws.js';
import type { CalendarHours } from './calendar-week.js';
import { expandCalendar } from './expand-calendar.js';
import { zoneClock } from './zone-clock.js';

const DAY_MS = 86_400_000;

export type PromisePeriod = 'DAY' | 'MONTH' | 'YEAR';

/** Either the share of open time that is promised, in percent, or how long service may be down in a period. */
export type Promised = { availability: number } | { downSeconds: number; per: PromisePeriod };

export interface DowntimeRow {
  /** YYYY-MM-DD is not told: DAY is the mean day with open time. YYYY-MM for a month, YYYY for the year. */
  period: string;
  openSeconds: number;
  downSeconds: number;
}

export interface DowntimeAnswer {
  availability: number;
  rows: DowntimeRow[];
}

/**
 * What a promise of availability costs: how long service may be down within the open time of a day, each month and a year; and the
 * reverse. 99.9 % of 8 hours on 5 days is another promise than 99.9 % round the clock.
 */
export function allowedDowntime(hours: CalendarHours, promised: Promised, year: number): DowntimeAnswer {
  const [flaw] = calendarFlaws(hours);
  if (flaw) throw badInput(flaw.path, flaw.expected, flaw.came);
  if (year < 1970 || year > 2100) throw badInput('year', '1970 to 2100', year);
  const months = openMonths(hours, year);
  const open = months.reduce((sum, each) => sum + each.seconds, 0);
  const days = months.reduce((sum, each) => sum + each.days, 0);
  if (open === 0) throw badInput('year', 'a year with open time', year);
  const lengths = { DAY: open / days, MONTH: open / 12, YEAR: open };
  const share =
    'availability' in promised ? promised.availability / 100 : 1 - promised.downSeconds / lengths[promised.per];
  if (!(share >= 0 && share <= 1)) {
    if ('availability' in promised) throw badInput('availability', '0 to 100 percent', promised.availability);
    throw badInput('downSeconds', `0 to ${Math.floor(lengths[promised.per])}, all open time`, promised.downSeconds);
  }
  const row = (period: string, openSeconds: number): DowntimeRow => ({
    period,
    openSeconds: Math.round(openSeconds),
    // A whole second is promised only when all of it is allowed; the 6th decimal takes up what binary fractions leave.
    downSeconds: Math.floor(openSeconds * (1 - share) + 1e-6),
  });
  return {
    availability: Math.round(share * 1e8) / 1e6,
    rows: [
      row('DAY', lengths.DAY),
      ...months.map(({ seconds }, month) => row(`${year}-${String(month + 1).padStart(2, '0')}`, seconds)),
      row(String(year), open),
    ],
  };
}

/** Open time of each month and the number of days in it that have some, by the zone's own midnights. */
function openMonths(hours: CalendarHours, year: number): { seconds: number; days: number }[] {
  const clock = zoneClock(hours.timeZone);
  const first = Date.UTC(year, 0, 1) / DAY_MS;
  const last = Date.UTC(year + 1, 0, 1) / DAY_MS;
  const months = Array.from({ length: 12 }, () => ({ seconds: 0, days: 0 }));
  // The night shift of the last evening reaches into the first morning.
  const spans = expandCalendar(hours, `${year - 1}-12-31`, `${year}-12-31`);
  let at = 0;
  for (let day = first, from = clock.first(first, 0); day < last; day++) {
    const to = clock.first(day + 1, 0);
    let seconds = 0;
    while (at < spans.length && spans[at]!.to <= from) at++;
    for (let i = at; i < spans.length && spans[i]!.from < to; i++) {
      seconds += Math.min(spans[i]!.to, to) - Math.max(spans[i]!.from, from);
    }
    const month = months[new Date(day * DAY_MS).getUTCMonth()]!;
    month.seconds += seconds;
    if (seconds > 0) month.days += 1;
    from = to;
  }
  return months;
}
