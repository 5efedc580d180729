/** A date and, unless it is lost, a time of day, as they stand in a file: numbers without a zone. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  /** Minutes since midnight; null when the file tells the day only. */
  minute: number | null;
  second: number;
}

/** The calendar day of a date, YYYY-MM-DD. */
export function dayText({ year, month, day }: LocalTime): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && leap ? 29 : DAYS[month - 1]!);
}

export interface Zone {
  /** The instant, in milliseconds, at which clocks of the zone showed this. */
  instantOf(time: LocalTime): number;
  /** GAP when clocks of the zone never showed this, OVERLAP when they showed it twice. */
  clockOf(time: LocalTime): 'GAP' | 'OVERLAP' | null;
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
  const offset = offsetsOf(name);
  const readings = ({
    year,
    month,
    day,
    minute,
    second,
  }: LocalTime): { shown: number; before: number; after: number } => {
    const shown = Date.UTC(year, month - 1, day, 0, minute ?? 0, second);
    return { shown, before: shown - offset(shown - DAY), after: shown - offset(shown + DAY) };
  };
  const shows = (instant: number, shown: number): boolean => instant + offset(instant) === shown;
  return {
    instantOf(time) {
      const { shown, before, after } = readings(time);
      return before === after || shows(before, shown) || !shows(after, shown) ? before : after;
    },
    clockOf(time) {
      const { shown, before, after } = readings(time);
      if (before === after || shows(before, shown) !== shows(after, shown)) return null;
      return shows(before, shown) ? 'OVERLAP' : 'GAP';
    },
    dayOf: (instant) => new Date(instant + offset(instant)).toISOString().slice(0, 10),
  };
}

export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetsOf(name: string): (instant: number) => number {
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
  return (instant) => {
    // Zones change their clocks at whole quarters of an hour.
    const quarter = Math.floor(instant / (HOUR / 4));
    let found = known.get(quarter);
    if (found === undefined) {
      const at = quarter * (HOUR / 4);
      const parts = written.formatToParts(at).map(({ type, value }) => [type, Number(value)]);
      const p = Object.fromEntries(parts) as Record<string, number>;
      found = Date.UTC(p['year']!, p['month']! - 1, p['day'], p['hour'], p['minute'], p['second']) - at;
      if (known.size < 500_000) known.set(quarter, found);
    }
    return found;
  };
}
