import type { ImportRecord, ImportRow, Misfit } from '../import-target.js';
import { isItemField, itemField, itemFinder, itemOfField, type ItemInFiles } from './asked-items.js';
import type { AnsweredShape } from './import-fields.js';
import { answerReader } from './read-answer.js';
import { dayOf, future } from './visit-day.js';

/** An answer with the line that tells it: item by its name, the answer, evidence, remark. */
export type FiledAnswer = [line: number, item: string, answer: string, evidence: string | null, remark: string | null];

/** What a row of a file says of its visit; or neighbours that say the same of it, with an answer each. */
export interface FiledRows {
  line: number;
  number: string;
  locationCode: string;
  employeeCode: string | null;
  visitedOn: string;
  remark: string | null;
  answers: FiledAnswer[];
}

const MOST_NEIGHBOURS = 250;

/** Reads rows of visits with answers: one with a column for each item, or one for each item, of which neighbours are put together. */
export class FiledRowsReader {
  private readonly find: (text: string) => ItemInFiles | undefined;
  private readonly read: Map<string, ReturnType<typeof answerReader>>;
  /** Neighbours that wait for one more. */
  private waiting: FiledRows | null = null;

  constructor(
    private readonly today: string,
    private readonly items: readonly ItemInFiles[],
    private readonly shape: AnsweredShape,
  ) {
    this.find = itemFinder(items);
    this.read = new Map(items.map((item) => [item.name, answerReader(item)]));
  }

  /** What the good ones say, but for the last, which may have further neighbours; and the misfits. */
  take(rows: ImportRow[]): { said: FiledRows[]; misfits: Misfit[] } {
    const said: FiledRows[] = [];
    const misfits: Misfit[] = [];
    for (const { line, records } of rows)
      for (const record of records) {
        const day = dayOf(record);
        const late = day === null ? null : future(line, record, day, this.today);
        const answers = this.shape === 'ROWS' ? this.single(line, record) : columns(line, record);
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
        else if (!this.joins(record, day, answers)) {
          said.push(...this.last());
          this.waiting = rowsOf(line, record, day, answers);
        }
      }
    return { said, misfits };
  }

  /** What waited for another neighbour. */
  last(): FiledRows[] {
    const last = this.waiting;
    this.waiting = null;
    return last === null ? [] : [last];
  }

  private joins(record: ImportRecord, day: string, answers: FiledAnswer[]): boolean {
    const above = this.waiting;
    const same =
      this.shape === 'ROWS' &&
      above !== null &&
      above.number === record['number'] &&
      above.locationCode === record['locationCode'] &&
      above.employeeCode === (record['employeeCode'] || null) &&
      above.visitedOn === day &&
      above.remark === (record['remark'] || null) &&
      above.answers.length < MOST_NEIGHBOURS;
    if (same) above.answers.push(...answers);
    return same;
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
    return [[line, item.name, read.value, record['evidence'] ?? null, record['itemRemark'] ?? null]];
  }
}

/** The field that a flaw of an item is shown at. */
export function fieldOfItem(name: string, shape: AnsweredShape): string {
  return shape === 'ROWS' ? 'answer' : itemField(name);
}

function rowsOf(line: number, record: ImportRecord, visitedOn: string, answers: FiledAnswer[]): FiledRows {
  return {
    line,
    number: record['number']!,
    locationCode: record['locationCode']!,
    employeeCode: record['employeeCode'] || null,
    visitedOn,
    remark: record['remark'] || null,
    answers,
  };
}

/** A column for each item: what is blank was not answered, and the visit will say so. */
function columns(line: number, record: ImportRecord): FiledAnswer[] {
  return Object.entries(record).flatMap(([field, answer]): FiledAnswer[] =>
    isItemField(field) && answer ? [[line, itemOfField(field), answer, null, null]] : [],
  );
}
