import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOfRules } from '../../api/rules/ship.js';
import type { RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi } from '../api.js';
import { organisationOf } from '../people.js';
import { withPeople, type Demo } from './demo.js';

/** The shipped set with plans as a source. */
const RULES: RuleSet = { ...SHIPPED, sources: { everywhere: ['signals', 'internal', 'plan'], byTask: {} } };
const AS_OF = '2026-09-30';
const SEPTEMBER = { from: '2026-09-01', to: '2026-09-30' };

let api: Demo;
let hr: string;
beforeAll(async () => {
  api = withPeople(await startApi());
  await ensureKinds(api.db.pool);
  await api.db.pool.query(
    `insert into rule_set (version, name, status, body, hash, published_at) values (1, 'With plans', 'PUBLISHED', $1, $2, now())`,
    [JSON.stringify(RULES), hashOfRules(RULES)],
  );
  await organisationOf(api.db, 4);
  hr = await api.signedIn('HR');
  // E-1 has a plan of his own until the 15th and the team's after it; E-2 has the team's for the whole month.
  await plan({ employeeCode: 'E-1', from: '2026-09-01', to: '2026-09-15', planned: 30 });
  await plan({ teamCode: 'TEAM-1', ...SEPTEMBER, planned: 360 });
  // On two days of the first half 24 in all; on one of the second 12; one in August, which no plan of September is held against.
  await handle('E-1', { '2026-08-31': 1, '2026-09-02': 16, '2026-09-15': 8, '2026-09-16': 12 });
});
afterAll(() => api.close());

async function made(text: string, variables: Record<string, unknown> = {}, token = hr): Promise<Record<string, any>> {
  const answer = await api.post(text, variables, token);
  expect(answer.errors).toBeUndefined();
  return Object.values(answer.data!)[0];
}

async function plan(target: object): Promise<void> {
  const results = await made(
    'mutation ($targets: [PlanTargetInput!]!) { recordPlanTargets(targets: $targets) { status } }',
    { targets: [target] },
  );
  expect(results).toEqual([{ status: 'ADDED' }]);
}

async function handle(employeeCode: string, days: Record<string, number>): Promise<void> {
  const signals = Object.entries(days).flatMap(([day, n]) =>
    Array.from({ length: n }, (_, i) => ({
      externalId: `${employeeCode} ${day} ${i}`,
      kind: 'contact_handled',
      occurredAt: `${day}T10:00:00Z`,
      employeeCode,
      taskCode: 'T-1',
      value: 1,
    })),
  );
  const { results } = await made(
    'mutation ($signals: [SignalInput!]!) { ingestSignals(sourceCode: "desk", items: $signals) { results { status } } }',
    { signals },
  );
  expect(results.every(({ status }: { status: string }) => status === 'ADDED')).toBe(true);
}

interface Card {
  mapId: string;
  assignmentId: string;
  value: number | null;
  state: string;
}

async function cardOf(code: string): Promise<Card> {
  const { rows } = await api.db.pool.query('select id from employee where code = $1', [code]);
  const { id } = await made(`mutation ($id: ID!) { generateMaps(asOf: "${AS_OF}", employeeIds: [$id]) { id } }`, {
    id: rows[0].id,
  });
  expect(await api.finished(id)).toMatchObject({ status: 'DONE' });
  const map = await made(
    'query ($id: ID!) { careerMap(employeeId: $id) { id cards { assignmentId kpis { code state metric { raw } } } } }',
    { id: rows[0].id },
  );
  const [card] = map['cards'];
  const { state, metric } = card.kpis.find((each: { code: string }) => each.code === 'plan_fulfilment');
  return { mapId: map['id'], assignmentId: card.assignmentId, value: metric.raw, state };
}

const behind = async ({ mapId, assignmentId }: Card, node = 'metric:plan_fulfilment') =>
  made(
    `query ($mapId: ID!, $assignmentId: ID!, $node: ID!) { explanationPlan(mapId: $mapId, assignmentId: $assignmentId, nodeId: $node) {
      from to planned handled fulfilment parts { scope name from to days planned handled } } }`,
    { mapId, assignmentId, node },
  );
const verified = async ({ mapId }: Card) =>
  (await made('query ($id: ID!) { verifyMap(id: $id) { result } }', { id: mapId }))['result'];

