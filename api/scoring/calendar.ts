/** Arithmetic on calendar days. A day has no hours here, so time zones and daylight saving can't bend it. */
import type { Assignment } from './evidence.js';
import type { Day } from './rules.js';

const DAY_MS = 86_400_000;

/** Whole days since 1 January 1970. @throws RangeError when the text is no calendar day. */
export function dayNumber(day: Day): number {
  let number = numbers.get(day);
  if (number !== undefined) return number;
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // 30 February parses, as 1 or 2 March: only what comes back unchanged is a day.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`Expected a calendar day like 2026-08-31, but "${day}" came.`);
  }
  number = ms / DAY_MS;
  if (numbers.size < 20_000) numbers.set(day, number);
  return number;
}

/** The same few hundred days come up for everybody, and checking one takes longer than looking it up. */
const numbers = new Map<Day, number>();

export function dayOf(number: number): Day {
  let day = days.get(number);
  if (day !== undefined) return day;
  day = new Date(number * DAY_MS).toISOString().slice(0, 10);
  if (days.size < 20_000) days.set(number, day);
  return day;
}

const days = new Map<number, Day>();

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** `2026-08` of `2026-08-31`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** Whole months since January 1970 of a day's number. */
export function monthNumber(number: number): number {
  let month = months.get(number);
  if (month !== undefined) return month;
  const date = new Date(number * DAY_MS);
  month = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
  if (months.size < 20_000) months.set(number, month);
  return month;
}

const months = new Map<number, number>();

/** Last day of the day's month. */
export function monthEnd(day: Day): Day {
  const month = monthOf(day);
  let end = ends.get(month);
  if (end !== undefined) return end;
  const [year, number] = month.split('-').map(Number) as [number, number];
  end = dayOf(Date.UTC(year, number, 0) / DAY_MS);
  if (ends.size < 20_000) ends.set(month, end);
  return end;
}

const ends = new Map<string, Day>();

/** Last day of the month before the day's month: where the prior's window ends. */
export function lastDayBefore(asOf: Day): Day {
  return addDays(`${monthOf(asOf)}-01`, -1);
}

export function isPaused(pauses: Assignment['pauses'], day: Day): boolean {
  return pauses.some((pause) => pause.from <= day && (pause.to === null || day <= pause.to));
}

/** Days after `from` up to and with `to` on which the assignment was not paused; 0 when `to` is not later. */
export function unpausedDays(pauses: Assignment['pauses'], from: Day, to: Day): number {
  const first = dayNumber(from) + 1;
  const last = dayNumber(to);
  if (last < first) return 0;
  let days = last - first + 1;
  for (const pause of pauses) {
    const start = Math.max(first, dayNumber(pause.from));
    const end = Math.min(last, pause.to === null ? last : dayNumber(pause.to));
    if (end >= start) days -= end - start + 1;
  }
  return days;
}
