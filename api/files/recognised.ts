/** What a file is. Everything here is numbers and codes: the console makes the words, in three languages. */
import type { Encoding, ReadSettings } from './read-settings.js';
import type { Row } from './row.js';

export type DoubtAbout = 'ENCODING' | 'DELIMITER' | 'HEADER' | 'SHEET' | 'DATE_ORDER' | 'NUMBER_FORMAT' | 'TIME_ZONE';

/** One way to settle a doubt. */
export interface DoubtOption {
  /** ENCODING: its name; DELIMITER: the character; HEADER: the line, '0' for none; SHEET: the name; DATE_ORDER: the DateFormat; NUMBER_FORMAT: the decimal sign and the thousands sign together, ',' or ', ' or ',.'. */
  value: string;
  /** How many of `total` fit: values of the column; for ENCODING words with such letters, for DELIMITER records of equal width. */
  fits: number;
  total: number;
  /** How many fit this option and none of the others: they decide. */
  deciding: number;
  /** Up to 3 of those that decide, as written. */
  decidingExamples: string[];
  /** What `found` becomes: 2026-02-01, 1234.5. ENCODING: a line that tells them apart, read so. DELIMITER: number of columns. */
  example: string;
}

/** Something that can be read in more than one way. The proposal stands in the settings; a person confirms or changes it. */
export interface Doubt {
  about: DoubtAbout;
  column: number | null;
  /** The value in question, as written; '' when it is the file. */
  found: string;
  /** Empty for TIME_ZONE: any zone could be. */
  options: DoubtOption[];
  /** The `value` that the settings hold; '' for TIME_ZONE while nobody has said. */
  proposed: string;
  /** True when some rows decide for the proposal and none for another option: confirming it is a formality. */
  settled: boolean;
  /** Rows that the answer changes. */
  rows: number;
}

export type NoteCode =
  | 'WRONG_EXTENSION' // found: the extension; value: the format by its content
  | 'ROWS_ABOVE_HEADER' // count
  | 'DUPLICATE_COLUMN' // column: its second place, found: the name
  | 'UNNAMED_COLUMN' // column; it holds values but no name
  | 'EMPTY_COLUMN' // column; no value in it
  | 'HIDDEN_SHEETS' // count
  | 'HIDDEN_ROWS' // count; they are read like others
  | 'MACROS_IGNORED'
  | 'FORMULA_LIKE' // column, count: cells that begin with = + - @ and are no numbers; kept as text
  | 'MIXED_COLUMN' // column, count: values that don't fit the column's type, found: one of them
  | 'TWO_DIGIT_YEARS' // column, count, found
  | 'LOST_TIMES' // column, count: moments at exactly 00:00 among others with a time
  | 'UNEVEN_ROWS' // count: rows with more or fewer cells than the header
  | 'BAD_CHARACTERS' // count: rows with bytes that are no text of the encoding
  | 'NUL_CHARACTERS' // count
  | 'NOT_ALL_READ'; // count: rows looked at; the file has more

/** Something that people should know before they go on; nothing to answer. */
export interface Note {
  code: NoteCode;
  column: number | null;
  count: number;
  found: string;
  value: string;
}

export interface EncodingOption {
  encoding: Encoding;
  /** BOM, VALID (every byte fits, and some tell), ASCII (any encoding gives the same), NULS (UTF-16 without a mark), LETTERS (by likely words). */
  evidence: 'BOM' | 'VALID' | 'ASCII' | 'NULS' | 'LETTERS';
  /** Words with letters beyond ASCII, and those of them that look like words in this encoding. */
  words: number;
  likely: number;
  /** Up to 5 lines with such letters, read so. */
  sample: string[];
}

export interface Sheet {
  name: string;
  /** Rows with a value in them, the header included. */
  rows: number;
  hidden: boolean;
}

export interface ColumnFound {
  index: number;
  name: string;
  filled: number;
  empty: number;
  /** Values that fit the proposed reading. */
  fits: number;
  /** Moments that tell no zone: the settings must. */
  needsZone: boolean;
  /** Up to 30 different values, as written; of those longer than 60 characters none beyond the fifth. */
  examples: string[];
}

export interface Recognised {
  /** The proposals, or what was given. */
  settings: ReadSettings;
  /** CSV, NDJSON: the likeliest first. */
  encodings: EncodingOption[];
  /** XLSX: all sheets in their order. */
  sheets: Sheet[];
  columns: ColumnFound[];
  /** The first 20 rows below the header, as `readRows` gives them. */
  sample: Row[];
  /** Rows looked at: all of them, up to 100,000. */
  rows: number;
  complete: boolean;
  doubts: Doubt[];
  notes: Note[];
}
