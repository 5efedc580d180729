import { addDays, lastDayBefore } from '../scoring/calendar.js';
import type { Day } from '../scoring/rules.js';
import { chanceFrom } from './chance.js';
import { yearPeople } from './careers.js';
import { clearedOffice, weekdayBefore, type DemoPlan } from './plan.js';

/** A whole year of 120 people in eight teams, on four tasks at three locations. */
export function yearPlan(seed: number, last: Day): DemoPlan {
  const first = addDays(last, 1 - DAYS);
  const evaluations: Day[] = [];
  for (let end = lastDayBefore(last); end >= addDays(first, FIRST_EVALUATION); end = lastDayBefore(end))
    evaluations.unshift(end);
  return {
    tasks: TASKS,
    locations: LOCATIONS,
    teams: TEAMS,
    managers: MANAGERS,
    people: yearPeople(chanceFrom(seed), TEAMS, evaluations.at(-1)!, last),
    first,
    last,
    evaluations,
    clients: 3200,
    outage: {
      location: 'DEMO-RIX',
      day: weekdayBefore(addDays(last, -47)),
      reason: 'Power cut in the whole quarter from 8 to 17: no phones, no systems.',
    },
    closure: clearedOffice('DEMO-WAW', weekdayBefore(addDays(last, -26))),
  };
}

const DAYS = 365;
/** Days of signals before the first evaluation: with fewer it would say nothing about anybody. */
const FIRST_EVALUATION = 60;

const TASKS = [
  { code: 'DEMO-CARDS', name: 'Card support', firms: false },
  { code: 'DEMO-MORTGAGE', name: 'Mortgage line', firms: false },
  { code: 'DEMO-BUSINESS', name: 'Business clients', firms: true },
  { code: 'DEMO-APP', name: 'Mobile app help', firms: false },
];

const LOCATIONS = [
  { code: 'DEMO-WAW', name: 'Warszawa, Prosta 20', kind: 'OFFICE' },
  { code: 'DEMO-RIX', name: 'Riga, Brīvības 40', kind: 'BRANCH' },
  { code: 'DEMO-LON', name: 'London, Garden Row 7', kind: 'SERVICE_CENTRE' },
];

const TEAMS = [
  { code: 'DEMO-A', name: 'Cards, first shift', manager: 'D-001', location: 'DEMO-WAW', task: 'DEMO-CARDS' },
  { code: 'DEMO-B', name: 'Cards, second shift', manager: 'D-002', location: 'DEMO-RIX', task: 'DEMO-CARDS' },
  { code: 'DEMO-C', name: 'Mortgages, new contracts', manager: 'D-003', location: 'DEMO-WAW', task: 'DEMO-MORTGAGE' },
  {
    code: 'DEMO-D',
    name: 'Mortgages, running contracts',
    manager: 'D-004',
    location: 'DEMO-RIX',
    task: 'DEMO-MORTGAGE',
  },
  { code: 'DEMO-E', name: 'Business, Poland', manager: 'D-005', location: 'DEMO-WAW', task: 'DEMO-BUSINESS' },
  { code: 'DEMO-F', name: 'Business, Britain', manager: 'D-006', location: 'DEMO-LON', task: 'DEMO-BUSINESS' },
  { code: 'DEMO-G', name: 'App, phone', manager: 'D-007', location: 'DEMO-LON', task: 'DEMO-APP' },
  { code: 'DEMO-H', name: 'App, chat', manager: 'D-008', location: 'DEMO-RIX', task: 'DEMO-APP' },
];

const MANAGERS = [
  { code: 'D-001', name: 'Marta Kowalczyk' },
  { code: 'D-002', name: 'Sergei Volkov' },
  { code: 'D-003', name: 'Helen Hughes' },
  { code: 'D-004', name: 'Galina Nesterova' },
  { code: 'D-005', name: 'Krzysztof Jankowski' },
  { code: 'D-006', name: 'Edward Palmer' },
  { code: 'D-007', name: 'Charlotte Byrne' },
  { code: 'D-008', name: 'Yuri Kalinin' },
];
