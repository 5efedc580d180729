import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide, micro, ratio, round6 } from '../../api/scoring/exact.js';

describe('exact arithmetic', () => {
  test('rounds half to even, above and below zero', () => {
    const halves = [1n, 3n, 5n, 7n, -1n, -3n, -5n].map((num) => divide(num, 2n));
    expect(halves).toEqual([0n, 2n, 2n, 4n, 0n, -2n, -2n]);
  });

  test('takes the sign of a divisor into account', () => {
    expect(divide(7n, -3n)).toBe(-2n);
    expect(divide(-8n, -3n)).toBe(3n);
  });

  test('is never farther than half a unit from the true quotient', () => {
    const any = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    fc.assert(
      fc.property(any, fc.bigInt({ min: 1n, max: 10n ** 12n }), (num, den) => {
        const off = divide(num, den) * den - num;
        return 2n * (off < 0n ? -off : off) <= den;
      }),
    );
  });

  test('reads a decimal of a rule as what was typed', () => {
    expect([4.26, 0.1, 1.005, 129_600].map(micro)).toEqual([4_260_000n, 100_000n, 1_005_000n, 129_600_000_000n]);
  });

  test('refuses to divide by nothing, and ratio says null', () => {
    expect(() => divide(1n, 0n)).toThrow('Expected a divisor other than 0');
    expect(ratio(1n, 0n)).toBeNull();
  });

  test('never says minus zero, and refuses what is no number', () => {
    expect(Object.is(round6(-1e-9), 0)).toBe(true);
    expect(() => round6(Number.NaN)).toThrow('finite');
  });
});
