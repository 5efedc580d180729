/**
 * Prints how much memory a process takes that receives, checks and commits a file of signals: node dist/bench/test/bench/import-memory.js.
 * Each length has a process of its own. A file ten times as long may take at most 50 MiB more.
 */
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { runMigrations } from 'graphile-worker';
import { openGround } from './ground.js';
import { bring, person } from './import-files.js';
import { narrowBytes } from './load.js';

const LENGTHS = [100_000, 1_000_000];

async function one(rows: number): Promise<void> {
  const ground = await openGround();
  try {
    const { db } = await ground.database('ours');
    await runMigrations({ pgPool: db.pool });
    const by = await person(db);
    const began = performance.now();
    await bring(db, by, 'signal-rows', 'rows.csv', narrowBytes(0, rows), []);
    const peak = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;
    const { rows: found } = await db.pool.query<{ n: number }>('select count(*)::int as n from signal_key');
    if (found[0]!.n !== rows) throw new Error(`Expected ${rows} signals, but got ${found[0]!.n}.`);
    console.log(`${rows} rows: peak ${Math.round(peak)} MiB, ${Math.round((performance.now() - began) / 1000)} s`);
  } finally {
    await ground.close();
  }
}

const wanted = Number(process.argv[2] ?? 0);
if (wanted > 0) await one(wanted);
else for (const rows of LENGTHS) execFileSync(process.execPath, [process.argv[1]!, String(rows)], { stdio: 'inherit' });
