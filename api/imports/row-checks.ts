import type { CsvRow } from '../signals/csv.js';
import { flaw, type Flaw } from './bad-rows.js';
import type { Table } from './table.js';

/** Reads the cells of one row by the names of their columns and gathers what is wrong with them. */
export class RowChecks {
  readonly flaws: Flaw[] = [];

  constructor(
    private readonly table: Table,
    private readonly row: CsvRow,
  ) {
    const { columns } = table;
    if (row.cells.length !== columns.length) {
      this.add('row', 'UNEQUAL_ROW', `${columns.length} cells, as in the header`, `${row.cells.length} cells`);
      return;
    }
    for (const [at, cell] of row.cells.entries()) {
      if (cell.includes('\0') || !cell.isWellFormed())
        this.add(columns[at]!, 'BAD_CHARACTER', 'text without NUL and broken characters', cell);
    }
  }

  /** Nothing can be said about the cells of a row whose number of cells is wrong. */
  get readable(): boolean {
    return this.flaws.length === 0;
  }

  cell(column: string): string {
    return this.row.cells[this.table.at.get(column)!]!.trim();
  }

  /** Text that has to be there. Equal words in another form of Unicode or with other blanks between them are equal words. */
  text(column: string, longest: number): string {
    const text = this.cell(column).normalize('NFC').replace(/\s+/g, ' ');
    if (text === '') this.add(column, 'MISSING', `a text of 1 to ${longest} characters`, '');
    else if (text.length > longest) this.add(column, 'TOO_LONG', `at most ${longest} characters`, text);
    return text;
  }

  optional(column: string, longest: number): string | null {
    const text = this.cell(column);
    if (text.length > longest) this.add(column, 'TOO_LONG', `at most ${longest} characters`, text);
    return text === '' ? null : text;
  }

  /** A decimal number with a point, within bounds. */
  number(column: string, least: number, most: number): string {
    const text = this.cell(column);
    const expected = most < MOST_NUMBER ? `a number from ${least} to ${most}` : `a number, ${least} or more`;
    if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(text))
      this.add(column, text === '' ? 'MISSING' : 'NOT_A_NUMBER', expected, text);
    else if (Number(text) < least || Number(text) > most) this.add(column, 'OUT_OF_SCALE', expected, text);
    return text;
  }

  add(column: string, code: string, expected: string, found: string): void {
    this.flaws.push(flaw(this.row.line, column, code, expected, found));
  }
}

export const MOST_NUMBER = 999_999_999_999;
