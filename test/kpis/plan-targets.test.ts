import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBatch, numberBatch } from '../../api/access/batch.js';
import { plannedFor } from '../../api/kpis/read-planned.js';
import { inTransaction } from '../../api/maps/generate.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { wizard } from '../imports/wizard.js';
import { organisationOf } from '../people.js';

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  await organisationOf(api.db, 10);
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

const SEPTEMBER = { from: '2026-09-01', to: '2026-09-30' };
const send = (targets: object[], token = hr) =>
  api.post(
    `mutation ($targets: [PlanTargetInput!]!) { recordPlanTargets(targets: $targets) { index status id code field } }`,
    { targets },
    token,
  );
const recorded = async (...targets: object[]): Promise<Record<string, string>[]> => {
  const { data, errors } = await send(targets);
  expect(errors).toBeUndefined();
  return data!['recordPlanTargets'];
};
const list = async (token = hr, args = 'first: 100') =>
  (
    await api.post(
      `{ planTargets(${args}) { totalCount nodes { scope employeeCode employeeName teamName taskName from to planned due handled fulfilment } } }`,
      {},
      token,
    )
  ).data!['planTargets'];
const assignments = async (): Promise<Map<string, string>> => {
  const { rows } = await api.db.pool.query<{ code: string; id: string }>(
    `select e.code, a.id from assignment a join employee e on e.id = a.employee_id`,
  );
  return new Map(rows.map(({ code, id }) => [code, id]));
};
const lastBatch = async () =>
  Number((await api.db.pool.query<{ n: string }>('select max(number) as n from batch')).rows[0]!.n);

