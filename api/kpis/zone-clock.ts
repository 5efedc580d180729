/** The clocks of a time zone: which instants they show a local time at. */

const QUARTER = 900;
const DAY = 86_400;
/** A zone may skip or repeat a whole day (Samoa skipped 30 December 2011), so its offset is taken well before and well after. */
const AROUND = 2 * DAY;

export interface ZoneClock {
  /** The first instant, in seconds, at which the clocks show this; where they skip it, the instant at which they do. */
  first(day: number, second: number): number;
  /** The last such instant: another one than the first in the hour that is repeated when summer time ends. */
  last(day: number, second: number): number;
}

/**
 * @param name an IANA zone, for example Europe/Warsaw
 * @throws RangeError when there is no such zone
 */
export function zoneClock(name: string): ZoneClock {
  const offset = offsetOf(name);
  const find = (day: number, second: number): { first: number; last: number } => {
    const shown = day * DAY + second;
    const candidates = [offset(shown - AROUND), offset(shown + AROUND)]
      .map((ahead) => shown - ahead)
      .filter((instant) => instant + offset(instant) === shown);
    if (candidates.length > 0) return { first: Math.min(...candidates), last: Math.max(...candidates) };
    const skipped = firstAtOrAfter(shown, offset);
    return { first: skipped, last: skipped };
  };
  return { first: (day, second) => find(day, second).first, last: (day, second) => find(day, second).last };
}

/** The instant from which on the clocks show this time or a later one: the one at which they jump over it. */
function firstAtOrAfter(shown: number, offset: (instant: number) => number): number {
  let low = shown - AROUND;
  let high = shown + AROUND;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (middle + offset(middle) >= shown) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Seconds that the zone's clocks are ahead of UTC at an instant. Zones change their clocks at whole quarters of an hour. */
function offsetOf(name: string): (instant: number) => number {
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
    const quarter = Math.floor(instant / QUARTER);
    const found = known.get(quarter);
    if (found !== undefined) return found;
    const parts = new Map(
      written.formatToParts(quarter * QUARTER * 1000).map(({ type, value }) => [type, Number(value)]),
    );
    const of = (part: Intl.DateTimeFormatPartTypes): number => parts.get(part)!;
    const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) / 1000;
    known.set(quarter, shown - quarter * QUARTER);
    return shown - quarter * QUARTER;
  };
}
