import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../api/database.js';
import { startEmbedded } from '../api/embedded.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Server on which each test file makes its own database from the migrated template. */
    postgresUrl: string;
  }
}

/** One cluster per run, in a folder of its own, so that two runs at once don't meet. Durability is given up for speed. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'karta-test-'));
  const postgres = await startEmbedded(folder, { fast: true });
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query('create database template_karta');
  await admin.end();
  const db = await openDatabase(withDatabase(postgres.url, 'template_karta'));
  await db.close();
  project.provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

export function withDatabase(url: string, name: string): string {
  return url.replace(/\/[^/]*$/, `/${name}`);
}
