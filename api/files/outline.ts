import type { ReadSettings } from './read-settings.js';
import type { Doubt, DoubtOption, Note, Recognised } from './recognised.js';
import type { Row } from './row.js';

/** What is known of a file before its columns are looked at. */
export interface Outline extends Pick<Recognised, 'encodings' | 'sheets' | 'doubts' | 'notes'> {
  settings: Pick<ReadSettings, 'format' | 'encoding' | 'delimiter' | 'quote' | 'newline' | 'sheet'>;
  /** The first rows, the header and what is above it too; the keys of NDJSON are the names at once. */
  beginning: Row[];
  names: string[] | null;
  /** XLSX: how many cells of each column are numbers to the sheet. */
  numbers: number[];
}

/** A doubt about the file as a whole, when there is more than one way. */
export function fileDoubt(about: Doubt['about'], options: DoubtOption[], proposed: string, rows: number): Doubt[] {
  if (options.length < 2) return [];
  const others = options.filter(({ value }) => value !== proposed);
  const decided = (options.find(({ value }) => value === proposed)?.deciding ?? 0) > 0;
  const settled = decided && others.every(({ deciding }) => deciding === 0);
  return [{ about, column: null, found: '', options, proposed, settled, rows }];
}

export function note(code: Note['code'], count: number, found = '', value = ''): Note[] {
  return count > 0 ? [{ code, column: null, count, found, value }] : [];
}
