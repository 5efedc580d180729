import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateMonth } from '../../api/maps/run-evaluations.js';
import { shipRules } from '../../api/rules/ship.js';
import type { Kpi, Metric } from '../../api/scoring/rules.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { bring, rating } from '../maps/demo.js';
import { organisationOf } from '../people.js';
import { deskOf, type Told } from '../rules/desk.js';

let api: Api;
let hr: string;
let manager: string;
let employee: string;
let people: Awaited<ReturnType<typeof organisationOf>>;
let desk: ReturnType<typeof deskOf>;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  people = await organisationOf(api.db, 14);
  // A day of October: September and the third quarter are over.
  await bring(api.db, [rating('E-1', 5, '2026-10-02', 'october', { taskCode: 'T-1' })]);
  await evaluateMonth(api.db, '2026-09-30', { kind: 'SYSTEM' }, true, async () => {}, 'SCHEDULED');
  hr = await api.signedIn('HR');
  employee = await api.signedIn('EMPLOYEE', people.employees[0]);
  manager = await api.signedIn('MANAGER', people.manager);
  desk = deskOf(api, hr);
});
afterAll(() => api.close());

const ask = async (name: string, text: string, variables: object = {}, token = hr) => {
  const answer = await api.post(text, variables as Record<string, unknown>, token);
  expect(answer.errors).toBeUndefined();
  return answer.data![name];
};
const preview = (set: Told, metric: string) =>
  ask(
    'metricPreview',
    'query ($id: ID!, $metric: String!) { metricPreview(ruleSetId: $id, metric: $metric) { asOf looked enough lacking without values { unit n median bins { count } } } }',
    { id: set.id, metric },
  );
const check = (set: Told, kpi: string) =>
  ask(
    'kpiCheck',
    `query ($id: ID!, $kpi: String!) { kpiCheck(ruleSetId: $id, kpi: $kpi) { asOf looked n specific lacking measurable achievable
       floorShare targetShare stretchShare relevant competencies standards timeBound period outcome { metric n r low high } } }`,
    { id: set.id, kpi },
  );
const withMetric = async (set: Told, code: string, more: Partial<Metric>) =>
  desk.saved(
    set,
    'METRICS',
    set.body.metrics.map((each) => (each.code === code ? { ...each, ...more } : each)),
  );
const withKpi = async (set: Told, code: string, more: Partial<Kpi>) =>
  desk.saved(
    set,
    'KPIS',
    set.body.kpis.map((each) => (each.code === code ? { ...each, ...more } : each)),
  );

