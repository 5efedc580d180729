import { BadFile } from '../files/bad-file.js';
import { delimitedRows, type Shape } from '../files/delimited.js';
import { LONGEST_RECORD } from '../files/limits.js';
import type { Row } from '../files/row.js';
import { FIELDS, flaw, readItem, type RowFlaw, type SignalItem } from './item.js';
import { badInput, Refusal } from '../refusals.js';
import { BrokenText, decodeUtf8 } from './utf8.js';

export const LIMITS = { bytes: 100 * 1024 * 1024, rows: 1_000_000 };

type Rows<Item> = AsyncGenerator<(Item | RowFlaw)[]>;
type Read<Item> = (raw: Record<string, unknown>, line: number) => Item | RowFlaw;

/** RFC 4180, with LF or CRLF. */
const CSV: Shape = { delimiter: ',', quote: '"', newline: 'LF' };

/** CSV whose header names the fields of a signal. */
export function itemsOfCsv(bytes: AsyncIterable<Uint8Array>, now: number): Rows<SignalItem> {
  return rowsOfCsv(bytes, SIGNAL_COLUMNS, (raw, line) => readItem(raw, line, now));
}

/** One signal per line. */
export function itemsOfNdjson(bytes: AsyncIterable<Uint8Array>, now: number): Rows<SignalItem> {
  return rowsOfNdjson(bytes, (raw, line) => readItem(raw, line, now));
}

export interface Columns {
  known: readonly string[];
  needed: readonly string[];
}

const SIGNAL_COLUMNS: Columns = { known: FIELDS, needed: ['kind', 'employeeCode', 'taskCode', 'occurredAt'] };

/** CSV whose header names fields. */
export async function* rowsOfCsv<Item>(
  bytes: AsyncIterable<Uint8Array>,
  columns: Columns,
  readRow: Read<Item>,
): Rows<Item> {
  let header: string[] | null = null;
  let count = 0;
  try {
    for await (const rows of delimitedRows(withoutMark(decodeUtf8(bytes)), CSV)) {
      const items: (Item | RowFlaw)[] = [];
      for (const row of rows) {
        if (header === null) header = readHeader(row.cells, columns);
        else items.push(itemOf(row, header, readRow));
      }
      count += items.length;
      limitRows(count);
      yield items;
    }
  } catch (error) {
    throw refused(error);
  }
  if (header === null) throw badInput('body', 'CSV with a header row', 'nothing');
}

/** One JSON object per line. */
export async function* rowsOfNdjson<Item>(bytes: AsyncIterable<Uint8Array>, readRow: Read<Item>): Rows<Item> {
  let rest = '';
  let line = 0;
  let count = 0;
  const read = (text: string): (Item | RowFlaw)[] => {
    line++;
    return text.trim() === '' ? [] : [readLine(text, line, readRow)];
  };
  try {
    for await (const piece of decodeUtf8(bytes)) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop()!;
      if (rest.length > LONGEST_RECORD)
        throw badInput('body', `lines of at most ${LONGEST_RECORD} characters`, 'a longer one');
      const items = lines.flatMap(read);
      count += items.length;
      limitRows(count);
      yield items;
    }
  } catch (error) {
    throw refused(error);
  }
  yield read(rest);
}

// Private: single rows.

function readHeader(cells: string[], { known, needed }: Columns): string[] {
  const header = cells.map((cell) => cell.trim());
  const strange = header.find((name) => !known.includes(name));
  if (strange !== undefined) throw badInput('header', `names among ${known.join(', ')}`, strange);
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  if (twice !== undefined) throw badInput('header', 'every column once', twice);
  const missing = needed.filter((name) => !header.includes(name));
  if (missing.length > 0) throw badInput('header', `the columns ${missing.join(', ')} as well`, header.join(','));
  return header;
}

function itemOf<Item>({ line, cells, trouble }: Row, header: string[], readRow: Read<Item>): Item | RowFlaw {
  // Text behind a closing quote belongs to no cell. Other characters that no cell should hold are for the reader of items to refuse.
  if (trouble?.code === 'STRAY_QUOTE')
    return flaw(line, header[trouble.column!] ?? 'row', 'STRAY_QUOTE', 'a quote at the end of the cell', trouble.came);
  if (cells.length !== header.length)
    return flaw(line, 'row', 'UNEQUAL_ROW', `${header.length} cells`, `${cells.length} cells`);
  const raw: Record<string, unknown> = {};
  for (let at = 0; at < header.length; at++) raw[header[at]!] = cells[at];
  return readRow(raw, line);
}

function readLine<Item>(text: string, line: number, readRow: Read<Item>): Item | RowFlaw {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return flaw(line, 'row', 'WRONG_TYPE', 'a JSON object on one line', text);
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return flaw(line, 'row', 'WRONG_TYPE', 'a JSON object on one line', text);
  return readRow(raw as Record<string, unknown>, line);
}

function limitRows(count: number): void {
  if (count > LIMITS.rows)
    throw new Refusal(
      'PAYLOAD_TOO_LARGE',
      `One payload may hold ${LIMITS.rows} rows, but more came. Send it in parts.`,
      { limit: LIMITS.rows },
    );
}

async function* withoutMark(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let first = true;
  for await (const piece of pieces) {
    yield first && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    first = first && piece === '';
  }
}

/** A text that can't be read to its end is one refusal, with the line. */
function refused(error: unknown): unknown {
  if (error instanceof BrokenText)
    return new Refusal('BAD_USER_INPUT', error.message, {
      line: error.line,
      expected: error.expected,
      came: error.came,
    });
  if (!(error instanceof BadFile)) return error;
  const { line } = error.where;
  const [expected, came] =
    error.reason === 'QUOTE_NOT_CLOSED'
      ? ['a closing quote', 'none']
      : [`a record of at most ${LONGEST_RECORD} characters`, 'a longer one'];
  return new Refusal('BAD_USER_INPUT', `Line ${line} must hold ${expected}, but got: ${came}.`, {
    line,
    expected,
    came,
  });
}
