import { describe, expect, it } from 'vitest';
import { evaluate } from '../../api/scoring/evaluate.js';
import type { Prior } from '../../api/scoring/evidence.js';
import { perfectSample } from '../../api/scoring/perfect-sample.js';
import type { CriterionLeaf, RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { evidence, signals } from './people.js';

const DAY = '2026-10-31';
const prior = (m: number, k: number, sw2: number): Map<string, Prior> =>
  new Map([
    [
      'client_satisfaction',
      {
        metric: 'client_satisfaction',
        k,
        m,
        sw2,
        people: 40,
        from: 'TASK_MONTH',
        until: '2026-09-30',
        noSpread: false,
      },
    ],
  ]);
const strict = (value: number, more: Partial<CriterionLeaf> = {}): CriterionLeaf => ({
  about: 'metric',
  code: 'client_satisfaction',
  is: '>=',
  value,
  strict: true,
  source: 'signals',
  ...more,
});

/** What the engine says of a person with so many fives, each by a client of its own. */
function stateWith(n: number, leaf: CriterionLeaf, priors: Map<string, Prior>): string {
  const rules: RuleSet = structuredClone(SHIPPED);
  rules.metrics[0]!.minSample = 0;
  rules.stages[1]!.entry = { all: [leaf] };
  const verdict = evaluate(rules, 'tried', evidence({ signals: signals('rating', DAY, Array(n).fill(5)) }), priors);
  return verdict.nodes.find(({ id }) => id === 'stage:R2:entry.0')!.state;
}

describe('the smallest perfect sample', () => {
  it.each([
    [4.2, 4.26, 16.3, 0.9],
    [4.4, 4.26, 16.3, 0.9],
    [4.6, 4.0, 20, 1.2],
  ])('of a mean of at least %d meets it, and one signal less does not', (value, m, k, sw2) => {
    const priors = prior(m, k, sw2);
    const n = perfectSample(SHIPPED, strict(value), priors, undefined, DAY)!;
    expect(stateWith(n, strict(value), priors)).toBe('met');
    expect(stateWith(n - 1, strict(value), priors)).not.toBe('met');
  });

  it('is what the formula of the shrunk lower bound gives', () => {
    // Worked by hand: (5 n + k m) / (n + k) - 1.6449 sqrt(sw2 / (n + k)) >= 4.4 with m = 4, k = 20, sw2 = 1:
    // n = 31 gives 4.6078 - 0.2303 = 4.3775, n = 33 gives 4.6226 - 0.2259 = 4.3967, n = 34 gives 4.6296 - 0.2238 = 4.4058.
    expect(perfectSample(SHIPPED, strict(4.4), prior(4, 20, 1), undefined, DAY)).toBe(34);
  });

  it('sets the minimum sample aside, which says something else', () => {
    const priors = prior(4, 20, 1);
    expect(perfectSample(SHIPPED, strict(4.4, { minSample: 400 }), priors, undefined, DAY)).toBe(34);
  });

  it('is unknown where nothing could pass, no spread is known, or the criterion is about no figure', () => {
    expect(perfectSample(SHIPPED, strict(5.01), prior(4, 20, 1), undefined, DAY)).toBeNull();
    expect(perfectSample(SHIPPED, strict(4.4), new Map(), undefined, DAY)).toBeNull();
    expect(
      perfectSample(SHIPPED, strict(100, { about: 'tenure', code: 'tenure' }), new Map(), undefined, DAY),
    ).toBeNull();
  });
});
