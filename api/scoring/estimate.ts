/** The arithmetic of one figure from exact sums: raw, pulled toward what is usual, and how much evidence it rests on. */
import type { Prior, Sums } from './evidence.js';
import { divide, micro, MICRO } from './exact.js';
import type { Measure } from './rules.js';

export const NOTHING: Sums = { n: 0, w: 0n, w2: 0n, wx: 0n, wx2: 0n };

export function add(a: Sums, b: Sums): Sums {
  return { n: a.n + b.n, w: a.w + b.w, w2: a.w2 + b.w2, wx: a.wx + b.wx, wx2: a.wx2 + b.wx2 };
}

/**
 * The figure over what counted, in 10^-6; null where nothing counted.
 * mean and share: sum w x / sum w;  rate: 100 events / contacts;  count: sum w;  sum: sum w x.
 */
export function rawOf(measure: Measure, total: Sums, per: Sums | null): bigint | null {
  if (measure === 'count') return divide(total.w, 1000n);
  if (measure === 'sum') return divide(total.wx, 1000n * MICRO);
  if (measure === 'rate') return per === null || per.w === 0n ? null : divide(100n * total.w * MICRO, per.w);
  if (measure === 'mean' || measure === 'share') return total.w === 0n ? null : divide(total.wx, total.w);
  return null;
}

/**
 * The figure pulled toward the prior, in 10^-6 (normal-normal, beta-binomial, gamma-Poisson; varianceexplained.org/r/beta_binomial_baseball):
 * mean: (sum w x + k m) / (sum w + k);  share: the same with a = k m, b = k (1 - m);  rate: 100 (a + events) / (b + contacts).
 * Null where nothing counted, since the prior alone says nothing about a person.
 */
export function shrunkOf(
  measure: Measure,
  total: Sums,
  per: Sums | null,
  prior: Pick<Prior, 'k' | 'm'>,
): bigint | null {
  const k = micro(prior.k);
  const km = k * micro(prior.m); // 10^-12
  if (measure === 'rate') {
    if (per === null || per.w === 0n) return null;
    return divide((100_000n * total.w + km) * 1000n, per.w + k * 1000n);
  }
  if ((measure !== 'mean' && measure !== 'share') || total.w === 0n) return null;
  return divide(total.wx + km * 1000n, total.w + k * 1000n);
}

/**
 * How many independent opinions the evidence is worth, in 10^-6: (sum W)^2 / sum W^2 with W per client, never more than sum w (Kish 1965).
 * @param clientW2 sum of the squared weights per client, in 10^-18
 */
export function effectiveN(w: bigint, clientW2: bigint): bigint {
  if (clientW2 === 0n) return 0n;
  const kish = divide(w * w * MICRO, clientW2);
  const most = divide(w, 1000n);
  return kish < most ? kish : most;
}

/** Smallest value whose cumulated weight reaches the share q (a fraction of whole hundredths), of values sorted upward; null of none. */
export function quantileOf(sorted: { value: bigint; weight: bigint }[], hundredths: bigint): bigint | null {
  let all = 0n;
  for (const each of sorted) all += each.weight;
  let sum = 0n;
  for (const each of sorted) {
    sum += each.weight;
    if (sum * 100n >= all * hundredths && each.weight > 0n) return each.value;
  }
  return null;
}

/** Percentile of a quantile measure; null for any other. */
export function percentOf(measure: Measure): bigint | null {
  return measure === 'median' ? 50n : measure === 'p90' ? 90n : null;
}
