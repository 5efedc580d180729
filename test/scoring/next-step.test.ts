import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../api/scoring/evaluate.js';
import type { Evidence, Prior, Signal } from '../../api/scoring/evidence.js';
import type { Criterion, CriterionLeaf, RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { evidence, signal, signals } from './people.js';

const AS_OF = '2026-10-31';
const priorOf = (metric: string, k: number, m: number): [string, Prior] => {
  return [metric, { metric, k, m, sw2: 1, people: 58, from: 'TASK_MONTH', until: '2026-09-30', noSpread: false }];
};

/** Two stages, the second asking just the one thing. */
function asking(criterion: Criterion, more: Partial<RuleSet> = {}): RuleSet {
  return {
    ...SHIPPED,
    ...more,
    stages: [SHIPPED.stages[0]!, { ...SHIPPED.stages[1]!, entry: criterion, demands: {} }],
  };
}

const leaf = (about: CriterionLeaf['about'], code: string, is: '>=' | '<=', value: number): CriterionLeaf => {
  return { about, code, is, value, source: 'signals' };
};

function steps(rules: RuleSet, given: Partial<Evidence>, priors: [string, Prior][] = []) {
  const verdict = evaluate(rules, 'r', evidence(given), new Map(priors));
  return {
    verdict,
    missing: verdict.next!.missing,
    state: verdict.nodes.find((node) => node.id === 'stage:R2:entry')!.state,
  };
}

const further = (kind: string, value: number | null, n: number): Signal[] =>
  Array.from({ length: n }, (_, i) => signal(kind, AS_OF, value, { id: `further ${kind} ${i}` }));

describe('the smallest step', () => {
  const twelve = signals('rating', AS_OF, [5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 3, 2.4]);
  const small = { metrics: SHIPPED.metrics.map((metric) => ({ ...metric, minSample: 0 })) };
  const prior = [priorOf('client_satisfaction', 16.3, 4.26)];

  test('from 12 ratings of mean 4.2 to 4.5, with 4.26 usual at strength 16.3, is 16 fives', () => {
    const { missing } = steps(
      asking(leaf('metric', 'client_satisfaction', '>=', 4.5), small),
      { signals: twelve },
      prior,
    );
    expect(missing).toEqual([
      {
        node: 'stage:R2:entry',
        state: 'failed',
        needs: 16,
        what: 'signals',
        metric: 'client_satisfaction',
        kind: 'rating',
        best: 5,
        pace: 4,
        outOfReach: 'PACE',
      },
    ]);
  });

  test('is that of the raw mean where it is the larger: r = ceil((T S - sum w x) / (g - T)) = 8', () => {
    // Toward a prior of 4.9 the shrunk mean passes at once; 12 ratings of 4.2 need 8 fives for 4.5.
    const rules = asking(leaf('metric', 'client_satisfaction', '>=', 4.5), small);
    expect(steps(rules, { signals: twelve }, [priorOf('client_satisfaction', 16.3, 4.9)]).missing[0]).toMatchObject({
      needs: 8,
      state: 'insufficient',
    });
  });

  test('is never less than the sample still lacks', () => {
    const rules = asking(leaf('metric', 'client_satisfaction', '>=', 3));
    expect(steps(rules, { signals: signals('rating', AS_OF, [5, 5, 5, 5]) }).missing[0]).toMatchObject({
      needs: 11,
      state: 'insufficient',
    });
  });

  test('is out of reach where even perfect wouldn’t do', () => {
    const rules = asking(leaf('metric', 'client_satisfaction', '>=', 5));
    const { missing, verdict } = steps(rules, { signals: twelve });
    expect(missing[0]).toMatchObject({ needs: null, outOfReach: 'EVEN_PERFECT' });
    expect(verdict.next!.earliest).toBeNull();
  });

  test('to a tenure is days, and comes before what takes longer', () => {
    const rules = asking({
      all: [leaf('metric', 'client_satisfaction', '>=', 4.5), leaf('tenure', 'tenure', '>=', 365)],
    });
    const { missing, verdict } = steps(rules, { signals: signals('rating', AS_OF, Array<number>(34).fill(4.2)) });
    expect(missing.map(({ what, needs }) => [what, needs])).toEqual([['days', 21], ['signals', 51]]); // prettier-ignore
    // r = (4.5 (34 + 20) - 142.8 - 20 * 3.75) / 0.5 = 50.4.
    // 21 November is the 365th day, so 30 November is the first evaluation above and 31 December the second.
    expect(verdict.next!.earliest).toBe('2026-12-31');
  });

  test('comes true at the evaluation after the tenure that completes the streak, and never on an open leave', () => {
    const earliest = (days: number, more: Partial<Evidence> = {}) =>
      steps(asking(leaf('tenure', 'tenure', '>=', days)), more).verdict.next!.earliest;
    // 344 days on 31 October: 384 on 10 December, so 31 December and 31 January.
    expect(earliest(384)).toBe('2027-01-31');
    const pauses = [{ from: '2026-10-31', to: null }];
    expect(earliest(384, { assignment: { ...evidence().assignment, pauses } })).toBeNull();
  });

  test('keeps the stay even where the criteria are met already', () => {
    const rules = asking(leaf('tenure', 'tenure', '>=', 30));
    const patient = { ...rules, stages: rules.stages.map((stage) => ({ ...stage, minStayDays: 400 })) };
    // 400 days after 21 November 2025 is 26 December 2026.
    expect(steps(patient, {}).verdict.next!.earliest).toBe('2026-12-31');
  });

  test('names what is met already', () => {
    const rules = asking({
      all: [leaf('tenure', 'tenure', '>=', 30), leaf('metric', 'client_satisfaction', '>=', 4.5)],
    });
    expect(steps(rules, { signals: twelve }).verdict.next!.met).toEqual(['stage:R2:entry.0']);
  });

  test('asks nothing of an alternative once the other is met', () => {
    const rules = asking({
      any: [leaf('tenure', 'tenure', '>=', 30), leaf('metric', 'client_satisfaction', '>=', 4.5)],
    });
    expect(steps(rules, { signals: twelve }).missing).toEqual([]);
  });

  test('to visits is one more of the side that helps more', () => {
    const rules = asking(
      { ...leaf('metric', 'standards_compliance', '>=', 85), source: 'audits' },
      {
        sources: { everywhere: ['signals', 'internal', 'audits'], byTask: {} },
      },
    );
    const visit = (id: string, points: bigint) => ({
      id,
      day: '2026-10-01',
      side: 'MANAGER' as const,
      points,
      outOf: 100n,
      counted: true,
    });
    // (0.3 * 60 + 0.7 * 100) / 1 = 88, at three visits.
    expect(steps(rules, { visits: [visit('a', 60n), visit('b', 60n)] }).missing[0]).toMatchObject({
      needs: 1,
      what: 'visits',
      best: 100,
    });
  });
});

/** One fewer doesn't do, and with as many as named the criterion is met: on the same prior, by the same evaluate(). */
function flips(rules: RuleSet, given: Signal[], priors: [string, Prior][], make: (n: number) => Signal[]): boolean {
  const { missing, state } = steps(rules, { signals: given }, priors);
  if (state === 'met') return missing.length === 0;
  const needs = missing[0]!.needs;
  if (needs === null || needs > 400) return true;
  const after = (n: number) => steps(rules, { signals: [...given, ...make(n)] }, priors).state;
  return after(needs) === 'met' && after(needs - 1) !== 'met';
}

describe('adding what the smallest step names flips the criterion, and one fewer doesn’t', () => {
  const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 0, maxLength: 40 });
  const k = fc.double({ min: 5, max: 60, noNaN: true }).map((value) => Number(value.toFixed(6)));

  test('for means', () => {
    fc.assert(
      fc.property(
        ratings,
        k,
        fc.integer({ min: 300, max: 480 }),
        fc.integer({ min: 300, max: 480 }),
        (values, strength, target, usual) => {
          const rules = asking(leaf('metric', 'client_satisfaction', '>=', target / 100));
          const prior = [priorOf('client_satisfaction', strength, usual / 100)];
          return flips(rules, signals('rating', AS_OF, values), prior, (n) => further('rating', 5, n));
        },
      ),
    );
  });

  test('for shares', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 1), { maxLength: 40 }),
        k,
        fc.integer({ min: 50, max: 95 }),
        (values, strength, target) => {
          const rules = asking(leaf('metric', 'solved_in_dialogue', '>=', target / 100));
          const prior = [priorOf('solved_in_dialogue', strength, 0.7)];
          return flips(rules, signals('solved_in_dialogue', AS_OF, values), prior, (n) =>
            further('solved_in_dialogue', 1, n),
          );
        },
      ),
    );
  });

  test('for rates, by contacts that bring nobody back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 6, max: 20 }),
        (contacts, repeats, target) => {
          const rules = asking(leaf('metric', 'repeat_contacts', '<=', target));
          const list = [...signals('contact_handled', AS_OF, Array<null>(contacts).fill(null)), ...signals('repeat_contact', AS_OF, Array<null>(repeats).fill(null))]; // prettier-ignore
          return flips(rules, list, [], (n) => further('contact_handled', null, n));
        },
      ),
    );
  });

  test('for scores through the curve, and strictly through the interval', () => {
    fc.assert(
      fc.property(ratings, fc.integer({ min: 30, max: 90 }), fc.boolean(), (values, target, strict) => {
        const rules = asking({ ...leaf('kpi', 'client_satisfaction', '>=', target), strict });
        return flips(rules, signals('rating', AS_OF, values), [priorOf('client_satisfaction', 20, 4)], (n) =>
          further('rating', 5, n),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('for competencies, through the link that takes the fewest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 15, maxLength: 40 }),
        fc.integer({ min: 40, max: 80 }),
        (values, target) => {
          const rules = asking(leaf('competency', 'client_service', '>=', target));
          const list = signals('rating', AS_OF, values);
          const { missing } = steps(rules, { signals: list });
          const way = missing[0];
          if (way?.needs == null || way.kind === null) return true;
          return flips(rules, list, [], (n) => further(way.kind!, way.kind === 'rating' ? 5 : way.best, n));
        },
      ),
      { numRuns: 50 },
    );
  });
});
