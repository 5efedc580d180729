/** Foreseeing is a shortcut: with it and without it the way to the next stage is the same to the byte. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { canonical } from '../../api/scoring/canonical.js';
import { evaluate } from '../../api/scoring/evaluate.js';
import type { Evidence, Prior } from '../../api/scoring/evidence.js';
import { foresee } from '../../api/scoring/foresee.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { CASES } from './cases.js';
import { evidence, signals } from './people.js';

vi.doMock('../../api/scoring/foresee.js', () => ({ foresee: () => null }));
vi.resetModules();
const { evaluate: withoutForesight } = await import('../../api/scoring/evaluate.js');

describe('the way on', () => {
  test.each(Object.entries(CASES))(
    'of %s is what the steps alone find',
    (_name, { rules, evidence: given, priors, bounds }) => {
      expect(canonical(evaluate(rules, 'r', given, priors, bounds))).toBe(
        canonical(withoutForesight(rules, 'r', given, priors, bounds)),
      );
    },
  );

  test('of anybody is what the steps alone find', () => {
    fc.assert(
      fc.property(anybody(), ([given, priors]) => {
        expect(canonical(evaluate(SHIPPED, 'r', given, priors))).toBe(
          canonical(withoutForesight(SHIPPED, 'r', given, priors)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('is really foreseen at times, and at times left open', () => {
    const leaf = { about: 'client_service', args: { is: '>=', value: 50, minSample: null, strict: false } } as never;
    const level = oneLink();
    const seen = foresee(leaf, level, 0)!;
    expect([1, 40, 200].map((r) => seen({ x: 5_000_000n }, r))).toEqual([false, null, true]);
    expect(
      foresee({ about: 'c', args: { is: '>=', value: 50, minSample: null, strict: true } } as never, level, 0),
    ).toBeNull();
  });
});

/** 120 ratings of mean 3.25 and no prior; a mean of 3.6875 scores 50, and 40 fives make (390 + 200) / 160 of it. */
function oneLink() {
  const sums = { n: 120, w: 120_000_000_000n, w2: 0n, wx: 390_000_000_000_000_000n, wx2: 0n };
  const node = { state: 'ok', value: 16.67 };
  const measured = {
    metric: { measure: 'mean', kinds: [], minSample: 15 },
    sample: {},
    tally: { sums, clientW2: 120n * 10n ** 18n },
    per: null,
    prior: null,
  };
  const scored = {
    measured,
    curve: [
      { value: 3, score: 0 },
      { value: 4.375, score: 100 },
    ],
    score: node,
    twin: node,
  };
  return {
    competency: { needsTwoGroups: false },
    gate: 0.6,
    links: [{ scored, group: 'signals', groupWeight: 50, weight: 1 }],
  } as never;
}

function anybody(): fc.Arbitrary<[Evidence, Map<string, Prior>]> {
  const marks = (kind: string, max: number) =>
    fc
      .array(fc.integer({ min: kind === 'rating' ? 1 : 0, max }), { maxLength: 70 })
      .map((values) => signals(kind, '2026-10-31', values));
  const hours = fc
    .array(fc.integer({ min: 3600, max: 200_000 }), { maxLength: 50 })
    .map((values) => signals('resolution_time', '2026-10-31', values));
  const ones = (kind: string, most: number) =>
    fc.integer({ min: 0, max: most }).map((n) => signals(kind, '2026-10-31', Array(n).fill(1)));
  const prior = (metric: string, low: number, high: number) =>
    fc
      .tuple(fc.integer({ min: 5_000_000, max: 60_000_000 }), fc.double({ min: low, max: high, noNaN: true }))
      .map(([k, m]): [string, Prior] => [
        metric,
        {
          metric,
          k: k / 1e6,
          m: Math.round(m * 1e6) / 1e6,
          sw2: 1,
          people: 12,
          from: 'TASK_MONTH',
          until: '2026-09-30',
          noSpread: false,
        },
      ]);
  return fc.tuple(
    fc
      .tuple(
        marks('rating', 5),
        marks('solved_in_dialogue', 1),
        hours,
        ones('contact_handled', 80),
        ones('repeat_contact', 20),
      )
      .map((parts) => evidence({ signals: parts.flat() })),
    fc
      .tuple(
        prior('client_satisfaction', 3, 5),
        prior('solved_in_dialogue', 0.3, 1),
        prior('repeat_contacts', 2, 30),
        prior('resolution_time', 20_000, 150_000),
      )
      .map((priors) => new Map(priors)),
  );
}
