import { Field, Float, ObjectType } from 'type-graphql';
import { columnKeys } from './column-keys.js';
import { columnsOf, type FieldMapping, type Mapping } from './mapping.js';

@ObjectType({ description: 'A column that a mapping knows by another name.' })
export class RenamedColumn {
  @Field(() => String, { description: 'As the mapping knows it.' }) was!: string;
  @Field(() => String, { description: 'As the file has it.' }) now!: string;
  @Field(() => Float, {
    description:
      'From 0 to 1: shared trigrams of both names; 0.5 at least where all words of one stand in the other, as "CSAT" in "CSAT Score".',
  })
  likeness!: number;
}

/** Names that share less are different columns. */
const ALIKE = 0.5;

/**
 * A mapping for a file whose columns are called otherwise: the most alike column that is free is taken, and told. Columns that nothing is
 * alike are missing.
 */
export function renamedTo(
  mapping: Mapping,
  names: readonly string[],
): { mapping: Mapping; missing: string[]; renamed: RenamedColumn[]; likeness: number } {
  const keys = columnKeys(names);
  const wanted = columnsOf(mapping);
  const free = new Set(keys.filter((key) => !wanted.includes(key)));
  const pairs = wanted
    .filter((column) => !keys.includes(column))
    .flatMap((was) => [...free].map((now) => ({ was, now, likeness: alike(was, now) })))
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness);
  const renamed: RenamedColumn[] = [];
  for (const pair of pairs) {
    if (renamed.some(({ was, now }) => was === pair.was || now === pair.now)) continue;
    renamed.push({ ...pair, likeness: Math.round(pair.likeness * 100) / 100 });
  }
  const to = new Map(renamed.map(({ was, now }) => [was, now]));
  const missing = wanted.filter((column) => !keys.includes(column) && !to.has(column));
  const there =
    wanted.filter((column) => keys.includes(column)).length + renamed.reduce((sum, each) => sum + each.likeness, 0);
  return {
    mapping: renamed.length === 0 ? mapping : rename(mapping, to),
    missing,
    renamed,
    likeness: wanted.length === 0 ? 0 : Math.round((there / wanted.length) * 100) / 100,
  };
}

// Private: names.

function rename(mapping: Mapping, to: Map<string, string>): Mapping {
  const of = (column: string): string => to.get(column) ?? column;
  const field = (each: FieldMapping): FieldMapping => ({ ...each, columns: each.columns.map(of) });
  return {
    ...mapping,
    fields: mapping.fields.map(field),
    records: mapping.records.map(({ when, fields }) => ({
      when: when ? { ...when, column: of(when.column) } : null,
      fields: fields.map(field),
    })),
  };
}

function alike(a: string, b: string): number {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const [few, many] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
  const within = few.length > 0 && few.every((word) => many.includes(word));
  return Math.max(sharedTrigrams(ours, theirs), within ? ALIKE : 0);
}

function sharedTrigrams(a: string[], b: string[]): number {
  const [ours, theirs] = [trigrams(a), trigrams(b)];
  const shared = [...ours].filter((each) => theirs.has(each)).length;
  return shared / (ours.size + theirs.size - shared || 1);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function trigrams(words: string[]): Set<string> {
  return new Set(
    words.flatMap((word) => Array.from({ length: word.length + 1 }, (_, at) => `  ${word} `.slice(at, at + 3))),
  );
}
