/**
 * Prints how much memory a process takes that receives, checks and commits a file, of signals and of visits with answers, a row for each:
 * node dist/bench/test/bench/import-memory.js. Each file has a process of its own, in which it is worked on as jobs are. A file ten times as
 * long may take at most 50 MiB more.
 */
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isMainThread, Worker } from 'node:worker_threads';
import { runMigrations } from 'graphile-worker';
import type { Viewer } from '../../api/access/viewer.js';
import type { Database } from '../../api/database.js';
import { JOB_LIMITS } from '../../api/jobs/start-thread.js';
import { openGround } from './ground.js';
import { answerBytes, PROGRAMME } from './import-answers.js';
import { bring, person } from './import-files.js';
import { narrowBytes } from './load.js';

const LENGTHS = [100_000, 1_000_000];

interface Kind {
  bring(db: Database, by: Viewer, rows: number): Promise<unknown>;
  /** How many rows of the file stand in the database. */
  count: string;
}

const KINDS: Record<string, Kind> = {
  signals: {
    bring: (db, by, rows) => bring(db, by, 'signal-rows', 'rows.csv', narrowBytes(0, rows), []),
    count: 'select count(*)::int as n from signal_key',
  },
  answers: {
    async bring(db, by, rows) {
      await db.pool.query(PROGRAMME);
      await bring(db, by, 'visit-answers', 'answers.csv', answerBytes(rows), [['programmeCode', 'answers']]);
    },
    count: 'select count(*)::int as n from visit_answer',
  },
};

async function one(kind: string, rows: number): Promise<void> {
  const ground = await openGround();
  try {
    const { db } = await ground.database('ours');
    await runMigrations({ pgPool: db.pool });
    const by = await person(db);
    const began = performance.now();
    await KINDS[kind]!.bring(db, by, rows);
    const peak = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;
    const { rows: found } = await db.pool.query<{ n: number }>(KINDS[kind]!.count);
    if (found[0]!.n !== rows) throw new Error(`Expected ${rows} ${kind}, but got ${found[0]!.n}.`);
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`${kind}, ${rows} rows: peak ${Math.round(peak)} MiB, ${seconds} s`);
  } finally {
    await ground.close();
  }
}

const [kind, wanted] = process.argv.slice(2);
if (kind && wanted) {
  if (isMainThread) new Worker(import.meta.filename, { argv: [kind, wanted], resourceLimits: JOB_LIMITS });
  else await one(kind, Number(wanted));
} else
  for (const each of Object.keys(KINDS))
    for (const rows of LENGTHS)
      execFileSync(process.execPath, [process.argv[1]!, each, String(rows)], { stdio: 'inherit' });
