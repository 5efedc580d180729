import type { ContactEventItem, ContactItem } from '../contacts/contact-item.js';
import { expandCalendar } from '../kpis/expand-calendar.js';
import type { CalendarHours } from '../kpis/calendar-week.js';
import { dueAt, openTime, without, type OpenTime } from '../scoring/business-time.js';
import { addDays } from '../scoring/calendar.js';
import { chanceFrom, type Chance } from './chance.js';
import type { Skills } from './law.js';
import { skillsOn, type Career, type DemoPerson, type DemoPlan } from './plan.js';
import { WAITING } from './promises.js';
import { clientsOf, workingDays } from './signals.js';
import { subjectOf } from './subjects.js';

/** Days before the last one whose contacts the demo tells event by event. */
const DAYS = 120;
/** Part of a person's contacts that is told so: those that weren't over within one call. */
const TOLD = 0.55;
const HOUR = 3600;

/** Contacts with what happened to them, the same for the same seed and plan. The later they began, the more of them still run. */
export function demoContacts(seed: number, plan: DemoPlan, office: CalendarHours): ContactItem[] {
  const clients = clientsOf(seed, plan);
  const first = addDays(plan.last, 1 - DAYS);
  const hours = expandCalendar(office, first, addDays(plan.last, 60));
  const closed = { from: Date.parse(plan.closure.from) / 1000, to: Date.parse(plan.closure.until) / 1000 };
  const [usual, cleared] = [openTime(hours), openTime(without(hours, [closed]))];
  const end = Date.parse(`${plan.last}T21:00:00Z`) / 1000;
  return plan.people.flatMap((person, index) => {
    const chance = chanceFrom(seed + 31 + index * 7907);
    const locationCode = plan.teams.find(({ code }) => code === person.team)!.location;
    const open = locationCode === plan.closure.location ? cleared : usual;
    return person.careers.flatMap((career) => {
      const { firms } = plan.tasks.find(({ code }) => code === career.task)!;
      const others = colleagues(plan, person, career);
      return workingDays(plan, person, career)
        .filter((day) => day >= first && chance.happens(person.contactsPerDay * career.share * TOLD))
        .map((day): ContactItem => {
          const client = clients.draw(chance, firms);
          const opened = Date.parse(`${day}T06:00:00Z`) / 1000 + Math.floor(chance.next() * 11 * HOUR);
          const channel = chance.pick(['phone', 'email', 'email', 'chat', 'chat']);
          return {
            externalId: `${person.code}-${career.task}-${day}`,
            taskCode: career.task,
            clientCode: client.code,
            locationCode,
            channel,
            priority: chance.pick(['high', 'normal', 'normal', 'normal', 'normal', 'low']),
            subject: subjectOf(client.language, chance),
            events: lifeOf(opened, { person, career, others, open, plan, chance }).filter(
              ({ at }) => Date.parse(at) / 1000 <= end,
            ),
          };
        })
        .filter(({ events }) =>
          events.every(({ at, employeeCode }) => employeeCode !== person.code || stays(career, at)),
        );
    });
  });
}

function stays({ to }: Career, at: string): boolean {
  return to === null || at.slice(0, 10) < to;
}

interface Scene {
  person: DemoPerson;
  career: Career;
  others: string[];
  open: OpenTime;
  plan: DemoPlan;
  chance: Chance;
}

/** Opened, answered after some open time, often waiting for the client once, solved, put away; now and then handed over or reopened. */
function lifeOf(opened: number, { person, career, others, open, plan, chance }: Scene): ContactEventItem[] {
  const day = new Date(opened * 1000).toISOString().slice(0, 10);
  const skills = skillsOn(career, plan.last, day);
  const events: ContactEventItem[] = [];
  let holder = person.code;
  const add = (
    at: number,
    kind: ContactEventItem['kind'],
    employeeCode: string | null,
    reason: string | null = null,
  ): void => {
    events.push({ at: new Date(at * 1000).toISOString().replace('.000Z', 'Z'), kind, employeeCode, reason });
  };
  /** So much open time later; somebody is there then. */
  const later = (from: number, seconds: number): number =>
    dueAt(open, from, Math.max(60, Math.round(seconds)), []) ?? from + seconds;
  add(opened, 'OPENED', null);
  add(opened, 'ASSIGNED', holder);
  let at = later(opened, responseOf(skills, chance));
  add(at, 'RESPONDED', holder);
  if (others.length > 0 && chance.happens(0.12)) {
    at = later(at, HOUR * chance.next());
    holder = chance.pick(others);
    add(at, 'ASSIGNED', holder);
  }
  if (chance.happens(0.3)) {
    at = later(at, HOUR * chance.next());
    add(at, 'PAUSED', holder, chance.happens(0.8) ? WAITING : 'Another department');
    at += Math.round(HOUR * (3 + 40 * chance.next()));
    if (chance.happens(0.7)) {
      add(at, 'CLIENT_WROTE', null);
      at = later(at, 2 * responseOf(skills, chance));
      add(at, 'RESPONDED', holder);
    } else add((at = later(at, 60)), 'RESUMED', holder);
  }
  at = later(at, 4.2 * HOUR * Math.exp(-0.25 * skills.pace + chance.normal(0, 0.8)));
  add(at, 'RESOLVED', holder);
  if (chance.happens(0.05)) {
    add((at = later(at, 5 * HOUR)), 'REOPENED', null);
    add((at = later(at, 3 * HOUR * chance.next())), 'RESOLVED', holder);
  }
  if (chance.happens(0.1)) add((at += HOUR), 'CLIENT_WROTE', null);
  add(at + 48 * HOUR, 'CLOSED', null);
  return events;
}

/** Seconds of open time until the first answer. */
function responseOf({ pace, care }: Skills, chance: Chance): number {
  return 16 * 60 * Math.exp(-0.3 * pace - 0.15 * care + chance.normal(0, 0.85));
}

/** Who of the team works at the same task all the time, so that he can take over on any day. */
function colleagues(plan: DemoPlan, person: DemoPerson, career: Career): string[] {
  const steady = (other: DemoPerson): boolean =>
    other.left === null &&
    other.leave === null &&
    other.careers.some(
      (own) => own.task === career.task && own.to === null && own.from <= addDays(plan.last, -DAYS - 1),
    );
  return plan.people
    .filter((other) => other.team === person.team && other.code !== person.code && steady(other))
    .map(({ code }) => code);
}
