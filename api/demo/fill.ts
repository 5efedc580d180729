import type pg from 'pg';
import type { Logger } from 'pino';
import { numberBatch, openBatch } from '../access/batch.js';
import { createAdministrator } from '../access/create-administrator.js';
import { hashPassword } from '../access/password.js';
import type { Config } from '../config.js';
import { dayIn, forgetTimeZone, timeZoneOf } from '../access/time-zone.js';
import type { Database } from '../database.js';
import { inTransaction } from '../maps/generate.js';
import { evaluateMonth } from '../maps/run-evaluations.js';
import { shipRules } from '../rules/ship.js';
import { addDays, monthOf } from '../scoring/calendar.js';
import { mark } from '../signals/force-majeure.js';
import { ensureKinds } from '../signals/ensure-kinds.js';
import { ensureSource } from '../signals/ensure-source.js';
import { ingest } from '../signals/ingest.js';
import type { RowFlaw } from '../signals/item.js';
import { DEMO_ACCOUNTS } from './accounts.js';
import { insertDisputes } from './disputes.js';
import { insertStandards } from './insert-standards.js';
import { insertAnswered } from './insert-answered.js';
import { insertCalibrations } from './insert-calibrations.js';
import { insertContacts } from './insert-contacts.js';
import { insertPeople } from './insert-people.js';
import { insertDemoRules } from './own-rules.js';
import type { DemoPlan } from './plan.js';
import { insertPromises, officeHours } from './promises.js';
import { demoSignals } from './signals.js';
import { smallPlan } from './small.js';
import { insertVisits } from './visits.js';
import { demoTalk } from './talk.js';
import { yearPlan } from './year.js';

const SEED = 20_260_101;
const TIME_ZONE = 'Europe/Warsaw';
const BY = { kind: 'SYSTEM' } as const;

/** What every database needs: the kinds and rules that ship, the first administrator, and in an empty one, if wanted, the demo. */
export async function fillEmpty(db: Database, config: Config, log: Logger): Promise<void> {
  await ensureKinds(db.pool);
  await shipRules(db.orm.em.fork());
  const { rows } = await db.pool.query<{ empty: boolean }>(
    'select not exists (select 1 from account) and not exists (select 1 from employee) as empty',
  );
  if (!rows[0]!.empty) return;
  if (config.firstAdministrator) await createAdministrator(db.pool, config.firstAdministrator, false);
  if (config.demo) await fillDemo(db, addDays(dayIn(await timeZoneOf(db), new Date()), -1), log);
}

/**
 * The demo organisation up to `lastDay`, with its monthly evaluations held and all proposals decided but those of the latest. `year` is
 * what a first start shows; `small` is there at once.
 */
export async function fillDemo(
  db: Database,
  lastDay: string,
  log: Logger,
  { size = 'year' }: { size?: 'year' | 'small' } = {},
): Promise<void> {
  const began = Date.now();
  const plan = size === 'year' ? yearPlan(SEED, lastDay) : smallPlan(lastDay);
  await inTransaction(db.pool, (client) => insertAll(client, plan, log));
  forgetTimeZone(db);
  for (const { email, name, role, employee, password } of DEMO_ACCOUNTS) {
    await db.pool.query(
      `insert into account (email, name, role, employee_id, password_hash, demo)
       values ($1, $2, $3, (select id from employee where code = $4), $5, true)`,
      [email, name, role, employee, await hashPassword(password)],
    );
  }
  // The demo's auditor made the mystery calls, and the team lead the audits of the own people.
  await db.pool.query(
    `update visit v set auditor_id = a.id from programme p, account a where p.id = v.programme_id and p.demo and a.demo
       and ((p.kind = 'MYSTERY_SHOPPING' and a.role = 'AUDITOR') or (p.kind = 'MANAGER_AUDIT' and a.employee_id = (
         select t.manager_id from employee e join team t on t.id = e.team_id where e.id = v.employee_id)))`,
  );
  // The rules change in the year: its last evaluations count visits, those before rest on what clients said alone; the latest shows
  // kept promises too.
  const latest = plan.evaluations.at(-1)!;
  if (size === 'year')
    await insertDemoRules(db.pool, {
      visits: `${monthOf(plan.evaluations.at(-3)!)}-01`,
      promises: `${monthOf(latest)}-01`,
    });
  for (const asOf of plan.evaluations) {
    if (size === 'year' && asOf === latest) await fillContacts(db, plan);
    await evaluateMonth(db, asOf, BY, true, async () => {}, 'SCHEDULED');
    if (asOf !== latest) await confirmAll(db.pool, asOf);
  }
  if (size === 'year') await inTransaction(db.pool, (client) => insertVisits(client, plan, SEED));
  await inTransaction(db.pool, (client) => insertCalibrations(client, plan.last));
  await demoTalk(db, lastDay);
  if (size === 'year') await inTransaction(db.pool, (client) => insertDisputes(client, lastDay));
  log.info({ milliseconds: Date.now() - began }, 'the demo organisation is in');
}

/** What was promised, and contacts that tell how it was kept. */
export async function fillContacts(db: Database, plan: DemoPlan): Promise<void> {
  const office = await officeHours(plan.first);
  await insertPromises(db, office, plan.first, addDays(plan.last, 1));
  await inTransaction(db.pool, async (client) => {
    await client.query("set local statement_timeout = '10min'");
    await insertContacts(client, plan, office, SEED, TIME_ZONE);
  });
}

async function insertAll(client: pg.PoolClient, plan: DemoPlan, log: Logger): Promise<void> {
  await client.query("set local statement_timeout = '10min'");
  await client.query("update organisation set name = 'Karta Demo', time_zone = $1, demo = true", [TIME_ZONE]);
  const batch = await openBatch(client, 'DEMO', BY, { note: plan.last });
  await insertPeople(client, plan, batch);
  const source = await ensureSource(client, 'demo', { name: 'Demo', demo: true });
  const onFlaw = (flaw: RowFlaw): void => log.error({ flaw }, 'the demo has a bad row');
  await ingest(client, demoSignals(SEED, plan), { source, batch, timeZone: TIME_ZONE, onFlaw });
  await client.query(
    `update client set demo = true, kind = case when code like 'demo-client-firm-%' then 'B2B' else kind end where code like 'demo-client-%'`,
  );
  await insertStandards(client, plan, batch, SEED);
  await insertAnswered(client, plan, batch, SEED);
  if (plan.outage) {
    const { location, day, reason } = plan.outage;
    const { rows } = await client.query<{ id: string }>('select id from location where code = $1', [location]);
    await mark(client, { locationId: rows[0]!.id, day, reason }, batch, BY);
  }
  await numberBatch(client, batch);
}

/** The demo's managers have decided everything but what the latest evaluation proposed. */
async function confirmAll(pool: pg.Pool, asOf: string): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query("set local statement_timeout = '10min'");
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
