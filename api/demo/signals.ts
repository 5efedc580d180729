import { addDays, dayNumber, isPaused } from '../scoring/calendar.js';
import { readItem, type RowFlaw, type SignalItem } from '../signals/item.js';
import { chanceFrom, type Chance } from './chance.js';
import { demoClients, type DemoClients } from './clients.js';
import { contactOf } from './contact.js';
import { burstOf, type Raw } from './dirt.js';
import { skillsOn, type Career, type DemoPerson, type DemoPlan } from './plan.js';

/**
 * The demo's signals, the same for the same seed and plan. Ratings vary within and between people as they do in real support data: the
 * prior that is fitted from a year of them weighs about 16 ratings.
 */
export async function* demoSignals(seed: number, plan: DemoPlan): AsyncGenerator<(SignalItem | RowFlaw)[]> {
  const clients = clientsOf(seed, plan);
  for (const [index, person] of plan.people.entries()) {
    const chance = chanceFrom(seed + index * 7919);
    const raw = person.careers.flatMap((career) => ofCareer(plan, person, career, clients, chance));
    yield [...raw, ...burstOf(plan, person, index, chance)].map((each, line) =>
      readItem(each, line + 1, Number.POSITIVE_INFINITY),
    );
  }
}

export function clientsOf(seed: number, plan: DemoPlan): DemoClients {
  return demoClients(chanceFrom(seed ^ 0x5eed), plan.clients);
}

/** Days on which somebody works at a task within the plan: no weekends, no leave. */
export function workingDays(plan: DemoPlan, person: DemoPerson, career: Career): string[] {
  const days: string[] = [];
  const from = career.from > plan.first ? career.from : plan.first;
  const to = career.to !== null && career.to < plan.last ? career.to : plan.last;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    // 1 January 1970 was a Thursday.
    const weekday = (dayNumber(day) + 3) % 7;
    if (weekday <= 4 && !(person.leave && isPaused([person.leave], day))) days.push(day);
  }
  return days;
}

/** Where somebody works is where his team sits, whatever the task. */
function locationOf(plan: DemoPlan, person: DemoPerson): string {
  return plan.teams.find(({ code }) => code === person.team)!.location;
}

function ofCareer(plan: DemoPlan, person: DemoPerson, career: Career, clients: DemoClients, chance: Chance): Raw[] {
  const location = locationOf(plan, person);
  const firms = plan.tasks.find(({ code }) => code === career.task)!.firms;
  const all: Raw[] = [];
  for (const day of workingDays(plan, person, career)) {
    const skills = skillsOn(career, plan.last, day);
    const outage = plan.outage?.location === location && plan.outage.day === day;
    const contacts = Math.floor(person.contactsPerDay * career.share * (outage ? 3 : 1) + chance.next());
    for (let n = 0; n < contacts; n++) {
      const minute = Math.floor(chance.next() * 540);
      const client = clients.draw(chance, firms);
      const base = {
        employeeCode: person.code,
        taskCode: career.task,
        locationCode: location,
        clientCode: client.code,
        interaction: `${person.code}-${career.task}-${day}-${n}`,
        channel: chance.pick(['phone', 'phone', 'chat', 'email']),
        occurredAt: at(day, minute),
      };
      all.push(...contactOf(base, skills, client, outage, chance));
    }
  }
  return all;
}

function at(day: string, minute: number): string {
  return `${day}T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00Z`;
}
