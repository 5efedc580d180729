import { addDays } from '../scoring/calendar.js';
import type { Day } from '../scoring/rules.js';
import type { Chance } from './chance.js';
import type { Skills } from './law.js';
import { NAMES } from './names.js';
import type { Career, DemoPerson, DemoTeam } from './plan.js';

/** Knots of a person's ups and downs: one per 30 days of the year and one beyond. */
const MOODS = 14;
const STRONG: Skills = { service: 1.2, independence: 1.3, pace: 0.5, care: 0.5 };

/**
 * People of the year. Most are drawn; some places of each team are given to careers that an organisation has at any time, timed by the
 * latest evaluation, so that whenever the year ends somebody rises, falls, is placed, is away or has changed his task.
 */
export function yearPeople(chance: Chance, teams: DemoTeam[], evaluated: Day, last: Day): DemoPerson[] {
  const people: DemoPerson[] = [];
  for (const [t, team] of teams.entries()) {
    for (const [place, name] of NAMES[team.code]!.split(', ').entries()) {
      const person = drawn(chance, team, last);
      const special = people.length === 0 ? elena(person, last) : placed(person, t, place, teams, evaluated, last);
      people.push({ ...person, ...special, code: `D-${String(11 + people.length).padStart(3, '0')}`, name });
    }
  }
  return people.map((person) => ({ ...person, hired: person.careers.map(({ from }) => from).toSorted()[0]! }));
}

/** Somebody who has been there for a while: what is common to his skills shows in each of them. */
function drawn(chance: Chance, team: DemoTeam, last: Day): DemoPerson {
  const common = chance.normal(0, 0.6);
  const skill = (): number => common + chance.normal(0, 0.8);
  let mood = chance.normal(0, 0.2);
  const moods = Array.from({ length: MOODS }, () => (mood = 0.7 * mood + chance.normal(0, 0.17)));
  const from = addDays(last, -Math.floor(260 + 1500 * chance.next()));
  const career: Career = {
    task: team.task,
    from,
    to: null,
    share: 1,
    level: { service: skill(), independence: skill(), pace: skill(), care: skill() },
    perMonth: chance.normal(0.015, 0.03),
    newcomer: true,
    moods,
    turn: null,
  };
  const contactsPerDay = 0.37 + 0.36 * chance.next();
  return {
    code: '',
    name: '',
    team: team.code,
    hired: from,
    left: null,
    careers: [career],
    leave: null,
    contactsPerDay,
  };
}

/** Whom the demo's employee account opens: well on the way, with a second task just begun. */
function elena({ careers }: DemoPerson, last: Day): Partial<DemoPerson> {
  const level = { service: 0.75, independence: 0.7, pace: 0.6, care: 0.5 };
  const first: Career = { ...careers[0]!, from: addDays(last, -385), level, perMonth: 0.03, moods: [] };
  const second: Career = { ...first, task: 'DEMO-MORTGAGE', from: addDays(last, -27), share: 0.35 };
  return { careers: [first, second], contactsPerDay: 1.9 };
}

/** What is special about a place in a team; nothing about most. */
function placed(
  person: DemoPerson,
  t: number,
  place: number,
  teams: DemoTeam[],
  evaluated: Day,
  last: Day,
): Partial<DemoPerson> {
  const before = (days: number): Day => addDays(evaluated, -days);
  const career = person.careers[0]!;
  const only = (change: Partial<Career>): Partial<DemoPerson> => ({ careers: [{ ...career, ...change }] });
  const busy = { contactsPerDay: 1.3 };
  // Burnt out three months ago: retention fails for the third time in a row.
  if (place === 2 && [0, 5].includes(t))
    return {
      ...only({ level: STRONG, from: before(700), moods: [], turn: { on: before(99 - t), by: -3.2 } }),
      ...busy,
    };
  // Good from the start, and long enough on the task since the last but one evaluation: the next stage is near.
  if (place === 3 && [0, 4].includes(t))
    return { ...only({ level: STRONG, from: before(160 + t), newcomer: false, moods: [] }), ...busy };
  if (place === 4 && [1, 5].includes(t))
    return {
      ...only({
        level: { ...STRONG, service: 1.9, independence: 2 },
        from: before(405 + t),
        newcomer: false,
        moods: [],
      }),
      ...busy,
    };
  // So new that the latest evaluation is the first with enough to go by.
  if (place === 5 && [0, 2, 7].includes(t))
    return { ...only({ level: { ...STRONG, service: 1.6 }, from: before(40 + t), newcomer: false }), ...busy };
  if (place === 5) return only({ from: before(70 + 12 * t) });
  if (place === 6 && [1, 4].includes(t)) return only({ from: addDays(last, -8 - 3 * t) });
  if (place === 7 && t !== 3) return { leave: { from: before(210 - 20 * t), to: before(185 - 20 * t) } };
  if (place === 8 && t % 2 === 0) return { leave: { from: addDays(last, -12 - t), to: addDays(last, 40 + t) } };
  if (place === 9 && [1, 3, 6, 7].includes(t)) {
    const left = before(40 + 28 * t);
    return { ...only({ from: before(520 + 30 * t), to: left }), left };
  }
  if (place === 10 && t < 6) {
    const to = before(75 + 25 * t);
    const next: Career = { ...career, task: teams[(t + 2) % 8]!.task, from: addDays(to, 1) };
    return { careers: [next, { ...career, from: before(600), to }] };
  }
  if (place === 11 && [2, 6].includes(t)) {
    const second: Career = { ...career, task: teams[(t + 4) % 8]!.task, from: before(110 + 10 * t), share: 0.5 };
    return { careers: [career, second], ...busy };
  }
  if (place === 12) return only({ from: before(100 + 25 * t) });
  return {};
}
