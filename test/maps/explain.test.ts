import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '../../api/demo/chance.js';
import { remake } from '../../api/scoring/trace.js';
import { unpack } from '../../api/scoring/unpack.js';
import type { Node, Verdict } from '../../api/scoring/verdict.js';
import { bring, inBatch, LAST_DAY, rating, startDemo, type Demo } from './demo.js';

interface Place {
  mapId: string;
  assignmentId: string;
  code: string;
  nodeId: string;
}

interface Step extends Node {
  parent: string | null;
  order: number;
  signalCount: number | null;
}

interface Signal {
  id: string;
  kind: string;
  day: string;
  value: number | null;
  weight: number;
  countedValue: number | null;
  status: string;
  reasons: string[];
  clientLabel: string | null;
}

/** Numbers asked about, over all maps: most as HR, the rest as a manager and as an employee. */
const AS_HR = 60;
const AS_MANAGER = 25;
const AS_EMPLOYEE = 15;

let api: Demo;
let places: Place[];
let opinions: Set<string>;
/** Everything that was ever answered here, to look for what must not be in it. */
const answers: string[] = [];

beforeAll(async () => {
  api = await startDemo();
  // What screening does to signals must show in explanations: a client who spoke three times in a month, and one overruled signal.
  await bring(
    api.db,
    [1, 2, 3].map((n) =>
      rating('D-011', n + 2, `2026-11-0${n + 3}`, `burst-${n}`, { clientCode: 'demo-client-of-a-burst' }),
    ),
  );
  await inBatch(api.db, 'OVERRIDE', (client, batch) =>
    client.query(
      `insert into screening_override (employee_id, signal_id, weight, reason, batch_id)
       select employee_id, id, 0.123456789, 'Half of it was about the office', $1 from signal where external_id = 'burst-1'`,
      [batch],
    ),
  );
  const hr = await api.signedIn('HR');
  await api.made(hr, `asOf: "${LAST_DAY}", all: true`);
  const { rows } = await api.db.pool.query(
    `select c.map_id as "mapId", c.assignment_id as "assignmentId", e.code, c.verdict from scorecard c join employee e on e.id = c.employee_id
       join task t on t.id = c.task_id order by c.as_of, e.code, t.code`,
  );
  places = rows.flatMap(({ mapId, assignmentId, code, verdict }) =>
    rootsOf(unpack(verdict)).map((nodeId) => ({ mapId, assignmentId, code, nodeId })),
  );
  opinions = new Set(
    (await api.db.pool.query("select code from signal_kind where nature = 'OPINION'")).rows.map((row) => row.code),
  );
});
afterAll(() => api.close());

/** Every step that some number or verdict of a map is read from. */
function rootsOf(verdict: Verdict): string[] {
  return [
    ...Object.values(verdict['metrics']),
    ...Object.values(verdict['kpis']),
    ...Object.values(verdict['competencies']),
    ...verdict['stages'].flatMap((stage: { entry: string; retention: string }) => [stage.entry, stage.retention]),
    verdict['tenure'],
  ] as string[];
}

async function ask(query: string, variables: object, token: string): Promise<Record<string, any>> {
  const answer = await api.post(query, variables as Record<string, unknown>, token);
  expect(answer.errors).toBeUndefined();
  answers.push(JSON.stringify(answer.data));
  return answer.data!;
}

async function stepsBelow({ mapId, assignmentId, nodeId }: Place, token: string): Promise<Map<string, Step>> {
  const { explanation } = await ask(
    `query ($mapId: ID!, $assignmentId: ID!, $nodeId: ID!) { explanation(mapId: $mapId, assignmentId: $assignmentId, nodeId: $nodeId) {
      root nodes { id parent order op about label { en ru pl } value state unit of args signalCount } } }`,
    { mapId, assignmentId, nodeId },
    token,
  );
  expect(explanation.root).toBe(nodeId);
  return new Map(explanation.nodes.map((step: Step) => [step.id, step]));
}

