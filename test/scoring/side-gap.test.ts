import { expect, it } from 'vitest';
import { gapOf } from '../../api/scoring/side-gap.js';

it('tells how far two sides are apart, with Welch’s interval', () => {
  // Worked by hand: means 70 and 90, variances of the means 100 / 3 and 200 / 12, so that the deviation is sqrt(50) with 3.857 degrees
  // of freedom: t(0.95) lies between those of 4 and of 3, 2.132 and 2.353 (any table).
  const { gap, lower, upper } = gapOf([60, 70, 80], [80, 90, 100, 90], 3, 0.9)!;
  expect(gap).toBe(20);
  expect(20 - lower!).toBeCloseTo(upper! - 20, 5);
  expect(upper! - 20).toBeGreaterThan(2.132 * Math.sqrt(50));
  expect(upper! - 20).toBeLessThan(2.353 * Math.sqrt(50));
  expect(gapOf([80, 90, 100, 90], [60, 70, 80], 3, 0.9)).toEqual({ gap: -20, lower: -upper!, upper: -lower! });
  expect(gapOf([90, 80, 90, 100], [80, 60, 70], 3, 0.9)).toEqual({ gap: -20, lower: -upper!, upper: -lower! });
});

it('says nothing while a side has too few visits, and no interval where nothing varies', () => {
  expect(gapOf([60, 70], [80, 90, 100], 3, 0.9)).toBeNull();
  expect(gapOf([], [80, 90, 100], 0, 0.9)).toBeNull();
  expect(gapOf([70, 70, 70], [90, 90, 90], 3, 0.9)).toEqual({ gap: 20, lower: null, upper: null });
});
