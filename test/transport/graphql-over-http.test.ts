import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../api.js';

// What GraphQL over HTTP asks of a server, after the audits of the package graphql-http; GET is not offered, which the specification allows.
const RESPONSE = 'application/graphql-response+json';
let api: Api;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api.close());

async function ask(
  body: unknown,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<{ status: number; type: string; body: { data?: unknown; errors?: unknown[] } }> {
  const response = await fetch(`${api.url}/graphql`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: method === 'GET' ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  } as RequestInit);
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type') ?? '', body: JSON.parse(text) };
}

const QUERY = { query: '{ __typename }' };

describe('media types', () => {
  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/*', 'application/json'],
    [RESPONSE, RESPONSE],
    [`${RESPONSE}, application/json;q=0.9`, RESPONSE],
  ])('accept %s is answered with %s in UTF-8', async (accept, type) => {
    const answer = await ask(QUERY, accept === undefined ? {} : { accept });
    expect(answer).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
    expect(answer.type).toBe(`${type}; charset=utf-8`);
  });

  it('refuses to answer in another one', async () => {
    expect((await ask(QUERY, { accept: 'text/html' })).status).toBe(406);
  });

  it('reads UTF-8, told or not', async () => {
    for (const type of ['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON;charset=UTF-8'])
      expect((await ask(QUERY, { 'content-type': type })).status).toBe(200);
  });
});

describe('parameters', () => {
  it('takes query, variables, operationName and extensions, null where nothing is meant', async () => {
    const query = 'query A($x: Boolean!) { __typename @include(if: $x) } query B { b: __typename }';
    expect((await ask({ query, variables: { x: true }, operationName: 'A' })).body.data).toEqual({
      __typename: 'Query',
    });
    expect((await ask({ ...QUERY, variables: null, operationName: null, extensions: null })).status).toBe(200);
    expect((await ask({ ...QUERY, extensions: { anything: true } })).status).toBe(200);
    expect((await ask({ ...QUERY, more: 1 })).status).toBe(200);
  });

  it.each([
    ['no body', ''],
    ['no query', {}],
    ['a query that is no text', { query: 1 }],
    ['a query that is an object', { query: { obj: 'ect' } }],
    ['variables that are text', { ...QUERY, variables: '{}' }],
    ['variables that are a list', { ...QUERY, variables: [1] }],
    ['extensions that are text', { ...QUERY, extensions: 'x' }],
    ['an operation name that is a number', { ...QUERY, operationName: 1 }],
    ['no JSON', '{'],
    ['JSON that is no object', '"x"'],
    ['a list of requests', [QUERY]],
    ['an unknown operation', { ...QUERY, operationName: 'X' }],
    ['two operations and no name', { query: 'query A { __typename } query B { __typename }' }],
  ])('answers 4xx to %s, whatever is accepted', async (_, body) => {
    for (const accept of ['application/json', RESPONSE]) {
      const answer = await ask(body, { accept });
      expect(answer.status).toBe(400);
      expect(answer.body.errors).toHaveLength(1);
      expect(answer.body).not.toHaveProperty('data');
    }
  });
});

describe('flaws of the document', () => {
  it.each([
    ['that can not be parsed', { query: '{' }],
    ['that is not valid', { query: '{ nothing }' }],
    [
      'whose variables do not fit',
      { query: 'query ($x: Boolean!) { __typename @skip(if: $x) }', variables: { x: 'y' } },
    ],
    ['whose variables are missing', { query: 'query ($x: Boolean!) { __typename @skip(if: $x) }' }],
  ])('a document %s is a 400 without data', async (_, body) => {
    const answer = await ask(body, { accept: RESPONSE });
    expect(answer.status).toBe(400);
    expect(answer.body).not.toHaveProperty('data');
  });
});

describe('methods', () => {
  it('takes POST alone, for mutations as for queries', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) expect((await ask('', {}, method)).status).toBe(405);
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent('mutation { signOut }')}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