describe('a plan', () => {
  it('is taken once, replaced by another figure, and refused where it overlaps', async () => {
    const plan = { employeeCode: 'E-1', ...SEPTEMBER, planned: 300 };
    const statuses = (rows: Record<string, string>[]) => rows.map(({ status, code }) => code ?? status);
    expect(statuses(await recorded(plan))).toEqual(['ADDED']);
    expect(statuses(await recorded(plan))).toEqual(['SAME']);
    expect(statuses(await recorded({ ...plan, planned: 240 }))).toEqual(['CHANGED']);
    expect(
      statuses(
        await recorded(
          { ...plan, from: '2026-09-15', to: '2026-10-14' },
          { ...plan, taskCode: 'T-1', planned: 10 },
          { ...plan, taskCode: 'T-1', planned: 11 },
          { ...plan, employeeCode: 'nobody' },
          { ...SEPTEMBER, planned: 5 },
          { ...plan, teamCode: 'TEAM-1' },
          { ...plan, to: '2026-08-01' },
          { ...plan, planned: 0 },
          { teamCode: 'TEAM-9', ...SEPTEMBER, planned: 5 },
          { taskCode: 'T-9', ...SEPTEMBER, planned: 5 },
        ),
      ),
    ).toEqual([
      'OVERLAP',
      'ADDED',
      'TWICE',
      'UNKNOWN_EMPLOYEE',
      'MISSING',
      'TWO_SCOPES',
      'OUT_OF_ORDER',
      'OUT_OF_RANGE',
      'UNKNOWN_TEAM',
      'UNKNOWN_TASK',
    ]);
    const { rows } = await api.db.pool.query(
      `select planned, superseded_by is null as now from plan_target where task_id is null order by id`,
    );
    expect(rows).toEqual([
      { planned: 300, now: false },
      { planned: 240, now: true },
    ]);
  });

  it('is set by HR alone, and two who set it at once make one', async () => {
    expect((await send([], hr)).errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    expect((await send([{}], await api.signedIn('MANAGER'))).errors).toBeDefined();
    const plan = { employeeCode: 'E-2', ...SEPTEMBER, planned: 90 };
    const answers = await Promise.all(Array.from({ length: 6 }, () => recorded(plan)));
    expect(answers.map(([row]) => row!['status']!).toSorted()).toEqual([
      'ADDED',
      'SAME',
      'SAME',
      'SAME',
      'SAME',
      'SAME',
    ]);
  });
});

describe('what was planned for somebody', () => {
  it('is his own plan before the team’s and the task’s, without his leave, as known then', async () => {
    const before = await lastBatch();
    await recorded(
      { teamCode: 'TEAM-1', ...SEPTEMBER, planned: 3000 },
      { taskCode: 'T-1', ...SEPTEMBER, planned: 9000 },
    );
    const of = await assignments();
    await inTransaction(api.db.pool, async (client) => {
      const batch = await openBatch(client, 'ASSIGNMENT', { kind: 'SYSTEM' });
      await client.query(
        `insert into assignment_pause (assignment_id, from_on, to_on, reason, batch_id) values ($1, '2026-09-11', '2026-09-25', 'Leave', $2)`,
        [of.get('E-4'), batch],
      );
      await numberBatch(client, batch);
    });
    const planned = await plannedFor(api.db.pool, [...of.values()], SEPTEMBER, await lastBatch());
    const figure = (code: string) => planned.get(of.get(code)!)!.planned;
    // E-1 has a plan of his own for the task, 10; E-2 one of 90; the others a tenth of the team's, half of it with half of the month away.
    expect(figure('E-1')).toBeCloseTo(10, 9);
    expect(figure('E-2')).toBeCloseTo(90, 9);
    expect(figure('E-3')).toBeCloseTo(300, 9);
    expect(figure('E-4')).toBeCloseTo(150, 9);
    const then = await plannedFor(api.db.pool, [...of.values()], SEPTEMBER, before);
    expect(then.get(of.get('E-3')!)).toEqual({ planned: 0, parts: [] });
  });

  it('is listed with what was handled, for those within reach', async () => {
    await api.db.pool.query(
      `insert into signal (employee_id, occurred_at, assignment_id, batch_id, source_id, kind, kind_version, value, attribution, external_id)
       select e.id, '2026-09-10T10:00:00Z', a.id, 1, 1, k.number, 1, 1, 'EMPLOYEE', 'h-' || n
       from employee e join assignment a on a.employee_id = e.id, signal_kind k, generate_series(1, 45) n where e.code = 'E-2' and k.code = 'contact_handled'`,
    );
    const { nodes, totalCount } = await list();
    expect(totalCount).toBe(5);
    expect(nodes.find((row: { employeeCode: string }) => row.employeeCode === 'E-2')).toMatchObject({
      planned: 90,
      due: 90,
      handled: 45,
      fulfilment: 0.5,
    });
    expect(nodes.find((row: { scope: string }) => row.scope === 'TEAM')).toMatchObject({
      planned: 3000,
      due: 2850,
      handled: 45,
    });
    const { rows } = await api.db.pool.query(`select id from employee where code = 'M-1'`);
    expect((await list(await api.signedIn('MANAGER', rows[0].id))).totalCount).toBe(5);
    const stranger = await api.db.pool.query(
      `insert into employee (code, name) values ('M-2', 'Manager Two') returning id`,
    );
    expect((await list(await api.signedIn('MANAGER', stranger.rows[0].id))).totalCount).toBe(0);
    const analyst = await list(await api.signedIn('ANALYST'), 'first: 100, filter: { scope: EMPLOYEE }');
    expect(analyst.nodes[0]).toMatchObject({
      employeeCode: null,
      employeeName: expect.stringMatching(/^Employee [0-9a-f]{6}$/),
    });
    expect((await list(hr, 'first: 10, filter: { search: "task one", scope: TASK }')).nodes).toHaveLength(1);
  });

  it('is taken back whole or not at all', async () => {
    const { rows } = await api.db.pool.query(
      `select id::text from plan_target where superseded_by is null order by id`,
    );
    const remove = (ids: string[]) => api.post('mutation ($ids: [ID!]!) { removePlanTargets(ids: $ids) }', { ids }, hr);
    expect((await remove([rows[0].id, '999999'])).errors![0]!.extensions['code']).toBe('NOT_FOUND');
    expect((await list()).totalCount).toBe(5);
    expect((await remove(rows.map(({ id }) => id))).data).toEqual({ removePlanTargets: true });
    expect(await list()).toMatchObject({ totalCount: 0 });
  });
});

describe('a file of plans', () => {
  const FIELDS = [
    { field: 'employeeCode', columns: ['Employee'] },
    { field: 'teamCode', columns: ['Team'] },
    { field: 'month', columns: ['Month'] },
    { field: 'year', constant: '2026' },
    { field: 'planned', columns: ['Planned'] },
  ];
  const taken = async (text: string) => {
    const by = wizard(api, hr);
    const { id } = await by.sent(text, 'plan.csv');
    await by.settle(id, { reading: { confirm: true } });
    await by.map(id, { mapping: { target: 'PLAN_TARGETS', fields: FIELDS } });
    const checked = await by.checked(id);
    return { checked, committed: await by.committed(id) };
  };

  it('comes in by month, tells the rows that do not fit, adds nothing twice and is undone', async () => {
    const file =
      'Employee,Team,Month,Planned\nE-5,,8,120\nE-6,,8,0\nE-7,,13,10\n,TEAM-1,8,1000\nnobody,,8,5\nE-5,,8,130\n';
    const { checked, committed } = await taken(file);
    expect(checked.badRows.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
      [3, 'OUT_OF_SCALE'],
      [4, 'NOT_A_MONTH'],
      [6, 'UNKNOWN_EMPLOYEE'],
      [7, 'TWICE'],
    ]);
    expect(checked.counts).toMatchObject({ rows: 6, newRows: 2, bad: 4 });
    // One is named; the plan of the team changes evidence for all ten.
    expect(checked.effects).toMatchObject({ people: 1, months: [{ month: '2026-08-01', people: 10 }] });
    expect(committed).toMatchObject({ status: 'COMMITTED', counts: { newRows: 2, people: 1 } });
    expect(
      (await list()).nodes.map((row: Record<string, unknown>) => [
        row['scope'],
        row['from'],
        row['to'],
        row['planned'],
      ]),
    ).toEqual([
      ['EMPLOYEE', '2026-08-01', '2026-08-31', 120],
      ['TEAM', '2026-08-01', '2026-08-31', 1000],
    ]);
    const again = await taken(file);
    expect(again.committed).toMatchObject({ batchId: null, counts: { newRows: 0, same: 2 } });
    const more = await taken('Employee,Team,Month,Planned\nE-5,,8,125\n');
    expect(more.committed.counts).toMatchObject({ changed: 1 });
    const undo = (id: string) =>
      api.post('mutation ($id: ID!) { undoBatch(id: $id) { superseded kept rest { what key why } } }', { id }, hr);
    const said = await api.post(
      'query ($id: ID!) { undoPreview(id: $id) { parts { what superseded kept } things(stays: true) { nodes { what key why } } } }',
      { id: committed.batchId },
      hr,
    );
    expect(said.data!['undoPreview']).toEqual({
      parts: [{ what: 'PLAN', superseded: 1, kept: 1 }],
      things: { nodes: [{ what: 'PLAN', key: 'E-5, 2026-08-01', why: 'CHANGED_SINCE' }] },
    });
    expect((await undo(committed.batchId)).data!['undoBatch']).toEqual({
      superseded: 1,
      kept: 1,
      rest: [{ what: 'PLAN', key: 'E-5, 2026-08-01', why: 'CHANGED_SINCE' }],
    });
    expect((await undo(more.committed.batchId)).data!['undoBatch']).toMatchObject({ superseded: 1, kept: 0 });
    expect((await list()).nodes.map(({ planned }: { planned: number }) => planned)).toEqual([120]);
  });
});

