import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdministrator } from '../../api/access/create-administrator.js';
import { POLICY } from '../../api/access/policy.js';
import { makeSchema } from '../../api/schema.js';
import { startApi, type Answer, type Api } from '../api.js';
import { callOf } from '../call.js';
import { freshDatabase } from '../database.js';

let api: Api;
let administrator: string;
let hr: string;
let schema: GraphQLSchema;
let made = 0;
beforeAll(async () => {
  api = await startApi();
  schema = await makeSchema();
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
/** Does it to the account as it is now, unless it is said which version was seen. */
const act = async (name: string, id: string, token: string, version?: number, on: Api = api) => {
  const { rows } = await on.db.pool.query('select version from account where id::text = $1', [id]);
  return on.post(
    `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { ${name === 'resetPassword' ? 'password' : 'active'} } }`,
    { id, version: version ?? rows[0]?.version ?? 1 },
    token,
  );
};
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
    expect(code(await create('HR', administrator))).toBe('FORBIDDEN');
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

describe('several who look after one account', () => {
  it('do not undo each other: of ten who saw the same, one changes it and the others are told the version now', async () => {
    const { account } = (await create('AUDITOR', hr)).data!['createAccount'];
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        act(at % 2 === 0 ? 'resetPassword' : 'closeAccount', account.id, at < 5 ? hr : administrator, 1),
      ),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const answer of answers.filter(({ errors }) => errors))
      expect(answer.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(code(await act('reopenAccount', account.id, hr, 1))).toBe('CONFLICT');
    expect(code(await act('reopenAccount', account.id, hr, 2))).toBeUndefined();
  });
});

describe('the list of accounts', () => {
  const list = async (args: string) =>
    (await api.post(`{ accounts(${args}) { totalCount nodes { name email role active } } }`, {}, hr)).data!['accounts'];

  it('comes in pages by name, each account once, and is narrowed by what a person looks for', async () => {
    await api.db.pool.query(
      `insert into account (email, name, role, password_hash, active, must_change_password)
       select 'paged' || n || '@test.example', 'paged ' || lpad((n % 20)::text, 2, '0'), 'AUDITOR', '', n <> 7, n = 3 from generate_series(1, 45) n`,
    );
    const seen: string[] = [];
    for (let offset = 0; ; offset += 20) {
      const { nodes, totalCount } = await list(`first: 20, offset: ${offset}, filter: { search: "PAGED" }`);
      expect(totalCount).toBe(45);
      seen.push(...nodes.map(({ name, email }: Record<string, string>) => `${name} ${email}`));
      if (nodes.length < 20) break;
    }
    expect(new Set(seen).size).toBe(45);
    const names = seen.map((each) => each.slice(0, 8));
    expect(names).toEqual(names.toSorted());
    expect((await list('filter: { search: "paged7@" }')).nodes).toEqual([
      { name: 'paged 07', email: 'paged7@test.example', role: 'AUDITOR', active: false },
    ]);
    expect((await list('filter: { search: "paged", active: false }')).totalCount).toBe(1);
    expect((await list('filter: { search: "paged", mustChangePassword: true }')).nodes).toMatchObject([
      { email: 'paged3@test.example' },
    ]);
    expect((await list('filter: { search: "%" }')).totalCount).toBe(0);
    const roles = (await list('first: 100, filter: { roles: [HR, ADMINISTRATOR] }')).nodes;
    expect(new Set(roles.map(({ role }: { role: string }) => role))).toEqual(new Set(['HR', 'ADMINISTRATOR']));
    expect(code(await api.post('{ accounts(first: 101) { totalCount } }', {}, hr))).toBe('BAD_USER_INPUT');
  });
});

describe('the list of keys', () => {
  it('comes in pages, newest first, and tells those that work from those that have ended', async () => {
    const make = (name: string) =>
      api.post(
        `mutation ($name: String!) { createApiKey(name: $name, scopes: ["signals:write"], expiresAt: "2099-01-01T00:00:00Z") { key { id } } }`,
        { name },
        hr,
      );
    const ids: string[] = [];
    for (const name of ['first desk', 'second desk', 'third desk', 'night'])
      ids.push((await make(name)).data!['createApiKey'].key.id);
    await api.post('mutation ($id: ID!) { revokeApiKey(id: $id) { id } }', { id: ids[1] }, hr);
    await api.db.pool.query(`update api_key set expires_at = now() - interval '1 second' where id = $1`, [ids[2]]);
    const list = async (args: string) => {
      const { totalCount, nodes } = (
        await api.post(`{ apiKeys(${args}) { totalCount nodes { id name } } }`, {}, administrator)
      ).data!['apiKeys'];
      return [totalCount, ...nodes.map(({ name }: { name: string }) => name)];
    };
    expect(await list('first: 2, filter: { search: "DESK" }')).toEqual([3, 'third desk', 'second desk']);
    expect(await list('first: 2, offset: 2, filter: { search: "DESK" }')).toEqual([3, 'first desk']);
    expect(await list('filter: { search: "desk", live: true }')).toEqual([1, 'first desk']);
    expect(await list('filter: { search: "desk", live: false }')).toEqual([2, 'third desk', 'second desk']);
  });
});

describe('an administrator', () => {
  it('cannot become HR while there is another: neither by a new account, nor by the password of one, nor by opening one', async () => {
    const { account } = (await create('HR', hr)).data!['createAccount'];
    for (const name of ['resetPassword', 'closeAccount', 'reopenAccount'])
      expect([name, code(await act(name, account.id, administrator))]).toEqual([name, 'FORBIDDEN']);
    await act('closeAccount', account.id, hr);
    expect(code(await act('reopenAccount', account.id, administrator))).toBe('FORBIDDEN');
    const kept = (await api.post('{ accounts(first: 100) { nodes { id role kept } } }', {}, administrator)).data![
      'accounts'
    ].nodes;
    expect(kept.length).toBeGreaterThan(3);
    for (const each of kept) {
      const own = each.id === (await idOf(administrator));
      expect([each.role, each.kept]).toEqual([each.role, each.role !== 'HR' && !own]);
    }
  });

  it('makes the first HR of an organisation, and helps an only one who lost his password; both are seen and journalled', async () => {
    const alone = await startApi();
    const admin = await alone.signedIn('ADMINISTRATOR');
    const make = () =>
      alone.post(
        'mutation ($email: String!) { createAccount(email: $email, name: "First HR", role: HR) { account { id } } }',
        { email: `hr${Math.random()}@test.example` },
        admin,
      );
    // Two at once: one of them finds the other's.
    const both = await Promise.all([make(), make()]);
    expect(both.map(code).filter((each) => each !== undefined)).toEqual(['FORBIDDEN']);
    const id = both.find(({ data }) => data?.['createAccount'])!.data!['createAccount'].account.id;
    expect((await act('resetPassword', id, admin, undefined, alone)).errors).toBeUndefined();
    const second = await alone.signedIn('HR');
    const seen = (
      await alone.post('{ accounts { nodes { id role roleGivenBy passwordGivenBy mustChangePassword } } }', {}, second)
    ).data!['accounts'].nodes;
    expect(seen.find((each: { id: string }) => each.id === id)).toEqual({
      id,
      role: 'HR',
      roleGivenBy: 'ADMINISTRATOR 1',
      passwordGivenBy: 'ADMINISTRATOR 1',
      mustChangePassword: true,
    });
    const { rows } = await alone.db.pool.query(
      "select action, role from journal where object_id = $1 and role = 'ADMINISTRATOR' order by id",
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['createAccount', 'resetPassword']);
    // Now there is another HR who could.
    expect(code(await act('resetPassword', id, admin, undefined, alone))).toBe('FORBIDDEN');
    await alone.close();
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

describe('an account with a password from somebody else', () => {
  it('may read itself, change its password and sign out, and nothing else in the whole schema', async () => {
    for (const role of ['ADMINISTRATOR', 'HR', 'AUDITOR', 'ANALYST']) {
      const { password, account } = (await create(role, role === 'ADMINISTRATOR' ? administrator : hr)).data![
        'createAccount'
      ];
      const { token } = (await signIn(account.email, password)).data!['signIn'];
      const viewer = (await api.post('{ me { id may } }', {}, token)).data!['me'];
      expect([role, viewer.may.toSorted()]).toEqual([role, ['changePassword', 'me', 'signIn', 'signOut']]);
      for (const [type, fields] of Object.entries(POLICY))
        for (const name of Object.keys(fields)) {
          if (['me', 'signIn', 'signOut', 'changePassword'].includes(name)) continue;
          const answer = await api.post(example(type as 'Query' | 'Mutation', name), {}, token);
          expect([role, name, code(answer)]).toEqual([role, name, 'PASSWORD_CHANGE_REQUIRED']);
          expect(answer.status).toBe(403);
        }
      expect((await change(password, 'quite another password', token)).errors).toBeUndefined();
      const after = (await api.post('{ me { may } organisation { name } }', {}, token)).data!;
      expect(after['me'].may.length).toBeGreaterThan(8);
      expect(after['organisation'].name).toBeTruthy();
    }
  });

  it('comes in by no other door either', async () => {
    const { password, account } = (await create('HR', hr)).data!['createAccount'];
    const { token } = (await signIn(account.email, password)).data!['signIn'];
    const send = async (path: string, type: string, method = 'POST'): Promise<unknown> => {
      const answer = await fetch(`${api.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': type, 'Karta-Source': 'crm' },
        ...(method === 'POST' ? { body: '{}' } : {}),
      });
      return ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;
    };
    expect(await send('/signals', 'application/x-ndjson')).toBe('PASSWORD_CHANGE_REQUIRED');
    expect(await send('/uploads?target=VISITS&fileName=a.csv', 'application/octet-stream')).toBe(
      'PASSWORD_CHANGE_REQUIRED',
    );
    const file = '/uploads/01999999-9999-7999-8999-999999999999/bad-rows.csv';
    expect(await send(file, 'text/csv', 'GET')).toBe('PASSWORD_CHANGE_REQUIRED');
    expect((await api.post('mutation { signOut }', {}, token)).data).toEqual({ signOut: true });
    expect(await me(token)).toBeNull();
  });
});

/** A call of a root field with something in every argument that it must have. */
function example(type: 'Query' | 'Mutation', name: string): string {
  const field = (type === 'Query' ? schema.getQueryType() : schema.getMutationType())!.getFields()[name]!;
  return callOf(type, field);
}

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
    const { rows } = await db.pool.query(
      'select email, role, must_change_password as given from account order by email',
    );
    expect(rows).toEqual([
      { email: 'first@test.example', role: 'ADMINISTRATOR', given: true },
      { email: 'second@test.example', role: 'ADMINISTRATOR', given: true },
    ]);
    await close();
  });
});
