/** What is proposed, and when. A small rule set: R1 asks nothing, R2 a mean rating of 3, R3 of 4, R4 of 4.5, all over raw means. */
import { describe, expect, test } from 'vitest';
import { asPast } from '../../api/scoring/as-past.js';
import { evaluate } from '../../api/scoring/evaluate.js';
import type { Evidence, PastEvaluation } from '../../api/scoring/evidence.js';
import type { Criterion, RuleSet, Stage } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { evidence, signals } from './people.js';

const AS_OF = '2026-10-31';
const rating = (value: number): Criterion => ({
  about: 'metric',
  code: 'client_satisfaction',
  is: '>=',
  value,
  source: 'signals',
});
const stage = (i: number, entry: Criterion): Stage => ({ ...SHIPPED.stages[i]!, entry, demands: {} });
const SMALL: RuleSet = {
  ...SHIPPED,
  metrics: SHIPPED.metrics.map((metric) =>
    metric.code === 'client_satisfaction' ? { ...metric, shrink: null } : metric,
  ),
  stages: [stage(0, { all: [] }), stage(1, rating(3)), stage(2, rating(4)), stage(3, rating(4.5))],
};

const rated = (mean: number, n = 20) => signals('rating', AS_OF, Array<number>(n).fill(mean));
const held = (code: string, on = '2026-01-01', how: 'RISE' | 'FALL' = 'RISE') => [{ stage: code, on, how }];
const past = (asOf: string, more: Partial<PastEvaluation> = {}): PastEvaluation => {
  return {
    asOf,
    retrospective: false,
    counts: true,
    eligible: 'R2',
    retained: 'met',
    verdictOfNext: 'failed',
    newEvidence: true,
    ...more,
  };
};
const run = (more: Partial<Evidence>, rules = SMALL) => evaluate(rules, 'small', evidence(more));

describe('the stage that is held', () => {
  test('is the first, else the stated one, else what people decided last by the day', () => {
    const decisions = [...held('R2'), { stage: 'R3', on: '2026-11-01', how: 'RISE' as const }];
    expect(run({}).held).toEqual({ stage: 'R1', since: '2025-11-21', how: 'FIRST' });
    expect(run({ assignment: { ...evidence().assignment, statedStage: 'R3' } }).held).toMatchObject({
      stage: 'R3',
      how: 'STATED',
    });
    expect(run({ decisions }).held).toEqual({ stage: 'R2', since: '2026-01-01', how: 'RISE' });
  });

  test('must be one of the rule set', () => {
    expect(() => run({ decisions: held('R9') })).toThrow('one of R1, R2, R3, R4, but it is "R9"');
  });
});

describe('eligible', () => {
  test('is the highest stage whose criteria, and those of every stage below, are met', () => {
    expect(run({ signals: rated(4) }).eligible).toBe('R3');
    const gap = { ...SMALL, stages: SMALL.stages.map((each, i) => (i === 1 ? { ...each, entry: rating(4.2) } : each)) };
    expect(run({ signals: rated(4) }, gap).eligible).toBe('R1');
  });
});

describe('a rise', () => {
  const above = past('2026-09-30', { eligible: 'R3', verdictOfNext: 'met' });
  const ready: Partial<Evidence> = { signals: rated(4), decisions: held('R2'), past: [above] };

  test('is proposed after two evaluations in a row above, one step at a time', () => {
    expect(run({ ...ready, signals: rated(5) })).toMatchObject({
      proposal: { kind: 'RISE', to: 'R3' },
      eligible: 'R4',
      state: 'ABOVE',
    });
    expect(run({ ...ready, past: [] })).toMatchObject({ proposal: null, streak: { up: 1 } });
  });

  test('waits for the minimum stay', () => {
    expect(run({ ...ready, decisions: held('R2', '2026-08-15') })).toMatchObject({ proposal: null, streak: { up: 2 } });
  });

  test('is put off by a failure in between, but not by an evaluation without anything new', () => {
    const before = past('2026-08-31', { eligible: 'R3', verdictOfNext: 'met' });
    const broken = [before, past('2026-09-30')];
    const still = [before, past('2026-09-30', { newEvidence: false })];
    expect(run({ ...ready, past: broken }).streak.up).toBe(1);
    const unknown = [before, past('2026-09-30', { verdictOfNext: 'insufficient' })];
    expect(run({ ...ready, past: still })).toMatchObject({ streak: { up: 2 }, proposal: { kind: 'RISE' } });
    expect(run({ ...ready, past: unknown })).toMatchObject({ streak: { up: 2 }, proposal: { kind: 'RISE' } });
  });

  test('counts no evaluation from before the stage was taken, nor one that HR left out', () => {
    expect(run({ ...ready, decisions: held('R2', '2026-09-30') }).streak.up).toBe(1);
    expect(run({ ...ready, past: [{ ...above, counts: false }] }).streak.up).toBe(1);
  });

  test('is never proposed by a preview, or on leave', () => {
    expect(run({ ...ready, preview: true })).toMatchObject({ proposal: null, streak: { up: 1 } });
    const pauses = [{ from: '2026-10-31', to: null }];
    expect(run({ ...ready, assignment: { ...evidence().assignment, pauses } })).toMatchObject({
      proposal: null,
      state: 'ON_LEAVE',
    });
  });
});