describe('a list of plans', () => {
  const names = async (args: string) =>
    (await list(hr, `first: 100, ${args}`)).nodes.map(
      (row: Record<string, string>) => row['employeeName'] ?? row['teamName'] ?? row['taskName'],
    );

  it('is sorted by period, name or figure, and narrowed to a team with its people, or to one person', async () => {
    await recorded(
      { employeeCode: 'E-3', from: '2026-02-01', to: '2026-02-28', planned: 7 },
      { employeeCode: 'E-5', from: '2026-02-01', to: '2026-02-28', planned: 9 },
      { taskCode: 'T-1', from: '2026-02-01', to: '2026-02-28', planned: 10 },
      { teamCode: 'TEAM-1', from: '2026-02-01', to: '2026-02-28', planned: 8 },
    );
    const rows = (await list(hr, 'first: 100, sort: PLANNED, order: ASC')).nodes as { planned: number }[];
    expect(rows.map(({ planned }) => planned)).toEqual(rows.map(({ planned }) => planned).toSorted((a, b) => a - b));
    const byName = await names('sort: NAME, order: ASC');
    expect(byName).toEqual(byName.toSorted((a: string, b: string) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    const { rows: found } = await api.db.pool.query<{ id: string; team_id: string; name: string }>(
      `select id, team_id, name from employee where code = 'E-3'`,
    );
    const { id, team_id: team, name } = found[0]!;
    expect(await names(`filter: { employeeId: "${id}" }`)).toEqual([name]);
    const ofTeam = await names(`filter: { teamId: "${team}", to: "2026-02-28" }`);
    const { rows: members } = await api.db.pool.query<{ name: string }>(
      'select name from employee where team_id = $1',
      [team],
    );
    const { rows: teams } = await api.db.pool.query<{ name: string }>('select name from team where id = $1', [team]);
    const own = [...members, ...teams].map((row) => row.name);
    const all = await names('filter: { to: "2026-02-28" }');
    expect(ofTeam).toEqual(all.filter((one: string) => own.includes(one)));
    expect(ofTeam).toEqual(expect.arrayContaining([name, teams[0]!.name]));
    expect(all.length).toBeGreaterThan(ofTeam.length);
  });

  it('is sorted by what came of plans, over all of them and not the page alone', async () => {
    // By signals of requests handled: E-6 has 4 of what is due, E-7 one; nobody has any of a plan to come.
    await recorded(
      ...['E-6', 'E-7', 'E-8'].map((employeeCode) => ({
        employeeCode,
        from: '2026-07-01',
        to: '2026-07-31',
        planned: 20,
      })),
      { employeeCode: 'E-6', from: '2099-01-01', to: '2099-01-31', planned: 20 },
    );
    const items = ['E-6', 'E-6', 'E-6', 'E-6', 'E-7'].map((employeeCode, n) => ({
      externalId: `sorted-${n}`,
      kind: 'contact_handled',
      employeeCode,
      taskCode: 'T-1',
      occurredAt: `2026-07-1${n}T10:00:00Z`,
      value: '1',
    }));
    const sent = await api.post(
      `mutation ($items: [SignalInput!]!) { ingestSignals(sourceCode: "desk", requestKey: "sorted", items: $items) { added refused } }`,
      { items },
      hr,
    );
    expect(sent.data!['ingestSignals']).toEqual({ added: 5, refused: 0 });
    const one = 'filter: { scope: EMPLOYEE, from: "2026-07-01" }';
    for (const sort of ['DUE', 'HANDLED', 'FULFILMENT'])
      for (const order of ['ASC', 'DESC']) {
        const by = `sort: ${sort}, order: ${order}, ${one}`;
        const all = (await list(hr, `first: 100, ${by}`)).nodes as Record<string, number | null>[];
        expect(all.length).toBeGreaterThan(3);
        const figures = all.map((row) => row[sort.toLowerCase()] ?? null);
        const known = figures.filter((figure) => figure !== null);
        expect(known).toEqual(known.toSorted((a, b) => (order === 'ASC' ? a - b : b - a)));
        expect(new Set(known).size).toBeGreaterThan(1);
        // What nothing is known of comes last.
        expect(figures.slice(known.length).every((figure) => figure === null)).toBe(true);
        const paged = [];
        for (let offset = 0; offset < all.length; offset += 2)
          paged.push(...(await list(hr, `first: 2, offset: ${offset}, ${by}`)).nodes);
        expect(paged).toEqual(all);
      }
    const [best] = (await list(hr, `first: 1, sort: FULFILMENT, ${one}`)).nodes;
    expect(best).toMatchObject({ employeeCode: 'E-6', handled: 4 });
  });

  it('tells an analyst no name by a search or an order', async () => {
    const analyst = await api.signedIn('ANALYST');
    const ids = async (args: string) =>
      (await api.post(`{ planTargets(first: 100${args}) { nodes { id employeeName } } }`, {}, analyst)).data![
        'planTargets'
      ].nodes;
    const plain = await ids('');
    expect(plain.length).toBeGreaterThan(3);
    expect(await ids(', sort: NAME, order: DESC')).toEqual(plain);
    const search = await api.post('{ planTargets(filter: { search: "E-" }) { totalCount } }', {}, analyst);
    expect(search.errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });
});
