/** Files through the wizard's own verbs, received, checked and committed: CSV to signals, XLSX to visits. */
import { runMigrations } from 'graphile-worker';
import { Readable } from 'node:stream';
import type { Viewer } from '../../api/access/viewer.js';
import type { Database } from '../../api/database.js';
import { commitUpload, commitUploadTask } from '../../api/imports/commit-upload.js';
import { dryRunTask, dryRunUpload } from '../../api/imports/dry-run.js';
import { keepMapping } from '../../api/imports/map-upload.js';
import { receive } from '../../api/imports/receive.js';
import { settleReading } from '../../api/imports/settle-reading.js';
import { templateNamed } from '../../api/imports/templates.js';
import { makeLog } from '../../api/log.js';
import { workbook } from '../files/workbook.js';
import { copied } from './copied.js';
import { all, narrowBytes } from './load.js';
import { atLeast, inTurn, speedOf, timed, type Goal, type Row } from './measure.js';

const SIGNALS = 50_000;
const VISITS = 20_000;
const CSV: Goal = {
  number: '16',
  what: `a CSV file of ${SIGNALS} rows, received, checked and committed as signals`,
  reference: 'COPY of the same rows into the same indexed tables',
  unit: 'ms',
  must: atLeast(0.05),
  aim: atLeast(0.15),
};
const XLSX: Goal = {
  number: '17',
  what: `a workbook of ${VISITS} rows, received, checked and committed as visits`,
  reference: 'COPY of the same rows into the same indexed table',
  unit: 'ms',
  must: atLeast(0.03),
  aim: atLeast(0.1),
};

export async function importFiles(db: Database, reference: Database, rounds: number): Promise<Row[]> {
  // The steps are taken here, one after the other; the queue they are put into needs its tables all the same.
  await runMigrations({ pgPool: db.pool });
  const by = await person(db);
  const signals = await inTurn(
    rounds,
    async (round) => {
      const from = 100_000_000 + round * SIGNALS;
      const bytes = await all(narrowBytes(from, from + SIGNALS));
      return timed(() => bring(db, by, 'signal-rows', `rows-${round}.csv`, bytes, []));
    },
    () =>
      copied(db, reference, [
        ['signal', (batch) => `batch_id = ${batch}`],
        ['signal_key', (batch) => `signal_id in (select id from signal where batch_id = ${batch})`],
      ]),
  );
  const visits = await inTurn(
    rounds,
    async (round) => {
      const bytes = visitBook(round);
      return timed(() =>
        bring(
          db,
          by,
          'visit-totals',
          `visits-${round}.xlsx`,
          [bytes],
          [
            ['programmeCode', 'bench'],
            ['side', 'INDEPENDENT'],
            ['year', '2025'],
          ],
        ),
      );
    },
    () => copied(db, reference, [['visit', (batch) => `batch_id = ${batch}`]]),
  );
  return [
    { ...CSV, rounds: signals, ratio: speedOf, note: '' },
    { ...XLSX, rounds: visits, ratio: speedOf, note: '' },
  ];
}

/** One file through all steps, as a person or a machine would take it. */
export async function bring(
  db: Database,
  by: Viewer,
  template: string,
  fileName: string,
  bytes: Iterable<Buffer> | AsyncIterable<Buffer>,
  constants: [string, string][],
): Promise<void> {
  const at = { timeZone: 'UTC', today: new Date().toISOString().slice(0, 10) };
  const id = await receive(db.pool, { fileName, target: null, source: null }, Readable.from(bytes), by);
  const em = db.orm.em.fork();
  const { mapping } = templateNamed(template)!;
  const missing = template === 'signal-rows' ? ['body'] : [];
  const fields = [
    ...mapping.fields.filter(({ field }) => !missing.includes(field)),
    ...constants.map(([field, constant]) => ({ field, columns: [], constant, values: [] })),
  ];
  await keepMapping(db.pool, id, { ...mapping, fields }, 'imported');
  await settleReading(em, id, { zone: 'UTC', confirm: true }, by);
  await dryRunUpload(em, id, at, by);
  const { rows } = await db.pool.query<{ job: string }>('select check_job_id as job from upload where id = $1', [id]);
  const args = { upload: id, account: by.kind === 'ACCOUNT' ? by.accountId : null, key: null };
  await dryRunTask(db, rows[0]!.job, args, makeLog('error'));
  const seen = await db.pool.query<{ fingerprint: string; bad: number }>(
    `select fingerprint, (counts ->> 'bad')::int as bad from upload where id = $1`,
    [id],
  );
  if (seen.rows[0]!.bad > 0) throw new Error(`Expected no bad rows, but got ${seen.rows[0]!.bad}.`);
  await commitUpload(em, id, seen.rows[0]!.fingerprint, by);
  const { rows: commits } = await db.pool.query<{ job: string }>(
    'select commit_job_id as job from upload where id = $1',
    [id],
  );
  await commitUploadTask(db, commits[0]!.job, args, makeLog('error'));
}

// Private: a workbook of totals.

function visitBook(round: number): Buffer {
  const rows = Array.from({ length: VISITS }, (_, n) => [
    `${round}-${n}`,
    `Shop ${n % 300}`,
    `S-${n % 300}`,
    1 + (n % 12),
    n % 90,
    100,
  ]);
  return workbook([
    {
      name: 'Visits',
      rows: [['JobID', 'LocationName', 'LocationID', 'Month', 'PointsScored', 'PointsOutOf'], ...rows],
    },
  ]);
}

export async function person(db: Database): Promise<Viewer> {
  const { rows } = await db.pool.query<{ id: string }>(
    `insert into account (email, name, role, password_hash) values ('import@bench.example', 'Import', 'HR', '-')
     on conflict (email) do update set name = 'Import' returning id`,
  );
  return {
    kind: 'ACCOUNT',
    accountId: rows[0]!.id,
    role: 'HR' as never,
    employeeId: null,
    name: 'Import',
    email: '',
    locale: 'en',
  };
}
