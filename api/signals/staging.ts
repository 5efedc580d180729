import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { contentHash, type SignalItem } from './item.js';

/** Rows wait here until they are merged, one chunk at a time; the tables vanish with the transaction. */
export async function openStaging(client: pg.PoolClient): Promise<void> {
  await client.query(`
    create temp table staged (
      n int not null, line int not null, external_id text, content_hash bytea not null, kind text not null, employee text not null,
      task text not null, location text, client text, interaction text, channel text, occurred_at timestamptz not null,
      value numeric(18, 6), sentiment smallint, attribution text, body text
    ) on commit drop;
    create temp table resolved (
      n int, line int, signal_id bigint, external_id text, content_hash bytea, kind smallint, kind_version smallint, employee_id uuid,
      assignment_id uuid, location_id uuid, client text, client_id uuid, interaction text, channel text, occurred_at timestamptz, value numeric(18, 6),
      sentiment smallint, attribution text, body text, flaw text,
      outcome text, old_employee_id uuid, old_occurred_at timestamptz, old_signal_id bigint, old_hash bytea
    ) on commit drop;
    create temp table seen_content (content_hash bytea primary key, times int not null) on commit drop;
    create temp table touched (assignment_id uuid not null, kind smallint not null, month date not null) on commit drop;
  `);
}

/** One row in PostgreSQL's own text format. */
export function stagedLine(n: number, item: SignalItem): string {
  return `${n}\t${item.line}\t${cell(item.externalId)}\t\\\\x${contentHash(item)}\t${cell(item.kind)}\t${cell(item.employeeCode)}\t${cell(item.taskCode)}\t${cell(item.locationCode)}\t${cell(item.clientCode)}\t${cell(item.interaction)}\t${cell(item.channel)}\t${item.occurredAt}\t${item.value ?? '\\N'}\t${item.sentiment ?? '\\N'}\t${item.attribution ?? '\\N'}\t${cell(item.body)}\n`;
}

export async function copyToStaging(client: pg.PoolClient, pieces: Buffer[]): Promise<void> {
  const stream = client.query(copyFrom('copy staged from stdin'));
  await pipeline(Readable.from(pieces), stream);
}

/** Makes room for the next chunk. */
export async function clearStaging(client: pg.PoolClient): Promise<void> {
  await client.query('truncate staged, resolved');
}

/** Rows that came without an id get one: their content and how many equal rows of the payload came before. */
export async function nameTheNameless(client: pg.PoolClient): Promise<void> {
  await client.query(`
    with equal_rows as (
      select n, content_hash, row_number() over (partition by content_hash order by n) as ordinal from staged where external_id is null
    ), before as (
      select n, e.content_hash, ordinal + coalesce(s.times, 0) as ordinal from equal_rows e left join seen_content s using (content_hash)
    ), counted as (
      insert into seen_content select content_hash, max(ordinal) from before group by content_hash
      on conflict (content_hash) do update set times = excluded.times
    )
    update staged set external_id = '#' || encode(staged.content_hash, 'hex') || '-' || ordinal from before where before.n = staged.n`);
}

function cell(text: string | null): string {
  if (text === null) return '\\N';
  if (!/[\\\n\r\t]/.test(text)) return text;
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}
