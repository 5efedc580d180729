import type pg from 'pg';
import type { Logger } from 'pino';
import { numberBatch, openBatch } from '../access/batch.js';
import { hashPassword } from '../access/password.js';
import type { Config } from '../config.js';
import { dayIn, forgetTimeZone, timeZoneOf } from '../access/time-zone.js';
import type { Database } from '../database.js';
import { inTransaction } from '../maps/generate.js';
import { evaluateMonth } from '../maps/run-evaluations.js';
import { shipRules } from '../rules/ship.js';
import { addDays, lastDayBefore } from '../scoring/calendar.js';
import { ensureKinds } from '../signals/ensure-kinds.js';
import { ensureSource } from '../signals/ensure-source.js';
import { ingest } from '../signals/ingest.js';
import { DEMO_ACCOUNTS } from './accounts.js';
import { DEMO_LOCATIONS, DEMO_MANAGERS, DEMO_TASKS, DEMO_TEAMS, demoPeople } from './organisation.js';
import { demoSignals, leaveOf, startOf, DEMO_MONTHS } from './signals.js';

const SEED = 20_260_101;
const BY = { kind: 'SYSTEM' } as const;

/** What every database needs: the kinds and rules that ship, the first administrator, and in an empty one, if wanted, the demo. */
export async function fillEmpty(db: Database, config: Config, log: Logger): Promise<void> {
  await ensureKinds(db.pool);
  await shipRules(db.orm.em.fork());
  const { rows } = await db.pool.query<{ empty: boolean }>('select not exists (select 1 from account) and not exists (select 1 from employee) as empty');
  if (!rows[0]!.empty) return;
  if (config.firstAdministrator) {
    const { email, password } = config.firstAdministrator;
    await db.pool.query(`insert into account (email, name, role, password_hash) values ($1, 'Administrator', 'ADMINISTRATOR', $2)`, [
      email.toLowerCase(),
      await hashPassword(password),
    ]);
  }
  if (config.demo) await fillDemo(db, addDays(dayIn(await timeZoneOf(db), new Date()), -1), log);
}

/** The demo organisation up to `lastDay`, with its monthly evaluations held and most proposals decided. */
export async function fillDemo(db: Database, lastDay: string, log: Logger): Promise<void> {
  const began = Date.now();
  await inTransaction(db.pool, async (client) => {
    await client.query("update organisation set name = 'Karta Demo', time_zone = 'Europe/Warsaw', demo = true");
    const batch = await openBatch(client, 'DEMO', BY, { note: lastDay });
    await insertPeople(client, lastDay, batch);
    const source = await ensureSource(client, 'demo', { name: 'Demo', demo: true });
    await ingest(client, demoSignals(SEED, lastDay), { source, batch, timeZone: 'Europe/Warsaw', onFlaw: (flaw) => log.error({ flaw }, 'the demo has a bad row') });
    await numberBatch(client, batch);
  });
  forgetTimeZone(db);
  for (const { email, name, role, employee, password } of DEMO_ACCOUNTS) {
    await db.pool.query(
      `insert into account (email, name, role, employee_id, password_hash, demo) values ($1, $2, $3, (select id from employee where code = $4), $5, true)`,
      [email, name, role, employee, await hashPassword(password)],
    );
  }
  for (const asOf of monthEnds(lastDay)) {
    await evaluateMonth(db, asOf, BY, true, async () => {}, 'SCHEDULED');
    if (asOf < lastDayBefore(lastDay)) await confirmAll(db.pool, asOf);
  }
  log.info({ milliseconds: Date.now() - began }, 'the demo organisation is in');
}

