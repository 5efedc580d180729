import { Field, Int, ObjectType } from 'type-graphql';
import type { Doubt as FileDoubt, Note } from '../files/recognised.js';
import { columnKeys } from './column-keys.js';
import type { FieldMapping } from './mapping.js';
import type { OpenUpload } from './work.js';

@ObjectType('ColumnReading', { description: 'How the cells of a column are read.' })
export class ColumnReadingView {
  @Field(() => String, { description: 'Key of the column.' }) column!: string;
  @Field(() => String, { description: 'EMPTY, TEXT, NUMBER, DAY or MOMENT.' }) type!: string;
  @Field(() => String, { nullable: true, description: 'The sign before the decimals; null unless a NUMBER.' })
  decimal!: string | null;
  @Field(() => String, { nullable: true, description: 'The sign between thousands, empty for none.' }) thousands!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'What stands beside every number, empty for nothing.' })
  affix!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'DMY, MDY, YMD, COMPACT, EPOCH_S, EPOCH_MS, EXCEL_1900 or EXCEL_1904; null unless a DAY or a MOMENT.',
  })
  date!: string | null;
}

@ObjectType('Reading', { description: 'How a file is read.' })
export class ReadingView {
  @Field(() => String, { description: 'CSV, NDJSON or XLSX.' }) format!: string;
  @Field(() => String, { nullable: true, description: 'For example utf-8 or windows-1251; null for a workbook.' })
  encoding!: string | null;
  @Field(() => String, { nullable: true, description: 'One character; a tabulator for TSV.' }) delimiter!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'The sign around texts; null when quotes are letters.' })
  quote!: string | null;
  @Field(() => String, { nullable: true, description: 'LF or CR: what ends a line.' }) newline!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the sheet of a workbook.' }) sheet!: string | null;
  @Field(() => Int, { description: 'Line of the header; 0 for none.' }) headerLine!: number;
  @Field(() => String, { nullable: true, description: 'Zone of moments that tell none; null until somebody says.' })
  zone!: string | null;
  @Field(() => [ColumnReadingView], { description: 'The columns, in their order.' }) columns!: ColumnReadingView[];
}

@ObjectType({ description: 'A column of the file.' })
export class FileColumn {
  @Field(() => String, {
    description:
      'How mappings name it: its name; with a number where it stands more than once; by its place without one.',
  })
  key!: string;
  @Field(() => String, { description: 'As in the header; empty without one.' }) name!: string;
  @Field(() => Int, { description: 'From 0.' }) position!: number;
  @Field(() => Int, { description: 'Rows with a value, among those looked at.' }) filled!: number;
  @Field(() => Int, { description: 'Rows without one.' }) empty!: number;
  @Field(() => [String], {
    description: 'Up to 30 different values, as written; of those longer than 60 characters none beyond the fifth.',
  })
  examples!: string[];
  @Field(() => [String], { description: 'Fields that the mapping fills from it.' }) fields!: string[];
}

@ObjectType({ description: 'One way to settle a question about the file.' })
export class ReadingOption {
  @Field(() => String, { description: 'Its code.' }) value!: string;
  @Field(() => Int, { description: 'How many values fit it.' }) fits!: number;
  @Field(() => Int, { description: 'Of how many.' }) total!: number;
  @Field(() => Int, { description: 'How many fit it and nothing else: they decide.' }) deciding!: number;
  @Field(() => [String], { description: 'Up to 3 of those that decide, as written.' }) decidingExamples!: string[];
  @Field(() => String, { description: 'What the value in question becomes.' }) example!: string;
}

@ObjectType({ description: 'Something in the file that can be read in more than one way.' })
export class ReadingDoubt {
  @Field(() => String, {
    description: 'ENCODING, DELIMITER, HEADER, SHEET, DATE_ORDER, NUMBER_FORMAT or TIME_ZONE.',
  })
  about!: string;
  @Field(() => String, { nullable: true, description: 'Key of the column; null for the file.' }) column!: string | null;
  @Field(() => String, { description: 'A value in question, as written; empty when it is the file.' }) found!: string;
  @Field(() => [ReadingOption], { description: 'The ways; none for TIME_ZONE, where any zone could be.' })
  options!: ReadingOption[];
  @Field(() => String, { description: 'The way that holds now; empty while nobody has said.' }) proposed!: string;
  @Field(() => Boolean, { description: 'Some rows decide for it and none against: confirming is a formality.' })
  settled!: boolean;
  @Field(() => Int, { description: 'Rows that the answer changes.' }) rows!: number;
  @Field(() => Boolean, { description: 'A person, or what is remembered of the source, has answered.' })
  answered!: boolean;
}

