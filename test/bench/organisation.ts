/** An invented organisation of the size that the figures are promised for. The same numbers give the same rows, always. */
import type pg from 'pg';
import { addDays } from '../../api/scoring/calendar.js';

export const EMPLOYEES = 10_000;
export const ASSIGNMENTS = 12_000;
export const TIME_ZONE = 'Europe/Warsaw';
/** Signals lie in the days up to this one; it is the end of a month, so everybody can be evaluated as of it. */
export const LAST_DAY = '2026-09-30';
const DAYS = 120;
export const TASKS = 24;
const LOCATIONS = 40;
const TEAMS = 400;
const CLIENTS = 60_000;

/** Every fifth employee has a second task. Everybody began long enough ago for all signals to belong to him. */
export async function fillPeople(client: pg.ClientBase): Promise<void> {
  await client.query(`
    update organisation set name = 'Bench', time_zone = '${TIME_ZONE}';
    insert into batch (kind, note) values ('ASSIGNMENT', 'bench');
    insert into location (code, name) select 'L' || i, 'Location ' || i from generate_series(1, ${LOCATIONS}) i;
    insert into task (code, name, job_family) select 'T' || i, 'Task ' || i, 'F' || i % 4 from generate_series(1, ${TASKS}) i;
    insert into team (code, name, location_id) select 'A' || i, 'Team ' || i, l.id from generate_series(1, ${TEAMS}) i join location l on l.code = 'L' || 1 + i % ${LOCATIONS};
    insert into employee (code, name, team_id, hired_on) select 'E' || i, 'Employee ' || i, t.id, '2023-01-01'
      from generate_series(0, ${EMPLOYEES - 1}) i join team t on t.code = 'A' || 1 + i % ${TEAMS};
    with wanted as (select i, 'E' || i % ${EMPLOYEES} as employee, 'T' || 1 + (i + i / ${EMPLOYEES}) % ${TASKS} as task from generate_series(0, ${ASSIGNMENTS - 1}) i),
      made as (insert into assignment (employee_id, task_id) select e.id, t.id from wanted join employee e on e.code = employee join task t on t.code = task returning *)
    insert into assignment_period (assignment_id, employee_id, task_id, location_id, started_on, is_primary, batch_id)
      select made.id, e.id, made.task_id, team.location_id, date '2026-01-01' - (row_number() over (order by e.code))::int % 900, true, (select max(id) from batch)
      from made join employee e on e.id = made.employee_id join team on team.id = e.team_id;
    select number_batch(max(id)) from batch;
    analyze;
  `);
}

/** Kind, how often a contact leaves one, and its value; a review has none. */
const KINDS: [string, number, ((skill: number, chance: () => number) => string) | null][] = [
  ['contact_handled', 1, () => '1'],
  ['solved_in_dialogue', 0.9, (skill, chance) => (chance() < 0.74 + 0.13 * skill ? '1' : '0')],
  [
    'resolution_time',
    0.8,
    (skill, chance) => String(Math.round(61_200 * Math.exp(-0.28 * skill + 1.2 * (chance() + chance() - 1)))),
  ],
  [
    'rating',
    0.6,
    (skill, chance) =>
      String(Math.max(1, Math.min(5, Math.round(4.2 + 0.3 * skill + 2.4 * (chance() + chance() - 1))))),
  ],
  ['review', 0.25, null],
  ['response_time', 0.3, (_, chance) => String(Math.round(60 + 3000 * chance()))],
  ['empathy', 0.2, (skill, chance) => String(Math.max(1, Math.min(5, Math.round(4 + skill + chance() - 0.5))))],
  ['repeat_contact', 0.13, () => '1'],
  ['customer_effort', 0.1, (_, chance) => String(1 + Math.floor(6.99 * chance()))],
  ['complaint', 0.02, () => '1'],
];

export const CSV_HEADER =
  'externalId,kind,employeeCode,taskCode,locationCode,clientCode,interaction,channel,occurredAt,value,body\n';

/** CSV rows number `from` to `to` of `total`, without the header, in order of time: as a source would send them; if wanted of the first few `people` only. */
export function* signalRows(from: number, to: number, total: number, people = EMPLOYEES): Generator<string> {
  // Rows come in contacts of a few; each contact is drawn from its own seed, so that any part can be made alone.
  let row = from;
  for (let contact = from; row < to; contact++) {
    const chance = chanceFrom(contact);
    const drawn = Math.floor(chance() * ASSIGNMENTS);
    const assignment = people === EMPLOYEES ? drawn : drawn % people;
    const employee = assignment % EMPLOYEES;
    const task = 1 + ((assignment + Math.floor(assignment / EMPLOYEES)) % TASKS);
    const skill = ((employee * 7919) % 1000) / 500 - 1;
    const minute = Math.floor(chance() * 540);
    const day = addDays(LAST_DAY, Math.floor((row * DAYS) / total) - DAYS + 1);
    const at = `${day}T${String(7 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:${String(contact % 60).padStart(2, '0')}Z`;
    const start = `E${employee},T${task},L${1 + (employee % LOCATIONS)},C${Math.floor(chance() ** 1.5 * CLIENTS)},i${contact},${chance() < 0.6 ? 'phone' : 'chat'},${at}`;
    for (const [kind, often, value] of KINDS) {
      if (chance() >= often || row >= to) continue;
      yield `x${row++},${kind},${start},${value ? `${value(skill, chance)},` : ',Everything was explained to me clearly'}\n`;
    }
  }
}

/** Mulberry32: small, and the same on every machine. */
function chanceFrom(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_769) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
