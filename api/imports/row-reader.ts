import { parseMoment } from '../files/date.js';
import type { ColumnReading, ReadSettings } from '../files/read-settings.js';
import type { Row } from '../files/row.js';
import type { Constants, ImportRecord, ImportRow, ImportTarget, TargetField } from '../import-target.js';
import { flaw, type Flaw } from './bad-rows.js';
import { MENDING, unharmed } from './bad-rows-file.js';
import { columnKeys } from './column-keys.js';
import { CANONICAL, converter, expectedOf, type Clock, type Converted } from './convert.js';
import { constantsOf, type FieldMapping, type Mapping } from './mapping.js';
import { troubled } from './troubled.js';
import { condition, coveredByAll, needed } from './when-read.js';

export type RowReader = (row: Row) => ImportRow | Flaw[];

export interface Reading {
  target: ImportTarget;
  mapping: Mapping;
  settings: ReadSettings;
  bounds: (field: TargetField, constants: Constants) => Partial<TargetField>;
  clock: Clock;
  /** Only these fields are read; null for all. */
  only: readonly string[] | null;
}

/** Makes one function of a mapping, which turns a row of the file into records of the target or says what is wrong with it. */
export function rowReader(reading: Reading): RowReader {
  const { mapping, settings } = reading;
  const places = new Map(columnKeys(settings.names).map((key, at) => [key, at]));
  const compile = (fields: FieldMapping[], constants: Constants): Cell[] =>
    fields
      .filter(({ field }) => reading.only === null || reading.only.includes(field))
      .map((each) => compiled(each, constants, reading, places));
  const shared = constantsOf(mapping);
  const own = mapping.records.map(({ when, fields }) => {
    const constants = { ...shared, ...constantsOf({ ...mapping, fields }) };
    return { made: when ? condition(when, places) : null, cells: compile(fields, constants) };
  });
  const cells = compile(
    mapping.fields.filter(({ field }) => !coveredByAll(mapping, field)),
    shared,
  );
  const mended = settings.names.includes(MENDING[0]!);
  return (row) => {
    if (mended) row.cells = row.cells.map(unharmed);
    if (row.trouble) return [troubled(row, row.trouble, settings)];
    const found: Findings = { flaws: [], unknown: false };
    const common: ImportRecord = {};
    fill(common, cells, row, found, settings);
    const records: ImportRecord[] = [];
    if (own.length === 0) records.push(common);
    for (const { made, cells: more } of own) {
      if (made && !made(row.cells)) continue;
      const record = { ...common };
      fill(record, more, row, found, settings);
      records.push(record);
    }
    return found.flaws.length > 0 ? found.flaws : { line: row.line, records, unknown: found.unknown };
  };
}

// Private: single fields.

interface Findings {
  flaws: Flaw[];
  unknown: boolean;
}

interface Cell {
  field: string;
  /** Index of the column that a flaw is shown at; null for a constant. */
  at: number | null;
  read: (cells: string[]) => Converted & { unknown?: boolean; at?: number };
  written: (cells: string[]) => string;
}

function fill(record: ImportRecord, cells: Cell[], row: Row, found: Findings, settings: ReadSettings): void {
  for (const { field, at, read, written } of cells) {
    const converted = read(row.cells);
    if ('code' in converted) {
      const place = converted.at ?? at;
      const column = place === null ? 'row' : settings.names[place] || `column ${place + 1}`;
      const shown = converted.at === undefined ? written(row.cells) : row.cells[converted.at]!.trim();
      found.flaws.push(flaw(row.line, column, converted.code, converted.expected, shown, field, converted.suggestion));
    } else {
      record[field] = converted.value;
      if (converted.unknown) found.unknown = true;
    }
  }
}

