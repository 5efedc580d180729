import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../api.js';

const MANY = 1200;

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

// A network of more than a thousand places is no rarity, and what is picked from a list must be in it.
test.each(['location', 'task'])('every %s is there to be picked, however many there are', async (table) => {
  await api.db.pool.query(
    `insert into ${table} (code, name) select 'c-' || n, 'Name ' || lpad(n::text, 5, '0') from generate_series(1, ${MANY}) n`,
  );
  const { data, errors } = await api.post(`{ all: ${table}s { name } }`, {}, await api.signedIn('HR'));
  expect(errors).toBeUndefined();
  expect(data!['all'].map(({ name }: { name: string }) => name)).toEqual(
    Array.from({ length: MANY }, (_, n) => `Name ${String(n + 1).padStart(5, '0')}`),
  );
});
