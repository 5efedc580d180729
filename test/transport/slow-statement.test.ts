import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorld, type World } from '../access/world.js';

let api: World;
let hr: string;
beforeAll(async () => {
  api = await startWorld();
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

it('ends a statement of a request that takes too long, and says so', async () => {
  const other = await api.db.pool.connect();
  try {
    await other.query('begin; lock table location in access exclusive mode');
    const answer = await api.post('{ locations { id } }', {}, hr);
    expect([answer.status, answer.errors![0]!.extensions['code']]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    // The request's own limit of ten seconds has other words.
    expect(answer.errors![0]!.message).toContain('The database took too long');
  } finally {
    await other.query('rollback');
    other.release();
  }
  expect((await api.post('{ locations { id } }', {}, hr)).errors).toBeUndefined();
});

it('leaves jobs the time that they need', async () => {
  const { rows } = await api.db.work.query<{ statement_timeout: string }>('show statement_timeout');
  expect(rows[0]!.statement_timeout).toBe('10min');
  const pool = await api.db.pool.query<{ statement_timeout: string }>('show statement_timeout');
  expect(pool.rows[0]!.statement_timeout).toBe('5s');
});
