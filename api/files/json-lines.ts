import { BadFile } from './bad-file.js';
import { NO_CHARACTER } from './decode.js';
import { shortened } from './delimited.js';
import { LONGEST_RECORD } from './limits.js';
import type { Row } from './row.js';

/** One line of NDJSON: its values by key, as text; null when it is no JSON object. */
export interface JsonLine {
  line: number;
  text: string;
  values: Map<string, string> | null;
}

/** Lines with one JSON object each, those of a piece together; blank lines are left out. */
export async function* jsonLines(pieces: AsyncIterable<string>): AsyncGenerator<JsonLine[]> {
  let rest = '';
  let line = 1;
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    const longest = lines.findIndex((text) => text.length > LONGEST_RECORD);
    if (longest !== -1 || rest.length > LONGEST_RECORD)
      throw new BadFile('RECORD_TOO_LONG', {
        line: line + (longest === -1 ? lines.length : longest),
        expected: LONGEST_RECORD,
      });
    const read = lines.flatMap((text, at) => readLine(text, line + at));
    line += lines.length;
    if (read.length > 0) yield read;
  }
  const read = readLine(rest, line);
  if (read.length > 0) yield read;
}

/** As cells in the order of `names`. What is missing or null is ''; a key without a name would be lost, so it is told. */
export function jsonRow(read: JsonLine, names: readonly string[], known: ReadonlySet<string>): Row {
  const { line, text, values } = read;
  if (!values)
    return { line, cells: [text], trouble: { code: 'NOT_JSON', column: null, expected: '', came: shortened(text) } };
  const row: Row = { line, cells: names.map((name) => values.get(name) ?? '') };
  for (const key of values.keys())
    if (!known.has(key)) row.trouble ??= { code: 'UNKNOWN_KEY', column: null, expected: '', came: shortened(key) };
  for (const [column, cell] of row.cells.entries()) {
    if (cell.includes('\0')) row.trouble ??= { code: 'NUL_CHARACTER', column, expected: '', came: shortened(cell) };
    if (cell.includes(NO_CHARACTER) || !cell.isWellFormed())
      row.trouble ??= { code: 'BAD_CHARACTER', column, expected: '', came: shortened(cell) };
  }
  return row;
}

function readLine(text: string, line: number): JsonLine[] {
  if (text.trim() === '') return [];
  return [{ line, text, values: objectIn(text) }];
}

function objectIn(text: string): Map<string, string> | null {
  let read: unknown;
  try {
    // Numbers stay as they are written: a JavaScript number would round 12345678901234567890.
    read = JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
      typeof value === 'number' ? new Exact(context?.source ?? String(value)) : value,
    );
    if (read === null || typeof read !== 'object' || Array.isArray(read) || read instanceof Exact) return null;
    return new Map(Object.entries(read).map(([key, value]) => [key, cellOf(value)]));
  } catch {
    // Also lists within lists, so many that they can't be walked.
    return null;
  }
}

class Exact {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Exact) return value.source;
  if (typeof value === 'boolean') return String(value);
  return jsonText(value);
}

/** Lists and objects stay JSON in one cell. */
function jsonText(value: unknown): string {
  if (value instanceof Exact) return value.source;
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}:${jsonText(inner)}`)
      .join(',')}}`;
  return JSON.stringify(value) ?? 'null';
}
