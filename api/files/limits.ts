/** Bytes of a CSV or NDJSON file. */
export const MOST_BYTES = 100 * 1024 * 1024;
export const MOST_ROWS = 1_000_000;
export const MOST_COLUMNS = 500;
/** A record longer than this is no record but a quote that was never closed, or a file without lines. */
export const LONGEST_RECORD = 1_048_576;

/** Bytes of an XLSX file as it comes, and of all its parts unpacked. */
export const MOST_ZIPPED = 10 * 1024 * 1024;
export const MOST_UNPACKED = 100 * 1024 * 1024;
export const MOST_ENTRIES = 200;
/** Rows of a sheet that hold a value. */
export const MOST_SHEET_ROWS = 100_000;
/** A sheet keeps texts that stand in many cells once, and all of them must be held to read any. */
export const MOST_STRINGS = 2_000_000;
export const MOST_STRING_CHARACTERS = 40_000_000;

/** Characters of all cells together: a text that is kept once may stand in each of fifty million cells. */
export const MOST_CELL_CHARACTERS = 200_000_000;
/** Sheets, relations, formats: more than a program ever writes. */
export const MOST_LISTED = 65_536;

/** Rows that are looked at to tell what a file holds. */
export const ROWS_LOOKED_AT = 100_000;
