import type pg from 'pg';
import type { Misfit, Outcome } from '../import-target.js';
import { besides, type FiledContact } from './filed-contacts.js';
import type { ContactOutcome } from './staged-contacts.js';

/** What would come of each contact of a file, in a table that vanishes with the transaction. */
export class FiledOutcomes {
  constructor(private readonly client: pg.PoolClient) {}

  async open(): Promise<void> {
    await this.client.query(
      'create temp table filed_outcome (external_id text primary key, rows int not null, outcome text not null) on commit drop',
    );
  }

  async keep(contacts: FiledContact[], outcomes: ContactOutcome[]): Promise<void> {
    const rows = outcomes.flatMap(({ index, status }) => {
      const { item, lines } = contacts[index]!;
      return status === 'REFUSED'
        ? []
        : [{ id: item.externalId, rows: lines.length, outcome: status === 'ADDED' ? 'NEW' : status }];
    });
    await this.client.query(
      'insert into filed_outcome select id, rows, outcome from jsonb_to_recordset($1::jsonb) as i (id text, rows int, outcome text)',
      [JSON.stringify(rows)],
    );
  }

  /** Whose months are touched: everybody who acted in a contact that is new or changes. */
  async touch(timeZone: string): Promise<void> {
    await this.client.query(
      `insert into import_touch select distinct e.employee, date_trunc('month', e.at at time zone $1)::date
       from filed_outcome o join filed_event e using (external_id) where o.outcome <> 'SAME' and e.employee is not null`,
      [timeZone],
    );
  }

  async told(lines: number[]): Promise<{ outcome: Outcome; lines: Map<number, string> }> {
    const { rows } = await this.client.query<Outcome>(
      `select coalesce(sum(rows) filter (where outcome = 'NEW'), 0)::int as "newRows", coalesce(sum(rows) filter (where outcome = 'CHANGED'), 0)::int as changed,
         coalesce(sum(rows) filter (where outcome = 'SAME'), 0)::int as same, 0 as signals from filed_outcome`,
    );
    const { rows: single } = await this.client.query<{ line: number; outcome: string }>(
      'select distinct e.line, o.outcome from filed_event e join filed_outcome o using (external_id) where e.line = any($1)',
      [lines],
    );
    return { outcome: rows[0]!, lines: new Map(single.map(({ line, outcome }) => [line, outcome])) };
  }
}

/** The rows of contacts that were refused for what the database knows. */
export function refusedRows(contacts: FiledContact[], outcomes: ContactOutcome[]): Misfit[] {
  return outcomes.flatMap(({ index, flaw }) => {
    const { item, lines } = contacts[index]!;
    if (!flaw) return [];
    const [bad] = lines as [number];
    const { code, expected, came } = flaw;
    const field = flaw.field.replace(/^events\[\d+\]\./, '');
    return lines.map((line) =>
      line === bad ? { line, field, code, expected, found: came } : besides(line, bad, item.externalId),
    );
  });
}
