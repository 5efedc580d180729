import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../api.js';

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = JSON_TYPE): RequestInit => ({
  method: 'POST',
  headers,
  body,
});

it.each<[string, string, RequestInit, number, string]>([
  ['an address that is not there', '/uploads/x/y', { method: 'GET' }, 404, 'NOT_FOUND'],
  ['GET of /graphql', '/graphql?query={__typename}', {}, 405, 'BAD_USER_INPUT'],
  ['GET of /signals', '/signals', {}, 405, 'BAD_USER_INPUT'],
  ['PUT of /uploads', '/uploads', { method: 'PUT' }, 405, 'BAD_USER_INPUT'],
  ['signals from nobody', '/signals', post(''), 401, 'UNAUTHENTICATED'],
  ['an upload from nobody', '/uploads?target=SIGNALS&fileName=a.csv', post('x'), 401, 'UNAUTHENTICATED'],
  ['broken JSON', '/graphql', post('{"query":'), 400, 'BAD_USER_INPUT'],
  ['a list of requests', '/graphql', post('[{"query":"{__typename}"}]'), 400, 'BAD_USER_INPUT'],
  ['no query', '/graphql', post('{}'), 400, 'BAD_USER_INPUT'],
  [
    'a form',
    '/graphql',
    post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['plain text', '/graphql', post('{}', { 'content-type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'another charset',
    '/graphql',
    post('{}', { 'content-type': 'application/json; charset=utf-32' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['a syntax error', '/graphql', post('{"query":"{"}'), 400, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', '/graphql', post('{"query":"{ nothing }"}'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'no such operation',
    '/graphql',
    post('{"query":"query A { __typename }","operationName":"B"}'),
    400,
    'BAD_USER_INPUT',
  ],
  ['a subscription', '/graphql', post('{"query":"subscription { x }"}'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a persisted query',
    '/graphql',
    post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}'),
    400,
    'BAD_USER_INPUT',
  ],
  ['a refusal', '/graphql', post('{"query":"{ teams { id } }"}'), 401, 'UNAUTHENTICATED'],
])('%s is answered with a code and the id of the request', async (_, path, init, status, code) => {
  const response = await fetch(`${api.url}${path}`, init);
  const { errors } = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
  expect([response.status, errors[0]!.extensions['code']]).toEqual([status, code]);
  const id = response.headers.get('x-request-id');
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(errors[0]!.extensions['requestId']).toBe(id);
});

it('answers what is not HTTP, too', async () => {
  const { port } = new URL(api.url);
  const text = await new Promise<string>((resolve, reject) => {
    let came = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write('NOT HTTP\r\n\r\n'));
    socket.on('data', (chunk: Buffer) => (came += chunk.toString()));
    socket.once('end', () => resolve(came));
    socket.once('error', reject);
  });
  expect(text).toMatch(/^HTTP\/1.1 400 [\s\S]*"code":"BAD_USER_INPUT","requestId":"[0-9a-f-]{36}"/);
});

it.each([
  ['query ($d: Day!) { stageMix(from: $d, to: $d) { asOf } }', { d: '2026-02-30' }],
  ['{ stageMix(from: "2026-02-30", to: "2026-03-01") { asOf } }', {}],
])('says what was expected and what came: %s', async (query, variables) => {
  const answer = await api.post(query, variables, hr);
  expect(answer.status).toBe(400);
  expect(answer.errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    expected: 'a day that exists, as YYYY-MM-DD from 1900 to 2100',
    came: '"2026-02-30"',
  });
});

it.each([
  ['search', 'query ($v: String) { stageProposals(search: $v) { totalCount } }', 'a\0b'],
  ['search', '{ stageProposals(search: "a\\u0000b") { totalCount } }', null],
  ['filter.search', 'query ($v: String) { employees(filter: { search: $v }) { totalCount } }', 'x\ud800'],
  ['id', 'query ($v: ID!) { employee(id: $v) { id } }', '\udc00'],
  ['ids[1]', 'mutation ($v: ID!) { decideProposals(ids: ["a", $v], decision: CONFIRM) { id } }', '\0'],
])('refuses texts that no column can hold, naming %s', async (field, query, v) => {
  const answer = await api.post(query, { v }, hr);
  expect(answer.status).toBe(400);
  expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});
