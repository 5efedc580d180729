import { BadFile } from './bad-file.js';
import { decode } from './decode.js';
import { delimitedRows } from './delimited.js';
import { jsonLines, jsonRow } from './json-lines.js';
import { MOST_ROWS } from './limits.js';
import type { ReadSettings } from './read-settings.js';
import type { Row } from './row.js';
import { rejectedIfBad } from './reject.js';
import { readSheet } from './sheets.js';

/** The rows below the header, in their order. Nothing is read ahead of whoever asks, so memory does not grow with the file. */
export async function* readRows(path: string, settings: ReadSettings): AsyncGenerator<Row> {
  for await (const rows of readBatches(path, settings)) yield* rows;
}

/** The same, those together that arrived together: for a million rows this saves a million turns of waiting. */
export async function* readBatches(path: string, settings: ReadSettings): AsyncGenerator<Row[]> {
  let count = 0;
  try {
    for await (const some of rawRows(path, settings)) {
      const rows = some.filter(({ line }) => line > settings.headerLine);
      count += rows.length;
      if (count > MOST_ROWS) throw new BadFile('TOO_MANY_ROWS', { expected: MOST_ROWS });
      for (const row of rows) evenOut(row, settings);
      if (rows.length > 0) yield rows;
    }
    if (count === 0) throw new BadFile(settings.headerLine > 0 ? 'HEADER_ONLY' : 'EMPTY');
  } catch (error) {
    throw rejectedIfBad(error);
  }
}

/** All rows as they stand in the file, the header and what is above it too. */
export function rawRows(path: string, settings: ReadSettings): AsyncGenerator<Row[]> {
  const { format, encoding, delimiter, quote, newline, sheet } = settings;
  if (format === 'XLSX') return readSheet(path, sheet ?? '');
  const text = decode(path, encoding ?? 'utf-8');
  if (format === 'NDJSON') return jsonRows(text, settings.names);
  return delimitedRows(text, { delimiter: delimiter ?? ',', quote, newline: newline ?? 'LF' });
}

async function* jsonRows(text: AsyncIterable<string>, names: readonly string[]): AsyncGenerator<Row[]> {
  const known = new Set(names);
  for await (const lines of jsonLines(text)) yield lines.map((line) => jsonRow(line, names, known));
}

/**
 * As many cells as there are columns. Empty ones too many are delimiters at the end of a line; in a sheet, cells behind the last value
 * don't exist. Anything else is told: a cell too many or too few has most likely shifted the others.
 */
export function evenOut(row: Row, { format, names }: Pick<ReadSettings, 'format' | 'names'>): void {
  const { cells } = row;
  const expected = names.length;
  while (cells.length > expected && cells.at(-1) === '') cells.pop();
  if (format === 'XLSX') while (cells.length < expected) cells.push('');
  if (cells.length === expected || row.trouble?.code === 'NOT_JSON') return;
  row.trouble ??= {
    code: cells.length < expected ? 'TOO_FEW_CELLS' : 'TOO_MANY_CELLS',
    column: null,
    expected: String(expected),
    came: String(cells.length),
  };
}
