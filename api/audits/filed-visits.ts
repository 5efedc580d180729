import type pg from 'pg';
import type { ImportRecord, ImportRow, Misfit } from '../import-target.js';
import { CopyText } from '../signals/copy-text.js';
import { isItemField, itemField, itemFinder, itemOfField, type ItemInFiles } from './asked-items.js';
import type { AnsweredShape } from './import-fields.js';
import { answerReader } from './read-answer.js';
import { putTogether, type FiledVisit } from './put-together.js';
import { cell, dayOf, future } from './visit-day.js';

/** An answer as a row tells it: item by its name, the answer, evidence, remark. */
export type FiledAnswer = [item: string, answer: string, evidence: string | null, remark: string | null];

/** A row of a file with what it says of its visit. */
export interface FiledRow {
  line: number;
  number: string;
  locationCode: string;
  employeeCode: string | null;
  visitedOn: string;
  remark: string | null;
  answers: FiledAnswer[];
}

/** Rows that are read back at a time: some hundred visits, in rows or in columns. */
const FETCHED: Record<AnsweredShape, number> = { ROWS: 4000, COLUMNS: 400 };

/**
 * The rows of a file of visits with answers, staged where they can be put together to visits however far apart they stand: one row with a
 * column for each item, or one row for each item. The table vanishes with the transaction.
 */
export class FiledVisits {
  private readonly copy: CopyText;
  private readonly find: (text: string) => ItemInFiles | undefined;
  private readonly read: Map<string, ReturnType<typeof answerReader>>;

  constructor(
    private readonly client: pg.PoolClient,
    private readonly today: string,
    private readonly items: readonly ItemInFiles[],
    private readonly shape: AnsweredShape,
  ) {
    this.copy = new CopyText(
      client,
      'copy filed_visit (line, number, location, employee, visited_on, remark, answers) from stdin',
    );
    this.find = itemFinder(items);
    this.read = new Map(items.map((item) => [item.name, answerReader(item)]));
  }

  async open(): Promise<void> {
    await this.client.query(
      `create temp table filed_visit (line int not null, number text not null, location text not null, employee text, visited_on date not null,
         remark text, answers jsonb not null) on commit drop`,
    );
  }

  /** Stages the good ones; answers the misfits. A visit that lacks a row is told once all rows are there. */
  async add(rows: ImportRow[]): Promise<Misfit[]> {
    const misfits: Misfit[] = [];
    for (const { line, records } of rows)
      for (const record of records) {
        const day = dayOf(record);
        const late = day === null ? null : future(line, record, day, this.today);
        const answers = this.shape === 'ROWS' ? this.single(line, record) : this.columns(record);
        if (day === null)
          misfits.push({
            line,
            field: 'visitedOn',
            code: 'MISSING',
            expected: 'a day, or a month and a year',
            found: '',
          });
        else if (late) misfits.push(late);
        else if (!Array.isArray(answers)) misfits.push(answers);
        else if (this.copy.add(lineOf(line, record, day, answers))) await this.copy.flush();
      }
    return misfits;
  }

  /** All visits in the order in which their first rows stand, some hundred at a time. */
  async *pages(): AsyncGenerator<FiledVisit[]> {
    await this.copy.flush();
    await this.client.query(
      `declare filed_visits no scroll cursor for select line, number, location as "locationCode", employee as "employeeCode",
         visited_on::text as "visitedOn", remark, answers from filed_visit order by min(line) over (partition by number), line`,
    );
    for (let held: FiledRow[] = []; ;) {
      const { rows } = await this.client.query<FiledRow>(`fetch ${FETCHED[this.shape]} from filed_visits`);
      // Further rows of the last visit may be yet to come.
      const open = rows.at(-1)?.number;
      const all = [...held, ...rows];
      const whole = all.filter(({ number }) => number !== open);
      held = all.filter(({ number }) => number === open);
      if (whole.length > 0)
        yield [...Map.groupBy(whole, ({ number }) => number).values()].map((some) => putTogether(some, this.shape));
      if (open === undefined) break;
    }
    await this.client.query('close filed_visits');
  }

  /** A column for each item: what is blank was not answered, and the visit will say so. */
  private columns(record: ImportRecord): FiledAnswer[] {
    return Object.entries(record).flatMap(([field, answer]): FiledAnswer[] =>
      isItemField(field) && answer ? [[itemOfField(field), answer, null, null]] : [],
    );
  }

  private single(line: number, record: ImportRecord): FiledAnswer[] | Misfit {
    const wanted = record['item'] ?? '';
    const item = this.find(wanted);
    if (!item)
      return {
        line,
        field: 'item',
        code: 'UNKNOWN_ITEM',
        expected: `an item of the questionnaire: ${this.items.map(({ name }) => name).join(', ')}`.slice(0, 300),
        found: wanted,
      };
    const given = record['answer'] ?? '';
    const read = this.read.get(item.name)!(given);
    if (!('value' in read)) return { line, field: 'answer', ...read, found: given };
    return [[item.name, read.value, record['evidence'] ?? null, record['itemRemark'] ?? null]];
  }
}

/** The field that a flaw of an item is shown at. */
export function fieldOfItem(name: string, shape: AnsweredShape): string {
  return shape === 'ROWS' ? 'answer' : itemField(name);
}

function lineOf(line: number, record: ImportRecord, day: string, answers: FiledAnswer[]): string {
  const text = (value: string | null | undefined): string => (value ? cell(value) : '\\N');
  const { number, locationCode, employeeCode, remark } = record;
  return `${[line, cell(number!), cell(locationCode!), text(employeeCode), day, text(remark), cell(JSON.stringify(answers))].join('\t')}\n`;
}
