import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../api/scoring/canonical.js';
import { hashOf } from '../../api/scoring/pack.js';
import { evaluate } from '../../api/scoring/evaluate.js';
import type { Evidence, Prior, Signal } from '../../api/scoring/evidence.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import type { Verdict } from '../../api/scoring/verdict.js';
import { CASES } from './cases.js';
import { evidence, signal, signals } from './people.js';

const valueOf = (verdict: Verdict, id: string) => verdict.nodes.find((node) => node.id === id)!.value;

describe('the order of rows', () => {
  test.each(Object.entries(CASES))(
    'doesn’t change the hash of %s',
    (_name, { rules, evidence: given, priors, bounds }) => {
      const shuffled = (seed: number): Evidence => ({
        ...given,
        signals: shuffle(given.signals, seed),
        visits: shuffle(given.visits, seed),
        past: shuffle(given.past, seed),
      });
      const hash = hashOf(evaluate(rules, 'r', given, priors, bounds));
      const others = new Map([...priors].toReversed());
      for (let seed = 1; seed <= 20; seed++)
        expect(hashOf(evaluate(rules, 'r', shuffled(seed), others, bounds.toReversed()))).toBe(hash);
    },
  );
});

describe('a client who sends 200 ratings in a month', () => {
  /** Of a task where people differ so much that only the rule's bound holds the pull: the weakest case. */
  const prior: Prior = {
    metric: 'client_satisfaction',
    k: SHIPPED.prior.kMin,
    m: 4.26,
    sw2: 0.9,
    people: 40,
    from: 'TASK_MONTH',
    until: '2026-09-30',
    noSpread: false,
  };
  const priors = new Map([['client_satisfaction', prior]]);
  const rating = (list: Signal[]) => {
    const verdict = evaluate(SHIPPED, 'r', evidence({ signals: list }), priors, []);
    return valueOf(verdict, verdict.metrics['client_satisfaction']!)!;
  };

  test('moves somebody with 15 honest ones by less than 0.12', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 15, maxLength: 40 }), (points) => {
        const honest = signals('rating', '2026-10-31', points);
        for (const fake of [1, 5]) {
          const fakes = Array.from({ length: 200 }, (_, i) =>
            signal('rating', `2026-10-${String(1 + (i % 31)).padStart(2, '0')}`, fake, { id: `f${i}`, client: 'c' }),
          );
          expect(Math.abs(rating([...honest, ...fakes]) - rating(honest))).toBeLessThan(0.12);
        }
      }),
      { numRuns: 40, examples: [[Array.from({ length: 15 }, () => 5)]] },
    );
  });
});

describe('a signal that turns bad', () => {
  const row = fc.record({
    kind: fc.constantFrom('rating', 'solved_in_dialogue', 'review'),
    points: fc.integer({ min: 1, max: 5 }),
    client: fc.constantFrom('c1', 'c2', 'c3', 'c4', null),
    day: fc.integer({ min: 1, max: 31 }).map((day) => `2026-10-${String(day).padStart(2, '0')}`),
  });

  test('never raises a score', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 20, maxLength: 60 }), fc.nat(), (rows, pick) => {
        const make = (worse: number): Signal[] =>
          rows.map(({ kind, points, client, day }, i) => {
            const good = i === worse ? 1 : points;
            const value = kind === 'rating' ? good : kind === 'review' ? null : good > 2 ? 1 : 0;
            return signal(kind, day, value, {
              id: `s${i}`,
              client,
              interaction: `i${i}`,
              sentiment: kind === 'review' ? (good > 2 ? 1 : -1) : null,
            });
          });
        const [before, after] = [-1, pick % rows.length].map((worse) =>
          evaluate(SHIPPED, 'r', evidence({ signals: make(worse) })),
        );
        for (const id of [
          'kpi:client_satisfaction',
          'kpi:positive_reviews',
          'competency:client_service',
          'competency:independence',
        ]) {
          const [was, is] = [valueOf(before!, id), valueOf(after!, id)];
          expect(is === null).toBe(was === null);
          if (is !== null) expect(is).toBeLessThanOrEqual(was!);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a verdict', () => {
  test('says only what JSON can say, at 6 decimals', () => {
    for (const { rules, evidence: given, priors, bounds } of Object.values(CASES)) {
      const verdict = evaluate(rules, 'r', given, priors, bounds);
      expect(JSON.parse(canonical(verdict))).toEqual(verdict);
      for (const { id, value } of verdict.nodes) if (value !== null) expect(Number(value.toFixed(6)), id).toBe(value);
    }
  });

  test('keeps no name and no client', () => {
    const { rules, evidence: given } = CASES['dirty']!;
    expect(canonical(evaluate(rules, 'r', given))).not.toMatch(/client of|angry|firm-|outage|talk/);
  });

  test('leaves what it was given untouched', () => {
    const { rules, evidence: given, priors, bounds } = CASES['dirty']!;
    const before = structuredClone({ rules, given, priors, bounds });
    evaluate(rules, 'r', given, priors, bounds);
    expect({ rules, given, priors, bounds }).toEqual(before);
  });
});

/** Fisher-Yates with a small generator, so that a failure can be repeated. */
function shuffle<T>(list: T[], seed: number): T[] {
  const out = [...list];
  let state = seed;
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
