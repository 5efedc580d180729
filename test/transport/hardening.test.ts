import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../api.js';

// What a stranger tries first, from outside.
let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

const code = async (query: string, token?: string): Promise<unknown> =>
  (await api.post(query, {}, token)).errors?.[0]?.extensions['code'];
const times = (count: number, each: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => each(n)).join(' ');

it.each([
  ['101 aliases', `{ ${times(101, (n) => `a${n}: __typename`)} }`],
  ['31 aliases below', `{ organisation { ${times(31, (n) => `a${n}: name`)} } }`],
  ['11 root fields', `{ ${times(11, (n) => `a${n}: me { id }`)} }`],
  ['6 mutations', `mutation { ${times(6, (n) => `a${n}: signOut`)} }`],
  ['11 root fields in a fragment', `{ ...F } fragment F on Query { ${times(11, (n) => `a${n}: me { id }`)} }`],
  [
    '11 root fields in two',
    `{ ...F ... { ${times(5, (n) => `b${n}: me { id }`)} } } fragment F on Query { ${times(6, (n) => `a${n}: me { id }`)} }`,
  ],
  ['6 mutations in a fragment', `mutation { ...F } fragment F on Mutation { ${times(6, (n) => `a${n}: signOut`)} }`],
  ['2 sign-ins', `mutation { ${times(2, (n) => `a${n}: signIn(email: "a@b.example", password: "x") { token }`)} }`],
  [
    '2 sign-ins in a fragment',
    `mutation { ...F } fragment F on Mutation { ${times(2, (n) => `a${n}: signIn(email: "a@b.example", password: "x") { token }`)} }`,
  ],
  ['21 directives', `{ __typename ${times(21, () => '@include(if: true)')} }`],
  ['a field 500 times', `{ organisation { ${times(500, () => 'name')} } ${times(500, () => '__typename')} }`],
  ['1,001 tokens', `{ organisation { ${times(1001, () => 'name')} } }`],
  [
    '11 levels',
    `{ employee(id: "x") { latestMap { id } team { id } ${'assignments { openProposal { id } '.repeat(11)} ${'}'.repeat(11)} } }`,
  ],
])('%s are refused', async (_, query) => {
  for (const token of [undefined, hr])
    expect(await code(query, token)).toMatch(/^(QUERY_TOO_COMPLEX|GRAPHQL_VALIDATION_FAILED)$/);
});

it('refuses a document that spreads fragments over and over in no time', async () => {
  const links = times(40, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  const started = performance.now();
  await api.post(`{ ...F0 } ${links} fragment F40 on Query { __typename }`, {}, hr);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(await code('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', hr)).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  );
});

it('tells the schema to nobody who has not signed in, in no disguise', async () => {
  for (const query of [
    '{ __schema { queryType { name } } }',
    '{ a: __schema { queryType { name } } }',
    '{ ...F } fragment F on Query { __schema { types { name } } }',
    '{ __type(name: "Account") { name } }',
    'query ($n: String = "Account") { __type(name: $n) { name } }',
  ])
    expect([query, await code(query)]).toEqual([query, 'UNAUTHENTICATED']);
  expect(await code('{ __typename }')).toBeUndefined();
});

it('keeps introspection that goes in circles within the limits', async () => {
  const round = (depth: number): string => (depth === 0 ? 'name' : `fields { type { ${round(depth - 1)} } }`);
  expect(await code(`{ __schema { types { ${round(4)} } } }`, hr)).toBe('GRAPHQL_VALIDATION_FAILED');
});

it('suggests no names and shows no trace', async () => {
  const answer = await api.post('{ employes { id } organisatio { name } }', {}, hr);
  expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean|stack|node_modules/i);
  const tracing = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-federation-include-trace': 'ftv1' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(Object.keys(((await tracing.json()) as { extensions: object }).extensions)).toEqual(['cost']);
});

it('takes neither GET, nor forms, nor lists', async () => {
  const ask = (init: RequestInit, search = '') => fetch(`${api.url}/graphql${search}`, init);
  expect((await ask({}, '?query={__typename}')).status).toBe(405);
  expect((await ask({ headers: { accept: 'text/html' } })).status).toBe(405);
  expect((await ask({ method: 'POST', body: new URLSearchParams({ query: '{__typename}' }) })).status).toBe(415);
  const list = JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
  expect((await ask({ method: 'POST', headers: { 'content-type': 'application/json' }, body: list })).status).toBe(400);
});
