import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../api.js';

// What `npm start` and the container set. Libraries behave otherwise under it, and nothing of that may show.
let api: Api;
const before = process.env['NODE_ENV'];
beforeAll(async () => {
  process.env['NODE_ENV'] = 'production';
  api = await startApi();
});
afterAll(async () => {
  await api?.close();
  process.env['NODE_ENV'] = before;
});

const SCHEMA = '{ __schema { queryType { name } } }';

it('in production the schema is read by whoever is signed in, and by nobody else', async () => {
  const answer = await api.post(SCHEMA, {}, await api.signedIn('ANALYST'));
  expect(answer.errors).toBeUndefined();
  expect(answer.data!['__schema'].queryType.name).toBe('Query');
  expect((await api.post(SCHEMA, {})).errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
});
