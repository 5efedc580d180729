import type { ReadSettings } from '../files/read-settings.js';
import type { Row, RowTrouble } from '../files/row.js';
import { flaw, type Flaw } from './bad-rows.js';

/** A row that could not be read as a whole, as a flaw like others. */
export function troubled(row: Row, { code, column, expected, came }: RowTrouble, settings: ReadSettings): Flaw {
  const name = column === null ? 'row' : settings.names[column] || `column ${column + 1}`;
  const cell = column === null ? came : (row.cells[column] ?? came);
  switch (code) {
    case 'TOO_FEW_CELLS':
    case 'TOO_MANY_CELLS':
      return flaw(
        row.line,
        'row',
        'UNEQUAL_ROW',
        `${settings.names.length} cells, as in the header`,
        `${row.cells.length} cells`,
      );
    case 'NUL_CHARACTER':
    case 'BAD_CHARACTER':
      return flaw(row.line, name, 'BAD_CHARACTER', 'text without NUL and broken characters', cell);
    case 'STRAY_QUOTE':
      return flaw(row.line, name, code, 'nothing between a closing quote and the delimiter', cell);
    case 'NOT_JSON':
      return flaw(row.line, name, code, 'a JSON object on one line', came);
    case 'UNKNOWN_KEY':
      return flaw(row.line, name, code, `one of the keys ${settings.names.join(', ')}`, came);
    case 'CELL_ERROR':
      return flaw(row.line, name, code, 'a value, not an error of the sheet', came);
    default:
      return flaw(row.line, name, code, expected, came);
  }
}
