import { readWritten } from './date.js';
import type { DoubtOption } from './recognised.js';
import type { Row } from './row.js';

export interface HeaderFound {
  /** Its line; 0 for none. */
  line: number;
  names: string[];
  /** How many rows stand above it. */
  above: number;
  /** Both ways, when neither is plain. */
  options: DoubtOption[];
}

/** How far below the top a header may stand: titles and dates of a report stand above it. */
const DEEPEST = 20;
const ORDERS = ['DMY', 'MDY', 'YMD'] as const;

/**
 * The header is the first row that is as wide as the table. It is one for sure when it holds nothing but different names and the rows
 * below hold numbers or dates; when they hold texts too, somebody must say.
 */
export function headerOf(rows: Row[], given: number | undefined): HeaderFound {
  const wide = commonWidth(rows);
  const candidate = rows.slice(0, DEEPEST).findIndex(({ cells }) => filled(cells) >= Math.max(1, wide * 0.7));
  const at =
    given === undefined ? Math.max(0, candidate) : given === 0 ? -1 : rows.findIndex(({ line }) => line === given);
  if (given !== undefined) return found(rows, at, wide, []);
  const row = rows[at]!;
  const below = rows.slice(at + 1, at + 101);
  const names = row.cells.map((cell) => cell.trim());
  const looks = isHeader(names, below);
  const options = looks === 'MAYBE' || looks === 'UNLIKELY' ? optionsOf(row, below.length) : [];
  return found(rows, looks === 'NO' || looks === 'UNLIKELY' ? -1 : at, wide, options);
}

function found(rows: Row[], at: number, wide: number, options: DoubtOption[]): HeaderFound {
  if (at === -1) {
    // The widest row tells how many columns there are.
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), wide);
    return { line: 0, names: Array.from({ length: width }, () => ''), above: 0, options };
  }
  const names = rows[at]!.cells.map((cell) => cell.trim());
  return { line: rows[at]!.line, names, above: at, options };
}

function isHeader(names: string[], below: Row[]): 'YES' | 'MAYBE' | 'UNLIKELY' | 'NO' {
  const told = names.filter((name) => name !== '');
  // A number or a date is a value, not a name; years are names of columns at times.
  if (told.some((name) => isValue(name) && !/^(19|20)\d\d$/.test(name))) return told.every(isValue) ? 'NO' : 'UNLIKELY';
  if (below.length === 0) return 'YES';
  const otherwise = names.some((name, column) => {
    const values = below.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
    return name !== '' && values.length > 0 && values.filter(isValue).length > values.length * 0.8;
  });
  if (otherwise) return 'YES';
  const again = names.some((name, column) => name !== '' && below.some(({ cells }) => cells[column]?.trim() === name));
  return again ? 'UNLIKELY' : 'MAYBE';
}

function isValue(text: string): boolean {
  if (/^[+-]?[\d\s.,':]*\d%?$/.test(text)) return true;
  return /\d/.test(text) && ORDERS.some((order) => typeof readWritten(text, order) !== 'string');
}

function optionsOf(row: Row, rows: number): DoubtOption[] {
  const example = row.cells.slice(0, 5).join(' | ').slice(0, 200);
  return [String(row.line), '0'].map((value) => ({
    value,
    fits: rows,
    total: rows,
    deciding: 0,
    decidingExamples: [],
    example,
  }));
}

/** The commonest number of cells; empty ones at the end of a row don't make it wider. */
function commonWidth(rows: Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    const width = cells.findLastIndex((cell) => cell !== '') + 1;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const common = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return Math.max(common?.[0] ?? 0, 1);
}

function filled(cells: string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}
