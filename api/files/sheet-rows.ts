import type { Readable } from 'node:stream';
import { BadFile } from './bad-file.js';
import { shortened } from './delimited.js';
import { columnOf } from './cell-column.js';
import { LONGEST_RECORD, MOST_CELL_CHARACTERS, MOST_COLUMNS, MOST_SHEET_ROWS } from './limits.js';
import { PlainRows, type PlainCell, type RowTaker } from './plain-rows.js';
import { plainNumber } from './plain-number.js';
import type { Row, TroubleCode } from './row.js';
import { serialText, type SerialKind } from './serial.js';
import { textReading, unescaped } from './shared-strings.js';
import { attribute, readXml, type Reading } from './xml.js';

/** What cells point to. */
export interface Shelf {
  strings: readonly string[];
  kinds: readonly (SerialKind | null)[];
  dates: 'EXCEL_1900' | 'EXCEL_1904';
}

/** No sheet has a row below it. */
const LAST_ROW = 1_048_576;

/** What the rows don't show. */
export interface Seen {
  /** Hidden rows. */
  hidden: number;
  /** Cells of each column that are numbers to the sheet, and no dates: nothing about their writing is in doubt. */
  numbers: number[];
}

/**
 * The rows of a sheet that hold a value, as they are unpacked. How large the sheet says it is (A1:XFD1048576) is not believed: only cells
 * count. Rows that are hidden are read like others, and counted in `seen`. Formulas are not reckoned; what they gave when the file was saved stands beside them.
 */
export async function* sheetRows(
  part: string,
  bytes: Readable,
  shelf: Shelf,
  seen: Seen = { hidden: 0, numbers: [] },
): AsyncGenerator<Row[]> {
  const sheet = new SheetReading(shelf, seen);
  for await (const _ of readXml(part, bytes, sheet)) {
    if (sheet.rows.length === 0) continue;
    yield sheet.rows;
    sheet.rows = [];
  }
}

class SheetReading implements Reading, RowTaker {
  rows: Row[] = [];
  between = false;
  private readonly shelf: Shelf;
  private readonly seen: Seen;
  private row: Row = { line: 0, cells: [] };
  private hidden = false;
  private count = 0;
  /** Characters of the row, and of all rows. */
  private characters = 0;
  private all = 0;
  private column = -1;
  private kind = '';
  private style = 0;
  private value: string | null = null;
  private inValue = false;
  /** An inline text stands in the cell itself, in the same elements as a shared one. */
  private readonly inline = textReading('is', (text) => {
    this.value = text;
  });

  constructor(shelf: Shelf, seen: Seen) {
    this.shelf = shelf;
    this.seen = seen;
  }

  before(write: (xml: string) => void): PlainRows {
    return new PlainRows(this, write);
  }

  open(name: string, attributes: Record<string, string>): void {
    this.between = name === 'sheetData';
    if (name === 'v') {
      this.inValue = true;
      this.value = '';
    } else if (name === 'c') {
      this.column = columnOf(attribute(attributes, 'r')) ?? this.column + 1;
      this.kind = attribute(attributes, 't') ?? 'n';
      this.style = Number(attribute(attributes, 's') ?? 0);
      this.value = null;
    } else if (name === 'row')
      this.openRow(attribute(attributes, 'r'), /^(1|true)$/.test(attribute(attributes, 'hidden') ?? ''));
    else this.inline.open(name, attributes);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else this.inline.text(text);
  }

  close(name: string): void {
    this.between = name === 'row';
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.put();
    else if (name === 'row') this.closeRow();
    else this.inline.close(name);
  }

  takePlain(line: string, hidden: boolean, cells: readonly PlainCell[]): void {
    this.openRow(line, hidden);
    for (const { column, style, kind, value, inline } of cells) {
      this.column = column;
      this.style = style;
      this.kind = kind;
      this.value = value !== null && inline ? unescaped(value) : value;
      this.put();
    }
    this.closeRow();
  }

  private openRow(told: string | undefined, hidden: boolean): void {
    const line = Number(told ?? this.row.line + 1);
    if (!Number.isInteger(line) || line <= this.row.line || line > LAST_ROW)
      throw new BadFile('BROKEN_XML', { line: this.row.line, came: 'row' });
    this.row = { line, cells: [] };
    this.hidden = hidden;
    this.column = -1;
    this.characters = 0;
  }

  private closeRow(): void {
    if (this.row.cells.length === 0) return;
    if (++this.count > MOST_SHEET_ROWS + 1) throw new BadFile('TOO_MANY_ROWS', { expected: MOST_SHEET_ROWS });
    this.rows.push(this.row);
    if (this.hidden) this.seen.hidden++;
  }

  private put(): void {
    if (this.value === null || this.value === '') return;
    const text = this.textOf(this.value);
    if (text === '') return;
    this.characters += text.length;
    this.all += text.length;
    if (this.all > MOST_CELL_CHARACTERS)
      throw new BadFile('UNPACKED_TOO_LARGE', { expected: MOST_CELL_CHARACTERS, came: this.all });
    if (this.characters > LONGEST_RECORD)
      throw new BadFile('RECORD_TOO_LONG', { line: this.row.line, expected: LONGEST_RECORD });
    if (this.column >= MOST_COLUMNS)
      throw new BadFile('TOO_MANY_COLUMNS', { line: this.row.line, expected: MOST_COLUMNS, came: this.column + 1 });
    const { cells } = this.row;
    while (cells.length < this.column) cells.push('');
    cells[this.column] = text;
    if (text.includes('\0')) this.trouble('NUL_CHARACTER', text);
  }

  private textOf(value: string): string {
    switch (this.kind) {
      case 's': {
        const text = this.shelf.strings[Number(value)];
        if (text === undefined) throw new BadFile('BROKEN_XML', { line: this.row.line, came: 'shared string' });
        return text;
      }
      case 'str':
        return unescaped(value);
      case 'inlineStr':
        return value;
      case 'b':
        return value === '1' || value === 'true' ? 'true' : 'false';
      case 'e':
        this.trouble('CELL_ERROR', value);
        return value;
      case 'd':
        return value;
      default:
        return this.numberText(value);
    }
  }

  private numberText(value: string): string {
    const kind = this.shelf.kinds[this.style] ?? null;
    if (kind === null) {
      this.seen.numbers[this.column] = (this.seen.numbers[this.column] ?? 0) + 1;
      return plainNumber(value);
    }
    const text = serialText(Number(value), kind, this.shelf.dates);
    if (text === null) this.trouble('NO_SUCH_DAY', value);
    return text ?? value;
  }

  private trouble(code: TroubleCode, came: string): void {
    this.row.trouble ??= { code, column: this.column, expected: '', came: shortened(came) };
  }
}
