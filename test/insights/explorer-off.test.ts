import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashPassword } from '../../api/access/password.js';
import { readConfig } from '../../api/config.js';
import { makeLog } from '../../api/log.js';
import { startServer, type RunningServer } from '../../api/server.js';
import { freshDatabase } from '../database.js';

let own: Awaited<ReturnType<typeof freshDatabase>>;
let server: RunningServer;

beforeAll(async () => {
  own = await freshDatabase();
  const config = readConfig({ DATABASE_URL: own.url, EXPLORER: 'off' });
  server = await startServer(own.db, { ...config, port: 0 }, makeLog('fatal'));
  await own.db.pool.query(
    "insert into account (email, name, role, password_hash) values ('hr@test.example', 'HR', 'HR', $1)",
    [await hashPassword('a password for tests')],
  );
});
afterAll(async () => {
  await server.close();
  await own.close();
});

it('is offered to nobody when the environment says EXPLORER=off', async () => {
  const post = async (query: string, token?: string) => {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const answer = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return (await answer.json()) as { data: any; errors?: { extensions: { code: string } }[] };
  };
  const { data } = await post(
    'mutation { signIn(email: "hr@test.example", password: "a password for tests") { token } }',
  );
  const { token } = data.signIn;
  expect((await post('{ me { may } }', token)).data.me.may).not.toContain('explorer');
  expect((await post('{ explorer }', token)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
