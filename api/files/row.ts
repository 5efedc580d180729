/** CSV: the line on which the record begins. XLSX: the number of the row. */
export interface Row {
  line: number;
  /** As many as the settings have names (with trouble perhaps more or fewer). As written; dates of a sheet as ISO. */
  cells: string[];
  /** Why the row as a whole can't be trusted; it goes to the bad rows. */
  trouble?: RowTrouble;
}

export type TroubleCode =
  | 'TOO_FEW_CELLS' // expected, came: numbers of cells
  | 'TOO_MANY_CELLS'
  | 'STRAY_QUOTE' // text behind a closing quote; column
  | 'NUL_CHARACTER' // column
  | 'BAD_CHARACTER' // bytes that are no text of the encoding; column
  | 'NOT_JSON' // NDJSON: the line is no JSON object; came: its beginning
  | 'UNKNOWN_KEY' // NDJSON: a key that the settings don't have; came: the key
  | 'CELL_ERROR' // XLSX: the cell shows an error; came: #N/A
  | 'NO_SUCH_DAY'; // XLSX: a date cell outside the calendar; came: the serial number

export interface RowTrouble {
  code: TroubleCode;
  /** Index of the cell; null for the row. */
  column: number | null;
  expected: string;
  came: string;
}
