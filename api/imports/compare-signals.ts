import { once } from 'node:events';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { contentHash } from '../signals/item.js';
import type { Plan } from './plan-people.js';
import type { SupportRow } from './support-row.js';

const BUFFER = 4_000_000;

export interface Compared {
  newRows: number;
  changed: number;
  same: number;
  signals: number;
}

/** A row that looks good for itself and is refused for what stands elsewhere. */
export interface Misfit {
  line: number;
  code: 'DUPLICATE_ID' | 'NOT_ASSIGNED';
  found: string;
  /** DUPLICATE_ID: the line on which the id stands first. */
  first: number | null;
}

/**
 * Compares the rows of a file with each other and with what is known, without writing anything: only hashes go to the database, into
 * tables that vanish with the transaction.
 */
export class SignalComparison {
  private rows = '';
  private signals = '';

  constructor(private readonly client: pg.PoolClient) {}

  async open(): Promise<void> {
    await this.client.query(`
      create temp table checked_row (line int not null, external_id text not null, employee text not null, day date not null) on commit drop;
      create temp table checked_signal (line int not null, kind text not null, content_hash bytea not null) on commit drop`);
  }

  async add({ line, items, employeeCode }: SupportRow, day: string): Promise<void> {
    this.rows += `${line}\t${cell(items[0]!.externalId!)}\t${cell(employeeCode)}\t${day}\n`;
    for (const item of items) this.signals += `${line}\t${item.kind}\t\\\\x${contentHash(item)}\n`;
    if (this.signals.length >= BUFFER) await this.flush();
  }

  /** Takes out the rows that can't stand beside the others or outside of an assignment, and answers them. */
  async misfits(plan: Plan): Promise<Misfit[]> {
    await this.flush();
    await this.client.query('analyze checked_row; analyze checked_signal');
    const { rows: homeless } = await this.client.query<Misfit>(
      `with on_task as materialized (select * from jsonb_to_recordset($1::jsonb) as x (employee text, "from" date, "to" date))
       delete from checked_row r where not exists (select 1 from on_task t where t.employee = r.employee and r.day between t."from" and coalesce(t."to", 'infinity'))
       returning line, 'NOT_ASSIGNED' as code, r.day::text as found, null::int as first`,
      [JSON.stringify(plan.onTask)],
    );
    const { rows: repeated } = await this.client.query<Misfit>(
      `with repeated as materialized (select external_id from checked_row group by 1 having count(*) > 1),
       whole as (
         select r.line, r.external_id, string_agg(s.kind || s.content_hash::text, ' ' order by s.kind) as content
         from checked_row r join repeated using (external_id) join checked_signal s using (line) group by r.line, r.external_id
       ), ranked as (
         select line, content, first_value(line) over same_id as first, first_value(content) over same_id as first_content
         from whole window same_id as (partition by external_id order by line)
       )
       delete from checked_row r using ranked where ranked.line = r.line and content <> first_content
       returning r.line, 'DUPLICATE_ID' as code, r.external_id as found, ranked.first`,
    );
    return [...homeless, ...repeated];
  }

  /** What committing the rows that are left would do. A source that is yet to be made knows nothing. */
  async outcome(sourceCode: string): Promise<Compared> {
    const { rows } = await this.client.query<Compared>(
      `with compared as (
         select r.line, r.external_id, count(*) as signals, count(k.signal_id) as known, count(*) filter (where k.content_hash = s.content_hash) as same,
           row_number() over (partition by r.external_id order by r.line) as nth
         from checked_row r join checked_signal s using (line) join signal_kind kind on kind.code = s.kind
           left join signal_key k on k.source_id = (select id from source where code = $1) and k.external_id = r.external_id and k.kind = kind.number
         group by r.line, r.external_id
       )
       select count(*) filter (where known = 0 and nth = 1)::int as "newRows", count(*) filter (where known > 0 and same < signals and nth = 1)::int as changed,
         count(*) filter (where same = signals or nth > 1)::int as same, coalesce(sum(signals), 0)::int as signals from compared`,
      [sourceCode],
    );
    return rows[0]!;
  }

  private async flush(): Promise<void> {
    await this.copy('copy checked_row from stdin', this.rows);
    await this.copy('copy checked_signal from stdin', this.signals);
    this.rows = this.signals = '';
  }

  private async copy(statement: string, lines: string): Promise<void> {
    const stream = this.client.query(copyFrom(statement));
    stream.end(lines);
    await once(stream, 'finish');
  }
}

function cell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}
