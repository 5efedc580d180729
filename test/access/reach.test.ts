import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, SIGNALS, startWorld, type World } from './world.js';

let api: World;
let employee: string;
let map: { map: string; assignment: string };
beforeAll(async () => {
  api = await startWorld();
  employee = api.people.employees[0]!;
  map = await api.mapOf(employee);
});
afterAll(() => api.close());

const MAP = 'query ($id: ID!) { careerMap(employeeId: $id) { praises { text } } }';
const codes = async (token: string): Promise<string[]> =>
  (await api.post('{ employees(sort: CODE) { nodes { code } } }', {}, token)).data!['employees'].nodes.map(
    ({ code }: { code: string }) => code,
  );
const key = async (scopes: string[], by: string) =>
  api.post(
    'mutation ($scopes: [String!]!) { createApiKey(name: "k", scopes: $scopes, expiresAt: "2090-01-01T00:00:00Z") { secret } }',
    { scopes },
    await api.signedIn(by),
  );
const secret = async (scope: string): Promise<string> => (await key([scope], 'HR')).data!['createApiKey'].secret;
const bodies = async (token: string): Promise<(string | null)[]> =>
  (await api.post(SIGNALS, map, token)).data!['explanationSignals'].nodes.map(
    ({ body }: { body: string | null }) => body,
  );

/** Somebody new who manages nothing yet. */
async function newcomer(code: string): Promise<{ id: string; token: string }> {
  const { rows } = await api.db.pool.query('insert into employee (code, name) values ($1, $1) returning id', [code]);
  return { id: rows[0]!.id, token: await api.signedIn('MANAGER', rows[0]!.id) };
}

describe('the manager of a task', () => {
  it('sees himself and who works on it today, as long as both last', async () => {
    const { id, token } = await newcomer('TASK-LEAD');
    expect(await codes(token)).toEqual(['TASK-LEAD']);
    await api.db.pool.query('update task set manager_id = $1 where id = $2', [id, api.people.task]);
    expect(await codes(token)).toEqual(['E-1', 'E-2', 'E-3', 'TASK-LEAD']);
    expect((await api.post(MAP, { id: employee }, token)).data!['careerMap']).not.toBeNull();
    await api.db.pool.query("update assignment_period set ended_on = '2026-09-30' where employee_id = $1", [
      api.people.employees[1],
    ]);
    expect(await codes(token)).toEqual(['E-1', 'E-3', 'TASK-LEAD']);
    await api.db.pool.query('update assignment_period set ended_on = null');
    // He is nobody's line manager: what clients wrote is not for him.
    expect(new Set(await bodies(token))).toEqual(new Set([null]));
    await api.db.pool.query('update task set manager_id = null');
    expect(await codes(token)).toEqual(['TASK-LEAD']);
    expect((await api.post(MAP, { id: employee }, token)).data!['careerMap']).toBeNull();
  });
});

describe('keys', () => {
  it('that read about people are made by HR only', async () => {
    for (const scopes of [['maps:read'], ['people:read'], ['signals:write', 'maps:read']])
      expect([scopes, codeOf(await key(scopes, 'ADMINISTRATOR'))]).toEqual([scopes, 'FORBIDDEN']);
    expect(codeOf(await key(['signals:write'], 'ADMINISTRATOR'))).toBeUndefined();
    for (const by of ['MANAGER', 'ANALYST']) expect(codeOf(await key(['signals:write'], by))).toBe('FORBIDDEN');
  });

  it('with people:read get everybody by name and no verdict', async () => {
    const reader = await secret('people:read');
    expect(await codes(reader)).toEqual(expect.arrayContaining(['E-1', 'E-2', 'E-3', 'M-1']));
    const named = await api.post(
      'query ($id: ID!) { employee(id: $id) { name team { name managerName } assignments { task { name } } } tasks { name } locations { name } teams { name } }',
      { id: employee },
      reader,
    );
    expect(named.errors).toBeUndefined();
    expect(named.data!['employee'].name).toBe('Employee 1');
    expect(codeOf(await api.post(MAP, { id: employee }, reader))).toBe('FORBIDDEN');
    for (const field of ['latestMap { id }', 'assignments { stage }', 'assignments { openProposal { id } }']) {
      const answer = await api.post(
        `query ($id: ID!) { employee(id: $id) { name ${field} } }`,
        { id: employee },
        reader,
      );
      expect([field, codeOf(answer)]).toEqual([field, 'FORBIDDEN']);
    }
    expect(codeOf(await api.post(SIGNALS, map, await secret('signals:write')))).toBe('FORBIDDEN');
  });
});

describe('what clients wrote', () => {
  it('is read by the employee and his line manager, and by no one else', async () => {
    const own = await api.signedIn('EMPLOYEE', employee);
    const line = await api.signedIn('MANAGER', api.people.manager);
    for (const token of [own, line]) {
      expect((await bodies(token)).length).toBeGreaterThan(0);
      const { rows } = await api.db.pool.query('select 1 from signal where employee_id = $1 and body is not null', [
        employee,
      ]);
      expect(rows.length).toBeGreaterThan(0);
    }
    await say('Said of a rating');
    for (const token of [own, line]) expect(await bodies(token)).toContain('Said of a rating');
    for (const token of [await api.signedIn('HR'), await api.signedIn('ANALYST'), await secret('maps:read')]) {
      expect(new Set(await bodies(token))).toEqual(new Set([null]));
      expect((await api.post(MAP, { id: employee }, token)).data!['careerMap'].praises).toBeNull();
    }
  });

  it('of a signal whose screening was overruled is read by HR, of that one alone', async () => {
    const hr = await api.signedIn('HR');
    await say('Said of a rating');
    const first = (await api.post(SIGNALS, map, hr)).data!['explanationSignals'].nodes[0].id;
    const overruled = await api.post(
      'mutation ($id: ID!) { overrideScreening(signalId: $id, weight: "0.5", reason: "looked at it") }',
      { id: first },
      hr,
    );
    expect(overruled.errors).toBeUndefined();
    const { nodes } = (await api.post(SIGNALS, map, hr)).data!['explanationSignals'];
    for (const { id, body } of nodes) expect([id, body]).toEqual([id, id === first ? 'Said of a rating' : null]);
    expect(new Set(await bodies(await secret('maps:read')))).toEqual(new Set([null]));
  });

  /** Ratings that say something, as some sources have them. */
  async function say(words: string): Promise<void> {
    await api.db.pool.query(
      "update signal set body = $1 where kind = (select number from signal_kind where code = 'rating') and employee_id = $2",
      [words, employee],
    );
  }
});
