import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { numberBatch } from '../access/batch.js';
import { dayIn, timeZoneOf } from '../access/time-zone.js';
import { accountOf, keyOf, type Viewer } from '../access/viewer.js';
import { keepOnDisk } from '../files/keep.js';
import type { Written } from '../import-target.js';
import { Cancelled, paced } from '../jobs/progress.js';
import { startJob } from '../jobs/start.js';
import type { Task } from '../jobs/task.js';
import { inTransaction } from '../maps/generate.js';
import { conflict } from '../refusals.js';
import { rows, sender } from '../sql.js';
import { BadRows } from './bad-rows.js';
import { draftOf } from './draft.js';
import { flawOfMisfit } from './dry-run.js';
import { fileBytes } from './file-bytes.js';
import { fingerprintOf } from './fingerprint.js';
import { LineSet } from './line-set.js';
import { logImport } from './log-import.js';
import { openFile } from './open-file.js';
import { remember } from './saved-mappings.js';
import { targetNamed } from './targets.js';
import { uploader } from './uploader.js';
import { NO_COUNTS, openUpload, type OpenUpload, type Work } from './work.js';

/** Starts the commit of exactly what the dry run saw: the same bytes, read and mapped in the same way. */
export async function commitUpload(em: EntityManager, id: string, seen: string, by: Viewer): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await draftOf(to, id, by, ['CHECKED']);
    const upload = await openUpload(to, id);
    if (seen !== upload.fingerprint || fingerprintOf(upload) !== upload.fingerprint)
      throw conflict('The file or its mapping is not the one that was checked: its fingerprint differs.');
    const job = await startJob(tx, 'commit-upload', { upload: id, account: accountOf(by), key: keyOf(by) }, by);
    await rows(tx, `update upload set status = 'COMMITTING', commit_job_id = $2, version = version + 1 where id = $1`, [
      id,
      job,
    ]);
  });
}

/** Writes the good rows: one transaction, one batch. A file that changes nothing leaves no batch; one that breaks off leaves nothing. */
export const commitUploadTask: Task = async (db, jobId, args) => {
  const upload = await openUpload(db.pool, String(args['upload']));
  const by = await uploader(db.pool, args as { account: string | null; key: string | null }, upload);
  const timeZone = await timeZoneOf(db);
  const told = paced(db.pool, jobId, upload.counts?.rows ?? null);
  const work: Work = { pool: db.pool, upload, timeZone, today: dayIn(timeZone, upload.now), told };
  await told(0);
  try {
    await using file = await keepOnDisk(fileBytes(db.pool, upload.id));
    return await inTransaction(db.pool, async (client) => {
      await client.query("set local statement_timeout = '10min'; set local work_mem = '64MB'");
      // One file of a kind after the other: whoever comes second finds what the first has written, and adds what is left.
      await client.query('select pg_advisory_xact_lock(727004, hashtext($1))', [upload.target]);
      await client.query('savepoint nothing_yet');
      const target = targetNamed(upload.target);
      const without = await linesThatStayOut(client, upload.id);
      const written = await target.commit(client, await openFile(client, work, target, by, file.path, { without }));
      const batch = await settle(client, written);
      const counts = await finish(client, upload, written, batch, without.size);
      if (upload.source !== null) await remember(client, upload, upload.source, by);
      await logImport(client, { ...upload, counts }, by, 'COMMITTED', batch);
      const number = batch === null ? null : await numberBatch(client, batch);
      return { ...counts, batchNumber: number };
    });
  } catch (error) {
    // What went wrong is told by the job; when even the log can't be written, the database is away and that is the reason.
    const outcome = error instanceof Cancelled ? 'CANCELLED' : 'FAILED';
    await logImport(db.pool, upload, by, outcome, null).catch(() => {});
    throw error;
  }
};

// Private: what stays out, and what is left behind.

async function linesThatStayOut(client: pg.PoolClient, upload: string): Promise<LineSet> {
  const lines = new LineSet();
  for (let after = -1; ;) {
    const { rows: some } = await client.query<{ line: number }>(
      'select distinct line from upload_bad_row where upload_id = $1 and line > $2 order by line limit 10000',
      [upload, after],
    );
    for (const { line } of some) lines.add(line);
    if (some.length < 10_000) return lines;
    after = some.at(-1)!.line;
  }
}

async function settle(client: pg.PoolClient, { batch, added, corrected }: Written): Promise<string | null> {
  if (added + corrected === 0) {
    await client.query('rollback to savepoint nothing_yet');
    return null;
  }
  await client.query('update batch set added = $2, changed = $3 where id = $1', [batch, added, corrected]);
  return batch;
}

/** The receipt. The rows are in, so neither the bytes nor the first rows, which name people, are kept any longer. */
async function finish(
  client: pg.PoolClient,
  upload: OpenUpload,
  written: Written,
  batch: string | null,
  badBefore: number,
): Promise<OpenUpload['counts']> {
  const bad = new BadRows(client, upload.id);
  for (const misfit of written.misfits) await bad.keep([flawOfMisfit(misfit, upload)], null);
  await bad.flush();
  const { newRows, changed, same, signals, effects } = written;
  const { people, newPeople } = effects;
  const counts = {
    ...(upload.counts ?? NO_COUNTS),
    newRows,
    changed,
    same,
    signals,
    people,
    newPeople,
    bad: badBefore + bad.lines.size,
  };
  await client.query(
    `update upload set status = 'COMMITTED', counts = $2, batch_id = $3, committed_at = now(), version = version + 1, questions = '[]', earlier = '{}',
       effects = effects || $4::jsonb, seconds = extract(epoch from clock_timestamp() - now()),
       recognised = jsonb_set(jsonb_set(recognised, '{sample}', '[]'), '{encodings}', '[]') where id = $1`,
    [upload.id, JSON.stringify(counts), batch, JSON.stringify(effects)],
  );
  await client.query('delete from upload_chunk where upload_id = $1', [upload.id]);
  return counts;
}
