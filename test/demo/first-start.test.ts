import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDemo } from '../../api/demo/fill.js';
import { yearPlan } from '../../api/demo/year.js';
import { makeLog } from '../../api/log.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { unpack } from '../../api/scoring/unpack.js';
import { startApi, type Api } from '../api.js';

const LAST_DAY = '2026-11-22';
const plan = yearPlan(20_260_101, LAST_DAY);

describe('a first start', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    await ensureKinds(api.db.pool);
    await shipRules(api.db.orm.em.fork());
    await fillDemo(api.db, LAST_DAY, makeLog('fatal'));
  });
  afterAll(() => api.close());
  const column = async (sql: string) =>
    (await api.db.pool.query({ text: sql, rowMode: 'array' })).rows.map(([value]) => value);

  it('finds trails of ten months and all stages', async () => {
    expect(await column('select distinct as_of from scorecard order by 1')).toEqual(plan.evaluations);
    expect(plan.evaluations.length).toBeGreaterThanOrEqual(9);
    expect(await column(`select distinct held_stage from scorecard where as_of = '2026-10-31' order by 1`)).toEqual([
      'R1',
      'R2',
      'R3',
      'R4',
    ]);
    expect(await column("select distinct status from stage_proposal where as_of < '2026-10-31'")).toEqual([
      'CONFIRMED',
    ]);
  });

  it('finds something of each kind to decide, for Marta Kowalczyk too', async () => {
    const open = `select distinct p.kind from stage_proposal p join employee e on e.id = p.employee_id join team t on t.id = e.team_id
      join employee m on m.id = t.manager_id where p.status = 'OPEN'`;
    expect(await column(`${open} order by 1`)).toEqual(['FALL', 'PLACEMENT', 'RISE']);
    expect(await column(`${open} and m.name = 'Marta Kowalczyk' order by 1`)).toEqual(['FALL', 'PLACEMENT', 'RISE']);
    expect(await column("select count(*)::int from stage_proposal where status = 'OPEN'")).toSatisfy(
      ([n]: number[]) => n! >= 4 && n! <= 24,
    );
  });

  it('finds Elena Morozova at R3, with a second task just begun and words of thanks', async () => {
    const elena = `join employee e on e.id = c.employee_id join task t on t.id = c.task_id where e.name = 'Elena Morozova' and c.as_of = '2026-10-31'`;
    expect(await column(`select t.code || ' ' || c.held_stage from scorecard c ${elena} order by 1`)).toEqual([
      'DEMO-CARDS R3',
      'DEMO-MORTGAGE R1',
    ]);
    const [praises] =
      await column(`select count(distinct s.body)::int from signal s join signal_kind k on k.number = s.kind
      join employee e on e.id = s.employee_id where k.code = 'praise' and e.name = 'Elena Morozova'`);
    expect(praises).toBeGreaterThan(4);
  });

  it('knows a day of force majeure from the start', async () => {
    expect(await column('select day from force_majeure_day')).toEqual([plan.outage!.day]);
    expect(
      await column(
        "select count(*)::int from scorecard where as_of = '2026-10-31' and verdict like '%EXCLUDED:force_majeure%'",
      ),
    ).toSatisfy(([n]: number[]) => n! > 5);
  });

  it('finds visits on maps since the demo’s HR counted them in, and none on those before', async () => {
    const { rows } = await api.db.pool.query<{ day: string; verdict: string }>(
      'select as_of::text as day, verdict from scorecard',
    );
    const withVisits = rows.filter(({ verdict }) =>
      unpack(verdict).nodes.some(({ id }) => id.startsWith('metric:standards_compliance/visit/')),
    );
    expect(new Set(withVisits.map(({ day }) => day))).toEqual(new Set(['2026-08-31', '2026-09-30', '2026-10-31']));
  });

  it('shows on the latest maps how promises to clients were kept, down to the contacts that were missed', async () => {
    const signIn = await api.post('mutation { signIn(email: "hr@demo.example", password: "karta-demo-hr") { token } }');
    const { token } = (signIn.data as { signIn: { token: string } }).signIn;
    const asked = async (text: string) => {
      const { data, errors } = await api.post(text, {}, token);
      expect(errors).toBeUndefined();
      return data as Record<string, any>;
    };
    const { employees } = await asked(
      '{ employees(first: 1, filter: { search: "Elena Morozova" }) { nodes { latestMap { id asOf } } } }',
    );
    const { id, asOf } = employees.nodes[0].latestMap;
    expect(asOf).toBe('2026-10-31');
    const { careerMap } = await asked(
      `{ careerMap(id: "${id}") { cards { assignmentId kpis { code state metric { raw } } } } }`,
    );
    const [card] = careerMap.cards;
    for (const code of ['sla_first_response', 'sla_resolution'])
      expect(card.kpis.find((kpi: { code: string }) => kpi.code === code)).toMatchObject({ state: 'ok' });
    const { explanationContacts: behind } = await asked(
      `{ explanationContacts(mapId: "${id}", assignmentId: "${card.assignmentId}", nodeId: "metric:sla_resolution") {
        totalCount missedCount nodes { missed overSeconds calendarName } } }`,
    );
    const { raw } = card.kpis.find((kpi: { code: string }) => kpi.code === 'sla_resolution').metric;
    expect(behind.missedCount).toBeGreaterThan(0);
    expect(raw).toBeCloseTo(1 - behind.missedCount / behind.totalCount, 5);
    expect(behind.nodes[0]).toMatchObject({ missed: true, calendarName: expect.any(String) });
    expect(behind.nodes[0].overSeconds).toBeGreaterThan(0);
    const { explanationPlan: plan } = await asked(
      `{ explanationPlan(mapId: "${id}", assignmentId: "${card.assignmentId}", nodeId: "metric:plan_fulfilment") { planned handled fulfilment parts { planned handled } } }`,
    );
    expect(plan.parts.length).toBeGreaterThan(0);
    expect(plan.fulfilment).toBeCloseTo(plan.handled / plan.planned, 5);
    const { verifyMap } = await asked(`{ verifyMap(id: "${id}") { result } }`);
    expect(verifyMap.result).toBe('EQUAL');
  });

  it('finds visits of the auditor, of which some count and some do not, each with its reason', async () => {
    const signIn = await api.post(
      'mutation { signIn(email: "auditor@demo.example", password: "karta-demo-auditor") { token } }',
    );
    const { token } = (signIn.data as { signIn: { token: string } }).signIn;
    const { data } = await api.post(
      '{ broughtVisits(first: 100) { totalCount countedCount nodes { notCountedBecause } } }',
      {},
      token,
    );
    const { totalCount, countedCount, nodes } = data!['broughtVisits'];
    expect([totalCount > 20, countedCount > 10, countedCount < totalCount]).toEqual([true, true, true]);
    const why = new Set(nodes.map((each: { notCountedBecause: string | null }) => each.notCountedBecause));
    expect(why).toEqual(new Set([null, 'NOT_ANNOUNCED', 'ANNOUNCED_LATER', 'OUT_OF_ZERO']));
  });

  it('leaves nothing behind when it is removed', async () => {
    const signIn = await api.post(
      'mutation { signIn(email: "admin@demo.example", password: "karta-demo-admin") { token } }',
    );
    const { token } = (signIn.data as { signIn: { token: string } }).signIn;
    await api.post(
      'mutation { createAccount(email: "me@example.org", name: "Me", role: ADMINISTRATOR) { password } }',
      {},
      token,
    );
    expect((await api.post('mutation { removeDemo }', {}, token)).errors).toBeUndefined();
    const tables =
      'employee, team, task, location, force_majeure_day, assignment, assignment_period, assignment_pause, signal, signal_key, dirty_mark, client, source, scorecard, career_map, stage_proposal, stage_decision, visit, programme, programme_announcement';
    for (const table of tables.split(', '))
      expect([table, ...(await column(`select count(*)::int from ${table}`))]).toEqual([table, 0]);
    expect(await column("select version from rule_set where status = 'PUBLISHED'")).toEqual([1]);
  });
});
