import { BrokenCsv, csvRows, decodeUtf8 } from './csv.js';
import { FIELDS, flaw, readItem, type RowFlaw, type SignalItem } from './item.js';
import { badInput, Refusal } from '../refusals.js';

export const LIMITS = { bytes: 100 * 1024 * 1024, rows: 1_000_000 };

type Rows = AsyncGenerator<(SignalItem | RowFlaw)[]>;

/** CSV whose header names the fields of a signal. */
export async function* itemsOfCsv(bytes: AsyncIterable<Uint8Array>, now: number): Rows {
  let header: string[] | null = null;
  let count = 0;
  try {
    for await (const rows of csvRows(decodeUtf8(bytes))) {
      const items: (SignalItem | RowFlaw)[] = [];
      for (const { line, cells } of rows) {
        if (header === null) {
          header = readHeader(cells);
          continue;
        }
        items.push(
          cells.length === header.length ? readItem(named(header, cells), line, now) : unequal(line, header, cells),
        );
      }
      count += items.length;
      limitRows(count);
      yield items;
    }
  } catch (error) {
    if (error instanceof BrokenCsv)
      throw new Refusal('BAD_USER_INPUT', error.message, {
        line: error.line,
        expected: error.expected,
        came: error.came,
      });
    throw error;
  }
  if (header === null) throw badInput('body', 'CSV with a header row', 'nothing');
}

/** One JSON object per line. */
export async function* itemsOfNdjson(bytes: AsyncIterable<Uint8Array>, now: number): Rows {
  let rest = '';
  let line = 0;
  let count = 0;
  const read = (text: string): (SignalItem | RowFlaw)[] => {
    line++;
    return text.trim() === '' ? [] : [readLine(text, line, now)];
  };
  try {
    for await (const piece of decodeUtf8(bytes)) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop()!;
      if (rest.length > 1_048_576) throw badInput('body', 'lines of at most 1048576 characters', 'a longer one');
      const items = lines.flatMap(read);
      count += items.length;
      limitRows(count);
      yield items;
    }
  } catch (error) {
    if (error instanceof BrokenCsv)
      throw new Refusal('BAD_USER_INPUT', error.message, {
        line: error.line,
        expected: error.expected,
        came: error.came,
      });
    throw error;
  }
  yield read(rest);
}

// Private: single rows.

function readHeader(cells: string[]): string[] {
  const header = cells.map((cell) => cell.trim());
  const strange = header.find((name) => !FIELDS.includes(name));
  if (strange !== undefined) throw badInput('header', `names among ${FIELDS.join(', ')}`, strange);
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  if (twice !== undefined) throw badInput('header', 'every column once', twice);
  const missing = ['kind', 'employeeCode', 'taskCode', 'occurredAt'].filter((name) => !header.includes(name));
  if (missing.length > 0) throw badInput('header', `the columns ${missing.join(', ')} as well`, header.join(','));
  return header;
}

function named(header: string[], cells: string[]): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (let at = 0; at < header.length; at++) raw[header[at]!] = cells[at];
  return raw;
}

function unequal(line: number, header: string[], cells: string[]): RowFlaw {
  return flaw(line, 'row', 'UNEQUAL_ROW', `${header.length} cells`, `${cells.length} cells`);
}

function readLine(text: string, line: number, now: number): SignalItem | RowFlaw {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return flaw(line, 'row', 'WRONG_TYPE', 'a JSON object on one line', text);
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return flaw(line, 'row', 'WRONG_TYPE', 'a JSON object on one line', text);
  return readItem(raw as Record<string, unknown>, line, now);
}

function limitRows(count: number): void {
  if (count > LIMITS.rows)
    throw new Refusal(
      'PAYLOAD_TOO_LARGE',
      `One payload may hold ${LIMITS.rows} rows, but more came. Send it in parts.`,
      { limit: LIMITS.rows },
    );
}
