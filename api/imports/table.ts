import { Refusal } from '../refusals.js';
import { BrokenCsv, csvRows, decodeUtf8, type CsvRow } from '../signals/csv.js';

/** A file with a header. `at` finds a cell of a row by the name of its column. */
export interface Table {
  columns: string[];
  at: Map<string, number>;
  rows: AsyncGenerator<CsvRow[]>;
}

export const MOST_ROWS = 1_000_000;
const MOST_COLUMNS = 500;
const LONGEST_HEADER = 65_536;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Opens a file as a table. The delimiter is the one that makes the header hold the columns asked for, so nothing is guessed: a file
 * without them is refused.
 */
export async function openTable(bytes: AsyncIterable<Uint8Array>, wanted: readonly string[]): Promise<Table> {
  const text = decodeUtf8(bytes);
  let head = '';
  try {
    while (!head.includes('\n') && head.length <= LONGEST_HEADER) {
      const next = await text.next();
      if (next.done) break;
      head += next.value;
    }
  } catch (error) {
    throw rejectedIfBroken(error);
  }
  if (head.indexOf('\n') > LONGEST_HEADER || (head.length > LONGEST_HEADER && !head.includes('\n'))) {
    throw rejected(`The header must fit a line of ${LONGEST_HEADER} characters, but the first line is longer.`, 1);
  }
  const delimiter = delimiterOf(head, wanted);
  const records = csvRows(joined(head, text), delimiter);
  const first = await next(records);
  if (!first) throw rejected('The file must hold a header and rows, but it is empty.', 1);
  const [header, ...rest] = first;
  const columns = header!.cells.map((name) => name.trim());
  checkHeader(columns, wanted, header!.line);
  return { columns, at: new Map(columns.map((name, at) => [name, at])), rows: rows(rest, records) };
}

export function rejected(message: string, line: number | null = null): Refusal {
  return new Refusal('UPLOAD_REJECTED', message, { reason: message, line });
}

// Private: the header and the rows below it.

function checkHeader(columns: string[], wanted: readonly string[], line: number): void {
  if (columns.length > MOST_COLUMNS)
    throw rejected(`A file may hold ${MOST_COLUMNS} columns, but this one holds ${columns.length}.`, line);
  const missing = wanted.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    throw rejected(`The header must hold the columns ${wanted.join(', ')}, but it lacks: ${missing.join(', ')}.`, line);
  }
  const twice = [...new Set(columns.filter((name, at) => name !== '' && columns.indexOf(name) !== at))];
  if (twice.length > 0)
    throw rejected(
      `Every column must stand in the header once, but these stand there more often: ${twice.join(', ')}.`,
      line,
    );
}

function delimiterOf(head: string, wanted: readonly string[]): string {
  const [line = ''] = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const found = (delimiter: string): number => {
    const names = new Set(line.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1')));
    return wanted.filter((name) => names.has(name)).length;
  };
  return DELIMITERS.toSorted((a, b) => found(b) - found(a))[0]!;
}

async function* joined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}

async function* rows(first: CsvRow[], records: AsyncGenerator<CsvRow[]>): AsyncGenerator<CsvRow[]> {
  let count = 0;
  for (let some: CsvRow[] | null = first; some !== null; some = await next(records)) {
    count += some.length;
    if (count > MOST_ROWS)
      throw rejected(`A file may hold ${MOST_ROWS} rows, but this one holds more. Send it in parts.`);
    yield some;
  }
  if (count === 0) throw rejected('The file must hold rows below its header, but there are none.', 2);
}

async function next(records: AsyncGenerator<CsvRow[]>): Promise<CsvRow[] | null> {
  try {
    const { value, done } = await records.next();
    return done ? null : value;
  } catch (error) {
    throw rejectedIfBroken(error);
  }
}

function rejectedIfBroken(error: unknown): unknown {
  return error instanceof BrokenCsv ? rejected(error.message, error.line) : error;
}
