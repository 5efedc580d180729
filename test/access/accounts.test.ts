import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdministrator } from '../../api/access/create-administrator.js';
import { startApi, type Answer, type Api } from '../api.js';
import { freshDatabase } from '../database.js';

let api: Api;
let administrator: string;
let hr: string;
let made = 0;
beforeAll(async () => {
  api = await startApi();
  administrator = await api.signedIn('ADMINISTRATOR');
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

const code = ({ errors }: Answer): unknown => errors?.[0]?.extensions['code'];
const create = (role: string, token: string, email = `made${++made}@test.example`) =>
  api.post(
    `mutation { createAccount(email: "${email}", name: "Made", role: ${role}) { password account { id email } } }`,
    {},
    token,
  );
const signIn = (email: string, password: string) =>
  api.post(
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { token viewer { mustChangePassword } } }',
    { email, password },
  );
const act = (name: string, id: string, token: string) =>
  api.post(
    `mutation ($id: ID!) { ${name}(id: $id) { ${name === 'resetPassword' ? 'password' : 'active'} } }`,
    { id },
    token,
  );
const me = async (token: string): Promise<unknown> =>
  (await api.post('{ me { mustChangePassword } }', {}, token)).data!['me'];
const change = (current: string, next: string, token: string) =>
  api.post(
    'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }',
    { current, next },
    token,
  );
const idOf = async (token: string): Promise<string> => (await api.post('{ me { id } }', {}, token)).data!['me'].id;

describe('accounts', () => {
  it('of administrators are made and kept by administrators only', async () => {
    expect(code(await create('ADMINISTRATOR', hr))).toBe('FORBIDDEN');
    expect(code(await create('HR', hr))).toBeUndefined();
    expect(code(await create('ADMINISTRATOR', administrator))).toBeUndefined();
    const id = await idOf(administrator);
    for (const name of ['closeAccount', 'reopenAccount', 'resetPassword'])
      expect([name, code(await act(name, id, hr))]).toEqual([name, 'FORBIDDEN']);
    expect(await me(administrator)).not.toBeNull();
  });

  it('are closed with their sessions at once, and opened again', async () => {
    const { password, account } = (await create('AUDITOR', hr)).data!['createAccount'];
    const token = (await signIn(account.email, password)).data!['signIn'].token;
    expect((await act('closeAccount', account.id, hr)).data).toEqual({ closeAccount: { active: false } });
    expect(await me(token)).toBeNull();
    expect(code(await signIn(account.email, password))).toBe('UNAUTHENTICATED');
    expect((await act('reopenAccount', account.id, administrator)).data).toEqual({ reopenAccount: { active: true } });
    expect(await me(token)).toBeNull();
    expect(code(await signIn(account.email, password))).toBeUndefined();
  });

  it('are closed by somebody else than their owner, and not by everybody', async () => {
    const own = await idOf(administrator);
    for (const name of ['closeAccount', 'resetPassword'])
      expect([name, code(await act(name, own, administrator))]).toEqual([name, 'CONFLICT']);
    for (const role of ['MANAGER', 'EMPLOYEE', 'AUDITOR', 'ANALYST'])
      expect([role, code(await act('closeAccount', own, await api.signedIn(role)))]).toEqual([role, 'FORBIDDEN']);
    for (const id of ['not an id', '01999999-9999-7999-8999-999999999999'])
      expect(code(await act('closeAccount', id, administrator))).toBe('NOT_FOUND');
  });
});

describe('a password', () => {
  it('from somebody else asks to be changed; a change ends the other sessions and not this one', async () => {
    const { password, account } = (await create('AUDITOR', hr)).data!['createAccount'];
    const first = (await signIn(account.email, password)).data!['signIn'];
    const second = (await signIn(account.email, password)).data!['signIn'];
    expect([first.viewer, await me(first.token)]).toEqual([{ mustChangePassword: true }, { mustChangePassword: true }]);
    expect((await change(password, 'quite another password', first.token)).data).toEqual({ changePassword: true });
    expect([await me(first.token), await me(second.token)]).toEqual([{ mustChangePassword: false }, null]);
    expect(code(await signIn(account.email, password))).toBe('UNAUTHENTICATED');
    expect(code(await signIn(account.email, 'quite another password'))).toBeUndefined();
  });

  it('is not changed without the present one, nor to one that does not fit, and never comes back in an answer', async () => {
    const token = await api.signedIn('AUDITOR');
    const present = 'a password for tests';
    for (const [current, next, field] of [
      ['not the password', 'quite another password', 'current'],
      [present, 'eleven char', 'next'],
      [present, 'x'.repeat(201), 'next'],
      [present, present, 'next'],
    ] as const) {
      const answer = await change(current, next, token);
      expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
      for (const secret of [current, next]) expect(JSON.stringify(answer.errors)).not.toContain(secret);
    }
    for (let i = 0; i < 8; i++) await change('a guess at the password', 'quite another password', token);
    expect(code(await change(present, 'quite another password', token))).toBe('RATE_LIMITED');
  });

  it('that is reset ends the sessions and works once shown', async () => {
    const { password, account } = (await create('AUDITOR', hr)).data!['createAccount'];
    const token = (await signIn(account.email, password)).data!['signIn'].token;
    await change(password, 'quite another password', token);
    const fresh = (await act('resetPassword', account.id, hr)).data!['resetPassword'].password;
    expect(await me(token)).toBeNull();
    expect(code(await signIn(account.email, 'quite another password'))).toBe('UNAUTHENTICATED');
    expect((await signIn(account.email, fresh)).data!['signIn'].viewer).toEqual({ mustChangePassword: true });
  });
});

describe('the first administrator', () => {
  it('is made once, and another only when meant', async () => {
    const { db, close } = await freshDatabase();
    const make = (email: string, another = false, password = 'a long enough password') =>
      createAdministrator(db.pool, { email, password }, another);
    await expect(make('First@Test.example', false, 'short')).rejects.toThrow('12 to 200 characters');
    await expect(make('no address')).rejects.toThrow('email must be');
    await make('First@Test.example');
    await expect(make('second@test.example')).rejects.toThrow('administrator already');
    await expect(make('first@test.example', true)).rejects.toThrow('first@test.example already');
    await make('second@test.example', true);
    const { rows } = await db.pool.query('select email, role from account order by email');
    expect(rows.map(({ email, role }) => `${email} ${role}`)).toEqual([
      'first@test.example ADMINISTRATOR',
      'second@test.example ADMINISTRATOR',
    ]);
    await close();
  });
});
