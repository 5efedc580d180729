import type { PeopleRule } from '../import-target.js';
import { filledBy, type Mapping, type MappingCondition } from './mapping.js';
import type { Reading } from './row-reader.js';

/** Whether a row makes a record. */
export function condition(
  { column, is, values }: MappingCondition,
  places: Map<string, number>,
): (cells: string[]) => boolean {
  const at = places.get(column)!;
  if (is === 'FILLED') return (cells) => cells[at]!.trim() !== '';
  if (is === 'BLANK') return (cells) => cells[at]!.trim() === '';
  const among = new Set(values.map((value) => value.trim().toLowerCase()));
  return (cells) => among.has(cells[at]!.trim().toLowerCase()) === (is === 'ONE_OF');
}

/** A field that alone of its kind can say what every row must say. */
export function needed(field: string, { target, mapping }: Reading): boolean {
  const all = filledBy(mapping);
  const filled = (name: string): boolean => all.includes(name);
  const groups = target.needs?.(filled, mapping.people as PeopleRule, all) ?? [];
  return groups.some((names) => names.includes(field) && names.filter(filled).length === 1);
}

/** A field that every record fills for itself is not read for all of them. */
export function coveredByAll({ records }: Mapping, field: string): boolean {
  return records.length > 0 && records.every(({ fields }) => fields.some((each) => each.field === field));
}
