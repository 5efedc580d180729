import type { Sender } from '../sql.js';
import { LineSet } from './line-set.js';

/** One flaw of one row of a file. */
export interface Flaw {
  line: number;
  column: string;
  found: string;
  code: string;
  expected: string;
  /** Field of the target; null for the row as a whole. */
  field: string | null;
  /** A value that would fit, which a person may take. */
  suggestion: string | null;
}

const LONGEST_FOUND = 200;
const BUFFER = 500;
const BUFFER_CHARACTERS = 1_000_000;

export function flaw(
  line: number,
  column: string,
  code: string,
  expected: string,
  found: string,
  field: string | null = null,
  suggestion: string | null = null,
): Flaw {
  const shown = printable(found);
  return {
    line,
    column: printable(column).slice(0, 100).toWellFormed(),
    code,
    expected: printable(expected),
    found: shown.length > LONGEST_FOUND ? `${shown.slice(0, LONGEST_FOUND).toWellFormed()}...` : shown,
    field,
    suggestion: suggestion ?? null,
  };
}

/** Keeps what is wrong with a file, with the rows themselves, while the file is read. Counts lines, not flaws: people mend lines. */
export class BadRows {
  private flaws: object[] = [];
  private cells: object[] = [];
  private characters = 0;
  readonly lines = new LineSet();

  constructor(
    private readonly to: Sender,
    private readonly upload: string,
  ) {}

  /** Cells may follow later: null while they are not at hand. */
  async keep(flaws: Flaw[], cells: readonly string[] | null): Promise<void> {
    for (const { line, column, found, code, expected, field, suggestion } of flaws) {
      this.lines.add(line);
      this.flaws.push({ line, column_name: column, found, code, expected, field, suggestion });
    }
    const [first] = flaws;
    if (first && cells) await this.keepCells(first.line, cells);
    else if (this.flaws.length >= BUFFER) await this.flush();
  }

  async keepCells(line: number, cells: readonly string[]): Promise<void> {
    this.cells.push({ line, cells: cells.map(printable) });
    for (const cell of cells) this.characters += cell.length;
    if (this.flaws.length + this.cells.length >= BUFFER || this.characters >= BUFFER_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    const [flaws, cells] = [this.flaws, this.cells];
    [this.flaws, this.cells, this.characters] = [[], [], 0];
    if (flaws.length > 0)
      await this.to.query(
        `insert into upload_bad_row (upload_id, line, column_name, found, code, expected, field, suggestion)
         select $1, line, column_name, found, code, expected, field, suggestion
         from jsonb_to_recordset($2::jsonb) as x (line int, column_name text, found text, code text, expected text, field text, suggestion text)
         on conflict do nothing`,
        [this.upload, JSON.stringify(flaws)],
      );
    if (cells.length > 0)
      await this.to.query(
        `insert into upload_bad_line (upload_id, line, cells) select $1, line, cells
         from jsonb_to_recordset($2::jsonb) as x (line int, cells jsonb) on conflict do nothing`,
        [this.upload, JSON.stringify(cells)],
      );
  }
}

/** PostgreSQL keeps no NUL and no half of a character. */
export function printable(text: string): string {
  return (text.includes('\0') ? text.replaceAll('\0', '\\0') : text).toWellFormed();
}
