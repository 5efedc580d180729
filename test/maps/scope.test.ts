import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../api.js';
import { LAST_DAY, startDemo, type Demo } from './demo.js';

const MAP =
  'query ($employee: ID!) { careerMap(employeeId: $employee) { id hash employee { code } } careerMaps(employeeId: $employee) { id } }';
const EXPLAIN =
  'query ($map: ID!, $assignment: ID!) { explanation(mapId: $map, assignmentId: $assignment, nodeId: "tenure") { root } }';
const SIGNALS =
  'query ($map: ID!, $assignment: ID!) { explanationSignals(mapId: $map, assignmentId: $assignment, nodeId: "metric:client_satisfaction/total") { totalCount } }';
const VERIFY = 'query ($map: ID!) { verifyMap(id: $map) { result } }';
const BY_ID = 'query ($map: ID!) { careerMap(id: $map) { id employee { code } } }';
const DECIDE =
  'mutation ($ids: [ID!]!) { decideProposals(ids: $ids, decision: CONFIRM) { id errorCode errorMessage proposal { status } } }';
const PROPOSALS = '{ stageProposals(first: 100) { totalCount nodes { id employeeId employeeName } } }';
const UNKNOWN = '01999999-9999-7999-8999-999999999999';

interface Person {
  employee: string;
  assignment: string;
  map: string;
}

let api: Demo;
/** One of each team: A (cards, led by D-001), C (mortgages, led by D-003, made a team below A here) and B (led by D-002). */
let a: Person;
let c: Person;
let b: Person;

beforeAll(async () => {
  api = await startDemo();
  await api.db.pool.query(
    "update team set parent_id = (select id from team where code = 'DEMO-A') where code = 'DEMO-C'",
  );
  [a, c, b] = (await Promise.all([
    person('D-012', 'DEMO-CARDS'),
    person('D-036', 'DEMO-MORTGAGE'),
    person('D-025', 'DEMO-CARDS'),
  ])) as [Person, Person, Person];
});
afterAll(() => api.close());

async function person(code: string, task: string): Promise<Person> {
  const employee = await api.employee(code);
  const { rows } = await api.db.pool.query(
    'select id from career_map where employee_id = $1 order by as_of desc limit 1',
    [employee],
  );
  return { employee, assignment: await api.assignment(code, task), map: rows[0]!.id };
}

/** An open proposal about an assignment, as an evaluation leaves it. */
async function openProposal({ employee, assignment, map }: Person): Promise<string> {
  await api.db.pool.query(
    "update stage_proposal set status = 'SUPERSEDED' where status = 'OPEN' and assignment_id = $1",
    [assignment],
  );
  const { rows } = await api.db.pool.query(
    `insert into stage_proposal (assignment_id, employee_id, scorecard_id, map_id, as_of, kind, from_stage, to_stage)
     select c.assignment_id, c.employee_id, c.id, c.map_id, c.as_of, 'RISE', 'R2', 'R3' from scorecard c where c.map_id = $1 and c.assignment_id = $2 and c.employee_id = $3 returning id`,
    [map, assignment, employee],
  );
  return rows[0]!.id;
}

const refusal = ({ errors }: Answer) => ({ code: errors?.[0]?.extensions['code'], text: errors?.[0]?.message });

/** What somebody gets of a person's map by every way that leads to it. */
async function sees(token: string, { employee, assignment, map }: Person): Promise<'ALL' | 'NOTHING'> {
  const one = await api.post(MAP, { employee }, token);
  const byId = await api.post(BY_ID, { map }, token);
  const refusals = await Promise.all([
    api.post(EXPLAIN, { map, assignment }, token),
    api.post(SIGNALS, { map, assignment }, token),
    api.post(VERIFY, { map }, token),
  ]);
  const codes = refusals.map((answer) => refusal(answer).code);
  if (one.data?.['careerMap']) {
    expect(one.data['careerMaps'].length).toBeGreaterThan(0);
    expect(byId.data!['careerMap'].id).toBe(map);
    expect(codes).toEqual([undefined, undefined, undefined]);
    return 'ALL';
  }
  expect(one.errors).toBeUndefined();
  expect(one.data).toEqual({ careerMap: null, careerMaps: [] });
  expect(byId.data).toEqual({ careerMap: null });
  expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  return 'NOTHING';
}

