/** Signals as columns and signals as rows are two ways to one verdict: whatever the evidence, it is the same to the byte. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../api/scoring/canonical.js';
import { evaluate } from '../../api/scoring/evaluate.js';
import type { Evidence, OutlierBound, Signal } from '../../api/scoring/evidence.js';
import { micro } from '../../api/scoring/exact.js';
import { ExactSums } from '../../api/scoring/exact-sums.js';
import { allPersonSums } from '../../api/scoring/prior.js';
import type { Measure, Metric, RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { CASES } from './cases.js';
import { evidence, signal } from './people.js';
import { sheetOf } from './sheets.js';

const AS_OF = '2026-10-31';

describe('a sheet', () => {
  test.each(Object.entries(CASES))('gives the verdict of %s', (_name, { rules, evidence: given, priors, bounds }) => {
    const rows = evaluate(rules, 'r', given, priors, bounds);
    expect(canonical(evaluate(rules, 'r', inColumns(given), priors, bounds))).toBe(canonical(rows));
  });

  test('gives the verdict of any rows', () => {
    fc.assert(
      fc.property(people(), ({ rules, given, bounds }) => {
        const rows = evaluate(rules, 'r', given, new Map(), bounds);
        const columns = evaluate(rules, 'r', inColumns(given), new Map(), bounds);
        expect(canonical(columns)).toBe(canonical(rows));
        const metrics = rules.metrics.filter(({ measure }) => measure !== 'tenure');
        for (const until of ['2026-09-30', AS_OF])
          expect(allPersonSums(rules, metrics, inColumns(given), bounds, until)).toEqual(
            allPersonSums(rules, metrics, given, bounds, until),
          );
      }),
      { numRuns: 400 },
    );
  });
});

describe('exact sums', () => {
  test('are those of whole numbers, however large the values and odd the weights', () => {
    const weight = fc.oneof(fc.constant(1_000_000_000), fc.integer({ min: 1, max: 1_000_000_000 }));
    const value = fc.oneof(
      fc.integer({ min: -5, max: 100_000_000 }).map((whole) => whole * 1_000_000),
      fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, value), { maxLength: 60 }), (pairs) => {
        const sums = new ExactSums();
        const sum = { n: pairs.length, w: 0n, w2: 0n, wx: 0n, wx2: 0n };
        for (const [w, x] of pairs) {
          sums.add(w, x);
          sum.w += BigInt(w);
          sum.w2 += BigInt(w) ** 2n;
          sum.wx += BigInt(w) * BigInt(x);
          sum.wx2 += BigInt(w) * BigInt(x) ** 2n;
        }
        expect(sums.total(pairs.length)).toEqual(sum);
      }),
    );
  });
});

function inColumns(given: Evidence): Evidence {
  return { ...given, signals: [], sheet: sheetOf(given.signals) };
}

/** Somebody with a handful of clients and talks, so that they meet again and again, under rules that use everything there is. */
function people(): fc.Arbitrary<{ rules: RuleSet; given: Evidence; bounds: OutlierBound[] }> {
  const row = fc.record({
    kind: fc.constantFrom(
      'rating',
      'review',
      'solved_in_dialogue',
      'resolution_time',
      'repeat_contact',
      'contact_handled',
      'empathy',
    ),
    day: fc.integer({ min: 0, max: 130 }),
    minute: fc.integer({ min: 0, max: 3 }),
    value: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }),
    odd: fc.integer({ min: 0, max: 999_999 }),
    client: fc.option(fc.constantFrom('a', 'b', 'c'), { freq: 3 }),
    rescaled: fc.boolean(),
    talk: fc.option(fc.constantFrom('t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'), { freq: 2 }),
    sentiment: fc.constantFrom(null, -1, 0, 1),
    circumstance: fc.constantFrom('none', 'none', 'none', 'none', 'storm', 'office'),
    disputed: fc.constantFrom(false, false, false, false, true),
    word: fc.option(fc.constantFrom(0n, 500_000_000n, 333_333_333n, 1_000_000_000n), { freq: 8 }),
  });
  const change = fc.record({
    measure: fc.constantFrom<Measure>('mean', 'share', 'count', 'sum', 'latest', 'median', 'p90'),
    halfLifeDays: fc.constantFrom(null, 20),
    successFrom: fc.constantFrom(0.75, 3, 75),
    full: fc.boolean(),
  });
  const bound = fc.constantFrom(2_500_000n, 1_000_000n, null);
  return fc
    .tuple(
      fc.array(row, { maxLength: 90 }),
      fc.array(change, { minLength: 6, maxLength: 6 }),
      bound,
      fc.boolean(),
      fc.boolean(),
    )
    .map(([rows, changes, upper, paused, tight]) => ({
      rules: changedRules(changes, tight),
      given: evidence({
        asOf: AS_OF,
        assignment: {
          ...evidence().assignment,
          pauses: paused ? [{ from: '2026-09-05', to: '2026-09-20' }] : [],
        },
        signals: rows.map(signalOf),
      }),
      bounds: ['2026-08', '2026-09', '2026-10'].map((month) => ({ kind: 'resolution_time', month, upper })),
    }));
}

type Row = {
  kind: string;
  day: number;
  minute: number;
  value: number | null;
  rescaled: boolean;
  odd: number;
  client: string | null;
  talk: string | null;
  sentiment: number | null;
  circumstance: string;
  disputed: boolean;
  word: bigint | null;
};

function signalOf(row: Row, index: number): Signal {
  // Some lie after the as-of day: a sheet may hold what hasn't happened yet.
  const at = Date.parse('2026-11-05T08:00:00Z') - row.day * 86_400_000 + row.minute * 60_000;
  const long = row.kind === 'resolution_time';
  return signal(row.kind, new Date(at).toISOString().slice(0, 10), row.kind === 'review' ? null : row.value, {
    id: String(index).padStart(16, '0'),
    occurredAt: BigInt(at) * 1000n,
    receivedAt: BigInt(at) * 1000n,
    ...(long && row.value !== null ? { value: micro(row.value) + BigInt(row.odd) } : {}),
    ...(row.kind === 'rating' && row.rescaled ? { scale: { min: 0, max: 10 } } : {}),
    client: row.client,
    clientB2B: row.client === 'c',
    interaction: row.talk,
    sentiment: row.sentiment,
    forceMajeure: row.circumstance === 'storm',
    attribution: row.circumstance === 'office' ? 'OFFICE' : 'EMPLOYEE',
    disputed: row.disputed,
    override: row.word === null ? null : { weight: row.word, reason: 'a word' },
  });
}

function changedRules(
  changes: { measure: Measure; halfLifeDays: number | null; successFrom: number; full: boolean }[],
  tight: boolean,
): RuleSet {
  let next = 0;
  const metrics = SHIPPED.metrics.map((metric): Metric => {
    if (metric.measure === 'tenure' || metric.measure === 'rate' || metric.kinds.includes('visits')) return metric;
    const { measure, halfLifeDays, successFrom, full } = changes[next++ % changes.length]!;
    const shrinks = measure === 'mean' || measure === 'share';
    return {
      ...metric,
      measure,
      halfLifeDays,
      successFrom: measure === 'share' ? successFrom : null,
      window: full ? { kind: 'full', period: 'month' } : metric.window,
      minSample: 3,
      shrink: shrinks ? (metric.shrink ?? { fixedM: 1 }) : null,
    };
  });
  const screening = tight ? { ...SHIPPED.screening, burstCap: 0.7, burstCapB2B: 2 } : SHIPPED.screening;
  return { ...SHIPPED, metrics, screening };
}
