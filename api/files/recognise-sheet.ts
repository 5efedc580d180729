import { BadFile } from './bad-file.js';
import type { ReadSettings } from './read-settings.js';
import type { Sheet } from './recognised.js';
import { fileDoubt, note, type Outline } from './outline.js';
import { listSheets } from './sheets.js';

/** The sheets of a workbook, and the first rows of the one that is proposed: the first that people see and that holds rows. */
export async function recogniseSheet(path: string, given: Partial<ReadSettings>): Promise<Outline> {
  const { sheets, macros } = await listSheets(path);
  const full = sheets.filter(({ rows }) => rows > 0);
  const chosen =
    given.sheet == null
      ? (full.find(({ hidden }) => !hidden) ?? full[0])
      : sheets.find(({ name }) => name === given.sheet);
  if (!chosen && given.sheet != null) throw new BadFile('NO_SUCH_SHEET', { expected: given.sheet });
  if (!chosen || chosen.rows === 0) throw new BadFile('EMPTY');
  const candidates = full.filter(({ hidden, rows }) => !hidden && rows > 1);
  return {
    settings: { format: 'XLSX', encoding: null, delimiter: null, quote: null, newline: null, sheet: chosen.name },
    encodings: [],
    sheets: sheets.map(({ name, rows, hidden }) => ({ name, rows, hidden })),
    beginning: chosen.beginning,
    numbers: chosen.seen.numbers,
    names: null,
    doubts: fileDoubt('SHEET', candidates.map(asOption), chosen.name, chosen.rows),
    notes: [
      ...note('MACROS_IGNORED', macros ? 1 : 0),
      ...note('HIDDEN_SHEETS', sheets.filter(({ hidden }) => hidden).length),
      ...note('HIDDEN_ROWS', chosen.seen.hidden),
    ],
  };
}

function asOption({ name, rows }: Sheet): Outline['doubts'][number]['options'][number] {
  return { value: name, fits: rows, total: rows, deciding: 0, decidingExamples: [], example: '' };
}