describe('a map is seen by', () => {
  it('HR, for everybody', async () => {
    const hr = await api.signedIn('HR');
    expect([await sees(hr, a), await sees(hr, b), await sees(hr, c)]).toEqual(['ALL', 'ALL', 'ALL']);
  });

  it('the manager of the team, and of a team above it, and by no other manager', async () => {
    const above = await api.signedIn('MANAGER', await managerOf('D-001'));
    const below = await api.signedIn('MANAGER', await managerOf('D-003'));
    expect([await sees(above, a), await sees(above, c), await sees(above, b)]).toEqual(['ALL', 'ALL', 'NOTHING']);
    expect([await sees(below, a), await sees(below, c), await sees(below, b)]).toEqual(['NOTHING', 'ALL', 'NOTHING']);
  });

  it('an employee, when it is his own', async () => {
    const employee = await api.signedIn('EMPLOYEE', await freed(a.employee));
    expect([await sees(employee, a), await sees(employee, b), await sees(employee, c)]).toEqual([
      'ALL',
      'NOTHING',
      'NOTHING',
    ]);
  });

  it('neither auditor nor administrator: the questions themselves are not theirs', async () => {
    for (const role of ['AUDITOR', 'ADMINISTRATOR']) {
      const token = await api.signedIn(role);
      for (const [query, variables] of [
        [MAP, { employee: a.employee }],
        [BY_ID, { map: a.map }],
        [EXPLAIN, a],
        [SIGNALS, a],
        [VERIFY, { map: a.map }],
        [PROPOSALS, {}],
        [DECIDE, { ids: [UNKNOWN] }],
      ] as const) {
        const answer = await api.post(query, { ...variables }, token);
        expect(refusal(answer).code, `${role} ${query}`).toBe('FORBIDDEN');
        expect(Object.values(answer.data ?? {}).every((value) => value === null)).toBe(true);
      }
    }
  });

  it('a key with maps:read, and by no key with signals:write', async () => {
    const hr = await api.signedIn('HR');
    const make = async (scope: string): Promise<string> =>
      (
        await api.post(
          `mutation { createApiKey(name: "k", scopes: ["${scope}"], expiresAt: "2090-01-01T00:00:00Z") { secret } }`,
          {},
          hr,
        )
      ).data!['createApiKey'].secret;
    const reader = await make('maps:read');
    expect([await sees(reader, a), await sees(reader, b)]).toEqual(['ALL', 'ALL']);
    const writer = await make('signals:write');
    for (const [query, variables] of [
      [MAP, a],
      [EXPLAIN, a],
      [SIGNALS, a],
      [VERIFY, a],
    ] as const) {
      expect(refusal(await api.post(query, { ...variables }, writer)).code).toBe('FORBIDDEN');
    }
    for (const key of [reader, writer])
      expect(refusal(await api.post(DECIDE, { ids: [UNKNOWN] }, key)).code).toBe('FORBIDDEN');
  });

  it('a manager of yesterday no more: who leads a team counts at once', async () => {
    const { rows } = await api.db.pool.query(
      "insert into employee (code, name) values ('NEW-LEAD', 'New Lead') returning id",
    );
    const lead = await api.signedIn('MANAGER', rows[0]!.id);
    expect(await sees(lead, b)).toBe('NOTHING');
    await api.db.pool.query("update team set manager_id = $1 where code = 'DEMO-B'", [rows[0]!.id]);
    expect(await sees(lead, b)).toBe('ALL');
    await api.db.pool.query(
      "update team set manager_id = (select id from employee where code = 'D-002') where code = 'DEMO-B'",
    );
    expect(await sees(lead, b)).toBe('NOTHING');
  });
});

describe('what is out of reach', () => {
  it('is refused in the very words for what does not exist', async () => {
    const employee = await api.signedIn('EMPLOYEE', await freed(a.employee));
    for (const [query, foreign, unknown] of [
      [EXPLAIN, { map: b.map, assignment: b.assignment }, { map: UNKNOWN, assignment: b.assignment }],
      [EXPLAIN, { map: a.map, assignment: b.assignment }, { map: a.map, assignment: UNKNOWN }],
      [SIGNALS, { map: b.map, assignment: b.assignment }, { map: 'not even an id', assignment: UNKNOWN }],
      [VERIFY, { map: b.map }, { map: UNKNOWN }],
    ] as const) {
      const one = await api.post(query, { ...foreign }, employee);
      const other = await api.post(query, { ...unknown }, employee);
      expect(refusal(one)).toEqual(refusal(other));
      expect(one.status).toBe(other.status);
      expect(refusal(one).code).toBe('NOT_FOUND');
    }
    const generate = (id: string, token: string) =>
      api.post(
        `mutation ($ids: [ID!]!) { generateMaps(asOf: "${LAST_DAY}", employeeIds: $ids) { id } }`,
        { ids: [id] },
        token,
      );
    const manager = await api.signedIn('MANAGER', await managerOf('D-001'));
    expect(refusal(await generate(b.employee, manager))).toEqual(refusal(await generate(UNKNOWN, manager)));
    expect(refusal(await generate(b.employee, manager)).code).toBe('NOT_FOUND');
    const team = (await api.db.pool.query("select id from team where code = 'DEMO-B'")).rows[0]!.id;
    const ofTeam = (id: string) =>
      api.post(`mutation ($id: ID!) { generateMaps(asOf: "${LAST_DAY}", teamId: $id) { id } }`, { id }, manager);
    expect(refusal(await ofTeam(team))).toEqual(refusal(await ofTeam(UNKNOWN)));
    expect(refusal(await ofTeam(team)).code).toBe('NOT_FOUND');
  });

  it('is left out when everybody is asked for', async () => {
    const manager = await api.signedIn('MANAGER', await managerOf('D-003'));
    const maps = await api.made(manager, `asOf: "${LAST_DAY}", all: true`);
    const { rows } = await api.db.pool.query(
      "select e.code from employee e join team t on t.id = e.team_id where t.code = 'DEMO-C'",
    );
    expect(maps.length).toBeGreaterThan(8);
    for (const { employee } of maps) expect(rows.map(({ code }) => code)).toContain(employee);
  });
});

