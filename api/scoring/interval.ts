/** How far a figure can be trusted. Every bound is rounded to 6 decimals; null means that nothing can be said. */
import { round6 } from './exact.js';
import { beta, binomial, gamma, normal, remember, student } from './quantiles.js';

export interface Interval {
  lower: number | null;
  upper: number | null;
}

export const UNKNOWN: Interval = { lower: null, upper: null };

/**
 * Wilson's score interval of a share p seen in n (Wilson 1927; evanmiller.org/how-not-to-sort-by-average-rating.html):
 * (p + z^2/2n -+ z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n)
 */
export function wilson(p: number, n: number, level: number): Interval {
  if (n <= 0) return UNKNOWN;
  const z = normal((1 + level) / 2);
  const z2 = z * z;
  const centre = p + z2 / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return within(0, 1, (centre - half) / scale, (centre + half) / scale);
}

/** Student's t of a mean: mean -+ t(n - 1) s / sqrt(n). `variance` is the sample's, n may be fractional. */
export function studentMean(mean: number, variance: number, n: number, level: number): Interval {
  if (n <= 1) return UNKNOWN;
  const half = student((1 + level) / 2, n - 1) * Math.sqrt(variance / n);
  return { lower: round6(mean - half), upper: round6(mean + half) };
}

/** Exact Poisson of a count c (Garwood 1936): Gamma(c) and Gamma(c + 1) quantiles, divided by the exposure. */
export function poisson(count: number, exposure: number, level: number): Interval {
  if (exposure <= 0) return UNKNOWN;
  const tail = (1 - level) / 2;
  const lower = count > 0 ? gamma(tail, count, 1) : 0;
  return { lower: round6(lower / exposure), upper: round6(gamma(1 - tail, count + 1, 1) / exposure) };
}

/**
 * Ranks, from 1, of the sorted values that bound the quantile q of n values (order statistics; David and Nagaraja 2003, 7.1):
 * the largest l with P(Bin(n, q) < l) <= tail and the smallest u with P(Bin(n, q) < u) >= 1 - tail. Null: no value is extreme enough.
 */
export function quantileRanks(n: number, q: number, level: number): { lower: number | null; upper: number | null } {
  const lower = lowestRank(n, q, level);
  const upper = highestRank(n, q, level) + 1;
  return { lower: lower === 0 ? null : lower, upper: upper > n ? null : upper };
}

const lowestRank = remember((n: number, q: number, level: number) =>
  lastRank(n, (rank) => binomial(rank - 1, n, q) <= (1 - level) / 2),
);
const highestRank = remember((n: number, q: number, level: number) =>
  lastRank(n, (rank) => binomial(rank - 1, n, q) < 1 - (1 - level) / 2),
);

/** Posterior of a share: Beta(a + s, b + n - s). A prior of exactly 0 or 1 leaves nothing to spread, so it bounds nothing. */
export function betaShare(successes: number, failures: number, level: number): Interval {
  if (successes <= 0 || failures <= 0) return UNKNOWN;
  const tail = (1 - level) / 2;
  return within(0, 1, beta(tail, successes, failures), beta(1 - tail, successes, failures));
}

/** Shrunk mean: m' -+ z sqrt(sw2 / (sum w + k)), with the task's variance, so that three fives are not certainty. */
export function normalMean(mean: number, sw2: number | null, weight: number, level: number): Interval {
  if (sw2 === null || weight <= 0) return UNKNOWN;
  const half = normal((1 + level) / 2) * Math.sqrt(sw2 / weight);
  return { lower: round6(mean - half), upper: round6(mean + half) };
}

/** Posterior of a rate: Gamma(a + events, b + contacts), per one contact. */
export function gammaRate(events: number, contacts: number, level: number): Interval {
  if (events <= 0 || contacts <= 0) return UNKNOWN;
  const tail = (1 - level) / 2;
  return { lower: round6(100 * gamma(tail, events, contacts)), upper: round6(100 * gamma(1 - tail, events, contacts)) };
}

function within(min: number, max: number, lower: number, upper: number): Interval {
  return { lower: round6(Math.max(min, lower)), upper: round6(Math.min(max, upper)) };
}

/** Largest rank in 1..n for which a claim that stays false once false still holds; 0 when none. */
function lastRank(n: number, claim: (rank: number) => boolean): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const mid = Math.ceil((low + high) / 2);
    if (claim(mid)) low = mid;
    else high = mid - 1;
  }
  return low;
}