describe('the fulfilment of a plan on a map', () => {
  it('is what was handled on days with a plan, of what the most specific plan of each day asked for', async () => {
    const card = await cardOf('E-1');
    // His own 30 for 15 days; of the team's 360 for four people and 30 days three a day, so 45 for the other 15: 36 of 75.
    expect(card).toMatchObject({ state: 'ok', value: 0.48 });
    expect(await behind(card)).toEqual({
      ...SEPTEMBER,
      planned: 75,
      handled: 36,
      fulfilment: 0.48,
      parts: [
        { scope: 'EMPLOYEE', name: null, from: '2026-09-01', to: '2026-09-15', days: 15, planned: 30, handled: 24 },
        { scope: 'TEAM', name: 'Team One', from: '2026-09-16', to: '2026-09-30', days: 15, planned: 45, handled: 12 },
      ],
    });
    expect(await verified(card)).toBe('EQUAL');
  });

  it('opens down to the signals that were handled, and to no other', async () => {
    const card = await cardOf('E-1');
    const { nodes } = await made(
      `query ($mapId: ID!, $assignmentId: ID!) { explanation(mapId: $mapId, assignmentId: $assignmentId, nodeId: "metric:plan_fulfilment") {
        nodes { id op planCount signalCount } } }`,
      { mapId: card.mapId, assignmentId: card.assignmentId },
    );
    const total = nodes.find(({ op }: { op: string }) => op === 'total');
    expect(total).toMatchObject({ planCount: 1, signalCount: null });
    const page = await made(
      `query ($mapId: ID!, $assignmentId: ID!, $node: ID!) { explanationSignals(mapId: $mapId, assignmentId: $assignmentId, nodeId: $node, first: 100) {
        totalCount nodes { kind day } } }`,
      { mapId: card.mapId, assignmentId: card.assignmentId, node: total.id },
    );
    expect(page['totalCount']).toBe(36);
    expect(new Set(page['nodes'].map(({ kind, day }: { kind: string; day: string }) => `${kind} ${day}`))).toEqual(
      new Set(['contact_handled 2026-09-02', 'contact_handled 2026-09-15', 'contact_handled 2026-09-16']),
    );
    const other = await api.post(
      `query ($mapId: ID!, $assignmentId: ID!) { explanationPlan(mapId: $mapId, assignmentId: $assignmentId, nodeId: "metric:client_satisfaction") { planned } }`,
      { mapId: card.mapId, assignmentId: card.assignmentId },
      hr,
    );
    expect(other.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'nodeId' });
  });

  it('leaves out what HR leaves out, in the figure as in the list behind it', async () => {
    const before = await cardOf('E-1');
    const list = async ({ mapId, assignmentId }: Card) =>
      (
        await made(
          `query ($mapId: ID!, $assignmentId: ID!) { explanationSignals(mapId: $mapId, assignmentId: $assignmentId, nodeId: "metric:plan_fulfilment", first: 100) {
            totalCount nodes { id weight } } }`,
          { mapId, assignmentId },
        )
      )['nodes'] as { id: string; weight: number }[];
    const [one] = await list(before);
    await made(
      'mutation ($id: ID!) { overrideScreening(signalId: $id, weight: "0", reason: "Counted for somebody else") }',
      { id: one!.id },
    );
    const after = await cardOf('E-1');
    expect(await behind(after)).toMatchObject({ planned: 75, handled: 35 });
    expect(after.value).toBeCloseTo(35 / 75, 6);
    expect((await list(after)).map(({ weight }) => weight).toSorted((a, b) => a - b)).toEqual([
      0,
      ...Array<number>(35).fill(1),
    ]);
    expect(await verified(after)).toBe('EQUAL');
    expect((await behind(before))['handled']).toBe(36);
  });

  it('is none at all where nothing was handled, and not enough data where nothing was planned', async () => {
    expect(await cardOf('E-2')).toMatchObject({ state: 'ok', value: 0 });
    await api.db.pool.query(`insert into employee (code, name) values ('E-9', 'Without a team')`);
    await api.db.pool.query(
      `with made as (insert into assignment (employee_id, task_id) select e.id, t.id from employee e, task t where e.code = 'E-9' and t.code = 'T-1' returning id, employee_id, task_id)
       insert into assignment_period (assignment_id, employee_id, task_id, started_on, batch_id) select id, employee_id, task_id, '2026-01-01', 1 from made`,
    );
    await handle('E-9', { '2026-09-03': 5 });
    const card = await cardOf('E-9');
    expect(card).toMatchObject({ state: 'insufficient', value: null });
    expect(await behind(card)).toMatchObject({ planned: 0, fulfilment: null, parts: [] });
  });

  it('stays as it was made, whoever moves to another team and whatever is planned later', async () => {
    const card = await cardOf('E-3');
    expect(card).toMatchObject({ state: 'ok', value: 0 });
    await api.db.pool.query(`insert into team (code, name) values ('TEAM-2', 'Team 2')`);
    await api.db.pool.query(
      `update employee set team_id = (select id from team where code = 'TEAM-2') where code in ('E-3', 'E-1')`,
    );
    await plan({ employeeCode: 'E-3', ...SEPTEMBER, planned: 10 });
    expect(await verified(card)).toBe('EQUAL');
    expect(await behind(card)).toMatchObject({ planned: 90, parts: [{ scope: 'TEAM' }] });
    // A map that is made now knows the plan of his own.
    expect((await behind(await cardOf('E-3')))['planned']).toBe(10);
  });
});
