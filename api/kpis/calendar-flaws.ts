import { DAY_MINUTES, type CalendarHours } from './calendar-week.js';
import { isDay } from '../scalars.js';

export type CalendarFlawCode = 'ZONE' | 'OUT_OF_RANGE' | 'OVERLAP' | 'NO_OPEN_TIME' | 'NO_SUCH_DAY' | 'TWICE' | 'EMPTY';

export interface CalendarFlaw {
  /** Where it stands, for example shifts[2].to. */
  path: string;
  code: CalendarFlawCode;
  expected: string;
  came: string;
}

const WEEK_MINUTES = 7 * DAY_MINUTES;

/** Everything that keeps hours from being published; none when they can be. */
export function calendarFlaws({ timeZone, shifts, holidays }: CalendarHours): CalendarFlaw[] {
  const flaws: CalendarFlaw[] = [];
  const add = (path: string, code: CalendarFlawCode, expected: string, came: unknown): void => {
    flaws.push({ path, code, expected, came: String(came) });
  };
  const period = (path: string, { from, to }: { from: number; to: number }): boolean => {
    const sizes = flaws.length;
    if (!whole(from, 0, DAY_MINUTES - 1)) add(`${path}.from`, 'OUT_OF_RANGE', '0 to 1439 minutes', from);
    if (!whole(to, from + 1, from + DAY_MINUTES))
      add(`${path}.to`, 'OUT_OF_RANGE', 'after the beginning, by a day at most', to);
    return flaws.length === sizes;
  };

  if (!isZone(timeZone)) add('timeZone', 'ZONE', 'a time zone such as Europe/Warsaw', timeZone);
  if (shifts.length === 0) add('shifts', 'NO_OPEN_TIME', 'open time on one weekday at least', 'none');
  const inWeek: Period[] = [];
  for (const [at, shift] of shifts.entries()) {
    if (!whole(shift.weekday, 1, 7)) add(`shifts[${at}].weekday`, 'OUT_OF_RANGE', '1 to 7', shift.weekday);
    else if (period(`shifts[${at}]`, shift)) {
      const monday = (shift.weekday - 1) * DAY_MINUTES;
      inWeek.push({ at, from: monday + shift.from, to: monday + shift.to });
    }
  }
  for (const at of overlapping(inWeek, WEEK_MINUTES))
    add(`shifts[${at}]`, 'OVERLAP', 'no other shift in that time', 'two');

  const days = new Set<string>();
  for (const [at, holiday] of holidays.entries()) {
    const path = `holidays[${at}]`;
    if (!isDay(holiday.day)) add(`${path}.day`, 'NO_SUCH_DAY', 'a day as YYYY-MM-DD', holiday.day);
    const key = `${holiday.yearly} ${holiday.yearly ? holiday.day.slice(5) : holiday.day}`;
    if (days.has(key)) add(`${path}.day`, 'TWICE', 'each day once', holiday.day);
    days.add(key);
    if (holiday.name.trim() === '') add(`${path}.name`, 'EMPTY', 'a name', '');
    const good = holiday.open.flatMap((each, i) => (period(`${path}.open[${i}]`, each) ? [{ at: i, ...each }] : []));
    for (const i of overlapping(good, null)) add(`${path}.open[${i}]`, 'OVERLAP', 'no other time in that time', 'two');
  }
  return flaws;
}

interface Period {
  at: number;
  from: number;
  to: number;
}

/** Places of the periods that begin before the one before them ends; around the end of the week too, where there is one. */
function overlapping(periods: Period[], around: number | null): number[] {
  const sorted = periods.toSorted((a, b) => a.from - b.from);
  const first = sorted[0];
  if (!first) return [];
  const next = around === null ? [] : [{ ...first, from: first.from + around }];
  return [...sorted.slice(1), ...next].flatMap((each, i) => (each.from < sorted[i]!.to ? [each.at] : []));
}

function whole(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

function isZone(name: string): boolean {
  // Offsets such as +02:00 are accepted by Intl, but they know no summer time.
  if (!/^(UTC|[A-Za-z_]+\/[A-Za-z0-9_+\-/]+)$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format();
    return true;
  } catch {
    return false;
  }
}