async function signalsOf(place: Place, nodeId: string, token: string, first = 100): Promise<Signal[]> {
  const all: Signal[] = [];
  for (let after: string | null = null; ;) {
    const { explanationSignals: page } = await ask(
      `query ($mapId: ID!, $assignmentId: ID!, $nodeId: ID!, $first: Int!, $after: String) {
        explanationSignals(mapId: $mapId, assignmentId: $assignmentId, nodeId: $nodeId, first: $first, after: $after) {
          totalCount pageInfo { hasNextPage endCursor }
          nodes { id kind kindName { en } day channel value unit body clientLabel weight countedValue status reasons overridden } } }`,
      { mapId: place.mapId, assignmentId: place.assignmentId, nodeId, first, after },
      token,
    );
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(all.length).toBe(page.totalCount);
      return all;
    }
    after = page.pageInfo.endCursor;
  }
}

/** Sums in the scales of a group's args: weights in 10^-9, values in 10^-6, exactly. */
function sumsOf(signals: Signal[]): { n: number; w: string; w2: string; wx: string; wx2: string } {
  let [w, w2, wx, wx2] = [0n, 0n, 0n, 0n];
  for (const { weight, countedValue } of signals) {
    const nano = BigInt(Math.round(weight * 1e9));
    const micro = BigInt(Math.round((countedValue ?? 0) * 1e6));
    w += nano;
    w2 += nano * nano;
    wx += nano * micro;
    wx2 += nano * micro * micro;
  }
  return { n: signals.length, w: `${w}`, w2: `${w2}`, wx: `${wx}`, wx2: `${wx2}` };
}

/** Sum of squared weights per client: one client's opinions are one voice, a fact and an unknown client's opinion each their own. */
function voices(signals: Signal[]): string {
  const byVoice = new Map<string, bigint>();
  for (const { id, kind, clientLabel, weight } of signals) {
    const voice = clientLabel !== null && opinions.has(kind) ? `client ${clientLabel}` : id;
    byVoice.set(voice, (byVoice.get(voice) ?? 0n) + BigInt(Math.round(weight * 1e9)));
  }
  return `${[...byVoice.values()].reduce((sum, each) => sum + each * each, 0n)}`;
}

/** Makes every step again from its leaves upward, using only what was made again below it. Answers the root. */
function fromLeaves(id: string, steps: Map<string, Step>, made: Map<string, Node>): Node {
  const known = made.get(id);
  if (known) return known;
  const step = steps.get(id)!;
  for (const operand of step.of) fromLeaves(operand, steps, made);
  const again = remake(step, made);
  made.set(id, again);
  return again;
}

/** The place where a metric's signals are counted, and what its groups there must add up to. */
const listed = new Map<string, Signal[]>();

async function check(place: Place, token: string): Promise<{ groups: number; signals: number }> {
  const steps = await stepsBelow(place, token);
  const made = new Map<string, Node>();
  fromLeaves(place.nodeId, steps, made);
  for (const [id, step] of steps) {
    const { parent: _, order: __, signalCount, ...node } = step;
    expect({ ...made.get(id)!, parent: undefined }, id).toMatchObject({
      value: node.value,
      state: node.state,
      args: node.args,
    });
    if (step.parent !== null) expect(steps.get(step.parent)!.of[step.order], id).toBe(id);
    if (step.op === 'group' || step.op === 'total') expect(signalCount).toBe(step.args['n']);
  }
  let groups = 0;
  let count = 0;
  for (const total of [...steps.values()].filter(({ op, id }) => op === 'total' && id.endsWith('/total'))) {
    const key = `${place.mapId} ${place.assignmentId} ${total.id}`;
    const signals = listed.get(key) ?? (await signalsOf(place, total.id, token));
    listed.set(key, signals);
    count += signals.length;
    expect(voices(signals), total.id).toBe(total.args['clientW2']);
    const alike = Map.groupBy(signals, ({ status, reasons }) =>
      total.id.replace(/total$/, `group/${[status, ...(reasons.length > 0 ? [reasons.join('+')] : [])].join(':')}`),
    );
    expect([...alike.keys()].toSorted()).toEqual(total.of.toSorted());
    for (const [id, own] of alike) {
      expect(steps.get(id)!.args, `${place.code} ${id}`).toMatchObject(sumsOf(own));
      groups++;
    }
  }
  return { groups, signals: count };
}

