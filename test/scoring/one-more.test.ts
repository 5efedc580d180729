import { describe, expect, test } from 'vitest';
import { correlation } from '../../api/scoring/correlation.js';
import { evaluate } from '../../api/scoring/evaluate.js';
import { oneMore } from '../../api/scoring/one-more.js';
import { CASES } from './cases.js';
import { signal } from './people.js';

describe('one more good case', () => {
  const { rules, evidence, priors, bounds } = CASES['steady']!;
  const told = (code: string, given = evidence) => {
    const kpi = rules.kpis.find((each) => each.code === code)!;
    const metric = rules.metrics.find((each) => each.code === kpi.metric)!;
    const verdict = evaluate(rules, 'x', given, priors, bounds);
    const nodes = new Map(verdict.nodes.map((node) => [node.id, node]));
    return { more: oneMore((id) => nodes.get(id), metric, kpi, undefined), nodes };
  };

  test.each([
    ['client_satisfaction', 'rating', 5],
    ['resolution_time', 'resolution_time', 0],
    ['repeat_contacts', 'contact_handled', null],
  ])('of %s does what is told', (code, kind, value) => {
    const { more } = told(code);
    expect(more).toMatchObject({ kind });
    const brought = { ...evidence, signals: [...evidence.signals, signal(kind, evidence.asOf, value)] };
    const { nodes } = told(code, brought);
    expect(nodes.get(`metric:${code}`)!.value).toBe(more!.value);
    expect(nodes.get(`kpi:${code}`)!.value).toBe(more!.score);
  });

  test('is not told of what no single case moves', () => {
    expect(told('standards_compliance').more).toBeNull();
    expect(told('plan_fulfilment').more).toBeNull();
    expect(told('sla_resolution').more).toBeNull();
  });
});

describe('a correlation', () => {
  // Anscombe's first quartet (The American Statistician 27, 1973): r = 0.816421 of 11 pairs.
  const anscombe = [
    [10, 8.04],
    [8, 6.95],
    [13, 7.58],
    [9, 8.81],
    [11, 8.33],
    [14, 9.96],
    [6, 7.24],
    [4, 4.26],
    [12, 10.84],
    [7, 4.82],
    [5, 5.68],
  ] as [number, number][];

  test('is that of the book, with an interval by Fisher', () => {
    // tanh(atanh(0.816421) -+ 1.959964 / sqrt(8)), worked by hand.
    expect(correlation(anscombe, 0.95)).toEqual({ n: 11, r: 0.816421, lower: 0.424391, upper: 0.950693 });
    expect(correlation(anscombe.toReversed(), 0.95)).toEqual(correlation(anscombe, 0.95));
  });

  test('is not told of few people, nor where one of the two is the same for all', () => {
    expect(correlation(anscombe.slice(0, 9), 0.95)).toBeNull();
    expect(
      correlation(
        anscombe.map(([x]) => [x, 0.1]),
        0.95,
      ),
    ).toBeNull();
    expect(
      correlation(
        anscombe.map(([x]) => [x, -2 * x]),
        0.95,
      ),
    ).toEqual({ n: 11, r: -1, lower: -1, upper: -1 });
  });
});
