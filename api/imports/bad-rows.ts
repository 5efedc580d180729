import { stringify } from 'csv-stringify/sync';
import type { Sender } from '../sql.js';

/** One flaw of one row of a file. */
export interface Flaw {
  line: number;
  column: string;
  found: string;
  code: string;
  expected: string;
}

const LONGEST_ROW = 10_240;
const LONGEST_FOUND = 200;
const BUFFER = 500;

export function flaw(line: number, column: string, code: string, expected: string, found: string): Flaw {
  const shown = printable(found);
  return {
    line,
    column: column.slice(0, 100),
    code,
    expected,
    found: shown.length > LONGEST_FOUND ? `${shown.slice(0, LONGEST_FOUND).toWellFormed()}...` : shown,
  };
}

/** Keeps what is wrong with a file, with the rows themselves, while the file is read. Counts lines, not flaws: people mend lines. */
export class BadRows {
  private waiting: object[] = [];
  private last = -1;
  lines = 0;

  constructor(
    private readonly to: Sender,
    private readonly upload: string,
  ) {}

  async keep(flaws: Flaw[], cells: string[]): Promise<void> {
    const raw = printable(stringify([cells], { record_delimiter: '' }).slice(0, LONGEST_ROW));
    for (const { line, column, found, code, expected } of flaws) {
      if (line !== this.last) this.lines++;
      this.last = line;
      this.waiting.push({ line, column_name: column, found, code, expected, raw });
    }
    if (this.waiting.length >= BUFFER) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    const some = this.waiting;
    this.waiting = [];
    await this.to.query(
      `insert into upload_bad_row (upload_id, line, column_name, found, code, expected, raw)
       select $1, line, column_name, found, code, expected, raw
       from jsonb_to_recordset($2::jsonb) as x (line int, column_name text, found text, code text, expected text, raw text)
       on conflict do nothing`,
      [this.upload, JSON.stringify(some)],
    );
  }
}

/** PostgreSQL keeps no NUL and no half of a character. */
export function printable(text: string): string {
  return (text.includes('\0') ? text.replaceAll('\0', '\\0') : text).toWellFormed();
}
