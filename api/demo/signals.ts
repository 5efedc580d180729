import { addDays, dayNumber, isPaused } from '../scoring/calendar.js';
import { readItem, type RowFlaw, type SignalItem } from '../signals/item.js';
import { chanceFrom, type Chance } from './chance.js';
import { DEMO_TEAMS, demoPeople, type DemoPerson } from './organisation.js';
import { ABOUT_THE_OFFICE, GOOD, POOR, THANKS } from './words.js';

/** How many months of signals the demo has. */
export const DEMO_MONTHS = 7;
const CLIENTS = 900;

/**
 * The demo's signals, the same for the same seed and last day. Ratings vary within and between people as they do in real support data:
 * the prior that is fitted from them weighs about 16 ratings.
 */
export async function* demoSignals(seed: number, lastDay: string): AsyncGenerator<(SignalItem | RowFlaw)[]> {
  for (const [index, person] of demoPeople().entries()) {
    const chance = chanceFrom(seed + index * 7919);
    for (const { task, startedMonthsAgo } of person.tasks) {
      yield ofOne(person, task, startedMonthsAgo, lastDay, chance);
    }
  }
}

/** First day on a task; assignments begin on it. */
export function startOf(lastDay: string, monthsAgo: number): string {
  return addDays(lastDay, -30 * monthsAgo + 3);
}

export function leaveOf(person: DemoPerson, lastDay: string): { from: string; to: string } | null {
  if (!person.leave) return null;
  const from = addDays(lastDay, -person.leave.fromDaysAgo);
  return { from, to: addDays(from, person.leave.days - 1) };
}

function ofOne(person: DemoPerson, task: string, startedMonthsAgo: number, lastDay: string, chance: Chance): (SignalItem | RowFlaw)[] {
  const started = startOf(lastDay, startedMonthsAgo);
  const first = [started, addDays(lastDay, -30 * DEMO_MONTHS)].toSorted().at(-1)!;
  const leave = leaveOf(person, lastDay);
  const location = DEMO_TEAMS.find(({ code }) => code === person.team)!.location;
  const items: (SignalItem | RowFlaw)[] = [];
  let n = 0;
  for (let day = first; day <= lastDay; day = addDays(day, 1)) {
    const weekday = (dayNumber(day) + 3) % 7;
    if (weekday > 4 || (leave && isPaused([leave], day))) continue;
    const monthsBack = (dayNumber(lastDay) - dayNumber(day)) / 30;
    const skill = person.skill - person.learns * monthsBack;
    // A second task gets what the first one leaves.
    const busy = person.tasks.length > 1 && task === person.tasks[1]!.task ? 0.4 : 1;
    const contacts = Math.floor(person.contactsPerDay * busy + chance.next());
    for (let contact = 0; contact < contacts; contact++) {
      const id = `${person.code}-${task}-${day}-${n++}`;
      const minute = Math.floor(chance.next() * 540);
      const base = {
        employeeCode: person.code,
        taskCode: task,
        locationCode: location,
        clientCode: `demo-client-${Math.floor(chance.next() ** 1.4 * CLIENTS)}`,
        interaction: id,
        channel: chance.pick(['phone', 'phone', 'chat', 'email']),
        occurredAt: `${day}T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00Z`,
      };
      for (const [kind, more] of about(skill, chance)) items.push(readItem({ ...base, kind, externalId: `${id}-${kind}`, ...more }, items.length + 1, Infinity));
    }
  }
  return items;
}

/** What one contact leaves behind. */
function about(skill: number, chance: Chance): [string, Record<string, string>][] {
  const signals: [string, Record<string, string>][] = [['contact_handled', { value: '1' }]];
  const solved = chance.happens(clamp(0.74 + 0.13 * skill, 0.05, 0.98));
  const hours = Math.exp(Math.log(17) - 0.28 * skill + chance.normal(0, 0.7));
  signals.push(['solved_in_dialogue', { value: solved ? '1' : '0' }]);
  signals.push(['resolution_time', { value: String(Math.round(hours * (chance.happens(0.004) ? 40 : 1) * 3600)) }]);
  if (chance.happens(clamp(0.13 - 0.045 * skill, 0.01, 0.4))) signals.push(['repeat_contact', { value: '1' }]);
  if (!chance.happens(0.55)) return signals;
  const rating = Math.round(clamp(4.25 + 0.27 * skill + (solved ? 0.2 : -0.5) + chance.normal(0, 1), 1, 5));
  signals.push(['rating', { value: String(rating) }]);
  if (chance.happens(0.02)) signals.push(['complaint', { value: '1', attribution: 'OFFICE', body: chance.pick(ABOUT_THE_OFFICE) }]);
  if (chance.happens(0.45)) signals.push(['review', { body: chance.pick(rating >= 4 ? GOOD : POOR) }]);
  if (rating === 5 && chance.happens(0.04)) signals.push(['praise', { body: chance.pick(THANKS) }]);
  return signals;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
