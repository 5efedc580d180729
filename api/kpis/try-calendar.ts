import { badInput } from '../refusals.js';
import { dueAt, elapsed, openTime, overlap, united, without, type Stretch } from '../scoring/business-time.js';
import { calendarFlaws } from './calendar-flaws.js';
import type { CalendarHours } from './calendar-week.js';
import { expandCalendar } from './expand-calendar.js';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 400;
/** A promise of a year of open time is due some years later where little is open. */
const AHEAD_DAYS = 800;
const MOST_SHOWN = 1000;

export interface Trial {
  opened: string;
  closed: string;
  pauses: { from: string; to: string | null }[];
  /** Seconds that were promised; null: only count. */
  target: number | null;
}

export interface TrialAnswer {
  elapsedSeconds: number;
  dueAt: string | null;
  open: { from: string; to: string }[];
  counted: { from: string; to: string }[];
}

/** What a clock on these hours would have shown: for trying them out before anybody is judged by them. */
export function tryCalendar(hours: CalendarHours, { opened, closed, pauses, target }: Trial): TrialAnswer {
  const [flaw] = calendarFlaws(hours);
  if (flaw) throw badInput(flaw.path, flaw.expected, flaw.came);
  const [start, stop] = [seconds(opened), seconds(closed)];
  if (stop < start) throw badInput('closed', `no earlier than ${opened}`, closed);
  if (stop - start > LONGEST_DAYS * 86_400)
    throw badInput('closed', `within ${LONGEST_DAYS} days after ${opened}`, closed);
  if (target !== null && target < 0) throw badInput('target', '0 or more seconds', target);
  const held = united(pauses.map((pause, at) => pauseOf(pause, at)));
  const stretches = expandCalendar(hours, dayOf(start, -2), dayOf(stop, target === null ? 2 : AHEAD_DAYS));
  const open = openTime(stretches);
  const due = target === null ? null : dueAt(open, start, target, held);
  const seen = overlap(stretches, [{ from: start, to: Math.max(stop, due ?? stop) }]);
  const paused = overlap([{ from: start, to: stop }], held);
  return {
    elapsedSeconds: elapsed(open, start, stop, held),
    dueAt: due === null ? null : iso(due),
    open: seen.slice(0, MOST_SHOWN).map(shown),
    counted: without(overlap(stretches, [{ from: start, to: stop }]), paused)
      .slice(0, MOST_SHOWN)
      .map(shown),
  };
}

function pauseOf({ from, to }: { from: string; to: string | null }, at: number): Stretch {
  if (to !== null && seconds(to) < seconds(from)) throw badInput(`pauses[${at}].to`, `no earlier than ${from}`, to);
  return { from: seconds(from), to: to === null ? Infinity : seconds(to) };
}

function seconds(text: string): number {
  return Math.floor(Date.parse(text) / 1000);
}

function iso(at: number): string {
  return new Date(at * 1000).toISOString();
}

function shown({ from, to }: Stretch): { from: string; to: string } {
  return { from: iso(from), to: iso(to) };
}

function dayOf(at: number, more: number): string {
  return new Date(at * 1000 + more * DAY_MS).toISOString().slice(0, 10);
}
