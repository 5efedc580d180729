import { extname } from 'node:path';
import { BadFile } from './bad-file.js';
import { headerOf, type HeaderFound } from './header.js';
import { MOST_COLUMNS } from './limits.js';
import { fileDoubt, note } from './outline.js';
import type { Format, ReadSettings } from './read-settings.js';
import type { Doubt, Note, Recognised } from './recognised.js';
import type { Row } from './row.js';
import { recogniseSheet } from './recognise-sheet.js';
import { recogniseText } from './recognise-text.js';
import { rejectedIfBad } from './reject.js';
import { packedOrText } from './signature.js';
import { survey } from './survey.js';

const BY_EXTENSION: Record<string, Format> = {
  '.csv': 'CSV',
  '.tsv': 'CSV',
  '.tab': 'CSV',
  '.txt': 'CSV',
  '.ndjson': 'NDJSON',
  '.jsonl': 'NDJSON',
  '.json': 'NDJSON',
  '.xlsx': 'XLSX',
  '.xlsm': 'XLSX',
};

/**
 * What a file is and how it can be read, from its bytes; its name only earns a note when it says otherwise. Everything that could be read
 * in two ways is told as a doubt with the rows that decide it. What is `given` is kept, and the rest is found anew under it.
 */
export async function recognise(path: string, name: string, given: Partial<ReadSettings> = {}): Promise<Recognised> {
  try {
    const packed = await packedOrText(path);
    const outline = await (packed === 'XLSX' ? recogniseSheet(path, given) : recogniseText(path, given));
    const { format } = outline.settings;
    const header: HeaderFound =
      outline.names === null
        ? headerOf(outline.beginning, given.headerLine)
        : { line: 0, names: outline.names, above: 0, options: [] };
    const names = given.names ?? fitted(header.names, header.line, outline.beginning);
    if (names.length > MOST_COLUMNS)
      throw new BadFile('TOO_MANY_COLUMNS', { line: header.line || 1, expected: MOST_COLUMNS, came: names.length });
    const settings = { ...outline.settings, headerLine: header.line, names, zone: given.zone ?? null };
    const surveyed = await survey(path, settings, outline.numbers, given.columns);
    return {
      ...surveyed,
      encodings: outline.encodings,
      sheets: outline.sheets,
      doubts: [...outline.doubts, ...headerDoubt(header), ...surveyed.doubts],
      notes: [...extensionNote(name, format), ...outline.notes, ...headerNotes(header), ...surveyed.notes],
    };
  } catch (error) {
    throw rejectedIfBad(error);
  }
}

// Private: the header and the name.

/**
 * Names for as many columns as the rows have. Delimiters at the end of a header make no column when nothing ever stands below them, and
 * values without a name keep a column without a name.
 */
function fitted(names: string[], line: number, rows: Row[]): string[] {
  const below = rows.filter((row) => row.line > line);
  const width = (cells: string[]): number => cells.findLastIndex((cell) => cell !== '') + 1;
  const widths = below.map(({ cells }) => width(cells));
  const most = Math.max(0, ...widths);
  const told = names.findLastIndex((name) => name !== '') + 1;
  if (line > 0 && told < names.length) return names.slice(0, Math.max(told, Math.min(most, names.length)));
  // One row too wide is a row with trouble; most of them are a table with a column more.
  const wider = widths.filter((one) => one > names.length);
  if (wider.length <= below.length / 2) return names;
  return [...names, ...Array.from({ length: most - names.length }, () => '')];
}

function headerDoubt(header: HeaderFound): Doubt[] {
  return fileDoubt('HEADER', header.options, String(header.line), 1);
}

function headerNotes(header: HeaderFound): Note[] {
  const { names, above } = header;
  const twice = names.flatMap((name, column): Note[] =>
    name !== '' && names.indexOf(name) < column
      ? [{ code: 'DUPLICATE_COLUMN', column, count: 1, found: name, value: '' }]
      : [],
  );
  return [...note('ROWS_ABOVE_HEADER', above), ...twice];
}

function extensionNote(name: string, format: Format): Note[] {
  const extension = extname(name).toLowerCase();
  if (extension === '' || BY_EXTENSION[extension] === format) return [];
  return note('WRONG_EXTENSION', 1, extension.slice(0, 20), format);
}