describe('the explanation of a number', () => {
  it(
    'adds up from its leaves, and its groups from their very signals: 100 numbers drawn from all maps, as HR, manager and employee',
    { timeout: 120_000 },
    async () => {
      const chance = chanceFrom(100);
      const draw = (from: Place[], n: number): Place[] => Array.from({ length: n }, () => chance.pick(from));
      const manager = await api.signedIn('MANAGER', await api.employee('D-002'));
      const employee = await api.signedIn('EMPLOYEE', await api.employee('D-013'));
      const team = (
        await api.db.pool.query("select e.code from employee e join team t on t.id = e.team_id where t.code = 'DEMO-B'")
      ).rows.map(({ code }) => code);
      const asked: [Place[], string][] = [
        [draw(places, AS_HR), await api.signedIn('HR')],
        [
          draw(
            places.filter(({ code }) => team.includes(code)),
            AS_MANAGER,
          ),
          manager,
        ],
        [
          draw(
            places.filter(({ code }) => code === 'D-013'),
            AS_EMPLOYEE,
          ),
          employee,
        ],
      ];
      let groups = 0;
      let signals = 0;
      for (const [drawn, token] of asked) {
        for (const place of drawn) {
          const found = await check(place, token);
          groups += found.groups;
          signals += found.signals;
        }
      }
      // Nothing above is true of nothing.
      expect(groups).toBeGreaterThan(150);
      expect(signals).toBeGreaterThan(5000);
    },
  );

  it('lists weights of a third and of nine decimals exactly, with the rules that gave them', async () => {
    const hr = await api.signedIn('HR');
    const place = await latest('D-011', 'DEMO-CARDS', 'metric:client_satisfaction');
    expect(await check(place, hr)).toMatchObject({ groups: 3 });
    const signals = await signalsOf(place, place.nodeId, hr);
    expect(signals.filter(({ reasons }) => reasons.includes('burst')).map(({ weight }) => weight)).toContain(
      0.333333333,
    );
    expect(signals.find(({ reasons }) => reasons.includes('override'))).toMatchObject({
      weight: 0.123456789,
      overridden: true,
    });
  });

  it('reads a median from the signals: the smallest value whose cumulated weight reaches half', async () => {
    const hr = await api.signedIn('HR');
    const place = await latest('D-014', 'DEMO-CARDS', 'metric:resolution_time_median');
    const root = (await stepsBelow(place, hr)).get(place.nodeId)!;
    const sorted = (await signalsOf(place, place.nodeId, hr)).toSorted((a, b) => a.countedValue! - b.countedValue!);
    const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
    let cumulated = 0;
    const middle = sorted.find(({ weight }) => (cumulated += weight) >= half)!;
    expect(root.value).toBe(middle.countedValue);
  });

  it('pages the same list whatever the size of a page, newest first, and a group lists its own', async () => {
    const hr = await api.signedIn('HR');
    const place = await latest('D-011', 'DEMO-CARDS', 'metric:solved_in_dialogue/total');
    const whole = await signalsOf(place, place.nodeId, hr);
    expect(await signalsOf(place, place.nodeId, hr, 7)).toEqual(whole);
    expect(whole.map(({ day }) => day)).toEqual(
      whole
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
    const steps = await stepsBelow(place, hr);
    const groups = [...steps.values()].filter(({ op }) => op === 'group');
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) {
      const own = await signalsOf(place, group.id, hr);
      expect(own).toEqual(
        whole.filter(({ status, reasons }) =>
          group.id.endsWith(`/${[status, ...(reasons.length > 0 ? [reasons.join('+')] : [])].join(':')}`),
        ),
      );
      expect(sumsOf(own)).toMatchObject({ n: group.signalCount });
    }
  });

  it('shows the number that the map shows', async () => {
    const hr = await api.signedIn('HR');
    const place = await latest('D-011', 'DEMO-CARDS', 'x');
    const { careerMap } = await ask(
      `query ($id: ID!) { careerMap(id: $id) { praises { text channel day } cards { assignmentId tenureDays tenureNodeId kpis { nodeId score } competencies { nodeId score }
        metrics { nodeId raw shrunk } missing { nodeId held } } } }`,
      { id: place.mapId },
      hr,
    );
    let compared = 0;
    for (const card of careerMap.cards) {
      const rootOf = async (nodeId: string) =>
        (await stepsBelow({ ...place, assignmentId: card.assignmentId, nodeId }, hr)).get(nodeId)!;
      expect((await rootOf(card.tenureNodeId)).value).toBe(card.tenureDays);
      for (const { nodeId, score } of [...card.kpis, ...card.competencies])
        expect((await rootOf(nodeId)).value, nodeId).toBe(score);
      for (const { nodeId, raw, shrunk } of card.metrics)
        expect((await rootOf(nodeId)).value, nodeId).toBe(shrunk ?? raw);
      compared += card.kpis.length + card.metrics.length;
    }
    expect(compared).toBeGreaterThan(15);
  });

  it('refuses a step that is not of this map, and a step without signals', async () => {
    const hr = await api.signedIn('HR');
    const { mapId, assignmentId } = await latest('D-011', 'DEMO-CARDS', 'x');
    const asked = (field: string, nodeId: string) =>
      api.post(
        `query ($mapId: ID!, $assignmentId: ID!, $nodeId: ID!) { ${field}(mapId: $mapId, assignmentId: $assignmentId, nodeId: $nodeId) { __typename } }`,
        { mapId, assignmentId, nodeId },
        hr,
      );
    for (const [field, nodeId] of [
      ['explanation', 'metric:nothing'],
      ['explanationSignals', 'metric:nothing'],
      ['explanationSignals', 'tenure'],
      ['explanationSignals', 'metric:client_satisfaction/prior'],
      ['explanationSignals', 'metric:client_satisfaction/group/EXCLUDED:nothing'],
    ]) {
      const answer = await asked(field!, nodeId!);
      expect(answer.errors?.[0]?.extensions, nodeId).toMatchObject({ code: 'BAD_USER_INPUT', field: 'nodeId' });
    }
  });

  it('never names a client: no code and no id of one is in any answer above', async () => {
    const { rows } = await api.db.pool.query('select id, code from client');
    const all = answers.join('\n');
    expect(rows.length).toBeGreaterThan(500);
    expect(all).toContain('"clientLabel":"A"');
    expect(all).not.toContain('client-');
    const ids = new Set(rows.map(({ id }) => id));
    const leaked = [...new Set(all.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g))].filter(
      (id) => ids.has(id),
    );
    expect(leaked).toEqual([]);
    const { rows: interactions } = await api.db.pool.query(
      'select distinct interaction from signal where interaction is not null limit 200',
    );
    for (const { interaction } of interactions) expect(all).not.toContain(interaction);
  });

  it('calls clients A, B, C in the order in which they first spoke within one list', async () => {
    const hr = await api.signedIn('HR');
    const cards = await latest('D-011', 'DEMO-CARDS', 'metric:repeat_contacts/per/total');
    const labels = (await signalsOf(cards, cards.nodeId, hr)).toReversed().map(({ clientLabel }) => clientLabel);
    expect([...new Set(labels)].slice(0, 4)).toEqual(['A', 'B', 'C', 'D']);
  });
});

async function latest(code: string, task: string, nodeId: string): Promise<Place> {
  const { rows } = await api.db.pool.query(
    'select id from career_map where employee_id = $1 order by as_of desc limit 1',
    [await api.employee(code)],
  );
  return { mapId: rows[0]!.id, assignmentId: await api.assignment(code, task), code, nodeId };
}
