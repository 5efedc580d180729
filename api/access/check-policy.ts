import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { TypeEntry } from './policy-part.js';
import { POLICY, TYPES } from './policy.js';

/** The policy as it is looked at: roots by their entries, types by their fields. */
export interface Policy {
  roots: Record<string, Record<string, unknown>>;
  types: Record<string, TypeEntry>;
}

/**
 * Throws when the schema has a type, field, query or mutation that the policy doesn't name, or the policy one that the schema doesn't
 * have: nothing is readable because somebody forgot to say that it isn't.
 */
export function checkPolicy(schema: GraphQLSchema, { roots, types }: Policy = { roots: POLICY, types: TYPES }): void {
  const objects = objectTypes(schema);
  const known = new Set(objects.map(({ name }) => name));
  for (const { name } of objects)
    if (!(name in roots) && !(name in types)) throw new Error(`The policy must name every type, but lacks: ${name}`);
  for (const name of [...Object.keys(roots), ...Object.keys(types)])
    if (!known.has(name)) throw new Error(`The policy names a type that the schema doesn't have: ${name}`);
  for (const type of objects) checkFields(type, named(type.name, { roots, types }));
}

export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
}

function named(type: string, { roots, types }: Policy): string[] {
  const root = roots[type];
  if (root) return Object.keys(root);
  const { shown, restricted } = types[type]!;
  const both = shown.find((field) => field in restricted);
  if (both !== undefined) throw new Error(`The policy has two entries for: ${type}.${both}`);
  return [...shown, ...Object.keys(restricted)];
}

function checkFields(type: GraphQLObjectType, names: string[]): void {
  const fields = type.getFields();
  const missing = Object.keys(fields).filter((name) => !names.includes(name));
  const surplus = names.filter((name) => !(name in fields));
  const list = (found: string[]): string => found.map((name) => `${type.name}.${name}`).join(', ');
  if (missing.length > 0) throw new Error(`The policy must name every field, but lacks: ${list(missing)}`);
  if (surplus.length > 0) throw new Error(`The policy names fields that the schema doesn't have: ${list(surplus)}`);
}