/** One field of a mapping, ready to be read from any row. */
export function compiled(
  each: FieldMapping,
  constants: Constants,
  reading: Reading,
  places: Map<string, number>,
): Cell {
  const known = reading.target.fields.find(({ name }) => name === each.field)!;
  const field = {
    ...known,
    ...reading.bounds(known, constants),
    ...(needed(each.field, reading) ? { required: true } : {}),
  };
  const at = each.columns.map((key) => places.get(key)!);
  const [first] = at;
  if (first === undefined) {
    const value = converter(field, CANONICAL, reading.clock)(each.constant ?? '');
    return { field: each.field, at: null, read: () => value, written: () => each.constant ?? '' };
  }
  if (each.duration && at.length === 2) {
    const [begin, end] = at as [number, number];
    return { field: each.field, at: end, read: duration(each, field, begin, end, reading), written: (c) => c[end]! };
  }
  const written = textOf(each, at);
  const column = reading.settings.columns[first]!;
  const convert = converter(field, column, reading.clock);
  const table = each.values.length === 0 ? null : valueTable(each, field, reading.clock);
  const refused: Converted = {
    code: 'UNKNOWN_VALUE',
    expected: `one of ${each.values
      .map(({ from }) => from)
      .filter(Boolean)
      .join(', ')}`,
  };
  const read = (text: string): Converted => {
    const meant = table?.get(text.toLowerCase());
    if (meant !== undefined) return meant;
    if (table === null || each.otherwise == null || each.otherwise === 'KEEP') return convert(text);
    return each.otherwise === 'REFUSE' ? refused : convert('');
  };
  return { field: each.field, at: first, written, read: repeating(written, read) };
}

/** Much of a row stands in the row above it too, and says the same again. */
function repeating(written: Cell['written'], read: (text: string) => Converted): Cell['read'] {
  let above: string | null = null;
  let said: Converted = { value: null };
  return (cells) => {
    const text = written(cells);
    if (text === above) return said;
    above = text;
    return (said = read(text));
  };
}

/** What stands in one column, in several joined, or in a part of them. */
function textOf({ join, splitBy, splitPart }: FieldMapping, at: number[]): (cells: string[]) => string {
  const [first] = at as [number];
  const whole =
    at.length === 1
      ? (cells: string[]) => cells[first]!.trim()
      : (cells: string[]) =>
          at
            .map((place) => cells[place]!.trim())
            .filter(Boolean)
            .join(join ?? ' ');
  if (!splitBy) return whole;
  const part = splitPart ?? 1;
  return (cells) =>
    whole(cells)
      .split(splitBy)
      .at(part > 0 ? part - 1 : part)
      ?.trim() ?? '';
}

function valueTable({ values }: FieldMapping, field: TargetField, clock: Clock): Map<string, Converted> {
  const convert = converter(field, CANONICAL, clock);
  return new Map(values.map(({ from, to }) => [from.trim().toLowerCase(), convert(to.trim())]));
}

/**
 * Seconds between two moments, or nothing when they are not known: an answer at exactly midnight may have lost its time of day, and one
 * before its question is impossible. Neither is zero.
 */
function duration(
  { duration: rule }: FieldMapping,
  field: TargetField,
  begin: number,
  end: number,
  reading: Reading,
): Cell['read'] {
  const { columns } = reading.settings;
  const { zone } = reading.clock;
  const moment = (text: string, { date }: ColumnReading) => parseMoment(text, date ?? 'YMD', zone);
  const wrong = (at: number): Converted & { at: number } => ({
    code: 'NOT_A_DATE',
    expected: expectedOf({ ...field, type: 'MOMENT' }, columns[at]!),
    at,
  });
  const unknown = { value: null, unknown: true };
  return (cells) => {
    const [from, to] = [cells[begin]!.trim(), cells[end]!.trim()];
    if (from === '' || to === '') return unknown;
    const [asked, answered] = [moment(from, columns[begin]!), moment(to, columns[end]!)];
    if (!answered.ok) return wrong(end);
    if (!asked.ok || asked.value.instant === null) return wrong(begin);
    const { instant } = answered.value;
    if (instant === null || (rule!.midnight === 'UNKNOWN' && MIDNIGHT.test(to))) return unknown;
    const seconds = (instant - asked.value.instant) / 1000;
    if (seconds >= 0) return { value: String(seconds) };
    if (rule!.negative === 'UNKNOWN') return unknown;
    return { code: 'NEGATIVE_DURATION', expected: 'an end that is not before its beginning' };
  };
}

const MIDNIGHT = /(?:^|[T ])0?0:00(?::00(?:[.,]0+)?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?$/i;
