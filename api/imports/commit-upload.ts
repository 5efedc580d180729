import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { numberBatch } from '../access/batch.js';
import type { Viewer } from '../access/viewer.js';
import { dayIn, timeZoneOf } from '../access/time-zone.js';
import { progress } from '../jobs/progress.js';
import { startJob } from '../jobs/start.js';
import type { Task } from '../jobs/task.js';
import { inTransaction } from '../maps/generate.js';
import { conflict, forbidden, notFound } from '../refusals.js';
import { rows, type Sender } from '../sql.js';
import { commitSignals } from './commit-signals.js';
import { commitVisits } from './commit-visits.js';
import { FROM, mine, ownerFilter, STATUS } from './read-upload.js';
import type { Target } from './settings.js';
import { openUpload, type Work, type Written } from './work.js';

/** Starts the commit of exactly what was checked: the hash is the one that the check showed. */
export async function commitUpload(em: EntityManager, id: string, sha256: string, by: Viewer): Promise<void> {
  await em.transactional(async (tx) => {
    const [upload] = await rows<{ sha256: string; status: string }>(
      tx,
      `select u.sha256, ${STATUS} as status from ${FROM} where ${mine(1)} and u.id::text = $2 for update of u`,
      [ownerFilter(by), id],
    );
    if (!upload) throw notFound('upload');
    if (upload.status !== 'CHECKED')
      throw conflict(`Only a checked file can be committed, but this one is ${upload.status}.`);
    if (upload.sha256 !== sha256) throw conflict('The file is not the one that was checked: its fingerprint differs.');
    const job = await startJob(
      tx,
      'commit-upload',
      { upload: id, account: by.kind === 'ACCOUNT' ? by.accountId : null },
      by,
    );
    await rows(tx, `update upload set status = 'COMMITTING', commit_job_id = $2, version = version + 1 where id = $1`, [
      id,
      job,
    ]);
  });
}

/** Writes the good rows: one transaction, one batch. A file that changes nothing leaves no batch; one that breaks off leaves nothing. */
export const commitUploadTask: Task = async (db, jobId, args) => {
  const upload = await openUpload(db.pool, String(args['upload']));
  const by = await uploader(db.pool, String(args['account']), upload.target);
  const timeZone = await timeZoneOf(db);
  const total = upload.counts?.rows ?? upload.lines;
  const told = (done: number): Promise<void> => progress(db.pool, jobId, done, total);
  const work: Work = { pool: db.pool, upload, timeZone, today: dayIn(timeZone, upload.now), told };
  await told(0);
  return inTransaction(db.pool, async (client) => {
    await client.query("set local statement_timeout = '10min'; set local work_mem = '64MB'");
    // One file of a kind after the other: whoever comes second finds what the first has written, and adds what is left.
    await client.query('select pg_advisory_xact_lock(727004, hashtext($1))', [upload.target]);
    await client.query('savepoint nothing_yet');
    const written = await (upload.target === 'SIGNALS' ? commitSignals : commitVisits)(client, work, by);
    const batch = await settle(client, written);
    await finish(client, work, written, batch);
    const number = batch === null ? null : await numberBatch(client, batch);
    return { ...written.counts, batchNumber: number };
  });
};

// Private: who writes, and what is left behind.

/** The role is read anew: somebody who lost it meanwhile writes nothing. */
async function uploader(to: Sender, account: string, target: Target): Promise<Viewer> {
  const { rows: found } = await to.query<Extract<Viewer, { kind: 'ACCOUNT' }>>(
    `select 'ACCOUNT' as kind, id as "accountId", role, employee_id as "employeeId", name, email, locale from account where id::text = $1 and active`,
    [account],
  );
  const viewer = found[0];
  if (!viewer || !(viewer.role === 'HR' || (viewer.role === 'AUDITOR' && target === 'VISITS')))
    throw forbidden('commitUpload');
  return viewer;
}

async function settle(client: pg.PoolClient, { batch, added, changed }: Written): Promise<string | null> {
  if (added + changed === 0) {
    await client.query('rollback to savepoint nothing_yet');
    return null;
  }
  await client.query('update batch set added = $2, changed = $3 where id = $1', [batch, added, changed]);
  return batch;
}

/** The receipt. The rows are in, so neither the bytes nor the rows of the preview, which name people, are kept any longer. */
async function finish(
  client: pg.PoolClient,
  { upload }: Work,
  { counts }: Written,
  batch: string | null,
): Promise<void> {
  await client.query(
    `update upload set status = 'COMMITTED', counts = $2, batch_id = $3, committed_at = now(), version = version + 1,
       preview = jsonb_set(preview, '{rows}', '[]') where id = $1`,
    [upload.id, JSON.stringify(counts), batch],
  );
  await client.query('delete from upload_chunk where upload_id = $1', [upload.id]);
}
