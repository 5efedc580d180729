/** How far two sides that look at the same thing are apart. */
import { round6 } from './exact.js';
import { UNKNOWN, type Interval } from './interval.js';
import { student } from './quantiles.js';

export interface Gap extends Interval {
  /** The second side's mean less the first's. */
  gap: number;
}

/**
 * Difference of two means with Welch's interval (Welch 1947): d -+ t(f) sqrt(s1^2/n1 + s2^2/n2), where
 * f = (s1^2/n1 + s2^2/n2)^2 / ((s1^2/n1)^2 / (n1 - 1) + (s2^2/n2)^2 / (n2 - 1)). Null while a side has fewer than `least` values.
 */
export function gapOf(first: number[], second: number[], least: number, level: number): Gap | null {
  if (Math.min(first.length, second.length) < Math.max(2, least)) return null;
  const [a, b] = [spread(first), spread(second)];
  const gap = b.mean - a.mean;
  const variance = a.of + b.of;
  if (variance === 0) return { gap: round6(gap), ...UNKNOWN };
  const free = variance ** 2 / (a.of ** 2 / (first.length - 1) + b.of ** 2 / (second.length - 1));
  const half = student((1 + level) / 2, free) * Math.sqrt(variance);
  return { gap: round6(gap), lower: round6(gap - half), upper: round6(gap + half) };
}

/** Mean, and the variance of that mean. Sorted first: the sum of floats must not depend on the order they came in. */
function spread(values: number[]): { mean: number; of: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const mean = sorted.reduce((sum, each) => sum + each, 0) / sorted.length;
  const squares = sorted.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { mean, of: squares / (sorted.length - 1) / sorted.length };
}
