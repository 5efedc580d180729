import type { Role } from '../access/account.js';
import type { Viewer } from '../access/viewer.js';
import type { Database } from '../database.js';
import { decideGoal } from '../goals/decide-goal.js';
import { proposeGoal } from '../goals/propose-goal.js';
import { valuesOf } from '../goals/read-goals.js';
import { readVerdict } from '../maps/explain.js';
import { createComment } from '../maps/say.js';
import { addDays } from '../scoring/calendar.js';
import type { Day } from '../scoring/rules.js';

type Person = Extract<Viewer, { kind: 'ACCOUNT' }>;

/** What the demo's employee and her manager said to each other about her map, and the goals that came of it. */
export async function demoTalk(db: Database, last: Day): Promise<void> {
  const employee = await personOf(db, 'employee@demo.example');
  const manager = await personOf(db, 'manager@demo.example');
  const { rows: maps } = await db.pool.query<{ map: string; assignment: string }>(
    `select m.id as map, c.assignment_id as assignment from career_map m
       join scorecard c on c.map_id = m.id and c.employee_id = m.employee_id
       join assignment_period p on p.assignment_id = c.assignment_id and p.superseded_by is null and p.is_primary
     where m.employee_id = $1 and m.purpose <> 'PREVIEW' order by m.as_of desc limit 4`,
    [employee?.employeeId],
  );
  const [newest, before] = [maps[0], maps.at(-1)];
  if (!employee || !manager || !newest || !before) return;
  await say(
    db,
    newest,
    employee,
    'The new fee rules made August hard. I now say the fee first, and fewer people call back.',
  );
  await say(
    db,
    newest,
    manager,
    'I noticed. Let us keep that for the new colleagues, and look at it again after the next evaluation.',
  );
  await agreeOn(
    db,
    before,
    { kpi: 'repeat_contacts', factor: 0.8, note: 'Say the fee before it is asked for.' },
    last,
    employee,
    manager,
  );
  await agreeOn(
    db,
    newest,
    { kpi: 'resolution_time', factor: 0.85, note: 'I would like to try the new form.' },
    last,
    employee,
    null,
  );
}

async function say(db: Database, on: { map: string; assignment: string }, by: Person, body: string): Promise<void> {
  await createComment(db.orm.em.fork(), { mapId: on.map, assignmentId: on.assignment, body }, by);
}

/** A goal that lowers a figure by a share of what the map shows; agreed on by the manager, or still waiting for an answer. */
async function agreeOn(
  db: Database,
  on: { map: string; assignment: string },
  { kpi, factor, note }: { kpi: string; factor: number; note: string },
  last: Day,
  by: Person,
  agreedBy: Person | null,
): Promise<void> {
  const { verdict, rules } = await readVerdict(db.pool, by, on.map, on.assignment);
  const metric = rules.body.kpis.find(({ code }) => code === kpi)?.metric;
  const value = metric === undefined ? undefined : valuesOf(verdict).get(metric);
  if (value === undefined) return;
  const wanted = {
    mapId: on.map,
    assignmentId: on.assignment,
    kpi,
    target: Math.round(value * factor),
    due: addDays(last, 70),
    note,
  };
  const goal = await proposeGoal(db.orm.em.fork(), wanted, last, by);
  if (!agreedBy) return;
  const answer = { id: goal.id, agree: true, reason: 'Agreed. Ask Pavel how he does it.', version: goal.version };
  await decideGoal(db.orm.em.fork(), answer, new Date(), agreedBy);
}

async function personOf(db: Database, email: string): Promise<Person | null> {
  const { rows } = await db.pool.query<{
    id: string;
    role: Role;
    employee: string | null;
    name: string;
    locale: string;
  }>('select id, role, employee_id as employee, name, locale from account where email = $1', [email]);
  const row = rows[0];
  if (!row) return null;
  const { id: accountId, role, employee: employeeId, name, locale } = row;
  return { kind: 'ACCOUNT', accountId, role, employeeId, name, email, locale };
}
