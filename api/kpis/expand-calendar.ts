import { united, type Stretch } from '../scoring/business-time.js';
import { DAY_MINUTES, type CalendarHours } from './calendar-week.js';
import { zoneClock } from './zone-clock.js';

const DAY_MS = 86_400_000;

/**
 * The open time of a calendar from one day to another, both included, as stretches of whole seconds in UTC. A shift belongs to the day
 * on which it begins: a holiday closes the shifts that begin on it, and leaves the end of the night shift before it. In the hour that
 * clocks repeat a shift is open both times; a time that they skip is the moment of the jump.
 */
export function expandCalendar({ timeZone, shifts, holidays }: CalendarHours, from: string, to: string): Stretch[] {
  const clock = zoneClock(timeZone);
  const once = new Map(holidays.filter(({ yearly }) => !yearly).map((each) => [each.day, each]));
  const yearly = new Map(holidays.filter((each) => each.yearly).map((each) => [each.day.slice(5), each]));
  const stretches: Stretch[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to); day++) {
    const date = new Date(day * DAY_MS);
    const text = date.toISOString().slice(0, 10);
    const kept = yearly.get(text.slice(5));
    const holiday = once.get(text) ?? (kept && kept.day <= text ? kept : undefined);
    const weekday = date.getUTCDay() || 7;
    for (const shift of holiday?.open ?? shifts.filter((each) => each.weekday === weekday)) {
      stretches.push({ from: instant(day, shift.from, clock.first), to: instant(day, shift.to, clock.last) });
    }
  }
  return united(stretches);
}

function instant(day: number, minute: number, on: (day: number, second: number) => number): number {
  return on(day + Math.floor(minute / DAY_MINUTES), (minute % DAY_MINUTES) * 60);
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