describe('proposals', () => {
  it('are listed and decided within reach only, and one out of reach is answered like one that is not there', async () => {
    const [ofA, ofB] = [await openProposal(a), await openProposal(b)];
    const manager = await api.signedIn('MANAGER', await managerOf('D-002'));
    const { nodes, totalCount } = (await api.post(PROPOSALS, {}, manager)).data!['stageProposals'];
    const team = (
      await api.db.pool.query("select e.id from employee e join team t on t.id = e.team_id where t.code = 'DEMO-B'")
    ).rows.map(({ id }) => id);
    expect(nodes.map(({ id }: { id: string }) => id)).toContain(ofB);
    expect(nodes.length).toBe(totalCount);
    for (const { employeeId } of nodes) expect(team).toContain(employeeId);

    const results = (await api.post(DECIDE, { ids: [ofA, UNKNOWN, 'not even an id', ofB] }, manager)).data![
      'decideProposals'
    ];
    expect(results.map((each: { errorCode: string }) => each.errorCode)).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
      null,
    ]);
    expect(results[0].errorMessage).toBe(results[1].errorMessage);
    expect(results.map((each: { proposal: object }) => each.proposal)).toEqual([
      null,
      null,
      null,
      { status: 'CONFIRMED' },
    ]);
    const { rows } = await api.db.pool.query('select status from stage_proposal where id = $1', [ofA]);
    expect(rows[0]!.status).toBe('OPEN');
  });

  it('are not for employees', async () => {
    const employee = await api.signedIn('EMPLOYEE', await freed(c.employee));
    expect(refusal(await api.post(PROPOSALS, {}, employee)).code).toBe('FORBIDDEN');
    expect(refusal(await api.post(DECIDE, { ids: [await openProposal(c)] }, employee)).code).toBe('FORBIDDEN');
  });

  it('about oneself are decided by somebody else, whatever one is', async () => {
    const own = await person('D-014', 'DEMO-CARDS');
    const asManager = await api.signedIn('MANAGER', own.employee);
    const proposal = await openProposal(own);
    const decide = async (token: string) =>
      (await api.post(DECIDE, { ids: [proposal] }, token)).data!['decideProposals'][0].errorCode;
    expect(await decide(asManager)).toBe('FORBIDDEN');
    await api.db.pool.query("update account set role = 'HR' where employee_id = $1", [own.employee]);
    expect(await decide(asManager)).toBe('FORBIDDEN');
    expect(await decide(await api.signedIn('HR'))).toBe(null);
  });
});

describe('the journal', () => {
  it("keeps every read of somebody else's map, with who read it, as what, and in which request", async () => {
    const manager = await api.signedIn('MANAGER', await api.employee('D-001').then((id) => freed(id)));
    const { rows: before } = await api.db.pool.query('select max(id) as last from journal');
    await api.post(BY_ID, { map: a.map }, manager);
    await api.post(MAP, { employee: a.employee }, manager);
    await api.post(EXPLAIN, { map: a.map, assignment: a.assignment }, manager);
    await api.post(SIGNALS, { map: a.map, assignment: a.assignment }, manager);
    const { rows } = await api.db.pool.query(
      `select j.action, j.object_id, j.role, j.actor_kind, j.request_id is not null as request, a.employee_id from journal j join account a on a.id = j.actor_id
       where j.id > $1 order by j.id`,
      [before[0]!.last ?? 0],
    );
    const by = { role: 'MANAGER', actor_kind: 'ACCOUNT', request: true, employee_id: await api.employee('D-001') };
    expect(rows).toEqual(
      expect.arrayContaining([
        { action: 'careerMap', object_id: a.map, ...by },
        { action: 'careerMap', object_id: a.employee, ...by },
        { action: 'explanation', object_id: a.map, ...by },
        { action: 'explanationSignals', object_id: a.map, ...by },
      ]),
    );
  });

  it('keeps who decided', async () => {
    const hr = await api.signedIn('HR');
    await api.post(DECIDE, { ids: [await openProposal(a)] }, hr);
    const { rows } = await api.db.pool.query(
      "select role, actor_id is not null as known from journal where action = 'decideProposals' order by id desc limit 1",
    );
    expect(rows).toEqual([{ role: 'HR', known: true }]);
  });
});

/** The demo's managers have accounts already; here each test signs in with one of its own. */
async function managerOf(code: string): Promise<string> {
  return freed(await api.employee(code));
}

async function freed(employee: string): Promise<string> {
  await api.db.pool.query('update account set employee_id = null where employee_id = $1', [employee]);
  return employee;
}
