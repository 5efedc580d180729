import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { Viewer } from '../access/viewer.js';
import type { Sender } from '../sql.js';
import { DateTime } from '../scalars.js';
import { LocalText } from '../texts.js';
import { Mapping } from './mapping.js';
import { RenamedColumn, renamedTo } from './rename-columns.js';
import { targetsOf } from './saved-mappings.js';
import { TEMPLATES } from './templates.js';

@ObjectType({ description: 'A mapping whose columns are like those of the file.' })
export class MappingSuggestion {
  @Field(() => ID, { description: 'Send it to applySuggestion.' }) id!: string;
  @Field(() => String, { description: 'SAVED or TEMPLATE.' }) kind!: string;
  @Field(() => LocalText, { description: 'What it is called.' }) name!: LocalText;
  @Field(() => String, { nullable: true, description: 'Code of its source; null for a template.' }) source!:
    | string
    | null;
  @Field(() => String, { description: 'What it brings.' }) target!: string;
  @Field(() => Float, {
    description: 'From 0 to 1: how many of the columns that it reads are there; a renamed one counts by its likeness.',
  })
  likeness!: number;
  @Field(() => Mapping, { description: 'The mapping, with the names that the columns have here.' }) mapping!: Mapping;
  @Field(() => [String], { description: 'Columns that it reads and that nothing in the file is like.' })
  missing!: string[];
  @Field(() => [RenamedColumn], { description: 'Columns that are called otherwise here; to be looked at.' })
  renamed!: RenamedColumn[];
  @Field(() => DateTime, { nullable: true, description: 'When a file was last committed with it.' })
  usedAt!: Date | null;
}

const SHOWN = 5;
const ALIKE = 0.3;
const LOOKED_AT = 500;

/** Saved mappings and templates by the likeness of the header, the most alike first; of equally alike ones the saved before the shipped. */
export async function suggestionsFor(
  to: Sender,
  names: readonly string[],
  viewer: Viewer,
): Promise<MappingSuggestion[]> {
  const targets = targetsOf(viewer);
  const { rows } = await to.query<{ id: string; name: string; source: string; mapping: Mapping; usedAt: Date | null }>(
    `select id, name, source, mapping, used_at as "usedAt" from import_mapping where target = any($1)
     order by coalesce(used_at, saved_at) desc limit ${LOOKED_AT}`,
    [targets],
  );
  const saved = rows.map(({ id, name, source, mapping, usedAt }) => ({
    id,
    kind: 'SAVED',
    name: { en: name, ru: name, pl: name },
    source,
    usedAt,
    ...renamedTo(mapping, names),
  }));
  const shipped = TEMPLATES.filter(({ mapping }) => targets.includes(mapping.target)).map(
    ({ code, name, mapping }) => ({
      id: code,
      kind: 'TEMPLATE',
      name,
      source: null,
      usedAt: null,
      ...renamedTo(mapping, names),
    }),
  );
  return [...saved, ...shipped]
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
    .map((each) => ({ ...each, target: each.mapping.target }));
}