describe('a fall', () => {
  const failing = ['2026-08-31', '2026-09-30'].map((day) => past(day, { eligible: 'R1', retained: 'failed' }));
  const low: Partial<Evidence> = { signals: rated(3), decisions: held('R3'), past: failing };

  test('is proposed after three evaluations in a row without retention, and is "at risk" before', () => {
    expect(run(low)).toMatchObject({ proposal: { kind: 'FALL', to: 'R2' }, state: 'AT_RISK', streak: { down: 3 } });
    expect(run({ ...low, past: failing.slice(1) })).toMatchObject({
      proposal: null,
      state: 'AT_RISK',
      streak: { down: 2 },
    });
  });

  test('needs more than a slip: retention is the entry value less a tenth', () => {
    // 10 % of 4 is 0.4, so 3.6 retains.
    const mixed = signals('rating', AS_OF, [...Array<number>(12).fill(4), ...Array<number>(8).fill(3)]);
    expect(run({ ...low, signals: mixed })).toMatchObject({ state: 'HOLDS', proposal: null, streak: { down: 0 } });
  });

  test('is not proposed within 60 days after a rise, and those evaluations don’t add up to one', () => {
    const recent = { ...low, decisions: held('R3', '2026-09-05') };
    expect(run(recent)).toMatchObject({ state: 'GRACE', proposal: null, streak: { down: 0 } });
    expect(run({ ...low, decisions: held('R3', '2026-07-31', 'FALL') }).proposal).toEqual({ kind: 'FALL', to: 'R2' });
  });

  test('holds on insufficient data', () => {
    expect(run({ ...low, signals: rated(3, 14) })).toMatchObject({
      state: 'INSUFFICIENT',
      proposal: null,
      streak: { down: 2 },
    });
  });

  test('goes nowhere from the first stage', () => {
    const demanding = { ...SMALL, stages: [stage(0, rating(4.9)), ...SMALL.stages.slice(1)] };
    expect(
      run({ signals: rated(3), past: [...failing, past('2026-07-31', { retained: 'failed' })] }, demanding),
    ).toMatchObject({
      eligible: null,
      proposal: null,
      state: 'AT_RISK',
    });
  });
});

describe('placement', () => {
  const first: Partial<Evidence> = { placed: false, signals: rated(4) };

  test('may propose any stage at the first evaluation with enough data, without streak or stay', () => {
    expect(run(first)).toMatchObject({ placement: true, proposal: { kind: 'PLACEMENT', to: 'R3' } });
  });

  test('waits for data, and happens once', () => {
    expect(run({ ...first, signals: rated(4, 10) })).toMatchObject({ placement: false, proposal: null });
    expect(run({ ...first, placed: true })).toMatchObject({ placement: false, proposal: null });
  });

  test('doubts a stated stage only when its retention fails too', () => {
    const stated = { ...first, assignment: { ...evidence().assignment, statedStage: 'R3' } };
    const slightly = signals('rating', AS_OF, [...Array<number>(15).fill(4), ...Array<number>(5).fill(3)]);
    expect(run({ ...stated, signals: slightly })).toMatchObject({ eligible: 'R2', proposal: null, placement: true });
    expect(run({ ...stated, signals: rated(3) }).proposal).toEqual({ kind: 'PLACEMENT', to: 'R2' });
  });
});

