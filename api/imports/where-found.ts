import type { Row } from '../files/row.js';
import { columnKeys } from './column-keys.js';
import { constantsOf, type FieldMapping } from './mapping.js';
import { compiled, type Reading } from './row-reader.js';
import { condition } from './when-read.js';

/** Answers which cell of a row a value of a field was read from, as it stands there; null when no single column tells it. */
export type PlaceFinder = (row: Row, field: string, value: string) => { column: string; written: string } | null;

export function placeFinder(reading: Reading): PlaceFinder {
  const { mapping, settings } = reading;
  const places = new Map(columnKeys(settings.names).map((key, at) => [key, at]));
  const shared = constantsOf(mapping);
  const alone = (fields: FieldMapping[]) => {
    const constants = { ...shared, ...constantsOf({ ...mapping, fields }) };
    return fields
      .filter(({ columns }) => columns.length === 1)
      .map((each) => ({ ...compiled(each, constants, reading, places), column: each.columns[0]! }));
  };
  // What a record says for itself holds before what the row says for all of them.
  const sources = [
    ...mapping.records.map(({ when, fields }) => ({
      made: when ? condition(when, places) : null,
      cells: alone(fields),
    })),
    { made: null, cells: alone(mapping.fields) },
  ];
  return ({ cells: row }, field, value) => {
    for (const { made, cells } of sources) {
      if (made && !made(row)) continue;
      for (const each of cells) {
        if (each.field !== field) continue;
        const said = each.read(row);
        if ('value' in said && said.value !== null && same(said.value, value))
          return { column: each.column, written: each.written(row) };
      }
    }
    return null;
  };
}

// Private: comparing.

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** Moments are told to the second, and kept with what is below it. */
function same(said: string, value: string): boolean {
  const second = (text: string): string => text.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  return said === value || (INSTANT.test(said) && INSTANT.test(value) && second(said) === second(value));
}
