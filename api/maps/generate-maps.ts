import type { EntityManager } from '@mikro-orm/postgresql';
import { lastBatch } from '../access/batch.js';
import { reachOf, scoped } from '../access/scope.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { timeZoneOf } from '../access/time-zone.js';
import { progress } from '../jobs/progress.js';
import { startJob } from '../jobs/start.js';
import type { Task } from '../jobs/task.js';
import { badInput, notFound } from '../refusals.js';
import { rulesInForce } from '../rules/in-force.js';
import { refreshSheets } from '../signals/refresh-sheets.js';
import { sender } from '../sql.js';
import { generate } from './generate.js';
import { refuseBeforeData } from './refuse-before-data.js';
import { removeMapsOf } from './remove-maps.js';

export interface Wanted {
  asOf: string;
  cutoff: number | null;
  employeeIds: string[] | null;
  teamId: string | null;
  all: boolean;
}

/** Starts a job that makes previews for employees, a team or everybody within the caller's reach. Whose maps is settled here. */
export async function generateMaps(em: EntityManager, wanted: Wanted, today: string, by: Viewer): Promise<string> {
  const chosen = [wanted.employeeIds !== null, wanted.teamId !== null, wanted.all].filter(Boolean).length;
  if (chosen !== 1)
    throw badInput('employeeIds', 'given, or teamId, or all: exactly one of the three', `${chosen} of them`);
  if (wanted.asOf > today) throw badInput('asOf', `no later than today, ${today}`, wanted.asOf);
  if (wanted.employeeIds && (wanted.employeeIds.length === 0 || wanted.employeeIds.length > 250))
    throw badInput('employeeIds', '1 to 250 employees', wanted.employeeIds.length);
  await refuseBeforeData(sender(em), by, 'asOf', wanted.asOf);
  const newest = await lastBatch(sender(em));
  const cutoff = wanted.cutoff ?? newest;
  if (!Number.isInteger(cutoff) || cutoff < 1 || cutoff > newest)
    throw badInput('cutoff', `the number of a batch, 1 to ${newest}`, cutoff);
  const employees = await scoped<{ id: string }>(
    sender(em),
    by,
    `select e.id from employee e where $scope(e.id) and ($1::text[] is null or e.id::text = any($1)) and ($2::text is null or e.team_id::text = $2) order by e.id`,
    [wanted.employeeIds, wanted.teamId],
  );
  if (wanted.employeeIds && employees.length < new Set(wanted.employeeIds).size) throw notFound('employee');
  if (wanted.teamId !== null && employees.length === 0) throw notFound('team with employees');
  const ids = employees.map(({ id }) => id);
  return em.transactional((tx) =>
    startJob(
      tx,
      'generate-maps',
      { asOf: wanted.asOf, cutoff, employees: ids, account: accountOf(by), counted: reachOf(by) === 'ALL' },
      by,
    ),
  );
}

export const generateMapsTask: Task = async (db, jobId, args) => {
  const { asOf, cutoff, employees, account, counted } = args as {
    counted: boolean;
    asOf: string;
    cutoff: number;
    employees: string[];
    account: string | null;
  };
  const question = {
    asOf,
    cutoff,
    rules: await rulesInForce(db.pool, asOf),
    timeZone: await timeZoneOf(db),
    preview: true,
  };
  const how = { purpose: 'PREVIEW' as const, counts: false, batchId: null, accountId: account, jobId };
  await progress(db.pool, jobId, 0, employees.length);
  await refreshSheets(db.pool);
  try {
    const made = await generate(db.pool, employees, question, how, (_, done) =>
      progress(db.pool, jobId, done, employees.length),
    );
    // A map holds all that a person does. On how many tasks that is, is not for whoever leads one of them.
    return counted ? made : { maps: made.maps };
  } catch (error) {
    // Chunks are committed as they are made, so that thousands of maps are no single transaction; half of them is of no use to anybody.
    await removeMapsOf(db, jobId);
    throw error;
  }
};
