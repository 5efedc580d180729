import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { dayIn, timeZoneOf } from '../access/time-zone.js';
import { accountOf, keyOf, type Viewer } from '../access/viewer.js';
import { keepOnDisk } from '../files/keep.js';
import type { Row } from '../files/row.js';
import type { ImportNote, ImportTarget, Misfit } from '../import-target.js';
import { paced, progress } from '../jobs/progress.js';
import { startJob } from '../jobs/start.js';
import type { Task } from '../jobs/task.js';
import { inTransaction } from '../maps/generate.js';
import { badInput, Refusal } from '../refusals.js';
import { rows, sender, type Sender } from '../sql.js';
import { BadRows, flaw, type Flaw } from './bad-rows.js';
import { draftOf } from './draft.js';
import { fileBytes } from './file-bytes.js';
import { fingerprintOf } from './fingerprint.js';
import { LineSet } from './line-set.js';
import { flawsOfMapping, openDoubts } from './mapping-flaws.js';
import { monthsTouched } from './months.js';
import { factsOf, openFile, type OpenedFile } from './open-file.js';
import { showAsWritten } from './show-as-written.js';
import { Span } from './span.js';
import { storable } from './storable.js';
import { targetNamed } from './targets.js';
import { uploader } from './uploader.js';
import { openUpload, NO_COUNTS, type OpenUpload, type Work } from './work.js';

/** Starts the dry run of a mapped file. What can't be is refused at once: open questions, flaws of the mapping, constants that don't fit. */
export async function dryRunUpload(
  em: EntityManager,
  id: string,
  at: { timeZone: string; today: string },
  by: Viewer,
): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await draftOf(to, id, by);
    const upload = await openUpload(to, id);
    const target = upload.mapping ? targetNamed(upload.mapping.target) : null;
    if (!target) throw badInput('mapping', 'what the columns are taken for', 'nothing');
    const doubts = openDoubts(upload);
    if (doubts.length > 0)
      throw new Refusal(
        'BAD_USER_INPUT',
        `The reading must be confirmed, but these are open: ${doubts.map(({ about }) => about).join(', ')}.`,
        {
          field: 'reading',
          flaws: doubts.map(({ about, column, found }) => ({
            path: `reading.${column ?? 'file'}`,
            code: about,
            expected: 'an answer',
            came: found,
          })),
        },
      );
    const flaws = await flawsOfMapping(to, upload, at.today, by);
    const forbidding = flaws.find(({ code }) => code === 'NOT_ALLOWED');
    if (forbidding)
      throw new Refusal('FORBIDDEN', `Your role may not fill ${forbidding.came}.`, {
        field: forbidding.field ?? 'target',
      });
    if (flaws.length > 0)
      throw new Refusal('BAD_USER_INPUT', `The mapping must be whole, but: ${flaws[0]!.message}`, {
        field: 'mapping',
        flaws,
      });
    await target.settle?.(to, factsOf({ upload, ...at }, by));
    const job = await startJob(tx, 'check-upload', { upload: id, account: accountOf(by), key: keyOf(by) }, by);
    await forget(to, id);
    await rows(
      tx,
      `update upload set status = 'CHECKING', counts = null, effects = null, questions = '[]', outcomes = '{}', fingerprint = null,
         check_job_id = $2, commit_job_id = null, version = version + 1 where id = $1`,
      [id, job],
    );
  });
}

/** Reads the file to its end. What it found is written in one go, or nothing is. */
export const dryRunTask: Task = async (db, jobId, args) => {
  const upload = await openUpload(db.pool, String(args['upload']));
  const by = await uploader(db.pool, args as { account: string | null; key: string | null }, upload);
  const timeZone = await timeZoneOf(db);
  const total = upload.recognised.complete ? upload.recognised.rows : null;
  const told = paced(db.pool, jobId, total);
  const work: Work = { pool: db.pool, upload, timeZone, today: dayIn(timeZone, upload.now), told };
  await told(0);
  await using file = await keepOnDisk(fileBytes(db.pool, upload.id));
  // Awaited here: the file must be there until the work is done.
  return await inTransaction(db.pool, async (client) => {
    await client.query("set local statement_timeout = '10min'; set local work_mem = '64MB'");
    await forget(client, upload.id);
    const found = await check(client, work, targetNamed(upload.target), by, file.path);
    await client.query(
      `update upload set status = 'CHECKED', counts = $2, effects = $3, questions = $4, outcomes = $5, fingerprint = $6, earlier = $7, version = version + 1
       where id = $1`,
      [
        upload.id,
        JSON.stringify(found.counts),
        storable(found.effects),
        storable(found.questions),
        JSON.stringify(found.outcomes),
        fingerprintOf(upload),
        storable(found.earlier),
      ],
    );
    await progress(db.pool, jobId, found.counts.rows, found.counts.rows);
    return { ...found.counts };
  });
};

