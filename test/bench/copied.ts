/** The same rows without us: what a batch brought, by bare COPY. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Database } from '../../api/database.js';
import { onOne } from './ground.js';
import { all } from './load.js';
import { timed } from './measure.js';

/** What the last batch brought, copied into the same tables of a database that has none of it. */
export async function copied(
  db: Database,
  reference: Database,
  tables: [table: string, brought: (batch: string) => string][],
): Promise<number> {
  const { rows: last } = await db.pool.query<{ id: string }>('select max(id) as id from batch');
  const dumps = new Map<string, Buffer[]>();
  for (const [table, brought] of tables) {
    const some = brought(last[0]!.id);
    const columns = await columnsOf(db, table);
    const stream = await onOne(db.pool, async (client) =>
      all(
        client.query(copyTo(`copy (select ${columns} from ${table} where ${some}) to stdout`)) as AsyncIterable<Buffer>,
      ),
    );
    dumps.set(`${table} (${columns})`, stream);
  }
  const { rows: months } = await db.pool.query<{ month: string }>(
    `select distinct to_char(occurred_at at time zone 'UTC', 'YYYY-MM-01') as month from signal where batch_id = $1`,
    [last[0]!.id],
  );
  for (const { month } of months) await reference.pool.query('select ensure_signal_month($1)', [month]);
  return timed(() =>
    onOne(reference.pool, async (client) => {
      await client.query('begin; set local session_replication_role = replica');
      for (const [table, pieces] of dumps) {
        const stream = client.query(copyFrom(`copy ${table} from stdin`));
        Readable.from(pieces).pipe(stream);
        await once(stream, 'finish');
      }
      await client.query('commit');
    }),
  );
}

// Private: columns.

async function columnsOf(db: Database, table: string): Promise<string> {
  const { rows } = await db.pool.query<{ list: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as list from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows[0]!.list;
}
