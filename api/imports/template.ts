import type { LocalText } from '../texts.js';
import type { FieldMapping, Mapping, RecordMapping } from './mapping.js';

/** A mapping that ships. */
export interface Template {
  code: string;
  name: LocalText;
  about: LocalText;
  mapping: Mapping;
}

type Wanted = Partial<Omit<FieldMapping, 'field' | 'columns'>>;

/** A field from columns, or from none, which then waits for a constant. */
export function field(name: string, columns: string | string[], more: Wanted = {}): FieldMapping {
  const list = typeof columns === 'string' ? [columns] : columns;
  return {
    field: name,
    columns: list,
    join: null,
    splitBy: null,
    splitPart: null,
    constant: null,
    values: [],
    otherwise: null,
    duration: null,
    ...more,
  };
}

export function constant(name: string, value: string): FieldMapping {
  return field(name, [], { constant: value });
}

export function ifFilled(column: string, ...fields: FieldMapping[]): RecordMapping {
  return { when: { column, is: 'FILLED', values: [] }, fields };
}

export function mapping(
  target: string,
  template: string,
  fields: FieldMapping[],
  more: Partial<Mapping> = {},
): Mapping {
  return { target, template, fields, records: [], people: { by: 'CODE', unknown: 'REFUSE' }, decisions: [], ...more };
}

/** A record that is made where a column says one of some values, or none of them. */
export function where(
  column: string,
  is: 'ONE_OF' | 'NOT_ONE_OF',
  values: string[],
  ...fields: FieldMapping[]
): RecordMapping {
  return { when: { column, is, values }, fields };
}
