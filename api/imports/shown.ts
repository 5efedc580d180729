import { printable } from './bad-rows.js';

const LONGEST_CELL = 300;

/** Cells as they are shown before anything is decided: shortened, and without what can't be stored. */
export function shown(cells: readonly string[]): string[] {
  return cells.map((cell) => printable(cell.slice(0, LONGEST_CELL)));
}
