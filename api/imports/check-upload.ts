import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { dayIn, timeZoneOf } from '../access/time-zone.js';
import { progress } from '../jobs/progress.js';
import { startJob } from '../jobs/start.js';
import type { Task } from '../jobs/task.js';
import { inTransaction } from '../maps/generate.js';
import { conflict, notFound } from '../refusals.js';
import { rows, sender } from '../sql.js';
import { checkSignals } from './check-signals.js';
import { checkVisits } from './check-visits.js';
import { programmeIn } from './programme-in.js';
import { FROM, mine, ownerFilter, STATUS } from './read-upload.js';
import { rememberedSettings, signalSettings, visitSettings, type Target } from './settings.js';
import type { UploadSettings } from './upload.input.js';
import { openUpload, type Work } from './work.js';

/** Starts the check of a received file, or a new check with other settings. Settings that can't be are refused at once. */
export async function checkUpload(
  em: EntityManager,
  id: string,
  given: UploadSettings,
  at: { timeZone: string; today: string },
  by: Viewer,
): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const owner = ownerFilter(by);
    const [upload] = await rows<{ id: string; target: Target; status: string }>(
      tx,
      `select u.id, u.target, ${STATUS} as status from ${FROM} where ${mine(1)} and u.id::text = $2 for update of u`,
      [owner, id],
    );
    if (!upload) throw notFound('upload');
    if (!['RECEIVED', 'CHECKED', 'FAILED'].includes(upload.status))
      throw conflict(`A file is checked before it is committed, but this one is ${upload.status}.`);
    const settings =
      upload.target === 'SIGNALS'
        ? signalSettings(given, await rememberedSettings(to, 'SIGNALS', given.sourceCode ?? '', owner), at.timeZone)
        : visitSettings(given, at.today, by);
    if ('side' in settings) await programmeIn(to, settings);
    const job = await startJob(tx, 'check-upload', { upload: id }, by);
    await rows(tx, 'delete from upload_bad_row where upload_id = $1', [id]);
    await rows(
      tx,
      `update upload set status = 'CHECKING', settings = $2, counts = null, preview = null, check_job_id = $3, commit_job_id = null, version = version + 1
       where id = $1`,
      [id, JSON.stringify(settings), job],
    );
  });
}

/** Reads the file to its end. What it found is written in one go, or nothing is. */
export const checkUploadTask: Task = async (db, jobId, args) => {
  const upload = await openUpload(db.pool, String(args['upload']));
  const timeZone = await timeZoneOf(db);
  const told = (done: number): Promise<void> => progress(db.pool, jobId, done, Math.max(done, upload.lines));
  const work: Work = { pool: db.pool, upload, timeZone, today: dayIn(timeZone, upload.now), told };
  await told(0);
  return inTransaction(db.pool, async (client) => {
    await client.query("set local statement_timeout = '10min'; set local work_mem = '64MB'");
    await client.query('delete from upload_bad_row where upload_id = $1', [upload.id]);
    const { counts, preview } = await (upload.target === 'SIGNALS' ? checkSignals : checkVisits)(client, work);
    await client.query(
      `update upload set status = 'CHECKED', counts = $2, preview = $3, version = version + 1 where id = $1`,
      [upload.id, JSON.stringify(counts), JSON.stringify(preview)],
    );
    await progress(db.pool, jobId, counts.rows, counts.rows);
    return { ...counts };
  });
};
