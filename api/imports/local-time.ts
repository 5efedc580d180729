import type { DateOrder } from './settings.js';

/** A date and, unless it is lost, a time of day, as they stand in a file: numbers without a zone. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  /** Minutes since midnight; null when the file tells the day only. */
  minute: number | null;
  second: number;
}

const WRITTEN = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T](\d{1,2}):(\d\d)(?::(\d\d))?)?$/;

/** Reads "31/08/2023 16:40" in one order of day and month; null when that is no moment of a calendar. */
export function readLocal(text: string, order: DateOrder): LocalTime | null {
  const parts = WRITTEN.exec(text);
  if (!parts) return null;
  const [day, month] = order === 'DMY' ? [Number(parts[1]), Number(parts[3])] : [Number(parts[3]), Number(parts[1])];
  const year = Number(parts[4]);
  if (
    year < 1900 ||
    year > 2100 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > new Date(Date.UTC(year, month, 0)).getUTCDate()
  )
    return null;
  if (parts[5] === undefined) return { year, month, day, minute: null, second: 0 };
  const hour = Number(parts[5]);
  const second = Number(parts[7] ?? 0);
  if (hour > 23 || Number(parts[6]) > 59 || second > 59) return null;
  return { year, month, day, minute: hour * 60 + Number(parts[6]), second };
}

/** The calendar day of a date, YYYY-MM-DD. */
export function dayText({ year, month, day }: LocalTime): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export interface Zone {
  /** The instant, in milliseconds, at which clocks of the zone showed this. */
  instantOf(time: LocalTime): number;
  /** The calendar day of an instant in the zone. */
  dayOf(instant: number): string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Clocks of a zone. A time that stands on the clock twice, when summer time ends, is the first of the two. A time that never stood on it,
 * when summer time begins, is read as if the clock had not been put forward yet: 02:30 is what the clock shows as 03:30.
 */
export function zoneOf(name: string): Zone {
  const written = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  // Zones change their clocks at whole quarters of an hour.
  const offset = (instant: number): number => {
    const quarter = Math.floor(instant / (HOUR / 4));
    let found = known.get(quarter);
    if (found === undefined) {
      const at = quarter * (HOUR / 4);
      const p = Object.fromEntries(written.formatToParts(at).map(({ type, value }) => [type, Number(value)])) as Record<
        string,
        number
      >;
      found = Date.UTC(p['year']!, p['month']! - 1, p['day'], p['hour'], p['minute'], p['second']) - at;
      if (known.size < 500_000) known.set(quarter, found);
    }
    return found;
  };
  return {
    instantOf({ year, month, day, minute, second }) {
      const shown = Date.UTC(year, month - 1, day, 0, minute ?? 0, second);
      const before = shown - offset(shown - DAY);
      const after = shown - offset(shown + DAY);
      if (before === after || before + offset(before) === shown || after + offset(after) !== shown) return before;
      return after;
    },
    dayOf: (instant) => new Date(instant + offset(instant)).toISOString().slice(0, 10),
  };
}
