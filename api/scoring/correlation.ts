/** How two figures of the same people go together. */
import { round6 } from './exact.js';
import { normal } from './quantiles.js';

export interface Correlation {
  n: number;
  r: number;
  lower: number;
  upper: number;
}

/** With fewer the interval says nothing, and single people could be told. */
export const LEAST_PAIRS = 10;

/**
 * Pearson's r = sum (x - mx)(y - my) / sqrt(sum (x - mx)^2 sum (y - my)^2), -1 to 1, with the interval of Fisher's z = atanh r, whose standard
 * error is 1 / sqrt(n - 3) (Fisher 1921). Null of fewer than 10 pairs, and where one of the two is the same for everybody.
 */
export function correlation(pairs: readonly (readonly [number, number])[], level: number): Correlation | null {
  const n = pairs.length;
  if (n < LEAST_PAIRS) return null;
  // Sums of floats depend on their order: sorted, the people may come in any.
  const sorted = pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const [mx, my] = [0, 1].map((at) => sorted.reduce((sum, pair) => sum + pair[at]!, 0) / n) as [number, number];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of sorted) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  // What rounding leaves of equal values is no spread.
  if (xx <= 1e-12 * n * Math.max(1, mx * mx) || yy <= 1e-12 * n * Math.max(1, my * my)) return null;
  const r = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  if (1 - Math.abs(r) < 1e-9) return { n, r: round6(r), lower: round6(r), upper: round6(r) };
  const half = normal((1 + level) / 2) / Math.sqrt(n - 3);
  return {
    n,
    r: round6(r),
    lower: round6(Math.tanh(Math.atanh(r) - half)),
    upper: round6(Math.tanh(Math.atanh(r) + half)),
  };
}
