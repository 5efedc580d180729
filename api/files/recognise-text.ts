import { BadFile } from './bad-file.js';
import { decode } from './decode.js';
import { beginning, shapeOf } from './delimiter.js';
import { jsonLines } from './json-lines.js';
import { MOST_COLUMNS, ROWS_LOOKED_AT } from './limits.js';
import type { Encoding, ReadSettings } from './read-settings.js';
import type { DoubtOption, EncodingOption } from './recognised.js';
import { recogniseEncoding } from './recognise-encoding.js';
import { fileDoubt, type Outline } from './outline.js';

const HEAD = 256 * 1024;

/** Encoding, kind of text, delimiter and quote of a file that is not packed. */
export async function recogniseText(path: string, given: Partial<ReadSettings>): Promise<Outline> {
  const encodings = await recogniseEncoding(path);
  const encoding = given.encoding ?? encodings[0]!.encoding;
  const { head, whole } = await headOf(path, encoding);
  if (head.trim() === '' && whole) throw new BadFile('EMPTY');
  const doubts = fileDoubt('ENCODING', encodings.map(encodingOption(encodings)), encoding, encodings[0]!.words);
  const shared = { encodings, sheets: [], notes: [], numbers: [] };
  if (given.format === 'NDJSON' || (given.format === undefined && isJsonLines(head))) {
    const settings = { format: 'NDJSON' as const, encoding, delimiter: null, quote: null, newline: null, sheet: null };
    return { ...shared, settings, beginning: [], names: given.names ?? (await keysOf(path, encoding)), doubts };
  }
  const { delimiter, quote, newline } = given;
  const { shape, options } = await shapeOf(head, whole, {
    ...(delimiter == null ? {} : { delimiter }),
    ...(quote === undefined ? {} : { quote }),
    ...(newline == null ? {} : { newline }),
  });
  const rows = await beginning(head, shape);
  return {
    ...shared,
    settings: { format: 'CSV', encoding, ...shape, sheet: null },
    // A line for Excel that tells the delimiter is no row.
    beginning: rows[0]?.cells[0]?.startsWith('sep=') ? rows.slice(1) : rows,
    names: null,
    doubts: [...doubts, ...fileDoubt('DELIMITER', options, shape.delimiter, rows.length)],
  };
}

async function headOf(path: string, encoding: Encoding): Promise<{ head: string; whole: boolean }> {
  let head = '';
  for await (const piece of decode(path, encoding)) {
    head += piece;
    if (head.length >= HEAD) return { head: head.slice(0, HEAD), whole: false };
  }
  return { head, whole: true };
}

function isJsonLines(head: string): boolean {
  const first = head.trimStart().split('\n', 1)[0]!;
  if (first.startsWith('[')) {
    const inner = /^\[\s*(?:\{|$)/.test(first.trimEnd());
    // A list in one piece would have to be held whole.
    if (inner) throw new BadFile('NOT_A_TABLE', { came: 'JSON' });
  }
  if (!first.startsWith('{')) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    if (/^\{\s*(?:"[^"]*"\s*:.*)?$/.test(first.trimEnd())) throw new BadFile('NOT_A_TABLE', { came: 'JSON' });
    return false;
  }
}

/** All keys, in the order in which they first stand. */
async function keysOf(path: string, encoding: Encoding): Promise<string[]> {
  const keys = new Set<string>();
  let seen = 0;
  for await (const lines of jsonLines(decode(path, encoding))) {
    for (const { line, values } of lines) {
      for (const key of values?.keys() ?? []) keys.add(key);
      if (keys.size > MOST_COLUMNS)
        throw new BadFile('TOO_MANY_COLUMNS', { line, expected: MOST_COLUMNS, came: keys.size });
    }
    seen += lines.length;
    if (seen >= ROWS_LOOKED_AT) break;
  }
  return [...keys];
}

function encodingOption(all: EncodingOption[]): (one: EncodingOption) => DoubtOption {
  return ({ encoding, likely, words, sample }) => {
    const rivals = all.filter((one) => one.encoding !== encoding).map((one) => one.likely);
    const deciding = Math.max(0, likely - Math.max(0, ...rivals));
    return { value: encoding, fits: likely, total: words, deciding, decidingExamples: [], example: sample[0] ?? '' };
  };
}
