import type pg from 'pg';
import type { Misfit, Outcome } from '../import-target.js';
import type { OnTask } from '../people/plan-people.js';
import { CopyText } from './copy-text.js';
import { contentHash, type SignalItem } from './item.js';

const PAGE = 5000;

/**
 * Compares the rows of a file with each other and with what is known, without writing anything: only hashes go to the database, into
 * tables that vanish with the transaction.
 */
export class SignalComparison {
  private readonly rows: CopyText;
  private readonly signals: CopyText;

  constructor(private readonly client: pg.PoolClient) {
    this.rows = new CopyText(client, 'copy checked_row from stdin');
    this.signals = new CopyText(client, 'copy checked_signal from stdin');
  }

  async open(): Promise<void> {
    await this.client.query(`
      create temp table checked_row (line int not null, external_id text not null, employee text not null, task text not null, location text, day date not null) on commit drop;
      create temp table checked_signal (line int not null, external_id text not null, kind text not null, content_hash bytea not null) on commit drop;
      create temp table misfit (line int not null, code text not null, found text not null, first int, suggestion text) on commit drop;
      create temp table compared (line int not null, signals int not null, outcome text not null) on commit drop`);
  }

  /** All signals of one row, and the day on which they happened. */
  async add(line: number, items: SignalItem[], day: string): Promise<void> {
    const [{ externalId, employeeCode, taskCode, locationCode }] = items as [SignalItem];
    const place = locationCode === null ? '\\N' : cell(locationCode);
    this.rows.add(`${line}\t${cell(externalId!)}\t${cell(employeeCode)}\t${cell(taskCode)}\t${place}\t${day}\n`);
    let full = false;
    for (const item of items)
      full = this.signals.add(`${line}\t${cell(item.externalId!)}\t${item.kind}\t\\\\x${contentHash(item)}\n`);
    if (full) await this.flush();
  }

  /** Takes out the rows that can't stand beside the others or outside of an assignment, and answers them in pieces. */
  async *misfits(onTask: OnTask[]): AsyncGenerator<Misfit[]> {
    await this.flush();
    await this.client.query('analyze checked_row; analyze checked_signal');
    await this.client.query(NOWHERE);
    await this.client.query(HOMELESS, [JSON.stringify(onTask)]);
    await this.client.query(REPEATED);
    for (let after = -1; ;) {
      const { rows } = await this.client.query<Found>(
        `select line, code, found, first, suggestion from misfit where line > $1 order by line limit ${PAGE}`,
        [after],
      );
      if (rows.length > 0) yield rows.map(explain);
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.line;
    }
  }

  /** What committing the rows that are left would do. A source that is yet to be made knows nothing. */
  async outcome(sourceCode: string, lines: number[]): Promise<{ outcome: Outcome; lines: Map<number, string> }> {
    await this.client.query(COMPARED, [sourceCode]);
    await this.client.query(`insert into import_touch select distinct r.employee, date_trunc('month', r.day)::date
      from compared c join checked_row r using (line) where c.outcome <> 'SAME'`);
    const { rows } = await this.client.query<Outcome>(
      `select count(*) filter (where outcome = 'NEW')::int as "newRows", count(*) filter (where outcome = 'CHANGED')::int as changed,
         count(*) filter (where outcome = 'SAME')::int as same, coalesce(sum(signals), 0)::int as signals from compared`,
    );
    const { rows: single } = await this.client.query<{ line: number; outcome: string }>(
      'select line, outcome from compared where line = any($1)',
      [lines],
    );
    return { outcome: rows[0]!, lines: new Map(single.map(({ line, outcome }) => [line, outcome])) };
  }

  private async flush(): Promise<void> {
    await this.rows.flush();
    await this.signals.flush();
  }
}

// Private: the statements, and what they find in words.

const NOWHERE = `
  with strange as materialized (select distinct location from checked_row where location is not null and not exists (select 1 from location where code = location)),
    near as (select s.location, (select l.code from location l where l.name % s.location or l.code % s.location
      order by greatest(similarity(l.name, s.location), similarity(l.code, s.location)) desc, l.code limit 1) as suggestion from strange s),
    gone as (delete from checked_row r using near n where n.location = r.location returning r.line, r.location as found, n.suggestion)
  insert into misfit select line, 'UNKNOWN_LOCATION', found, null, suggestion from gone`;

const HOMELESS = `
  with on_task as materialized (select * from jsonb_to_recordset($1::jsonb) as x (employee text, task text, "from" date, "to" date)),
    gone as (
      delete from checked_row r where not exists (
        select 1 from on_task t where t.employee = r.employee and t.task = r.task and r.day between t."from" and coalesce(t."to", 'infinity'))
      returning r.line, r.day, r.task)
  insert into misfit select line, case when known then 'NOT_ASSIGNED' else 'UNKNOWN_TASK' end, case when known then day::text else task end, null, null
  from (select gone.*, exists (select 1 from on_task t where t.task = gone.task) or exists (select 1 from task where code = gone.task) as known from gone) x`;

const REPEATED = `
  with repeated as materialized (select external_id from checked_row group by 1 having count(*) > 1),
    whole as (
      select r.line, r.external_id, string_agg(s.external_id || s.kind || s.content_hash::text, ' ' order by s.external_id, s.kind, s.content_hash) as content
      from checked_row r join repeated using (external_id) join checked_signal s using (line) group by r.line, r.external_id
    ), ranked as (
      select line, content, first_value(line) over same_id as first, first_value(content) over same_id as first_content
      from whole window same_id as (partition by external_id order by line)
    ), gone as (
      delete from checked_row r using ranked where ranked.line = r.line and content <> first_content returning r.line, r.external_id, ranked.first
    )
  insert into misfit select line, 'DUPLICATE_ID', external_id, first, null from gone`;

const COMPARED = `
  insert into compared select line, signals, case when nth > 1 or same = signals then 'SAME' when known = 0 then 'NEW' else 'CHANGED' end as outcome
  from (
    select r.line, count(*) as signals, count(k.signal_id) as known, count(*) filter (where k.content_hash = s.content_hash) as same,
      row_number() over (partition by r.external_id order by r.line) as nth
    from checked_row r join checked_signal s using (line) join signal_kind kind on kind.code = s.kind
      left join signal_key k on k.source_id = (select id from source where code = $1) and k.external_id = s.external_id and k.kind = kind.number
    group by r.line, r.external_id
  ) x`;

interface Found {
  line: number;
  code: string;
  found: string;
  first: number | null;
  suggestion: string | null;
}

function explain({ line, code, found, first, suggestion }: Found): Misfit {
  const [field, expected] = {
    DUPLICATE_ID: ['externalId', `an id of its own: line ${first} has it with other content`],
    NOT_ASSIGNED: ['occurredAt', 'a day on which the employee was on the task'],
    UNKNOWN_TASK: ['taskCode', 'the code of a task that is known'],
    UNKNOWN_LOCATION: [
      'locationCode',
      suggestion === null ? 'the code of a known location' : `a known location; nearest is ${suggestion}`,
    ],
  }[code] as [string, string];
  return { line, field, code, expected, found, suggestion };
}

function cell(text: string): string {
  if (!/[\\\n\r\t]/.test(text)) return text;
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}
