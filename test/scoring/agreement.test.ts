import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, LEAST_RESAMPLED, type Level, type Unit } from '../../api/scoring/agreement.js';

/** Coders in rows, as the paper prints them; units in columns. */
const transposed = (rows: (number | null)[][]): (number | null)[][] =>
  rows[0]!.map((_, at) => rows.map((row) => row[at]!));
const _ = null;

/** Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C: four observers, twelve units, some of them missing. */
const PAPER = transposed([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]);
const alphaOf = (units: readonly Unit[], kind: Level): number => {
  const found = agreement(units, kind, 0.9);
  if (found.state !== 'ok') throw new Error(`insufficient: ${found.reason}`);
  return found.alpha;
};

describe("Krippendorff's alpha", () => {
  it.each([
    ['nominal', 0.743, 0.743421],
    ['ordinal', 0.815, 0.815388],
    ['interval', 0.849, 0.849107],
  ] as const)('is that of the published worked example: %s', (kind, published, exact) => {
    expect(alphaOf(PAPER, kind)).toBeCloseTo(published, 3);
    expect(alphaOf(PAPER, kind)).toBe(exact);
    expect(agreement(PAPER, kind, 0.9)).toMatchObject({ units: 11, coders: 4 });
  });

  it('is that of the binary example of the same paper, section A: two observers, ten units', () => {
    const binary = transposed([
      [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
      [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
    ]);
    for (const kind of ['nominal', 'ordinal', 'interval'] as const) expect(alphaOf(binary, kind)).toBe(0.095238);
  });

  it('takes words for nominal values, and needs no order of them', () => {
    const words = PAPER.map((unit) => unit.map((value) => (value === null ? null : 'zyxwv'[value - 1]!)));
    expect(alphaOf(words, 'nominal')).toBe(0.743421);
  });

  it('ranks and spaces numbers as numbers, not as texts', () => {
    const spread = PAPER.map((unit) => unit.map((value) => (value === null ? null : [2, 9, 10, 11, 100][value - 1]!)));
    expect(alphaOf(spread, 'ordinal')).toBe(0.815388);
  });

  it('nears 0 when people agree as by chance, and is below 0 when they contradict each other', () => {
    // Every pair of answers as often as the next: 1 - 4 k (8 k - 1) / (32 k^2) = 1 / (8 k).
    const chance = Array.from({ length: 125 }, () => [[0, 0], [0, 1], [1, 0], [1, 1]]).flat(); // prettier-ignore
    expect(alphaOf(chance, 'nominal')).toBe(0.001);
    // Always the other: 1 - 8 * 7 / 32.
    const other = [[0, 1], [1, 0], [0, 1], [1, 0]]; // prettier-ignore
    expect(alphaOf(other, 'nominal')).toBe(-0.75);
  });
});

/** All ordered pairs, one by one, as the definition of alpha has it: nothing of the product's arithmetic. */
function plainAlpha(units: readonly number[][]): number {
  const apart = (values: readonly number[]) =>
    values.reduce((sum, one) => values.reduce((inner, other) => inner + (one - other) ** 2, sum), 0);
  const all = units.flat();
  const observed = units.reduce((sum, unit) => sum + apart(unit) / (unit.length - 1), 0) / all.length;
  return 1 - observed / (apart(all) / (all.length * (all.length - 1)));
}

/** Every way of drawing as many of some units as there are, with putting back. */
function samplesOf(size: number): number[][] {
  return Array.from({ length: size ** size }, (_sample, code) =>
    Array.from({ length: size }, (_draw, at) => Math.floor(code / size ** at) % size),
  );
}

describe('what is too little', () => {
  it.each([
    [
      'few_coders',
      [
        [1, null],
        [null, 2],
      ],
    ],
    ['few_coders', []],
    [
      'few_units',
      [
        [1, 2],
        [1, null],
      ],
    ],
    [
      'no_variation',
      [
        [1, 1],
        [1, 1],
        [2, null],
      ],
    ],
  ] as const)('has no alpha and says why: %s', (reason, units) => {
    expect(agreement(units, 'nominal', 0.9)).toMatchObject({ state: 'insufficient', reason });
  });
});

describe('the interval', () => {
  it('is the same for the same data, and holds alpha', () => {
    const first = agreement(PAPER, 'ordinal', 0.9);
    expect(agreement(PAPER, 'ordinal', 0.9)).toEqual(first);
    expect(first).toMatchObject({ state: 'ok' });
    if (first.state !== 'ok') return;
    expect(first.lower).toBeGreaterThan(0.2);
    expect(first.lower).toBeLessThan(first.alpha);
    expect(first.upper).toBeGreaterThan(first.alpha);
    expect(first.upper).toBeLessThanOrEqual(1);
  });

  it('widens with the level and narrows with the units', () => {
    const widthOf = (units: readonly Unit[], level: number) => {
      const found = agreement(units, 'interval', level);
      return found.state === 'ok' ? found.upper! - found.lower! : NaN;
    };
    expect(widthOf(PAPER, 0.99)).toBeGreaterThan(widthOf(PAPER, 0.8));
    expect(widthOf([...PAPER, ...PAPER, ...PAPER, ...PAPER], 0.9)).toBeLessThan(widthOf(PAPER, 0.9) * 0.7);
  });

  it('is that of all samples of whole units there are, up to the chance of those that were drawn', () => {
    const units = [
      [1, 2],
      [3, 3],
      [5, 4],
      [2, 6],
      [8, 7],
      [4, 1],
    ];
    const alphas = samplesOf(units.length)
      .map((drawn) => plainAlpha(drawn.map((at) => units[at]!)))
      .filter((each) => Number.isFinite(each))
      .toSorted((a, b) => a - b);
    const at = (share: number) => alphas[Math.floor(share * alphas.length)]!;
    const found = agreement(units, 'interval', 0.9);
    if (found.state !== 'ok') throw new Error(found.reason);
    expect(found.alpha).toBeCloseTo(plainAlpha(units), 6);
    // Three standard errors of a share of 5 % among 2000 draws are 1.5 %.
    expect(found.lower).toBeGreaterThan(at(0.035));
    expect(found.lower).toBeLessThan(at(0.065));
    expect(found.upper).toBeGreaterThan(at(0.935));
    expect(found.upper).toBeLessThan(at(0.965));
  });

  it('is missing of few units and of perfect agreement, which is no certainty', () => {
    const few = PAPER.slice(0, LEAST_RESAMPLED - 1);
    expect(agreement(few, 'nominal', 0.9)).toMatchObject({ state: 'ok', lower: null, upper: null });
    const perfect = [1, 2, 1, 2, 1, 2].map((value) => [value, value, value]);
    expect(agreement(perfect, 'nominal', 0.9)).toMatchObject({ state: 'ok', alpha: 1, lower: null, upper: null });
  });
});

describe('whatever the data', () => {
  const kinds = fc.constantFrom<Level[]>('nominal', 'ordinal', 'interval');
  const value = fc.option(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom(0.333333, 0.1, -7.5)), {
    nil: null,
  });
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 12 }))
    .chain(([coders, units]) =>
      fc.array(fc.array(value, { minLength: coders, maxLength: coders }), { minLength: units, maxLength: units }),
    );
  const mixed = (size: number, draws: number[]) =>
    Array.from({ length: size }, (_unit, at) => at).toSorted((a, b) => (draws[a] ?? 0) - (draws[b] ?? 0));

  it('is never a number that says nothing: an alpha to 1, or a reason', () => {
    fc.assert(
      fc.property(matrix, kinds, (units, kind) => {
        const found = agreement(units, kind, 0.9);
        if (found.state === 'insufficient') return found.reason.length > 0;
        const bounds = [found.lower, found.upper];
        return (
          found.alpha <= 1 &&
          [found.alpha, ...bounds].every((each) => each === null || Number.isFinite(each)) &&
          (bounds[0] === null || (bounds[0]! <= found.alpha && found.alpha <= bounds[1]!))
        );
      }),
      { numRuns: 60 },
    );
  });

  it('depends neither on the order of coders nor on that of units, to the last digit of the interval', () => {
    const draws = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(matrix, kinds, draws, draws, (units, kind, first, second) => {
        const coders = mixed(units[0]?.length ?? 0, first);
        const other = mixed(units.length, second).map((at) => coders.map((coder) => units[at]![coder]!));
        expect(agreement(other, kind, 0.9)).toEqual(agreement(units, kind, 0.9));
      }),
      { numRuns: 40 },
    );
  });

  it('is 1 when all agree on every unit and units differ', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 2, max: 7 }),
        kinds,
        (values, coders, kind) =>
          alphaOf(
            values.map((each) => Array.from({ length: coders }, () => each)),
            kind,
          ) === 1,
      ),
    );
  });

  it('is no alpha where numbers are too near for their squares to differ', () => {
    const near = [0, 5e-324, 0].map((value) => [value, value]);
    expect(agreement(near, 'interval', 0.9)).toMatchObject({ state: 'insufficient', reason: 'no_variation' });
  });

  it('is not moved by a unit that one coder alone answered, nor by a change of unit of an interval', () => {
    fc.assert(
      fc.property(matrix, (units) => {
        const alone = units.length > 0 ? units[0]!.map((_coder, at) => (at === 0 ? 99 : null)) : [];
        expect(agreement([...units, alone], 'interval', 0.9)).toEqual(agreement(units, 'interval', 0.9));
        const found = agreement(units, 'interval', 0.9);
        const scaled = agreement(
          units.map((unit) => unit.map((each) => (each === null ? null : 8 * Number(each) + 16))),
          'interval',
          0.9,
        );
        if (found.state === 'ok' && scaled.state === 'ok') expect(scaled.alpha).toBeCloseTo(found.alpha, 5);
        else expect(scaled.state).toBe(found.state);
      }),
      { numRuns: 40 },
    );
  });
});