describe('new evidence', () => {
  test('is five signals that count since the last evaluation', () => {
    const fresh = (n: number) => [
      ...rated(4, 20).map((each) => ({ ...each, day: '2026-09-15' })),
      ...rated(4, n).map((each) => ({ ...each, id: `x${each.id}`, interaction: each.id, day: '2026-10-02' })),
    ];
    expect(run({ signals: fresh(4), past: [past('2026-09-30')] })).toMatchObject({
      newEvidence: false,
      streak: { standstill: 1 },
    });
    expect(run({ signals: fresh(5), past: [past('2026-09-30')] })).toMatchObject({
      newEvidence: true,
      streak: { standstill: 0 },
    });
  });

  test('missing three times in a row marks the stage stale', () => {
    const silent = ['2026-08-31', '2026-09-30'].map((day) => past(day, { newEvidence: false }));
    expect(run({ decisions: held('R2'), past: silent })).toMatchObject({ stale: true, streak: { standstill: 3 } });
    expect(run({ decisions: held('R2'), past: silent.slice(1) }).stale).toBe(false);
  });
});

test('what is kept of an evaluation is what the next one reads', () => {
  const verdict = run({ signals: rated(4), decisions: held('R2') });
  expect(asPast(verdict, { retrospective: false, counts: true })).toEqual({
    asOf: AS_OF,
    retrospective: false,
    counts: true,
    eligible: 'R3',
    retained: 'met',
    verdictOfNext: 'met',
    newEvidence: true,
  });
});

test.each([
  ['fails the own stage, and with it the next', rated(2), 'R2', { retained: 'failed', verdictOfNext: 'failed' }],
  ['holds its own and fails the next', rated(3.5), 'R2', { retained: 'met', verdictOfNext: 'failed' }],
  ['meets the next of two above', rated(4.5), 'R2', { retained: 'met', verdictOfNext: 'met' }],
  ['has too little to say of either', rated(4.5, 3), 'R2', { retained: 'insufficient', verdictOfNext: 'insufficient' }],
  ['has one stage above, which it fails', rated(4.2), 'R3', { retained: 'met', verdictOfNext: 'failed' }],
  ['has none above', rated(5), 'R4', { retained: 'met', verdictOfNext: null }],
  ['asks nothing of the first', rated(2), 'R1', { retained: 'met', verdictOfNext: 'failed' }],
])('what is kept of an evaluation that %s', (_, given, code, kept) => {
  const verdict = run({ signals: given, decisions: held(code) });
  expect(asPast(verdict, { retrospective: true, counts: false })).toMatchObject({
    ...kept,
    retrospective: true,
    counts: false,
  });
});

test('a next stage is reached only with all below it: where one of them fails, what is kept of the next fails too', () => {
  const hard = { ...SMALL, stages: SMALL.stages.map((each, i) => (i === 1 ? { ...each, entry: rating(4.8) } : each)) };
  const verdict = run({ signals: rated(4.5), decisions: held('R3') }, hard);
  expect(asPast(verdict, { retrospective: false, counts: true }).verdictOfNext).toBe('failed');
});

describe('retention, where a stage names none', () => {
  const retained = (entry: Criterion) => {
    const rules = { ...SMALL, stages: [SMALL.stages[0]!, { ...SMALL.stages[1]!, entry }] };
    const { nodes } = evaluate(rules, 'r', evidence());
    return nodes
      .filter((node) => node.op === 'leaf' && node.id.includes('R2:retention'))
      .map((node) => [node.about, node.args['value']]);
  };
  const leaf = (about: 'metric' | 'kpi' | 'competency', code: string, is: '>=' | '<=', value: number): Criterion => {
    return { about, code, is, value, source: 'signals' };
  };

  test('gives way by 5 points of a score, 5 percentage points of a share and a tenth of anything else', () => {
    const entry = {
      all: [
        leaf('competency', 'client_service', '>=', 65),
        leaf('metric', 'positive_reviews', '>=', 0.8),
        leaf('metric', 'repeat_contacts', '<=', 12),
        { not: leaf('kpi', 'client_satisfaction', '<=', 40) },
      ],
    };
    expect(retained(entry)).toEqual([['client_service', 60], ['positive_reviews', 0.75], ['repeat_contacts', 13.2], ['client_satisfaction', 35]]); // prettier-ignore
  });

  test('asks nothing where one alternative was tenure: it holds by itself', () => {
    const tenure: Criterion = { about: 'tenure', code: 'tenure', is: '>=', value: 30, source: 'internal' };
    expect(retained({ all: [{ any: [tenure, leaf('competency', 'client_service', '>=', 65)] }] })).toEqual([]);
  });

  test('asks no tenure and no facts', () => {
    expect(retained({ all: [{ about: 'tenure', code: 'tenure', is: '>=', value: 30, source: 'internal' }] })).toEqual(
      [],
    );
  });
});
