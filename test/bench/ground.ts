/** What the figures are measured on: a PostgreSQL of its own with its durability on, and databases in it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase, type Database } from '../../api/database.js';
import { startEmbedded } from '../../api/embedded.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { fillPeople } from './organisation.js';

export interface Ground {
  /** A database with the people in it and no signals. */
  database(name: string): Promise<{ db: Database; url: string }>;
  close(): Promise<void>;
}

export async function openGround(): Promise<Ground> {
  // A run that broke off can be looked into: KARTA_BENCH_FOLDER keeps the data and takes it up again.
  const kept = process.env['KARTA_BENCH_FOLDER'];
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'karta-bench-')));
  const postgres = await startEmbedded(folder);
  const open: Database[] = [];
  return {
    async database(name) {
      const url = postgres.url.replace(/\/[^/]*$/, `/${name}`);
      const admin = new pg.Client({ connectionString: postgres.url });
      await admin.connect();
      await admin.query(`create database ${name}`).catch((error: { code?: string }) => {
        if (error.code !== '42P04') throw error;
      });
      await admin.end();
      // What is measured against may take longer than a request may.
      const db = await openDatabase(url, url, { driverOptions: { statement_timeout: 30 * 60_000 } });
      open.push(db);
      await ensureKinds(db.pool);
      await shipRules(db.orm.em.fork());
      const { rows } = await db.pool.query<{ empty: boolean }>('select not exists (select 1 from employee) as empty');
      if (rows[0]!.empty) await onOne(db.pool, fillPeople);
      return { db, url };
    },
    async close() {
      for (const db of open) await db.close();
      await postgres.stop();
      if (kept === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function onOne<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}
