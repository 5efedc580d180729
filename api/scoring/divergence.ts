/** Where people who looked at the same thing answered differently, and who of them leans to which side. */
import { divide, fromMicro, ratio } from './exact.js';
import { studentMean, UNKNOWN, type Interval } from './interval.js';

/** What somebody answered, and what share of the weight it earns in 10^-6. Not applicable: both null. */
export interface Given {
  answer: string | null;
  share: bigint | null;
}

export interface Divergence {
  /** Pairs of people who answered the same. */
  pairs: number;
  /** Share of the pairs with the very same answer, "not applicable" among them; null without a pair. */
  agreeing: number | null;
  /** How far the two of a pair are apart in what their answers earn, on average, in points of 100; null where nobody could compare. */
  spread: number | null;
  /** Units to which the question applied for some and not for others. */
  split: number;
}

/** Further apart than this an item is to be talked about: a tenth of what it can earn, the usual bound of calibration in quality teams. */
export const DIVERGING = 10;

export function divergence(units: readonly (readonly Given[])[]): Divergence {
  let [pairs, same, compared, split] = [0, 0, 0, 0];
  let apart = 0n;
  for (const unit of units) {
    const applied = unit.filter(({ answer }) => answer !== null).length;
    if (applied > 0 && applied < unit.length) split += 1;
    for (const [at, one] of unit.entries())
      for (const other of unit.slice(at + 1)) {
        pairs += 1;
        if (one.answer === other.answer) same += 1;
        if (one.share === null || other.share === null) continue;
        compared += 1;
        apart += one.share > other.share ? one.share - other.share : other.share - one.share;
      }
  }
  return {
    pairs,
    agreeing: ratio(BigInt(same), BigInt(pairs)),
    spread: compared === 0 ? null : fromMicro(divide(100n * apart, BigInt(compared))),
    split,
  };
}

export function diverges({ spread, split }: Divergence): boolean {
  return split > 0 || (spread ?? 0) > DIVERGING;
}

/** How somebody's answers lie against others' on the same things, in points of 100. Above 0 they earn more: he is more lenient. */
export interface Leaning extends Interval {
  n: number;
  mean: number | null;
  absolute: number | null;
  side: 'strict' | 'lenient' | 'neither' | 'insufficient';
}

/** Of fewer a leaning is nothing but chance. */
export const LEAST_COMPARED = 5;

/** Differences in 10^-6 of the weight. A leaning is one when Student's interval of their mean leaves out 0. */
export function leaning(differences: readonly bigint[], level: number): Leaning {
  const n = differences.length;
  if (n === 0) return { n, mean: null, absolute: null, ...UNKNOWN, side: 'insufficient' };
  const points = (sum: bigint): number => fromMicro(divide(100n * sum, BigInt(n)));
  const mean = points(differences.reduce((sum, each) => sum + each, 0n));
  const absolute = points(differences.reduce((sum, each) => sum + (each < 0n ? -each : each), 0n));
  if (n < LEAST_COMPARED) return { n, mean, absolute, ...UNKNOWN, side: 'insufficient' };
  // Sorted: the sum of floats must not depend on the order they came in.
  const sorted = differences.map((each) => fromMicro(100n * each)).toSorted((a, b) => a - b);
  const variance = sorted.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (n - 1);
  const bounds = studentMean(mean, variance, n, level);
  const side = bounds.lower! > 0 ? 'lenient' : bounds.upper! < 0 ? 'strict' : 'neither';
  return { n, mean, absolute, ...bounds, side };
}
