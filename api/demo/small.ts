import { addDays, lastDayBefore } from '../scoring/calendar.js';
import type { Day } from '../scoring/rules.js';
import { clearedOffice, monthsBefore, weekdayBefore, type DemoPerson, type DemoPlan } from './plan.js';

/** Seven months of three teams: enough to try everything on, little enough to be there at once. */
export function smallPlan(last: Day): DemoPlan {
  const evaluations: Day[] = [];
  for (let end = lastDayBefore(last), i = 0; i < MONTHS - 1; end = lastDayBefore(end), i++) evaluations.unshift(end);
  return {
    tasks: TASKS,
    locations: LOCATIONS,
    teams: TEAMS,
    managers: MANAGERS,
    people: people(last),
    first: addDays(last, -30 * MONTHS),
    last,
    evaluations,
    clients: 900,
    outage: null,
    closure: clearedOffice('DEMO-WAW', weekdayBefore(addDays(last, -26))),
  };
}

const MONTHS = 7;

const TASKS = [
  { code: 'DEMO-CARDS', name: 'Card support', firms: false },
  { code: 'DEMO-MORTGAGE', name: 'Mortgage line', firms: false },
];

const LOCATIONS = [
  { code: 'DEMO-WAW', name: 'Warszawa, Prosta 20', kind: 'OFFICE' },
  { code: 'DEMO-RIX', name: 'Riga, Brīvības 40', kind: 'BRANCH' },
];

const TEAMS = [
  { code: 'DEMO-A', name: 'Cards, first shift', manager: 'D-001', location: 'DEMO-WAW', task: 'DEMO-CARDS' },
  { code: 'DEMO-B', name: 'Cards, second shift', manager: 'D-002', location: 'DEMO-RIX', task: 'DEMO-CARDS' },
  { code: 'DEMO-C', name: 'Mortgages', manager: 'D-003', location: 'DEMO-WAW', task: 'DEMO-MORTGAGE' },
];

const MANAGERS = [
  { code: 'D-001', name: 'Marta Kowalczyk' },
  { code: 'D-002', name: 'Sergei Volkov' },
  { code: 'D-003', name: 'Helen Hughes' },
];

const NAMES: Record<string, string> = {
  'DEMO-A':
    'Elena Morozova, Jakub Wiśniewski, Oliver Grant, Anna Zielińska, Dmitry Orlov, Emma Clarke, Piotr Mazur, Natalia Belova, Tomasz Wójcik, Sophie Turner, Ivan Kuznetsov, Zofia Krawczyk',
  'DEMO-B':
    'Olga Smirnova, Michał Dąbrowski, Lucy Bennett, Pavel Lebedev, Katarzyna Pawlak, Daniel Moore, Irina Frolova, Adam Górski, Grace Walker, Maxim Egorov, Julia Nowicka, Henry Scott',
  'DEMO-C':
    'Svetlana Pavlova, Łukasz Sikora, Amelia Ward, Andrei Sokolov, Magdalena Lis, George Hill, Vera Antonova, Kamil Duda, Isla Reid, Nikita Popov, Ewa Sobczak, Jack Foster',
};

/** Skills and careers are spread evenly rather than drawn, so that every situation has somebody in it. */
function people(last: Day): DemoPerson[] {
  const all: DemoPerson[] = [];
  for (const { code: team, task } of TEAMS) {
    NAMES[team]!.split(', ').forEach((name, index) => {
      const newcomer = index === 5 || index === 10;
      // Whom the demo's employee account opens: well on the way, with a second task just begun.
      const elena = all.length === 0;
      const months = elena ? 14 : newcomer ? (index === 5 ? 2 : 1) : 5 + ((index * 7) % 22);
      const skill = elena ? 0.75 : ((index * 5) % 12) / 3.3 - 1.5;
      const from = monthsBefore(last, months);
      const career = {
        task,
        from,
        to: null,
        share: 1,
        level: { service: skill, independence: skill, pace: skill, care: skill },
        perMonth: elena ? 0.1 : newcomer ? 0.35 : [0.18, 0, -0.22, 0.25][index % 4]!,
        newcomer: false,
        moods: [],
        turn: null,
      };
      const second = { ...career, task: 'DEMO-MORTGAGE', from: monthsBefore(last, 1), share: 0.4 };
      all.push({
        code: `D-${String(11 + all.length).padStart(3, '0')}`,
        name,
        team,
        hired: from,
        left: null,
        careers: index === 0 && task === 'DEMO-CARDS' ? [career, second] : [career],
        leave: leaveOf(index, last),
        contactsPerDay: elena ? 1.9 : 1.1 + ((index * 3) % 5) * 0.25,
      });
    });
  }
  return all;
}

function leaveOf(index: number, last: Day): DemoPerson['leave'] {
  if (index === 7) return { from: addDays(last, -75), to: addDays(last, -46) };
  if (index === 8) return { from: addDays(last, -12), to: addDays(last, 47) };
  return null;
}
