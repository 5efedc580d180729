import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase, type Database } from '../api/database.js';

/** A database of one's own, cloned from the migrated template. */
export async function freshDatabase(): Promise<{ db: Database; url: string; close(): Promise<void> }> {
  const server = inject('postgresUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, `create database ${name} template template_karta strategy = file_copy`);
  const url = server.replace(/\/[^/]*$/, `/${name}`);
  const db = await openDatabase(url);
  return {
    db,
    url,
    async close() {
      await db.close();
      await drop(server, name);
    },
  };
}

/** A connection may take a moment to end; only one that doesn't is cut. */
async function drop(server: string, name: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      return await asAdmin(server, `drop database ${name}`);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  await asAdmin(server, `drop database ${name} with (force)`);
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
