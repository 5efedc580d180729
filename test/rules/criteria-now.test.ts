import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Criterion, RuleSet } from '../../api/scoring/rules.js';
import { unpack } from '../../api/scoring/unpack.js';
import type { Verdict } from '../../api/scoring/verdict.js';
import { startDemo, type Demo } from '../maps/demo.js';
import { deskOf, refusal } from './desk.js';

let api: Demo;
let hr: string;
let desk: ReturnType<typeof deskOf>;
let verdicts: Verdict[];
beforeAll(async () => {
  api = await startDemo();
  hr = await api.signedIn('HR');
  desk = deskOf(api, hr);
  const { rows } = await api.db.pool.query(
    `select verdict from scorecard where as_of = '2026-10-31' and purpose <> 'PREVIEW' and superseded_by is null`,
  );
  verdicts = rows.map(({ verdict }) => unpack(verdict));
}, 120_000);
afterAll(() => api.close());

interface Count {
  path: string;
  met: number | null;
  failed: number | null;
  insufficient: number | null;
  perfectSample: number | null;
}
const ask = async (ruleSetId: string): Promise<{ asOf: string; assignments: number; criteria: Count[] }> => {
  const answer = await api.post(
    'query ($id: ID!) { criteriaNow(ruleSetId: $id) { asOf assignments criteria { path met failed insufficient perfectSample } } }',
    { id: ruleSetId },
    hr,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!['criteriaNow'];
};

/** Ids of the engine's own nodes of a tree, by the path of the rule set. */
function nodesOf(criterion: Criterion, path: string, id: string): [string, string][] {
  if ('about' in criterion) return [[path, id]];
  if ('not' in criterion) return [[path, id], ...nodesOf(criterion.not, `${path}.not`, `${id}.0`)];
  const [key, parts] = 'all' in criterion ? ['all', criterion.all] : ['any', criterion.any];
  return [[path, id], ...parts.flatMap((part, i) => nodesOf(part, `${path}.${key}[${i}]`, `${id}.${i}`))];
}
const state = (of: Verdict, id: string): string => {
  const found = of.nodes.find((node) => node.id === id)!.state;
  return found === 'met' || found === 'unused' ? 'met' : found === 'failed' ? 'failed' : 'insufficient';
};

describe('how many meet a criterion now', () => {
  it('is, for the set that judged them, what the engine said of each of them', async () => {
    const inForce = await desk.read({});
    const told = await ask(inForce.id);
    expect(told).toMatchObject({ asOf: '2026-10-31', assignments: verdicts.length });
    expect(verdicts.length).toBeGreaterThan(10);
    const seen = new Set<string>();
    inForce.body.stages.forEach((stage, i) => {
      for (const [path, id] of nodesOf(stage.entry, `stages[${i}].entry`, `stage:${stage.code}:entry`)) {
        const states = verdicts.map((verdict) => state(verdict, id));
        const count = (wanted: string) => states.filter((one) => one === wanted).length;
        const { perfectSample: _, ...counted } = told.criteria.find((one) => one.path === path)!;
        expect(counted).toEqual({
          path,
          met: count('met'),
          failed: count('failed'),
          insufficient: count('insufficient'),
        });
        for (const one of states) seen.add(one);
      }
    });
    // Otherwise the equality above would prove little.
    expect([...seen].toSorted()).toEqual(['failed', 'insufficient', 'met']);
  });

  it('follows a draft, and says nothing of a figure that was not measured', async () => {
    const draft = await desk.draft();
    const stages = structuredClone(draft.body.stages) as RuleSet['stages'];
    stages[1]!.entry = {
      all: [
        { about: 'tenure', code: 'tenure', is: '>=', value: 0, source: 'internal' },
        { about: 'tenure', code: 'tenure', is: '>=', value: 30_000, source: 'internal' },
        { not: { about: 'tenure', code: 'tenure', is: '>=', value: 30_000, source: 'internal' } },
        { about: 'metric', code: 'never_heard_of', is: '>=', value: 1, source: 'signals' },
      ],
    };
    const told = await ask((await desk.saved(draft, 'STAGES', stages)).id);
    const met = (path: string) => told.criteria.find((one) => one.path === `stages[1].entry${path}`)!.met;
    expect([met('.all[0]'), met('.all[1]'), met('.all[2]'), met('.all[2].not')]).toEqual([
      told.assignments,
      0,
      told.assignments,
      0,
    ]);
    expect([met('.all[3]'), met('')]).toEqual([null, null]);
  });

  it('tells beside a strict one the smallest perfect sample', async () => {
    const draft = await desk.draft();
    const stages = structuredClone(draft.body.stages) as RuleSet['stages'];
    const leaf = { about: 'metric', code: 'client_satisfaction', is: '>=', source: 'signals', strict: true } as const;
    stages[2]!.entry = {
      all: [
        { ...leaf, value: 4.2 },
        { ...leaf, value: 4.6 },
        { ...leaf, value: 4.2, strict: false },
      ],
    };
    const told = await ask((await desk.saved(draft, 'STAGES', stages)).id);
    const sample = (i: number) => told.criteria.find((one) => one.path === `stages[2].entry.all[${i}]`)!.perfectSample;
    expect(sample(0)).toBeGreaterThan(0);
    expect(sample(1)).toBeGreaterThan(sample(0)!);
    expect(sample(2)).toBeNull();
  });

  it('is for HR alone, and holds no people', async () => {
    const inForce = await desk.read({});
    for (const role of ['MANAGER', 'ANALYST', 'AUDITOR']) {
      const answer = await api.post(
        'query ($id: ID!) { criteriaNow(ruleSetId: $id) { asOf } }',
        { id: inForce.id },
        await api.signedIn(role),
      );
      expect(refusal(answer)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('an export', () => {
  it('stands in the journal with who took what', async () => {
    const answer = await api.post('mutation { recordExport(list: KPIS, rows: 6) { id rows } }', {}, hr);
    expect(answer.data!['recordExport']).toEqual({ id: 'KPIS', rows: 6 });
    const { rows } = await api.db.pool.query(
      `select action, object_id, role from journal where action = 'recordExport' order by id desc limit 1`,
    );
    expect(rows).toEqual([{ action: 'recordExport', object_id: 'KPIS', role: 'HR' }]);
    expect(refusal(await api.post('mutation { recordExport(list: KPIS, rows: -1) { id } }', {}, hr))).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'rows',
    });
  });
});

describe('the list of versions', () => {
  it('names who published each', async () => {
    const draft = await desk.draft();
    expect((await desk.publish(draft)).errors).toBeUndefined();
    const answer = await api.post('{ ruleSets { version status publishedBy { name } } }', {}, hr);
    const sets = answer.data!['ruleSets'] as {
      version: number;
      status: string;
      publishedBy: { name: string } | null;
    }[];
    expect(sets.find(({ version }) => version === draft.version)!.publishedBy!.name).toMatch(/^HR/);
    expect(sets.find(({ version }) => version === 1)!.publishedBy).toBeNull();
    expect(sets.filter(({ status }) => status === 'DRAFT').every(({ publishedBy }) => publishedBy === null)).toBe(true);
  });
});
