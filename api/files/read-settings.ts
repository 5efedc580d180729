/** How a file is read. Columns are told by their index, from 0, since names may be missing or stand twice; lines by their number, from 1. */

export type Format = 'CSV' | 'NDJSON' | 'XLSX';

/** Names as TextDecoder knows them. The last five hold every byte, so nothing but a person can tell for sure which one it is. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1250',
  'windows-1252',
  'koi8-r',
  'ibm866',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The sign before the decimals, and the one between thousands: '' for none, ' ' for any kind of blank. `affix` is what stands beside every number, such as % or PLN; '' for nothing. */
export interface NumberFormat {
  decimal: '.' | ',';
  thousands: '' | ',' | '.' | ' ' | "'";
  affix: string;
}

/**
 * In which order a date is written. DMY, MDY and YMD take any of . / - or a blank between, months as numbers or (English, Russian, Polish)
 * names, years of four or two digits (70 to 99 are of the last century), a time of day behind it or none, and behind that a zone or none.
 * COMPACT is 20260131 or 202601311640; EPOCH_S and EPOCH_MS count from 1970; EXCEL_1900 and EXCEL_1904 are a sheet's serial numbers.
 */
export const DATE_FORMATS = [
  'DMY',
  'MDY',
  'YMD',
  'COMPACT',
  'EPOCH_S',
  'EPOCH_MS',
  'EXCEL_1900',
  'EXCEL_1904',
] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

export type ColumnType = 'EMPTY' | 'TEXT' | 'NUMBER' | 'DAY' | 'MOMENT';

/** How the cells of a column are read. `number` is null unless it is a NUMBER, `date` unless it is a DAY or a MOMENT. */
export interface ColumnReading {
  type: ColumnType;
  number: NumberFormat | null;
  date: DateFormat | null;
}

/** Settled, plain JSON, to be stored with the upload. What doesn't concern the format is null. */
export interface ReadSettings {
  format: Format;
  /** CSV, NDJSON. */
  encoding: Encoding | null;
  /** CSV: one character; a TSV has '\t'. */
  delimiter: string | null;
  /** CSV: null when quotes are letters like others. */
  quote: '"' | "'" | null;
  /** CSV: LF ends a line with \n or \r\n, CR with \r alone. */
  newline: 'LF' | 'CR' | null;
  /** XLSX: name of the sheet. */
  sheet: string | null;
  /** CSV, XLSX: the line of the header; 0 for none. What stands above it is left out. NDJSON: 0, keys are the header. */
  headerLine: number;
  /** Names of the columns as in the header, trimmed; '' without one. NDJSON: the keys. Rows have as many cells. */
  names: string[];
  /** How each column is read, in the same order. `readRows` doesn't look at it: cells come as text. */
  columns: ColumnReading[];
  /** IANA name of the zone of moments that tell none; null until somebody says. */
  zone: string | null;
}