@ObjectType({ description: 'Something about the file that is good to know; nothing to answer.' })
export class FileNote {
  @Field(() => String, {
    description:
      'WRONG_EXTENSION, ROWS_ABOVE_HEADER, DUPLICATE_COLUMN, UNNAMED_COLUMN, EMPTY_COLUMN, HIDDEN_SHEETS, HIDDEN_ROWS, MACROS_IGNORED, FORMULA_LIKE, MIXED_COLUMN, TWO_DIGIT_YEARS, LOST_TIMES, UNEVEN_ROWS, BAD_CHARACTERS, NUL_CHARACTERS or NOT_ALL_READ.',
  })
  code!: string;
  @Field(() => String, { nullable: true, description: 'Key of the column; null for the file.' }) column!: string | null;
  @Field(() => Int, { description: 'How many it concerns.' }) count!: number;
  @Field(() => String, { description: 'What was found.' }) found!: string;
  @Field(() => String, { description: 'What it is taken for.' }) value!: string;
}

@ObjectType({ description: 'A sheet of a workbook.' })
export class FileSheet {
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => Int, { description: 'Rows with a value in them, the header included.' }) rows!: number;
  @Field(() => Boolean, { description: 'Whether it is hidden in the workbook.' }) hidden!: boolean;
}

@ObjectType({ description: 'An encoding in which the bytes could be text.' })
export class EncodingChoice {
  @Field(() => String, { description: 'For example windows-1251.' }) encoding!: string;
  @Field(() => String, { description: 'BOM, VALID, ASCII, NULS or LETTERS: what speaks for it.' }) evidence!: string;
  @Field(() => Int, { description: 'Words with letters beyond ASCII.' }) words!: number;
  @Field(() => Int, { description: 'Those of them that look like words.' }) likely!: number;
  @Field(() => [String], { description: 'Up to 5 lines with such letters, read so.' }) sample!: string[];
}

type Viewed = Pick<OpenUpload, 'reading' | 'recognised' | 'mapping' | 'confirmed'>;

export function readingView({ reading }: Viewed): ReadingView {
  const keys = columnKeys(reading.names);
  const columns = reading.columns.map(({ type, number, date }, at) => ({
    column: keys[at] ?? `column ${at + 1}`,
    type,
    decimal: number?.decimal ?? null,
    thousands: number?.thousands ?? null,
    affix: number?.affix ?? null,
    date,
  }));
  return { ...reading, columns };
}

export function columnsView({ reading, recognised, mapping }: Viewed): FileColumn[] {
  const used = mapping ? [...mapping.fields, ...mapping.records.flatMap(({ fields }) => fields)] : [];
  const keys = columnKeys(reading.names);
  return recognised.columns.map(({ index, name, filled, empty, examples }) => {
    const key = keys[index]!;
    const filling = used.filter(({ columns }: FieldMapping) => columns.includes(key)).map(({ field }) => field);
    return { key, name, position: index, filled, empty, examples, fields: [...new Set(filling)] };
  });
}

export function doubtsView({ reading, recognised, confirmed }: Viewed): ReadingDoubt[] {
  const keys = columnKeys(reading.names);
  return recognised.doubts.map((doubt: FileDoubt) => ({
    ...doubt,
    column: doubt.column === null ? null : keys[doubt.column]!,
    answered: doubt.about === 'TIME_ZONE' ? reading.zone !== null : confirmed,
  }));
}

export function notesView({ reading, recognised }: Viewed): FileNote[] {
  const keys = columnKeys(reading.names);
  return recognised.notes.map((note: Note) => ({ ...note, column: note.column === null ? null : keys[note.column]! }));
}
