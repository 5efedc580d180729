import type pg from 'pg';
import type { ImportRow, Misfit } from '../import-target.js';
import { CopyText } from '../signals/copy-text.js';
import type { ItemInFiles } from './asked-items.js';
import { FiledRowsReader, type FiledAnswer, type FiledRows } from './filed-rows.js';
import type { AnsweredShape } from './import-fields.js';
import type { VisitSource } from './judge-visits.js';
import { putTogether, type FiledVisit } from './put-together.js';
import type { Turns } from './turns.js';
import { cell } from './visit-day.js';

/** Answers that are read back at a time, about, and the most rows that may hold them. */
const FETCHED = { answers: 4000, rows: 4000 };

/**
 * The rows of a file of visits with answers, staged where they can be put together to visits however far apart they stand. Neighbours that
 * say the same of a visit are staged as one row. The table vanishes with the transaction.
 */
export class FiledVisits implements VisitSource {
  private readonly copy: CopyText;
  private readonly reader: FiledRowsReader;
  private staged = { rows: 0, answers: 0 };
  /** Rows that were read back and whose visit may have further ones. */
  private held: (FiledRows & { stands: boolean })[] = [];
  private ended = false;

  constructor(
    private readonly client: pg.PoolClient,
    today: string,
    private readonly programme: { id: string; items: readonly ItemInFiles[] },
    private readonly shape: AnsweredShape,
  ) {
    this.copy = new CopyText(
      client,
      'copy filed_visit (line, number, location, employee, visited_on, remark, answers) from stdin',
    );
    this.reader = new FiledRowsReader(today, programme.items, shape);
  }

  async open(): Promise<void> {
    await this.client.query(
      `create temp table filed_visit (line int not null, number text not null, location text not null, employee text, visited_on date not null,
         remark text, answers text not null) on commit drop`,
    );
  }

  /** Stages the good ones; answers the misfits. A visit that lacks a row is told once all rows are there. */
  async add(rows: ImportRow[]): Promise<Misfit[]> {
    const { said, misfits } = this.reader.take(rows);
    for (const one of said) if (this.stage(one)) await this.copy.flush();
    return misfits;
  }

  /** All rows are there: from now on visits can be read back, in the order in which their first rows stand. */
  async begin(): Promise<void> {
    for (const one of this.reader.last()) this.stage(one);
    await this.copy.flush();
    await this.client.query(
      `declare filed_visits no scroll cursor for select line, number, location as "locationCode", employee as "employeeCode",
         visited_on::text as "visitedOn", remark, answers,
         exists (select from visit v where v.programme_id = $1 and v.number = f.number and v.superseded_by is null) as stands
       from filed_visit f order by min(line) over (partition by number), line`,
      [this.programme.id],
    );
  }

  next(turns: Turns): Promise<FiledVisit[] | null> {
    return turns.take(async () => {
      while (!this.ended) {
        const visits = await this.fetch();
        if (visits.length > 0) return visits;
      }
      return null;
    });
  }

  private async fetch(): Promise<FiledVisit[]> {
    const { rows, answers } = this.staged;
    const fetched = Math.ceil(Math.min(FETCHED.rows, (FETCHED.answers * rows) / Math.max(answers, 1) || 1));
    const found = await this.client.query<Omit<FiledRows, 'answers'> & { answers: string; stands: boolean }>(
      `fetch ${fetched} from filed_visits`,
    );
    // Further rows of the last visit may be yet to come.
    const open = found.rows.at(-1)?.number;
    const all = [
      ...this.held,
      ...found.rows.map((row) => ({ ...row, answers: JSON.parse(row.answers) as FiledAnswer[] })),
    ];
    const whole = all.filter(({ number }) => number !== open);
    this.held = all.filter(({ number }) => number === open);
    if (open === undefined) {
      this.ended = true;
      await this.client.query('close filed_visits');
    }
    return [...Map.groupBy(whole, ({ number }) => number).values()].map((some) => ({
      ...putTogether(some, this.shape),
      stands: some[0]!.stands,
    }));
  }

  /** Answers whether it is time to flush. */
  private stage({ line, number, locationCode, employeeCode, visitedOn, remark, answers }: FiledRows): boolean {
    this.staged.rows++;
    this.staged.answers += answers.length;
    const texts = [number, locationCode, employeeCode, visitedOn, remark, JSON.stringify(answers)];
    return this.copy.add(`${line}\t${texts.map((text) => (text === null ? '\\N' : cell(text))).join('\t')}\n`);
  }
}
