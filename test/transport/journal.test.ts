import { afterAll, beforeAll, expect, it } from 'vitest';
import { lineOf, writeTogether } from '../../api/access/journal-lines.js';
import { startApi, type Api } from '../api.js';

let api: Api;
let administrator: string;
beforeAll(async () => {
  api = await startApi();
  administrator = await api.signedIn('ADMINISTRATOR');
});
afterAll(() => api.close());

async function last(action: string): Promise<Record<string, unknown> | undefined> {
  const { rows } = await api.db.pool.query('select * from journal where action = $1 order by id desc limit 1', [
    action,
  ]);
  return rows[0];
}
const signIn = (email: string, password: string) =>
  api.post('mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { token } }', {
    email,
    password,
  });

it('records who signed in, and whose account was tried', async () => {
  const { rows } = await api.db.pool.query("select id from account where email = 'administrator1@test.example'");
  const id = rows[0].id as string;
  expect(await last('signIn')).toMatchObject({
    actor_kind: 'ACCOUNT',
    actor_id: id,
    object_id: id,
    role: 'ADMINISTRATOR',
  });
  const refused = await signIn('Administrator1@test.example', 'wrong');
  expect(await last('signIn UNAUTHENTICATED')).toMatchObject({
    actor_kind: 'SYSTEM',
    object_id: id,
    request_id: refused.headers.get('x-request-id'),
  });
  await signIn('nobody@test.example', 'wrong');
  expect(await last('signIn UNAUTHENTICATED')).toMatchObject({ object_id: null });
});

it('records what was made', async () => {
  const account = await api.post(
    'mutation { createAccount(email: "new@test.example", name: "New", role: AUDITOR) { account { id } } }',
    {},
    administrator,
  );
  expect((await last('createAccount'))!['object_id']).toBe(account.data!['createAccount'].account.id);
  const key = await api.post(
    'mutation { createApiKey(name: "K", scopes: ["signals:write"], expiresAt: "2090-01-01T00:00:00Z") { key { id } } }',
    {},
    administrator,
  );
  expect((await last('createApiKey'))!['object_id']).toBe(key.data!['createApiKey'].key.id);
});

it('records readings of the list of maps', async () => {
  const hr = await api.signedIn('HR');
  const { rows } = await api.db.pool.query("insert into employee (code, name) values ('E-1', 'One') returning id");
  const answer = await api.post('query ($id: ID!) { careerMaps(employeeId: $id) { id } }', { id: rows[0].id }, hr);
  expect(answer.errors).toBeUndefined();
  expect(await last('careerMaps')).toMatchObject({ object_id: rows[0].id, role: 'HR' });
});

it('writes what comes at once line by line all the same, and keeps out only what can not be written', async () => {
  const by = { kind: 'SYSTEM' as const };
  const line = (id: string, ruleSetId?: string) => lineOf(by, 'at once', { id, ...(ruleSetId && { ruleSetId }) });
  const written = await Promise.allSettled([
    writeTogether(api.db.reads, line('1')),
    writeTogether(api.db.reads, line('2')),
    writeTogether(api.db.reads, line('3', 'no id')),
    writeTogether(api.db.reads, line('4')),
  ]);
  expect(written.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  const { rows } = await api.db.pool.query("select object_id as id from journal where action = 'at once' order by id");
  expect(rows.map(({ id }) => id)).toEqual(['1', '2', '4']);
});
