import { describe, expect, test } from 'vitest';
import { flaws } from '../../api/scoring/flaws.js';
import { SHIPPED_KINDS } from '../../api/scoring/kinds.js';
import type { Criterion, CriterionLeaf, RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';

/** A copy to spoil. */
function spoiled(spoil: (rules: RuleSet) => void): [string, string][] {
  const rules = structuredClone(SHIPPED);
  spoil(rules);
  return flaws(rules).map(({ path, code }) => [path, code]);
}

const leaf = (more: Partial<CriterionLeaf>): CriterionLeaf => {
  return { about: 'competency', code: 'client_service', is: '>=', value: 65, source: 'signals', ...more };
};
const entryOf = (entry: Criterion) => spoiled((rules) => (rules.stages[2]!.entry = entry));

test('the shipped rules have no flaw', () => expect(flaws(SHIPPED)).toEqual([]));

test('a flaw says where, what was expected and what came', () => {
  const rules = { ...SHIPPED, auditSides: { manager: 30, independent: 60 } };
  expect(flaws(rules)).toEqual([
    {
      path: 'auditSides',
      code: 'WEIGHTS',
      expected: 'weights that add up to 100',
      came: '90',
      message: 'Expected weights that add up to 100 at auditSides, but 90 came.',
    },
  ]);
});

const at = (code: string) => SHIPPED.metrics.findIndex((each) => each.code === code);
const metric = (rules: RuleSet, code: string) => rules.metrics[at(code)]!;

describe('figures', () => {
  test.each<[string, (rules: RuleSet) => void, [string, string]]>([
    ['an interval of certainty', (r) => (r.interval = 1), ['interval', 'OUT_OF_RANGE']],
    ['bounds of k the wrong way round', (r) => (r.prior.kMax = 1), ['prior.kMax', 'OUT_OF_RANGE']],
    ['a broken number', (r) => (r.coverage = Number.NaN), ['coverage', 'OUT_OF_RANGE']],
    ['half an evaluation', (r) => (r.evaluation.rise = 1.5), ['evaluation.rise', 'OUT_OF_RANGE']],
    [
      'a source that isn’t one',
      (r) => r.sources.everywhere.push('gossip' as 'plan'),
      ['sources.everywhere[2]', 'UNKNOWN_REFERENCE'],
    ],
    ['a code twice', (r) => r.metrics.push(r.metrics[0]!), ['metrics[12].code', 'DUPLICATE_CODE']],
    ['a missing text', (r) => (r.kpis[0]!.name.pl = ' '), ['kpis[0].name.pl', 'TEXT_MISSING']],
    ['a rate of nothing', (r) => (r.metrics[5]!.per = []), ['metrics[5].per', 'EMPTY']],
    ['a share without a mark', (r) => (r.metrics[1]!.successFrom = null), ['metrics[1].successFrom', 'EMPTY']],
    ['a shrunk median', (r) => (r.metrics[4]!.shrink = { fixedM: 1 }), ['metrics[4].shrink', 'MISFIT']],
    [
      'a window of no days',
      (r) => (r.metrics[0]!.window = { kind: 'days', days: 0 }),
      ['metrics[0].window.days', 'OUT_OF_RANGE'],
    ],
    [
      'fulfilment of plans in ninety days',
      (r) => (metric(r, 'plan_fulfilment').window = { kind: 'days', days: 90 }),
      [`metrics[${at('plan_fulfilment')}].window`, 'MISFIT'],
    ],
    [
      'fulfilment of plans beside something else',
      (r) => metric(r, 'plan_fulfilment').kinds.push('praise'),
      [`metrics[${at('plan_fulfilment')}].kinds`, 'MISFIT'],
    ],
    ['a KPI of no metric', (r) => (r.kpis[0]!.metric = 'x'), ['kpis[0].metric', 'UNKNOWN_REFERENCE']],
    ['a direction against the curve', (r) => (r.kpis[0]!.direction = 'lower'), ['kpis[0].direction', 'CURVE']],
    ['a target that scores 50', (r) => (r.kpis[0]!.target = 3.75), ['kpis[0].target', 'CURVE']],
    [
      'two scores for one value',
      (r) => r.kpis[0]!.curve.push({ value: 4.5, score: 120 }),
      ['kpis[0].curve[2].value', 'CURVE'],
    ],
    ['a curve of one point', (r) => (r.kpis[0]!.curve = [{ value: 3, score: 0 }]), ['kpis[0].curve', 'CURVE']],
    ['a score above 120', (r) => (r.kpis[0]!.curve[1]!.score = 130), ['kpis[0].curve[1].score', 'CURVE']],
    [
      'groups that add up to 90',
      (r) => (r.competencies[0]!.groups.signals = 40),
      ['competencies[0].groups', 'WEIGHTS'],
    ],
    [
      'a link that weighs nothing',
      (r) => (r.competencies[0]!.links[0]!.weight = 0),
      ['competencies[0].links[0].weight', 'OUT_OF_RANGE'],
    ],
    [
      'a link to nothing',
      (r) => (r.competencies[0]!.links[0]!.kpi = 'x'),
      ['competencies[0].links[0].kpi', 'UNKNOWN_REFERENCE'],
    ],
    [
      'a metric without a curve',
      (r) => delete r.competencies[1]!.links[0]!.curve,
      ['competencies[1].links[0].curve', 'EMPTY'],
    ],
    ['a demand on nothing', (r) => (r.stages[1]!.demands = { x: 50 }), ['stages[1].demands.x', 'UNKNOWN_REFERENCE']],
    ['a negative stay', (r) => (r.stages[1]!.minStayDays = -1), ['stages[1].minStayDays', 'OUT_OF_RANGE']],
  ])('%s is a flaw', (_name, spoil, expected) => expect(spoiled(spoil)).toContainEqual(expected));

  test('a curve that falls and rises again is no band', () => {
    const curve = [{ value: 1, score: 100 }, { value: 2, score: 0 }, { value: 3, score: 100 }]; // prettier-ignore
    expect(spoiled((r) => (r.kpis[0]!.curve = curve))).toContainEqual(['kpis[0].curve[2].score', 'CURVE']);
  });

  test('two groups can’t be asked for where only one has a link', () => {
    const one = (r: RuleSet) =>
      Object.assign(r.competencies[0]!, { needsTwoGroups: true, links: r.competencies[0]!.links.slice(0, 1) });
    expect(spoiled(one)).toContainEqual(['competencies[0].needsTwoGroups', 'UNREACHABLE']);
  });
});

describe('criteria', () => {
  test.each<[string, Criterion, [string, string]]>([
    ['an unknown code', leaf({ code: 'x' }), ['stages[2].entry.code', 'UNKNOWN_REFERENCE']],
    ['an unknown fact', leaf({ about: 'fact', code: 'x' }), ['stages[2].entry.code', 'UNKNOWN_REFERENCE']],
    ['a level above 100', { all: [leaf({ value: 101 })] }, ['stages[2].entry.all[0].value', 'OUT_OF_RANGE']],
    [
      'a share above 1',
      leaf({ about: 'metric', code: 'positive_reviews', value: 80 }),
      ['stages[2].entry.value', 'OUT_OF_RANGE'],
    ],
    ['no alternative', { any: [] }, ['stages[2].entry.any', 'UNREACHABLE']],
    ['strict on a competency', leaf({ strict: true }), ['stages[2].entry.strict', 'MISFIT']],
    [
      'strict on a median',
      leaf({ about: 'metric', code: 'resolution_time_median', value: 9, strict: true }),
      ['stages[2].entry.strict', 'UNREACHABLE'],
    ],
    ['a sample of a competency', leaf({ minSample: 5 }), ['stages[2].entry.minSample', 'MISFIT']],
    ['less than a stage below needs', leaf({ is: '<=', value: 40 }), ['stages[2].entry.value', 'CONTRADICTION']],
  ])('%s is a flaw', (_name, entry, expected) => expect(entryOf(entry)).toContainEqual(expected));

  test('an alternative may contradict what another stage needs', () => {
    expect(entryOf({ any: [leaf({ is: '<=', value: 40 }), leaf({})] })).toEqual([]);
  });

  test('retention stricter than entry is a flaw', () => {
    const stricter = spoiled((rules) => (rules.stages[2]!.retention = { all: [leaf({ value: 70 })] }));
    expect(stricter).toEqual([['stages[2].retention.all[0].value', 'CONTRADICTION']]);
  });

  test('a tree that contains itself is found, not followed for ever', () => {
    const tree: { all: Criterion[] } = { all: [] };
    tree.all.push(tree);
    const rules = {
      ...SHIPPED,
      stages: SHIPPED.stages.map((stage, i) => (i === 2 ? { ...stage, entry: tree } : stage)),
    };
    expect(flaws(rules).map((flaw) => flaw.code)).toContain('CYCLE');
  });
});

describe('the shipped kinds', () => {
  test('are nineteen, each with a code of its own and a name in three languages', () => {
    expect(new Set(SHIPPED_KINDS.map((kind) => kind.code)).size).toBe(19);
    for (const { name, code } of SHIPPED_KINDS)
      expect(
        Object.values(name).every((text) => text.trim() !== ''),
        code,
      ).toBe(true);
  });

  test('cover every kind that the shipped metrics of signals count', () => {
    const known = new Set(SHIPPED_KINDS.map((kind) => kind.code));
    const counted = SHIPPED.metrics
      .filter((each) => ['signals', 'internal'].includes(each.source))
      .flatMap((each) => [...each.kinds, ...each.per]);
    expect(counted.filter((kind) => !known.has(kind))).toEqual([]);
  });
});
