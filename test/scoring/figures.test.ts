/** Metrics, scores and competencies, on the shipped rules unless said otherwise. */
import { describe, expect, test } from 'vitest';
import { scoreAt } from '../../api/scoring/curve.js';
import { rawOf, shrunkOf } from '../../api/scoring/estimate.js';
import { evaluate } from '../../api/scoring/evaluate.js';
import type { Evidence, Prior, Visit } from '../../api/scoring/evidence.js';
import { ONE } from '../../api/scoring/exact.js';
import type { Metric, RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { evidence, signal, signals } from './people.js';

const AS_OF = '2026-10-31';

function node(given: Partial<Evidence>, id: string, rules: RuleSet = SHIPPED, priors = new Map<string, Prior>()) {
  const verdict = evaluate(rules, 'r', evidence(given), priors);
  const found = verdict.nodes.find((each) => each.id === id);
  if (!found) throw new Error(`Expected a node ${id}.`);
  return found;
}

function withMetric(code: string, change: Partial<Metric>): RuleSet {
  return {
    ...SHIPPED,
    metrics: SHIPPED.metrics.map((metric) => (metric.code === code ? { ...metric, ...change } : metric)),
  };
}

describe('small samples are shrunk', () => {
  const share = (hits: bigint, n: bigint) => {
    const sums = { n: Number(n), w: n * ONE, w2: n * ONE * ONE, wx: hits * ONE * 1_000_000n, wx2: 0n };
    return Number(shrunkOf('share', sums, null, { k: 20, m: 0.85 })) / 1e6;
  };

  test.each([
    [3n, 3n, 0.87],
    [9n, 10n, 0.867],
    [90n, 100n, 0.892],
    [0n, 2n, 0.773],
  ])('with m 0.85 and k 20, %i of %i is %f: (hits + k m) / (n + k), worked by hand', (hits, n, expected) => {
    expect(share(hits, n)).toBeCloseTo(expected, 3);
  });

  test('108.5 of weight 25 toward 4.26 of weight 16.3 is 4.308426, from 4.34', () => {
    const sums = { n: 34, w: 25n * ONE, w2: 0n, wx: 108_500_000n * ONE, wx2: 0n };
    expect(rawOf('mean', sums, null)).toBe(4_340_000n);
    expect(shrunkOf('mean', sums, null, { k: 16.3, m: 4.26 })).toBe(4_308_426n);
  });

  test('a rate of 4 in 40 toward 16.5 per 100 of weight 20 is 100 (3.3 + 4) / 60', () => {
    const of = (n: bigint) => ({ n: Number(n), w: n * ONE, w2: n * ONE * ONE, wx: 0n, wx2: 0n });
    expect(shrunkOf('rate', of(4n), of(40n), { k: 20, m: 16.5 })).toBe(12_166_667n);
    expect(rawOf('rate', of(4n), of(40n))).toBe(10_000_000n);
  });

  test('nothing at all stays nothing, not the prior', () => {
    expect(node({}, 'metric:client_satisfaction')).toMatchObject({ value: null, state: 'insufficient' });
  });
});

describe('the sample', () => {
  test('counts a client who speaks often once: n_eff (sum W)^2 / sum W^2, never above sum w', () => {
    // A cap of 10 lets one client weigh 8 beside eight who weigh 1: (8 + 8)^2 / (64 + 8) = 3.555556.
    const rules = { ...SHIPPED, screening: { ...SHIPPED.screening, burstCap: 10 } };
    const list = [
      ...signals('rating', AS_OF, [5, 5, 5, 5, 5, 5, 5, 5], { client: 'loud' }),
      ...Array.from({ length: 8 }, (_, i) => signal('rating', '2026-10-20', 4, { id: `q${i}` })),
    ];
    expect(node({ signals: list }, 'metric:client_satisfaction/total', rules)).toMatchObject({
      value: 3.555556,
      state: 'insufficient',
    });
    // With the shipped cap the loud client weighs 1 and every other one 1.
    expect(node({ signals: list }, 'metric:client_satisfaction/total').value).toBeCloseTo(9, 6);
  });

  test('below the minimum is insufficient, and the score is nothing', () => {
    const fives = (n: number) => ({ signals: signals('rating', AS_OF, Array<number>(n).fill(5)) });
    expect(node(fives(14), 'metric:client_satisfaction').state).toBe('insufficient');
    expect(node(fives(14), 'kpi:client_satisfaction')).toMatchObject({ value: null, state: 'insufficient' });
    expect(node(fives(15), 'kpi:client_satisfaction').state).toBe('ok');
  });

  test('leaves out what happened after the as-of day or before the window', () => {
    const list = [
      ...signals('rating', AS_OF, Array<number>(15).fill(4)),
      signal('rating', '2026-11-01', 1),
      signal('rating', '2026-08-02', 1),
    ];
    expect(node({ signals: list }, 'metric:client_satisfaction/raw').value).toBe(4);
  });
});

describe('a review is positive', () => {
  const review = (id: string, more: object) => signal('review', '2026-10-10', null, { id, interaction: id, ...more });
  const coverage = (list: Parameters<typeof node>[0]['signals']) => {
    const raw = node({ signals: list! }, 'metric:positive_reviews/raw').value;
    return [raw, node({ signals: list! }, 'metric:positive_reviews/total').args['coverage']];
  };

  test('by the rating of its interaction at 75 points of 100: 4 of 5 is, 3 of 5 is not', () => {
    const rated = [
      signal('rating', '2026-10-10', 4, { id: 'a', interaction: 'i' }),
      signal('rating', '2026-10-10', 3, { id: 'b', interaction: 'j' }),
    ];
    expect(coverage([...rated, review('i', {}), review('j', {})])).toEqual([0.5, 1]);
  });

  test('by the rating even where a person confirmed another sentiment', () => {
    const rated = signal('rating', '2026-10-10', 1, { id: 'a', interaction: 'i' });
    expect(coverage([rated, review('i', { sentiment: 1 })])).toEqual([0, 1]);
  });

  test('else by a confirmed sentiment, and without either it only lowers the coverage', () => {
    expect(
      coverage([review('i', { sentiment: 1 }), review('j', { sentiment: 0 }), review('k', {}), review('l', {})]),
    ).toEqual([0.5, 0.5]);
    expect(node({ signals: [review('k', {})] }, 'metric:positive_reviews/group/EXCLUDED:not_classified')).toMatchObject(
      {
        about: 'not_classified',
        value: 0,
      },
    );
  });
});

describe('other measures', () => {
  test('the median has order statistics for bounds and takes true values, the mean takes the bound of an outlier', () => {
    const list = signals('resolution_time', AS_OF, [
      ...Array<number>(20).fill(100),
      ...Array<number>(14).fill(1000),
      9e6,
    ]);
    const bounds = [8, 9, 10].map((m) => ({
      kind: 'resolution_time',
      month: `2026-${String(m).padStart(2, '0')}`,
      upper: 2_000_000_000n,
    }));
    const verdict = evaluate(SHIPPED, 'r', evidence({ signals: list }), new Map(), bounds);
    const of = (id: string) => verdict.nodes.find((each) => each.id === id)!;
    expect(of('metric:resolution_time_median')).toMatchObject({
      value: 100,
      args: { found: 100, lower: 100, upper: 1000 },
    });
    // (20 * 100 + 14 * 1000 + 2000) / 35
    expect(of('metric:resolution_time/raw').value).toBe(514.285714);
    expect(of('metric:resolution_time/group/WINSORISED:outlier').args['n']).toBe(1);
  });

  test('recency halves the weight after the half-life: 0.5^(30 / 90) = 0.79 after 30 of 90 days', () => {
    const rules = withMetric('client_satisfaction', { halfLifeDays: 90 });
    const list = [signal('rating', '2026-10-01', 5), signal('rating', '2026-10-31', 3)];
    expect(node({ signals: list }, 'metric:client_satisfaction/total', rules).args['w']).toBe('1793700526');
    // Kish's 1.9738 is more than the 1.7937 that came in, so that is what counts.
    expect(node({ signals: list }, 'metric:client_satisfaction/total', rules).value).toBe(1.793701);
  });

  test('the latest value wins, whatever the order', () => {
    const rules = withMetric('client_satisfaction', { measure: 'latest', shrink: null, minSample: 0 });
    const list = [
      signal('rating', '2026-10-12', 2),
      signal('rating', '2026-10-20', 4),
      signal('rating', '2026-10-03', 5),
    ];
    expect(node({ signals: list }, 'metric:client_satisfaction', rules).value).toBe(4);
  });

  test('visits of the two sides weigh 30 and 70; a missing side leaves; what was not announced is not counted', () => {
    const rules: RuleSet = { ...SHIPPED, sources: { everywhere: ['signals', 'internal', 'audits'], byTask: {} } };
    const visit = (id: string, side: Visit['side'], points: bigint, more: Partial<Visit> = {}): Visit => {
      return { id, day: '2026-10-05', side, points, outOf: 20n, counted: true, ...more };
    };
    const visits = [visit('a', 'MANAGER', 20n), visit('b', 'MANAGER', 18n), visit('c', 'INDEPENDENT', 10n)];
    // 0.3 * 95 + 0.7 * 50
    expect(node({ visits }, 'metric:standards_compliance', rules)).toMatchObject({ value: 63.5, state: 'ok' });
    const alone = [
      visits[0]!,
      visits[1]!,
      visit('d', 'MANAGER', 19n),
      visit('e', 'INDEPENDENT', 0n, { counted: false }),
      visit('f', 'INDEPENDENT', 5n, { outOf: 0n }),
    ];
    expect(node({ visits: alone }, 'metric:standards_compliance', rules)).toMatchObject({
      value: 95,
      args: { sides: 1 },
    });
  });
});

describe('a score', () => {
  const rating = SHIPPED.kpis[0]!.curve;
  test('is linear between the points and flat outside: 4.308426 is 87.228400 on 3.0 to 4.5', () => {
    expect([2, 3, 4.308426, 4.5, 5].map((value) => scoreAt(rating, value))).toEqual([0, 0, 87.2284, 100, 100]);
  });

  test('over a band falls on both sides', () => {
    const band = [{ value: 2, score: 0 }, { value: 4, score: 100 }, { value: 6, score: 100 }, { value: 10, score: 0 }]; // prettier-ignore
    expect([1, 3, 5, 8, 11].map((value) => scoreAt(band, value))).toEqual([0, 50, 100, 50, 0]);
  });
});

describe('a competency', () => {
  const full = [
    ...signals('rating', AS_OF, Array<number>(30).fill(4)),
    ...signals('contact_handled', AS_OF, Array<null>(40).fill(null)),
  ];

  test('is a mean over what has data, renormalised, with coverage: what is unused doesn’t lower it', () => {
    // Rating shrunk to (120 + 20 * 3.75) / 50 = 3.9 -> 60; no repeats in 40 contacts: 100 * 3.3 / 60 = 5.5 -> 100.
    const found = node({ signals: full }, 'competency:client_service');
    // (50 * 60 + 25 * 100) / 75; coverage (50 + 25 / 3) / 75
    expect(found).toMatchObject({ value: 73.333333, state: 'ok', args: { coverage: 0.777778, groups: 2 } });
    expect(node({ signals: full }, 'competency:client_service/link/5').state).toBe('unused');
  });

  test('below 60 % of coverage is insufficient', () => {
    const found = node(
      { signals: signals('contact_handled', AS_OF, Array<null>(40).fill(null)) },
      'competency:client_service',
    );
    expect(found).toMatchObject({ value: null, state: 'insufficient', args: { coverage: 0.111111 } });
  });

  test('on one source group is insufficient where two are asked for', () => {
    const rules = { ...SHIPPED, competencies: SHIPPED.competencies.map((each) => ({ ...each, needsTwoGroups: true })) };
    const rated = { signals: signals('rating', AS_OF, Array<number>(30).fill(4)) };
    expect(node(rated, 'competency:client_service').state).toBe('ok');
    expect(node(rated, 'competency:client_service', rules).state).toBe('insufficient');
    expect(node({ signals: full }, 'competency:client_service', rules).state).toBe('ok');
  });

  test('takes at most 100 of a score', () => {
    const stretched = SHIPPED.kpis.map((kpi) => (kpi.code === 'client_satisfaction' ? { ...kpi, curve: [{ value: 3, score: 0 }, { value: 3.5, score: 120 }] } : kpi)); // prettier-ignore
    const rules = { ...SHIPPED, kpis: stretched };
    expect(node({ signals: full }, 'kpi:client_satisfaction', rules).value).toBe(120);
    expect(node({ signals: full }, 'competency:client_service/link/0', rules).value).toBe(100);
  });
});
