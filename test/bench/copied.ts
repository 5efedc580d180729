/** The same rows without us: what a batch brought, by bare COPY. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Database } from '../../api/database.js';
import { onOne } from './ground.js';
import { all } from './load.js';
import { timed } from './measure.js';

type Brought = [table: string, brought: (batch: string) => string];

/** What the last batch brought, copied into the same tables of a database that has none of it. It checks no foreign keys there. */
export async function copied(db: Database, reference: Database, tables: Brought[]): Promise<number> {
  const batch = await lastOf(db);
  const dumps = await dumped(db, tables, batch);
  const { rows: months } = await db.pool.query<{ month: string }>(
    `select distinct to_char(occurred_at at time zone 'UTC', 'YYYY-MM-01') as month from signal where batch_id = $1`,
    [batch],
  );
  for (const { month } of months) await reference.pool.query('select ensure_signal_month($1)', [month]);
  return timed(() =>
    onOne(reference.pool, (client) => poured(client, dumps, 'begin; set local session_replication_role = replica')),
  );
}

/**
 * What the last batch brought, taken out of its tables and copied back: the very rows into the very tables, with every index, trigger and
 * foreign key that they have. A table follows those that it refers to.
 */
export async function copiedBack(db: Database, tables: Brought[]): Promise<number> {
  const batch = await lastOf(db);
  const dumps = await dumped(db, tables, batch);
  for (const [table, brought] of tables.toReversed())
    await db.pool.query(`delete from ${table} where ${brought(batch)}`);
  // What is left of the rows that were taken out would be in the way of nobody but the reference.
  for (const [table] of tables) await db.pool.query(`vacuum ${table}`);
  return timed(() => onOne(db.pool, (client) => poured(client, dumps, 'begin')));
}

// Private: rows as COPY tells and takes them.

async function lastOf(db: Database): Promise<string> {
  const { rows } = await db.pool.query<{ id: string }>('select max(id) as id from batch');
  return rows[0]!.id;
}

async function dumped(db: Database, tables: Brought[], batch: string): Promise<Map<string, Buffer[]>> {
  const dumps = new Map<string, Buffer[]>();
  for (const [table, brought] of tables) {
    const columns = await columnsOf(db, table);
    const rows = `select ${columns} from ${table} where ${brought(batch)}`;
    const stream = await onOne(db.pool, async (client) =>
      all(client.query(copyTo(`copy (${rows}) to stdout`)) as AsyncIterable<Buffer>),
    );
    dumps.set(`${table} (${columns})`, stream);
  }
  return dumps;
}

async function poured(client: pg.PoolClient, dumps: Map<string, Buffer[]>, begin: string): Promise<void> {
  await client.query(begin);
  for (const [table, pieces] of dumps) {
    const stream = client.query(copyFrom(`copy ${table} from stdin`));
    Readable.from(pieces).pipe(stream);
    await once(stream, 'finish');
  }
  await client.query('commit');
}

async function columnsOf(db: Database, table: string): Promise<string> {
  const { rows } = await db.pool.query<{ list: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as list from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows[0]!.list;
}
