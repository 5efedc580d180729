import {
  coerceInputValue,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POLICY } from '../../api/access/policy.js';
import { makeSchema } from '../../api/schema.js';
import { startApi, type Api } from '../api.js';
import { selectionOf } from '../call.js';

let api: Api;
const tokens = new Map<string, string[]>();
/** HR may do most, and nobody may ask for so much in a minute as all of these do together. */
const OF_HR = 4;
beforeAll(async () => {
  api = await startApi();
  for (const role of ['HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR', 'ANALYST', 'ADMINISTRATOR'])
    tokens.set(role, [await api.signedIn(role)]);
  while (tokens.get('HR')!.length < OF_HR) tokens.get('HR')!.push(await api.signedIn('HR'));
});
afterAll(() => api.close());

/** Of each scalar one value that it can be, and some that it can't. */
const SCALARS: Record<string, { right: unknown; wrong: unknown[] }> = {
  ID: { right: '01999999-9999-7999-8999-999999999999', wrong: [true, 1.5, {}, ['a', 'b']] },
  String: { right: 'text', wrong: [5, false, {}, ['a', 'b']] },
  Int: { right: 1, wrong: ['1', 1.5, 2 ** 31, true, {}] },
  Float: { right: 1, wrong: ['1', true, {}] },
  Boolean: { right: true, wrong: ['true', 1, {}] },
  Day: { right: '2026-10-31', wrong: ['2026-02-30', 20_261_031, {}] },
  DateTime: { right: '2090-01-01T00:00:00Z', wrong: ['2026-01-01', 1_790_000_000, {}] },
  Decimal: { right: '1', wrong: ['one', true, {}] },
  RuleJson: { right: {}, wrong: [Array.from({ length: 13 }).reduce<object>((inner) => ({ inner }), {})] },
};

interface Wrong {
  path: string;
  value: unknown;
}

/** Every way in which one place of a value can be of a wrong type while all others are right. */
function wrongs(type: GraphQLInputType, above: readonly string[] = []): Wrong[] {
  if (isNonNullType(type)) return [{ path: '', value: null }, ...wrongs(type.ofType, above)];
  if (isListType(type))
    return wrongs(type.ofType, above).map(({ path, value }) => ({ path: `[0]${path}`, value: [value] }));
  if (isEnumType(type)) return ['NO_SUCH_VALUE', 1, {}].map((value) => ({ path: '', value }));
  if (!isInputObjectType(type)) return SCALARS[type.name]!.wrong.map((value) => ({ path: '', value }));
  if (above.includes(type.name)) return [];
  const whole = rightValue(type) as object;
  const alone = ['text', 5, [{}, 5], { ...whole, noSuchField: 1 }].map((value) => ({ path: '', value }));
  const within = Object.values(type.getFields()).flatMap((field) =>
    wrongs(field.type, [...above, type.name]).map(({ path, value }) => ({
      path: `.${field.name}${path}`,
      value: { ...whole, [field.name]: value },
    })),
  );
  return [...alone, ...within];
}

/** No more than must be there. */
function rightValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return rightValue(type.ofType);
  if (isListType(type)) return [rightValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return SCALARS[type.name]!.right;
  const needed = Object.values(type.getFields()).filter((field) => isNeeded(field));
  return Object.fromEntries(needed.map((field) => [field.name, rightValue(field.type)]));
}

function isNeeded({ type, defaultValue }: Pick<GraphQLArgument, 'type' | 'defaultValue'>): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

/** An operation that takes the argument as a variable, so that the value comes as JSON, beside those that must be there. */
function operationOf(root: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>, argument: GraphQLArgument) {
  const args = field.args.filter((each) => each === argument || isNeeded(each));
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return {
    query: `${root.toLowerCase()} (${declared}) { ${field.name}(${passed}) ${selectionOf(field.type)} }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, rightValue(type)])),
  };
}

const schema = await makeSchema();
const fields = (['Query', 'Mutation'] as const).flatMap((root) =>
  Object.values((root === 'Query' ? schema.getQueryType()! : schema.getMutationType()!).getFields())
    .filter(({ args }) => args.length > 0)
    .map((field, at) => ({ root, field, at, name: `${root}.${field.name}` })),
);

it('knows what is right and what is wrong at every place of every argument, as GraphQL itself has it', () => {
  let places = 0;
  for (const { field } of fields)
    for (const { type } of field.args) {
      coerceInputValue(rightValue(type), type);
      for (const { path, value } of wrongs(type)) {
        places += 1;
        expect(() => coerceInputValue(value, type), `${field.name} ${path}`).toThrow();
      }
    }
  expect(fields.length).toBeGreaterThan(170);
  expect(places).toBeGreaterThan(2000);
});

it.each(fields)(
  '$name refuses a wrong type at every place of every argument, as a fault of the caller',
  async ({ root, field, at }) => {
    const { roles } = POLICY[root][field.name]!;
    const own = tokens.get(roles === 'anyone' ? 'HR' : roles[0]!)!;
    const token = own[at % own.length]!;
    for (const argument of field.args) {
      const { query, variables } = operationOf(root, field, argument);
      for (const { path, value } of wrongs(argument.type)) {
        const { status, data, errors } = await api.post(query, { ...variables, [argument.name]: value }, token);
        const place = `${argument.name}${path} = ${JSON.stringify(value)}`;
        expect([place, status, errors?.map(({ extensions }) => extensions['code']), data]).toEqual([
          place,
          400,
          expect.arrayContaining(['BAD_USER_INPUT']),
          null,
        ]);
      }
    }
  },
);
