/** Wilson's examples are by the formula of evanmiller.org, worked by hand with z = 1.96; the others were computed with SciPy 1.17.1. */
import { describe, expect, test } from 'vitest';
import {
  betaShare,
  gammaRate,
  normalMean,
  poisson,
  quantileRanks,
  studentMean,
  UNKNOWN,
  wilson,
} from '../../api/scoring/interval.js';

describe("Wilson's interval at 95 %", () => {
  test.each([
    [2, 2, 0.342, 1],
    [9, 10, 0.596, 0.982],
    [90, 100, 0.826, 0.945],
    [100, 101, 0.946, 0.998],
    [0, 3, 0, 0.562],
  ])('of %i in %i is %f to %f', (hits, n, lower, upper) => {
    const bounds = wilson(hits / n, n, 0.95);
    // The source takes z = 1.96, which moves the third decimal by one at most.
    expect(Math.abs(bounds.lower! - lower)).toBeLessThan(0.00055);
    expect(Math.abs(bounds.upper! - upper)).toBeLessThan(0.00055);
  });

  test('of nothing says nothing', () => expect(wilson(0, 0, 0.9)).toEqual(UNKNOWN));
});

describe('the other intervals', () => {
  test("Student's t of 18 ratings with variance 1.075163 is 0.425160 either way", () => {
    expect(studentMean(4, 1.0751633987, 18, 0.9)).toEqual({ lower: 3.57484, upper: 4.42516 });
  });

  test("Student's t of a single value says nothing", () => expect(studentMean(5, 0, 1, 0.9)).toEqual(UNKNOWN));

  test('exact Poisson of 4 in 100 at 90 % is 1.366318 to 9.153519', () => {
    expect(poisson(4, 1, 0.9)).toEqual({ lower: 1.366318, upper: 9.153519 });
    expect(poisson(10, 1, 0.95)).toEqual({ lower: 4.795389, upper: 18.390356 });
    expect(poisson(0, 1, 0.9).lower).toBe(0);
  });

  test('Beta(31, 9) at 90 % is 0.660214 to 0.873987', () => {
    expect(betaShare(31, 9, 0.9)).toEqual({ lower: 0.660214, upper: 0.873987 });
    expect(betaShare(20, 3, 0.9)).toEqual({ lower: 0.740533, upper: 0.961776 });
    expect(betaShare(20, 0, 0.9)).toEqual(UNKNOWN);
  });

  test('Gamma(7.3, 60) per 100 at 90 % is 5.819593 to 20.393934', () => {
    expect(gammaRate(7.3, 60, 0.9)).toEqual({ lower: 5.819593, upper: 20.393934 });
  });

  test('the normal one takes the spread of the task, so that three fives are not certainty', () => {
    // 4.05 - 1.644854 sqrt(1.2 / 38)
    expect(normalMean(4.05, 1.2, 38, 0.9)).toEqual({ lower: 3.757702, upper: 4.342298 });
    expect(normalMean(5, null, 3, 0.9)).toEqual(UNKNOWN);
  });

  test('of 25 values the 8th and the 18th bound the median, and nothing bounds p90 from above', () => {
    expect(quantileRanks(25, 0.5, 0.9)).toEqual({ lower: 8, upper: 18 });
    expect(quantileRanks(25, 0.9, 0.9)).toEqual({ lower: 20, upper: null });
    expect(quantileRanks(2, 0.5, 0.9)).toEqual({ lower: null, upper: null });
  });
});