/** A misfit as a flaw of the column that its field is filled from. */
export function flawOfMisfit(
  { line, field, code, expected, found, suggestion }: Misfit,
  { mapping }: OpenUpload,
): Flaw {
  const filled = [...mapping.fields, ...mapping.records.flatMap(({ fields }) => fields)];
  const [key] = filled.find((each) => each.field === field && each.columns.length > 0)?.columns ?? [];
  return flaw(line, key ?? 'row', code, expected, found, field, suggestion);
}

// Private: one pass for the rows, and one more for the cells of rows that were found bad only afterwards.

async function forget(to: Sender, id: string): Promise<void> {
  await to.query('delete from upload_bad_row where upload_id = $1', [id]);
  await to.query('delete from upload_bad_line where upload_id = $1', [id]);
}

async function check(client: pg.PoolClient, work: Work, target: ImportTarget, by: Viewer, path: string) {
  const { upload } = work;
  const bad = new BadRows(client, upload.id);
  const counts = { ...NO_COUNTS };
  const span = new Span();
  let barren = 0;
  const file = await openFile(client, work, target, by, path, {
    without: new LineSet(),
    onBad: (flaws, row) => bad.keep(flaws, row.cells),
    onGood: ({ unknown, records }) => {
      counts.rows++;
      if (unknown) counts.unknownDurations++;
      if (records.length === 0) barren++;
      for (const record of records) span.see(record, file.dayOf);
    },
  });
  await client.query('create temp table import_touch (employee text not null, month date not null) on commit drop');
  const checked = await target.check(client, file);
  const misfits = new LineSet();
  for await (const some of checked.misfits())
    for (const misfit of some) {
      misfits.add(misfit.line);
      await bad.keep([flawOfMisfit(misfit, upload)], null);
    }
  counts.rows += bad.lines.size - misfits.size;
  counts.unknownDurations -= await keepCells(file, bad, misfits, (some) =>
    showAsWritten(client, upload.id, some, file.find),
  );
  await bad.flush();
  const lines = upload.recognised.sample.map(({ line }) => line);
  const { outcome, effects, notes, lines: outcomes, earlier } = await checked.finish(lines);
  for (const line of lines) if (bad.lines.has(line)) outcomes.set(line, 'BAD');
  Object.assign(counts, outcome, span.days, {
    bad: bad.lines.size,
    people: effects.people,
    newPeople: effects.newPeople,
  });
  return {
    counts,
    effects: { ...effects, months: await monthsTouched(client), notes: [...notes, ...nothingIn(barren)] },
    questions: checked.questions,
    outcomes: Object.fromEntries(outcomes),
    earlier: Object.fromEntries(earlier ?? []),
  };
}

/** Reads the file once more for the rows themselves. Answers how many of them had a duration that is not known. */
async function keepCells(
  file: OpenedFile,
  bad: BadRows,
  misfits: LineSet,
  show: (some: Row[]) => Promise<void>,
): Promise<number> {
  if (misfits.size === 0) return 0;
  let unknown = 0;
  for await (const batch of file.raw()) {
    const some = batch.filter(({ line }) => misfits.has(line));
    for (const row of some) {
      const read = file.read(row);
      if (!Array.isArray(read) && read.unknown) unknown++;
      await bad.keepCells(row.line, row.cells);
    }
    await bad.flush();
    await show(some);
  }
  return unknown;
}

function nothingIn(count: number): ImportNote[] {
  if (count === 0) return [];
  return [
    { code: 'NOTHING_IN_ROW', count, text: 'None of the conditions is met in these rows: nothing is made of them.' },
  ];
}
