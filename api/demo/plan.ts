import { addDays, dayNumber } from '../scoring/calendar.js';
import type { Day } from '../scoring/rules.js';
import type { Skills } from './law.js';

/** A demo organisation before anything happened in it: who is where, and how good everybody truly is. All of it is invented. */
export interface DemoPlan {
  tasks: { code: string; name: string; firms: boolean }[];
  locations: { code: string; name: string; kind: string }[];
  teams: DemoTeam[];
  managers: { code: string; name: string }[];
  people: DemoPerson[];
  /** Days of the first and the last signals. */
  first: Day;
  last: Day;
  /** Ends of months as of which everybody is evaluated, in order. */
  evaluations: Day[];
  clients: number;
  /** A day on which nobody could help anything. */
  outage: { location: string; day: Day; reason: string } | null;
  /** When a location was closed though its calendar said open; instants. */
  closure: { location: string; from: string; until: string; reason: string };
}

export interface DemoTeam {
  code: string;
  name: string;
  manager: string;
  location: string;
  task: string;
}

export interface DemoPerson {
  code: string;
  name: string;
  team: string;
  hired: Day;
  left: Day | null;
  /** The first one leads. */
  careers: Career[];
  leave: { from: Day; to: Day } | null;
  contactsPerDay: number;
}

/** Work on one task, and how the skills of it move. */
export interface Career {
  task: string;
  from: Day;
  to: Day | null;
  /** Part of the person's contacts that it gets. */
  share: number;
  level: Skills;
  /** Change of all skills in 30 days, up to the last day of the plan. */
  perMonth: number;
  /** A newcomer to the task begins below his level and comes up to it. */
  newcomer: boolean;
  /** Ups and downs of service and independence, one per 30 days back from the last day; between them it goes straight. */
  moods: number[];
  /** From a day on everything goes worse, or better. */
  turn: { on: Day; by: number } | null;
}

/** An office that had to be cleared at noon and was let again two days later. */
export function clearedOffice(location: string, day: Day): DemoPlan['closure'] {
  return {
    location,
    from: `${day}T11:00:00Z`,
    until: `${addDays(day, 2)}T11:00:00Z`,
    reason: 'Burst water pipe: the office was cleared and dried.',
  };
}

/** Nobody works at weekends, so nothing would be seen then of what happened. */
export function weekdayBefore(day: Day): Day {
  // Monday is 0.
  const weekday = (dayNumber(day) + 3) % 7;
  return addDays(day, -Math.max(0, weekday - 4));
}

const NEWCOMER = -1.3;
const LEARNS_IN_DAYS = 60;
/** A turn is through after so many days. */
const TURNS_IN_DAYS = 8;

/** How good somebody truly is at his task on a day. */
export function skillsOn(career: Career, last: Day, day: Day): Skills {
  const now = dayNumber(day);
  const monthsBack = (dayNumber(last) - now) / 30;
  const learning = career.newcomer ? NEWCOMER * Math.exp(-(now - dayNumber(career.from)) / LEARNS_IN_DAYS) : 0;
  const turned = career.turn ? career.turn.by * between(0, 1, (now - dayNumber(career.turn.on)) / TURNS_IN_DAYS) : 0;
  const moved = learning + turned - career.perMonth * monthsBack;
  const mood = moodAt(career.moods, monthsBack);
  const { service, independence, pace, care } = career.level;
  return {
    service: service + moved + mood,
    independence: independence + moved + mood,
    pace: pace + moved,
    care: care + moved,
  };
}

/** First day on a task that somebody began so many months before the last day. */
export function monthsBefore(last: Day, months: number): Day {
  return addDays(last, -30 * months + 3);
}

function moodAt(moods: number[], monthsBack: number): number {
  const newer = Math.floor(monthsBack);
  const part = monthsBack - newer;
  const at = (index: number): number => moods[between(0, moods.length - 1, index)] ?? 0;
  return at(newer) * (1 - part) + at(newer + 1) * part;
}

function between(low: number, high: number, value: number): number {
  return Math.min(high, Math.max(low, value));
}