describe('a metric of a draft', () => {
  it('is measured on real people as it is defined now', async () => {
    const draft = await desk.draft();
    const whole = await preview(draft, 'client_satisfaction');
    expect(whole).toMatchObject({ looked: 14, enough: 14, lacking: 0, without: 0, values: { unit: 'rating', n: 14 } });
    expect(whole.values.bins.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(14);
    const more = await withMetric(draft, 'client_satisfaction', { minSample: 22 });
    expect(await preview(more, 'client_satisfaction')).toMatchObject({
      enough: 0,
      lacking: 14,
      values: { n: 0, median: null, bins: [] },
    });
    const other = await withMetric(more, 'client_satisfaction', { kinds: ['empathy'], minSample: 1 });
    expect(await preview(other, 'client_satisfaction')).toMatchObject({ enough: 0, lacking: 0, without: 14 });
    const flawed = await withMetric(other, 'client_satisfaction', { window: { kind: 'days', days: 0 } });
    expect(await preview(flawed, 'client_satisfaction')).toBeNull();
    await desk.discard(flawed);
  });

  it('may be a formula, whose tree is read from its text when it is saved', async () => {
    const draft = await desk.draft();
    const base = draft.body.metrics[0]!;
    const { shrink: _, ...plain } = base;
    const formula = (text: string) => ({
      ...plain,
      shrink: null,
      code: 'twice',
      measure: 'formula' as const,
      kinds: [],
      minSample: 0,
      unit: 'rating' as const,
      formula: { text, tree: { number: 7 } },
    });
    const saved = await desk.saved(draft, 'METRICS', [
      ...draft.body.metrics,
      formula('2 * metric(client_satisfaction)'),
    ]);
    expect(saved.flaws).toEqual([]);
    expect(saved.body.metrics.at(-1)!.formula!.tree).toEqual({
      do: '*',
      of: [{ number: 2 }, { metric: 'client_satisfaction' }],
    });
    const [once, twice] = [await preview(saved, 'client_satisfaction'), await preview(saved, 'twice')];
    expect(twice).toMatchObject({ enough: 14 });
    expect(twice.values.median).toBeCloseTo(2 * once.values.median, 5);
    // What can't be read is kept, so that nobody loses what was typed, and stands among the flaws in three languages.
    const broken = await desk.saved(saved, 'METRICS', [...draft.body.metrics, formula('2 *')]);
    expect(broken.body.metrics.at(-1)!.formula).toEqual({ text: '2 *', tree: null });
    expect(broken.flaws).toMatchObject([{ path: expect.stringMatching(/\.formula$/), code: 'MISFIT' }]);
    expect(broken.flaws[0]!.message.ru).toContain('знак 4');
    expect(await preview(broken, 'twice')).toBeNull();
    expect(await preview(broken, 'client_satisfaction')).not.toBeNull();
    expect((await desk.publish(broken)).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    await desk.discard(broken);
  });
});

describe('SMART', () => {
  it('is computed: what is lacking, who met floor and target, and what the KPI is linked to', async () => {
    const draft = await desk.draft();
    const before = await check(draft, 'client_satisfaction');
    expect(before).toMatchObject({
      looked: 14,
      n: 14,
      specific: false,
      lacking: ['OWNER'],
      measurable: true,
      relevant: true,
      competencies: ['client_service'],
      timeBound: false,
      stretchShare: null,
      outcome: null,
    });
    const named = await withKpi(draft, 'client_satisfaction', {
      owner: 'Head of service',
      period: 'quarter',
      outcome: 'solved_in_dialogue',
      curve: [
        { value: 1, score: 0 },
        { value: 1.5, score: 100 },
        { value: 5, score: 120 },
      ],
      target: 1.5,
    });
    expect(named.flaws).toEqual([]);
    expect(await check(named, 'client_satisfaction')).toMatchObject({
      asOf: expect.stringMatching(/-(03|06|09|12)-3[01]$/),
      specific: true,
      lacking: [],
      // Everybody is above 1.5: a target that nobody can miss is a warning.
      targetShare: 1,
      achievable: false,
      floorShare: 1,
      stretchShare: 0,
      timeBound: true,
      period: 'quarter',
      outcome: { metric: 'solved_in_dialogue', n: 0, r: null },
    });
    await desk.discard(named);
  });

  it('says that nothing is measured where nothing is, and never a share of nobody', async () => {
    const draft = await desk.draft();
    expect(await check(draft, 'standards_compliance')).toMatchObject({
      n: 0,
      measurable: false,
      achievable: null,
      targetShare: null,
    });
    const flawed = await withKpi(draft, 'client_satisfaction', { curve: [{ value: 1, score: 0 }] });
    expect(await check(flawed, 'client_satisfaction')).toMatchObject({
      looked: 0,
      measurable: false,
      targetShare: null,
    });
    const standard = await withKpi(draft, 'client_satisfaction', {}).catch(() => null);
    expect(standard).toBeNull();
    await desk.discard(flawed);
  });

  it('refuses standards and outcomes that are not there', async () => {
    const draft = await desk.draft();
    const wrong = await withKpi(draft, 'client_satisfaction', {
      standards: ['nowhere'],
      outcome: 'client_satisfaction',
    });
    expect(wrong.flaws.map(({ path, code }) => [path, code])).toEqual([
      ['kpis[0].outcome', 'MISFIT'],
      ['kpis[0].standards[0]', 'UNKNOWN_REFERENCE'],
    ]);
    await desk.discard(wrong);
  });
});

describe('the table of KPIs', () => {
  const board = (variables: object = {}, token = hr) =>
    ask(
      'kpiBoard',
      `query ($first: Int! = 50, $after: String, $filter: KpiBoardFilter) { kpiBoard(first: $first, after: $after, filter: $filter) {
         totalCount kpis { code unit } rows { employeeName mapId asOf cells { code state score value n minSample } } pageInfo { hasNextPage endCursor } } }`,
      variables,
      token,
    );

  it('tells everybody within reach, page by page, and lacking data in words', async () => {
    const one = await board({ first: 10 });
    expect(one).toMatchObject({ totalCount: 14, pageInfo: { hasNextPage: true } });
    const two = await board({ first: 10, after: one.pageInfo.endCursor });
    expect([...one.rows, ...two.rows].map(({ employeeName }) => employeeName)).toHaveLength(14);
    const cells = Object.fromEntries(one.rows[0].cells.map((cell: { code: string }) => [cell.code, cell]));
    expect(cells.client_satisfaction).toMatchObject({ state: 'ok', n: 20, minSample: 15 });
    expect(cells.sla_resolution).toMatchObject({ state: 'unused', score: null });
    expect(cells.repeat_contacts).toMatchObject({ state: 'insufficient', score: null });
    expect((await board({ filter: { search: 'employee 14' } })).rows).toHaveLength(1);
    expect((await board({ filter: { teamId: 'none' } })).rows).toEqual([]);
  });

  it('is sorted by task or team, page by page, and a cursor of another order is refused', async () => {
    const sorted = (variables: Record<string, unknown>) =>
      api.post(
        `query ($first: Int!, $after: String, $sort: KpiBoardSort!) { kpiBoard(first: $first, after: $after, sort: $sort) {
           rows { assignmentId employeeName taskName teamName } pageInfo { endCursor } } }`,
        variables,
        hr,
      );
    // Somebody without a team stands first, capitals make no difference, and within a team or task names decide.
    await api.db.pool
      .query(`insert into team (code, name) values ('TEAM-0', 'a team'); insert into task (code, name) values ('T-0', 'a task');
      update employee set team_id = case when code = 'E-5' then null else (select id from team where code = 'TEAM-0') end where code in ('E-5', 'E-9', 'E-10');
      update assignment_period set task_id = (select id from task where code = 'T-0')
      where employee_id in (select id from employee where code in ('E-14', 'E-2'))`);
    for (const [sort, key, first] of [
      ['TASK', 'taskName', ['Employee 14', 'Employee 2', 'Employee 1']],
      ['TEAM', 'teamName', ['Employee 5', 'Employee 10', 'Employee 9', 'Employee 1']],
    ] as const) {
      const one = (await sorted({ first: 5, sort })).data!['kpiBoard'];
      const two = (await sorted({ first: 50, sort, after: one.pageInfo.endCursor })).data!['kpiBoard'];
      const rows: Record<string, string | null>[] = [...one.rows, ...two.rows];
      expect(new Set(rows.map(({ assignmentId }) => assignmentId)).size).toBe(14);
      const keys = rows.map((row) => `${row[key] ?? ''} ${row['employeeName']}`.toLowerCase());
      expect(keys).toEqual(keys.toSorted());
      expect(rows.slice(0, first.length).map(({ employeeName }) => employeeName)).toEqual(first);
      const other = await sorted({ first: 5, sort: 'NAME', after: one.pageInfo.endCursor });
      expect(other.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    }
    await api.db.pool
      .query(`update employee set team_id = (select id from team where code = 'TEAM-1') where code in ('E-5', 'E-9', 'E-10');
      update assignment_period set task_id = (select id from task where code = 'T-1')`);
  });

  it('is taken home as a file with a line for each KPI, and without figures where data are too few', async () => {
    const answer = await fetch(`${api.url}/exports/team-kpis.csv?search=employee+14`, {
      headers: { authorization: `Bearer ${hr}` },
    });
    expect(answer.status).toBe(200);
    const lines = (await answer.text()).trim().split('\r\n');
    expect(lines[0]).toContain('name,team,task,evaluated,kpi,state,value,score,n,needed');
    expect(lines.filter((line) => line.includes(',repeat_contacts,insufficient,,,'))).toHaveLength(1);
  });

  it('is of the own people for a manager, and not for employees', async () => {
    expect((await board({}, manager)).totalCount).toBe(14);
    const refused = await api.post('{ kpiBoard { totalCount } }', {}, employee);
    expect(refused.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('sends as many statements for one person as for all', async () => {
    const asked = async (first: number) => {
      const before = sent;
      await board({ first });
      return sent - before;
    };
    const { pool } = api.db;
    const query = pool.query;
    let sent = 0;
    pool.query = ((...args: unknown[]) => {
      sent += 1;
      return (query as (...all: unknown[]) => unknown).apply(pool, args);
    }) as typeof query;
    try {
      await board({ first: 1 });
      expect(await asked(50)).toBeLessThanOrEqual((await asked(1)) + 1);
    } finally {
      pool.query = query;
    }
  });
});

describe('my KPIs', () => {
  it('say what one more good case would do', async () => {
    const { cards } = await ask(
      'careerMap',
      'query ($id: ID!) { careerMap(employeeId: $id) { cards { kpis { code score metric { shrunk } oneMore { best value score kindName { en } } } } } }',
      { id: people.employees[0] },
      employee,
    );
    const kpi = cards[0].kpis.find(({ code }: { code: string }) => code === 'client_satisfaction');
    expect(kpi.oneMore).toMatchObject({ best: 5, kindName: { en: 'Rating' } });
    expect(kpi.oneMore.value).toBeGreaterThanOrEqual(kpi.metric.shrunk);
    expect(kpi.oneMore.score).toBeGreaterThanOrEqual(kpi.score);
  });
});
