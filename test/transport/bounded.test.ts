import { getNamedType, isEnumType, isInputObjectType, isNonNullType, type GraphQLArgument } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shipRules } from '../../api/rules/ship.js';
import { makeSchema } from '../../api/schema.js';
import { startApi, type Api } from '../api.js';

let api: Api;
let hr: string;
let administrator: string;
beforeAll(async () => {
  api = await startApi();
  await shipRules(api.db.orm.em.fork());
  hr = await api.signedIn('HR');
  administrator = await api.signedIn('ADMINISTRATOR');
});
afterAll(() => api.close());

const BROKEN = ['x'.repeat(201), 'a\0b', '\ud800'];

/** Anything that fits a required argument. */
function some({ type }: Pick<GraphQLArgument, 'type'>): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  return (
    { ID: '01999999-9999-7999-8999-999999999999', Day: '2026-09-01', Int: 1, Float: 1, Boolean: true }[named.name] ?? ''
  );
}

const schema = await makeSchema();
const searches = Object.values(schema.getQueryType()!.getFields()).flatMap((field) =>
  field.args.flatMap((argument) => {
    const named = getNamedType(argument.type);
    if (argument.name === 'search') return [{ field, path: 'search' }];
    return isInputObjectType(named) && 'search' in named.getFields()
      ? [{ field, path: `${argument.name}.search` }]
      : [];
  }),
);

it('knows every search there is', () => {
  expect(searches.length).toBeGreaterThan(15);
});

it.each(searches.map(({ field, path }) => ({ name: field.name, path, field })))(
  '$name refuses a $path that is too long or broken, by its field',
  async ({ field, path }) => {
    const [argument] = path.split('.');
    const asked = field.args.filter((each) => isNonNullType(each.type) || each.name === argument);
    const declared = asked.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const passed = asked.map(({ name }) => `${name}: $${name}`).join(', ');
    const query = `query (${declared}) { ${field.name}(${passed}) { __typename } }`;
    const send = (search: string) =>
      api.post(
        query,
        Object.fromEntries(
          asked.map((each) => [
            each.name,
            each.name !== argument ? some(each) : path === 'search' ? search : { search },
          ]),
        ),
        hr,
      );
    for (const search of BROKEN)
      expect((await send(search)).errors?.[0]?.extensions, search.slice(0, 3)).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: path,
      });
    // As long as may be, with what means something to LIKE.
    expect((await send(`100%_\\${'x'.repeat(190)}`)).errors?.[0]?.extensions['code']).not.toBe('BAD_USER_INPUT');
  },
);

it.each<[string, string, () => string, string]>([
  [
    'an account',
    'mutation ($text: String!) { createAccount(email: "a@b.example", name: $text, role: ANALYST) { account { id } } }',
    () => administrator,
    'name',
  ],
  [
    'a key',
    'mutation ($text: String!) { createApiKey(name: $text, scopes: ["signals:write"], expiresAt: "2099-01-01T00:00:00Z") { secret } }',
    () => administrator,
    'name',
  ],
  [
    'the organisation',
    'mutation ($text: String!) { updateOrganisation(name: $text, version: 1) { name } }',
    () => administrator,
    'name',
  ],
  [
    'a view',
    'mutation ($text: String!) { saveView(list: "employees", name: $text, query: "") { id } }',
    () => hr,
    'name',
  ],
])(
  'the name of %s is refused when it is empty, too long or broken, before the database',
  async (_, text, token, field) => {
    for (const name of ['', '  ', ...BROKEN])
      expect((await api.post(text, { text: name }, token())).errors?.[0]?.extensions, name.slice(0, 3)).toMatchObject({
        code: 'BAD_USER_INPUT',
        field,
      });
  },
);

it('NUL in a reason is refused, and not taken out in silence', async () => {
  const id = '01999999-9999-7999-8999-999999999999';
  for (const act of [
    `overrideScreening(signalId: "${id}.1", weight: "0", reason: $reason)`,
    `reattributeSignal(signalId: "${id}.1", assignmentId: "${id}", reason: $reason)`,
    `markForceMajeure(locationId: "${id}", day: "2026-09-01", reason: $reason) { __typename }`,
    `decideProposals(ids: ["${id}"], decision: REJECT, reason: $reason) { __typename }`,
  ]) {
    const { errors } = await api.post(`mutation ($reason: String!) { ${act} }`, { reason: 'because\0' }, hr);
    expect(errors?.[0]?.extensions, act).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
  }
});
