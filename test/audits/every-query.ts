import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { addDays } from '../../api/scoring/calendar.js';
import type { Answer } from '../api.js';

export interface Asking {
  schema: GraphQLSchema;
  ask: (query: string) => Promise<Answer>;
  /** Of everything there is, for arguments that want one. */
  ids: readonly string[];
  today: string;
}

/** All that a query answers with every field it has, for each of the ids, as text. */
export async function answersTo(root: string, { schema, ask, ids, today }: Asking): Promise<string> {
  const field = schema.getQueryType()!.getFields()[root]!;
  const must = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const first = field.args.some(({ name }) => name === 'first') ? ['first: 20'] : [];
  let said = '';
  for (const id of must.some(({ type }) => /ID/.test(String(type))) ? ids : ['']) {
    const args = [
      ...must.map((arg) => `${arg.name}: ${literal(arg.type, arg.name, id, today)}`),
      ...first.filter(() => !must.some(({ name }) => name === 'first')),
    ];
    // As much as the limits of a request allow.
    for (let depth = 6; depth > 0; depth--) {
      const answer = await ask(
        `{ ${root}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection(field.type, depth)} }`,
      );
      const code = answer.errors?.[0]?.extensions['code'];
      if (code === 'GRAPHQL_VALIDATION_FAILED') throw new Error(`${root}: ${answer.errors![0]!.message}`);
      if (code === 'QUERY_TOO_COMPLEX' || code === 'RATE_LIMITED') continue;
      said += JSON.stringify(answer);
      break;
    }
  }
  return said;
}

/** All fields that can be selected without arguments of their own, as deep as asked. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    const inner = selection(field.type, depth - 1);
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth > 1 && inner ? [`${field.name} ${inner}`] : [];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '{ __typename }';
}

/** A value for an argument that must be given. */
function literal(type: GraphQLInputType, name: string, id: string, today: string): string {
  if (isNonNullType(type)) return literal(type.ofType, name, id, today);
  if (isListType(type)) return `[${literal(type.ofType, name, id, today)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
      .map((field) => `${field.name}: ${literal(field.type, field.name, id, today)}`)
      .join(', ')} }`;
  if (type.name === 'Day')
    return `"${/until|^to$/i.test(name) ? addDays(today, 400) : /from/i.test(name) ? '2026-01-01' : today}"`;
  if (type.name === 'ID') return `"${id}"`;
  if (type.name === 'Int') return '50';
  if (type.name === 'Boolean') return 'true';
  return type.name === 'Decimal' ? '"1"' : '"x"';
}