async function insertPeople(client: pg.PoolClient, lastDay: string, batch: string): Promise<void> {
  const json = (value: unknown) => [JSON.stringify(value)];
  await client.query(`insert into location (code, name, kind, demo) select code, name, kind, true from jsonb_to_recordset($1) as x (code text, name text, kind text)`, json(DEMO_LOCATIONS));
  await client.query(`insert into task (code, name, demo) select code, name, true from jsonb_to_recordset($1) as x (code text, name text)`, json(DEMO_TASKS));
  await client.query(`insert into employee (code, name, position, demo) select code, name, 'Team lead', true from jsonb_to_recordset($1) as x (code text, name text)`, json(DEMO_MANAGERS));
  await client.query(
    `insert into team (code, name, manager_id, location_id, demo) select x.code, x.name, e.id, l.id, true
     from jsonb_to_recordset($1) as x (code text, name text, manager text, location text) join employee e on e.code = x.manager join location l on l.code = x.location`,
    json(DEMO_TEAMS),
  );
  await client.query(`update employee set team_id = team.id from team where team.manager_id = employee.id and employee.demo`);
  const people = demoPeople();
  await client.query(
    `insert into employee (code, name, position, team_id, hired_on, demo) select x.code, x.name, 'Client adviser', t.id, x.hired::date, true
     from jsonb_to_recordset($1) as x (code text, name text, team text, hired text) join team t on t.code = x.team`,
    json(people.map(({ code, name, team, tasks }) => ({ code, name, team, hired: startOf(lastDay, Math.max(...tasks.map((each) => each.startedMonthsAgo))) }))),
  );
  const assignments = people.flatMap((person) =>
    person.tasks.map(({ task, startedMonthsAgo }, index) => ({ code: person.code, task, start: startOf(lastDay, startedMonthsAgo), main: index === 0, leave: leaveOf(person, lastDay) })),
  );
  await client.query(
    `with x as (select * from jsonb_to_recordset($1) as x (code text, task text, start date, main boolean, leave jsonb)),
       made as (insert into assignment (employee_id, task_id) select e.id, t.id from x join employee e on e.code = x.code join task t on t.code = x.task returning *),
       known as (select made.*, x.start, x.main, x.leave, team.location_id from made join employee e on e.id = made.employee_id join task t on t.id = made.task_id
         join x on x.code = e.code and x.task = t.code join team on team.id = e.team_id),
       periods as (insert into assignment_period (assignment_id, employee_id, task_id, location_id, started_on, is_primary, batch_id)
         select id, employee_id, task_id, location_id, start, main, $2 from known)
     insert into assignment_pause (assignment_id, from_on, to_on, reason, batch_id)
     select id, (leave ->> 'from')::date, (leave ->> 'to')::date, 'Leave', $2 from known where jsonb_typeof(leave) = 'object'`,
    [JSON.stringify(assignments), batch],
  );
}

/** The demo's managers have decided everything but what the latest evaluation proposed. */
async function confirmAll(pool: pg.Pool, asOf: string): Promise<void> {
  await inTransaction(pool, async (client) => {
    const batch = await openBatch(client, 'DECISION', BY);
    const { rowCount } = await client.query(
      `with decided as (
         update stage_proposal p set status = 'CONFIRMED', decided_at = p.as_of + interval '3 days 10 hours', version = version + 1, decided_by = (
           select a.id from account a join team t on t.manager_id = a.employee_id join employee e on e.team_id = t.id where e.id = p.employee_id)
         where p.status = 'OPEN' and p.as_of = $1 returning *)
       insert into stage_decision (assignment_id, stage, decided_on, how, reason, account_id, proposal_id, batch_id)
       select assignment_id, to_stage, as_of, kind, case when kind = 'FALL' then 'Agreed in a talk' end, decided_by, id, $2 from decided`,
      [asOf, batch],
    );
    if (rowCount === 0) await client.query('delete from batch where id = $1', [batch]);
    else await numberBatch(client, batch);
  });
}

function monthEnds(lastDay: string): string[] {
  const ends: string[] = [];
  for (let end = lastDayBefore(lastDay), i = 0; i < DEMO_MONTHS - 1; end = lastDayBefore(end), i++) ends.unshift(end);
  return ends;
}
