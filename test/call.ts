import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';

const NOBODY = '01999999-9999-7999-8999-999999999999';
const SCALARS: Record<string, string> = {
  ID: `"${NOBODY}"`,
  String: '"text"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Day: '"2026-10-31"',
  DateTime: '"2090-01-01T00:00:00Z"',
  Decimal: '"1"',
  Json: '{}',
};

/** A call of a query or mutation that is well formed: something in every argument that it must have, and one field of what it answers. */
export function callOf(
  type: 'Query' | 'Mutation',
  field: GraphQLField<unknown, unknown>,
  given: Record<string, string> = {},
): string {
  const args = field.args
    .filter((arg) => given[arg.name] !== undefined || (isNonNullType(arg.type) && arg.defaultValue === undefined))
    .map((arg) => `${arg.name}: ${given[arg.name] ?? valueOf(arg.type)}`);
  const answer = selectionOf(field.type);
  return `${type.toLowerCase()} { ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${answer} }`;
}

function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return `[${valueOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? '"1"';
  const fields = Object.values(type.getFields()).filter(
    (each) => isNonNullType(each.type) && each.defaultValue === undefined,
  );
  return `{ ${fields.map((each) => `${each.name}: ${valueOf(each.type)}`).join(', ')} }`;
}

export function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named) || !isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.every((arg) => !isNonNullType(arg.type)));
  const leaf = fields.find((each) => isLeafType(getNamedType(each.type)));
  return leaf ? `{ ${leaf.name} }` : `{ ${fields[0]!.name} ${selectionOf(fields[0]!.type)} }`;
}
