import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../api/scoring/evaluate.js';
import { flaws } from '../../api/scoring/flaws.js';
import { formulaFrom, valueOf, type Formula } from '../../api/scoring/formula.js';
import { readFormula, writeFormula } from '../../api/scoring/formula-text.js';
import { micro } from '../../api/scoring/exact.js';
import type { Kpi, Metric, RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { recompute } from '../../api/scoring/trace.js';
import { evidence, signals } from './people.js';

const value = (text: string, values: Record<string, number> = {}) => {
  const found = valueOf(formulaFrom(text), new Map(Object.entries(values).map(([name, each]) => [name, micro(each)])));
  return typeof found === 'bigint' ? Number(found) / 1e6 : found;
};

describe('a formula', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 2 - 3', 5],
    ['-2 * -3', 6],
    ['2 - -3', 5],
    ['min(3, 1, 2) + max(4, 9)', 10],
    ['if(1 < 2, 10, 20)', 10],
    ['if(2 <> 2, 10, 20)', 20],
    // Thirds are kept exact until the end: three of them are a whole.
    ['1 / 3 * 3', 1],
    ['2 / 3', 0.666667],
    // Half-even: 0.0000005 goes to the even neighbour.
    ['0.000001 / 2', 0],
    ['0.000003 / 2', 0.000002],
    ['1 / 0', 'division_by_zero'],
    ['1 / (2 - 2)', 'division_by_zero'],
    ['1000000000000 * 1000', 'out_of_range'],
    ['if(1 > 0, 5, 1 / 0)', 5],
  ])('%s is %s', (text, expected) => expect(value(text)).toBe(expected));

  test('takes figures by their codes, which may hold what is an operation elsewhere', () => {
    expect(value('metric(a-b.c) - kpi(a)', { 'metric:a-b.c': 5, 'kpi:a': 2 })).toBe(3);
  });

  test.each([
    ['', 0, 'the end'],
    ['1 +', 3, 'the end'],
    ['1 2', 2, '2'],
    ['metric()', 7, 'nothing'],
    ['kpi(x', 5, 'the end'],
    ['if(1 < 2, 3)', 12, '2'],
    ['sqrt(4)', 0, 'sqrt'],
    ['1,5', 1, ','],
    ['1 < 2 < 3', 6, '<'],
    ['0.1234567', 0, '0.1234567'],
    ['a; drop table x', 0, 'a'],
  ])('%s is refused with its place', (text, at, came) => {
    expect(readFormula(text)).toMatchObject({ formula: null, flaw: { at, came, expected: expect.any(String) } });
  });

  test('of any length and depth is answered at once', () => {
    expect(readFormula('('.repeat(900)).flaw).toMatchObject({ expected: 'parentheses nested at most 40 deep' });
    expect(readFormula('1+'.repeat(5000)).flaw).toMatchObject({ came: '10000 characters' });
    expect(readFormula(`${'-'.repeat(900)}1`).formula).not.toBeNull();
  });

  const leaf = fc.oneof(
    fc.integer({ min: 0, max: 9_999_999 }).map((number): Formula => ({ number: number / 1000 })),
    fc.constantFrom<Formula>({ metric: 'a' }, { kpi: 'b' }),
  );
  const { tree } = fc.letrec<{ tree: Formula }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/', 'min', 'max'), tie('tree'), tie('tree'))
        .map(([operator, a, b]): Formula => ({ do: operator as '+', of: [a, b] })),
      tie('tree').map((of): Formula => ('do' in of && of.of.length === 1 ? of : { do: '-', of: [of] })),
      fc
        .tuple(tie('tree'), tie('tree'), tie('tree'), tie('tree'))
        .map(([a, b, c, d]): Formula => ({ do: 'if', of: [{ do: '<=', of: [a, b] }, c, d] })),
    ),
  }));

  test('is written so that it is read as the same tree', () => {
    fc.assert(
      fc.property(tree, (formula) => {
        const text = writeFormula(formula);
        if (text.length > 1000) return;
        const read = readFormula(text);
        if (read.flaw?.expected.startsWith('parentheses')) return;
        expect(read.flaw).toBeNull();
        expect(read.formula).toEqual(formula);
        expect(writeFormula(read.formula!)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('never comes to anything that is no number', () => {
    fc.assert(
      fc.property(
        tree,
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 100 }),
        (formula, a, b) => {
          const found = valueOf(
            formula,
            new Map([
              ['metric:a', micro(Number(a.toFixed(6)))],
              ['kpi:b', micro(b)],
            ]),
          );
          expect(typeof found === 'bigint' || found === 'division_by_zero' || found === 'out_of_range').toBe(true);
        },
      ),
    );
  });
});

const joined = (code: string, text: string, unit: Metric['unit'] = 'points'): Metric => ({
  code,
  name: { en: code, ru: code, pl: code },
  source: 'internal',
  measure: 'formula',
  kinds: [],
  per: [],
  successFrom: null,
  window: { kind: 'days', days: 90 },
  halfLifeDays: null,
  minSample: 0,
  shrink: null,
  unit,
  formula: { text, tree: readFormula(text).formula },
});
const over = (code: string, metric: string): Kpi => ({
  ...SHIPPED.kpis[0]!,
  code,
  metric,
  beside: null,
  direction: 'higher',
  curve: [
    { value: 0, score: 0 },
    { value: 100, score: 100 },
  ],
  target: 100,
});
const withFormulas = (metrics: Metric[], kpis: Kpi[] = []): RuleSet => ({
  ...SHIPPED,
  metrics: [...SHIPPED.metrics, ...metrics],
  kpis: [...SHIPPED.kpis, ...kpis],
});
const told = (rules: RuleSet) =>
  flaws(rules).map(({ path, code, expected }) => `${path.replace(/\[\d+\]/, '')} ${code} ${expected}`);

describe('a formula in a set', () => {
  test.each<[string, Metric['unit'], string[]]>([
    ['0.6 * kpi(client_satisfaction) + 0.4 * kpi(positive_reviews)', 'points', []],
    [
      'metric(repeat_contacts) / 100 * metric(resolution_time)',
      'seconds',
      ['metrics.formula MISFIT units that * can join'],
    ],
    ['metric(positive_reviews) * metric(resolution_time)', 'seconds', []],
    ['metric(resolution_time) / metric(resolution_time_median)', 'share', []],
    ['metric(resolution_time) + kpi(resolution_time)', 'points', ['metrics.formula MISFIT one unit in +']],
    ['if(metric(positive_reviews) > 0.5, kpi(client_satisfaction), 0)', 'points', []],
    ['if(metric(positive_reviews), 1, 2)', 'count', ['metrics.formula MISFIT a comparison as the condition of if']],
    ['metric(positive_reviews) > 0.5', 'count', ['metrics.formula MISFIT a formula that comes to a number']],
    ['kpi(client_satisfaction)', 'seconds', ['metrics.unit MISFIT points, as the formula comes out']],
    ['kpi(nobody)', 'points', ['metrics.formula UNKNOWN_REFERENCE metrics and KPIs of this set']],
    ['1 + 1', 'count', ['metrics.formula EMPTY a formula that names a metric or a KPI']],
    ['kpi(client_satisfaction) +', 'points', [expect.stringContaining('metrics.formula MISFIT a number, metric(...)')]],
  ])('%s in %s', (text, unit, expected) => expect(told(withFormulas([joined('own', text, unit)]))).toEqual(expected));

  test('is refused where it leads back to itself, in however many steps', () => {
    const cycle = 'metrics.formula CYCLE a formula that does not lead back to itself';
    expect(told(withFormulas([joined('own', 'metric(own) + 1')]))).toEqual([cycle]);
    const far = withFormulas(
      [joined('one', 'kpi(two)'), joined('two', '2 * kpi(one)')],
      [over('one', 'one'), over('two', 'two')],
    );
    expect(told(far)).toEqual([cycle, cycle]);
    // A set that was never checked comes to an end all the same, and to no number.
    const verdict = evaluate(far, 'x', evidence());
    expect(verdict.nodes.filter(({ op }) => op === 'formula').map(({ state, args }) => [state, args['why']])).toEqual([
      ['insufficient', 'operand'],
      ['insufficient', 'operand'],
    ]);
  });
});

describe('a formula on a map', () => {
  const given = evidence({
    signals: [
      ...signals('rating', '2026-10-31', Array(40).fill(5) as number[]),
      ...signals('resolution_time', '2026-10-31', Array(40).fill(3600) as number[]),
    ],
  });
  const judged = (metrics: Metric[], kpis: Kpi[] = []) => {
    const verdict = evaluate(withFormulas(metrics, kpis), 'x', given);
    const nodes = new Map(verdict.nodes.map((node) => [node.id, node]));
    return { verdict, nodes, node: (id: string) => nodes.get(id)! };
  };

  test('is made of its parts, over raw values too, and can be made again', () => {
    const { node, nodes } = judged(
      [joined('mix', '0.5 * kpi(client_satisfaction) + 0.5 * kpi(fast)'), joined('twice', 'kpi(mix)')],
      [
        over('mix', 'mix'),
        { ...SHIPPED.kpis.find(({ code }) => code === 'resolution_time')!, code: 'fast' },
        over('twice', 'twice'),
      ],
    );
    const parts = [node('kpi:client_satisfaction').value!, node('kpi:fast').value!];
    expect(node('metric:mix')).toMatchObject({
      op: 'formula',
      state: 'ok',
      of: ['kpi:client_satisfaction', 'kpi:fast'],
    });
    expect(node('metric:mix').value).toBeCloseTo((Math.min(100, parts[0]!) + Math.min(100, parts[1]!)) / 2, 5);
    expect(node('metric:mix/raw').of).toEqual(['kpi:client_satisfaction/raw', 'kpi:fast/raw']);
    expect(node('kpi:twice').value).toBeCloseTo(node('kpi:mix').value!, 5);
    for (const each of nodes.values()) {
      if (each.op === 'formula') expect(recompute(each, nodes)).toBe(each.value);
    }
  });

  test('lacks data where an operand does, says so where it divides by zero, and is unused with its sources', () => {
    const { node } = judged([
      joined('lacks', 'kpi(client_satisfaction) + kpi(positive_reviews)'),
      joined(
        'divides',
        'kpi(client_satisfaction) / (metric(client_satisfaction) - metric(client_satisfaction))',
        'points',
      ),
      joined('unused', 'kpi(client_satisfaction) + kpi(standards_compliance)'),
    ]);
    expect(node('metric:lacks')).toMatchObject({ value: null, state: 'insufficient', args: { why: 'operand' } });
    expect(node('metric:divides')).toMatchObject({
      value: null,
      state: 'insufficient',
      args: { why: 'division_by_zero' },
    });
    expect(node('metric:unused')).toMatchObject({ value: null, state: 'unused' });
  });

  test('asks nothing of signals that a formula cannot tell', () => {
    const rules = withFormulas([joined('mix', 'kpi(client_satisfaction) / 2')], [over('mix', 'mix')]);
    rules.stages = rules.stages.map((stage, i) =>
      i === 1 ? { ...stage, entry: { about: 'kpi', code: 'mix', is: '>=', value: 90, source: 'signals' } } : stage,
    );
    expect(evaluate(rules, 'x', given).next!.missing).toMatchObject([{ what: 'other', needs: null, state: 'failed' }]);
  });
});
