import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineOf, writeTogether } from '../../api/access/journal-lines.js';
import { shipRules } from '../../api/rules/ship.js';
import { startApi, type Api } from '../api.js';

let api: Api;
let administrator: string;
beforeAll(async () => {
  api = await startApi();
  await shipRules(api.db.orm.em.fork());
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

describe('an act and its line', () => {
  let hr: string;
  let team: string;
  let lead: string;
  beforeAll(async () => {
    hr = await api.signedIn('HR');
    const { rows } = await api.db.pool.query(
      `with lead as (insert into employee (code, name) values ('LEAD', 'Lead') returning id), team as (insert into team (code, name) values ('T', 'T') returning id)
       select lead.id as lead, team.id as team from lead, team`,
    );
    ({ lead, team } = rows[0]);
  });

  /** Which transaction wrote the line of a request, if there is just one line. */
  async function writtenBy(requestId: string | null): Promise<string> {
    const { rows } = await api.db.pool.query('select xmin::text as tx from journal where request_id = $1', [requestId]);
    expect(rows).toHaveLength(1);
    return rows[0].tx;
  }
  const transactionOf = async (table: string, id: string): Promise<string> =>
    (await api.db.pool.query(`select xmin::text as tx from ${table} where id = $1`, [id])).rows[0].tx;
  const setLead = (employeeId: string | null, version: number) =>
    api.post(
      'mutation ($teamId: ID!, $employeeId: ID, $version: Int!) { setTeamManager(teamId: $teamId, employeeId: $employeeId, version: $version) { version } }',
      { teamId: team, employeeId, version },
      hr,
    );

  it('are of one transaction: what was changed, and what came into being', async () => {
    const changed = await setLead(lead, 1);
    expect(changed.errors).toBeUndefined();
    expect(await writtenBy(changed.headers.get('x-request-id'))).toBe(await transactionOf('team', team));
    expect(await last('setTeamManager')).toMatchObject({
      object_id: team,
      role: 'HR',
      changed_fields: expect.arrayContaining(['teamId', 'employeeId', 'version']),
    });
    const made = await api.post('mutation { createRuleDraft { id } }', {}, hr);
    const { id } = made.data!['createRuleDraft'];
    expect(await writtenBy(made.headers.get('x-request-id'))).toBe(await transactionOf('rule_set', id));
    expect(await last('createRuleDraft')).toMatchObject({ object_id: id });
  });

  it('are not without each other: what is refused leaves no line, and without its line nothing is done', async () => {
    const refused = await setLead(null, 99);
    expect(refused.errors![0]!.extensions['code']).toBe('CONFLICT');
    const lines = await api.db.pool.query('select 1 from journal where request_id = $1', [
      refused.headers.get('x-request-id'),
    ]);
    expect(lines.rows).toEqual([]);
    await api.db.pool.query(
      "create function full_disk() returns trigger language plpgsql as $$ begin raise exception 'no room' using errcode = '53100'; end $$; create trigger full_disk before insert on journal for each row when (new.action = 'setTeamManager') execute function full_disk()",
    );
    const { data } = await setLead(null, 2);
    expect(data).toBeNull();
    await api.db.pool.query('drop trigger full_disk on journal; drop function full_disk');
    const { rows } = await api.db.pool.query('select manager_id as manager from team where id = $1', [team]);
    expect(rows).toEqual([{ manager: lead }]);
  });
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
