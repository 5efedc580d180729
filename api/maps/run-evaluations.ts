import type { EntityManager } from '@mikro-orm/postgresql';
import { lastBatch, numberBatch, openBatch } from '../access/batch.js';
import type { Actor, Viewer } from '../access/viewer.js';
import { accountOf } from '../access/viewer.js';
import { dayIn, timeZoneOf } from '../access/time-zone.js';
import type { Database } from '../database.js';
import { progress } from '../jobs/progress.js';
import { startJob } from '../jobs/start.js';
import type { Task } from '../jobs/task.js';
import { badInput } from '../refusals.js';
import { rulesInForce } from '../rules/in-force.js';
import { addDays, lastDayBefore, monthEnd } from '../scoring/calendar.js';
import type { Purpose } from '../scorecards/keep.js';
import { refreshSheets } from '../signals/refresh-sheets.js';
import { propose } from '../stages/propose.js';
import { sender } from '../sql.js';
import { generate, inTransaction } from './generate.js';
import { refuseBeforeData } from './refuse-before-data.js';

/** Starts a job that evaluates everybody as of the last day of each month from `from` to `to`, in order. */
export async function runEvaluations(
  em: EntityManager,
  from: string,
  to: string,
  counts: boolean,
  today: string,
  by: Viewer,
): Promise<string> {
  if (from > to) throw badInput('from', `no later than to, ${to}`, from);
  const months = monthEnds(from, to).filter((day) => day < today);
  if (months.length === 0)
    throw badInput('to', 'such that a whole month that is over lies between from and to', `${from} to ${to}`);
  if (months.length > 60) throw badInput('from', 'at most 60 months before to', from);
  await refuseBeforeData(sender(em), by, 'from', months[0]!);
  return em.transactional((tx) => startJob(tx, 'run-evaluations', { months, counts, account: accountOf(by) }, by));
}

export const runEvaluationsTask: Task = async (db, jobId, args) => {
  const { months, counts, account } = args as { months: string[]; counts: boolean; account: string | null };
  const by: Actor = account === null ? { kind: 'SYSTEM' } : ({ kind: 'ACCOUNT', accountId: account } as Actor);
  const done = { months: 0, scorecards: 0, proposals: 0 };
  for (const [index, asOf] of months.entries()) {
    const one = await evaluateMonth(db, asOf, by, counts, (share) =>
      progress(db.pool, jobId, Math.floor((index + share) * 100), months.length * 100),
    );
    done.months += 1;
    done.scorecards += one.scorecards;
    done.proposals += one.proposals;
  }
  return done;
};

/** The nightly task: evaluates the month that ended last in the organisation's zone, unless that was done. */
export const evaluateMonthTask: Task = async (db, jobId) => {
  const asOf = lastMonthEnd(dayIn(await timeZoneOf(db), new Date()));
  return evaluateMonth(db, asOf, { kind: 'SYSTEM' }, true, (share) =>
    progress(db.pool, jobId, Math.floor(share * 100), 100),
  );
};

/**
 * One scheduled evaluation in one transaction and one batch: all verdicts of the month or none. Employees who have their map of
 * the month are skipped, so that running it again adds only who is new. The latest month that is over is scheduled; earlier ones are retrospective.
 */
export async function evaluateMonth(
  db: Database,
  asOf: string,
  by: Actor,
  counts: boolean,
  share: (share: number) => Promise<void>,
  as?: Purpose,
): Promise<{ scorecards: number; proposals: number }> {
  const timeZone = await timeZoneOf(db);
  const purpose: Purpose = as ?? (asOf >= lastMonthEnd(dayIn(timeZone, new Date())) ? 'SCHEDULED' : 'RETROSPECTIVE');
  await refreshSheets(db.pool);
  return inTransaction(db.pool, async (client) => {
    await client.query("set local statement_timeout = '10min'");
    // Two runs of one month at once would find the same assignments without a verdict.
    await client.query('select pg_advisory_xact_lock(727003)');
    const question = {
      asOf,
      cutoff: await lastBatch(client),
      rules: await rulesInForce(client, asOf),
      timeZone,
      preview: false,
    };
    const { rows } = await client.query<{ id: string }>('select id from employee order by id');
    const batchId = await openBatch(client, 'EVALUATION', by, { note: asOf });
    let proposals = 0;
    const how = { purpose, counts, batchId, accountId: accountOf(by), jobId: null };
    const made = await generate(
      client,
      rows.map(({ id }) => id),
      question,
      how,
      async (maps, done) => {
        proposals += await propose(client, maps, purpose);
        await share(done / Math.max(1, rows.length));
      },
      async (assignments) => {
        const present = await client.query<{ id: string }>(
          `select distinct employee_id as id from scorecard where as_of = $1 and purpose <> 'PREVIEW' and superseded_by is null and employee_id = any($2::uuid[])`,
          [asOf, assignments.map(({ employee }) => employee)],
        );
        const judged = new Set(present.rows.map(({ id }) => id));
        return assignments.filter(({ employee }) => !judged.has(employee));
      },
    );
    if (made.scorecards === 0) await client.query('delete from batch where id = $1', [batchId]);
    else await numberBatch(client, batchId);
    return { scorecards: made.scorecards, proposals };
  });
}

function monthEnds(from: string, to: string): string[] {
  const ends: string[] = [];
  for (let day = monthEnd(from); day <= to; day = monthEnd(addDays(day, 1))) if (day >= from) ends.push(day);
  return ends;
}

/** Last day of the latest month that is over on `today`. */
export function lastMonthEnd(today: string): string {
  return lastDayBefore(today);
}
