/** The bound above which a duration is an outlier of its task. */
import type { OutlierBound } from './evidence.js';
import type { ScreeningRules } from './rules.js';

/** Consistency factors that make the deviations comparable to a standard deviation (Iglewicz and Hoaglin 1993). */
const MAD_FACTOR = 0.6745;
const MEAN_DEVIATION_FACTOR = 1.253314;

/**
 * Bounds the durations of one kind in `month` by what the task's durations were in the month before.
 * On y = log(1 + seconds), upper side only: modified z = 0.6745 (y - median) / MAD; with MAD = 0 it is
 * (y - median) / (1.253314 mean absolute deviation); that 0 too, or too few values: no bound.
 * @param values durations of the month before, in 10^-6 seconds, as known at the cut-off.
 */
export function outlierBound(
  kind: string,
  month: string,
  values: Iterable<bigint | number>,
  rules: ScreeningRules,
): OutlierBound {
  const logs = Float64Array.from(values, (value) => Math.log1p(Number(value) / 1e6)).sort();
  if (logs.length < rules.outlier.minValues) return { kind, month, upper: null };
  const middle = median(logs);
  const away = logs.map((y) => Math.abs(y - middle)).sort();
  const mad = median(away);
  const unit = mad > 0 ? mad / MAD_FACTOR : MEAN_DEVIATION_FACTOR * (away.reduce((sum, d) => sum + d, 0) / away.length);
  if (unit === 0) return { kind, month, upper: null };
  return { kind, month, upper: BigInt(Math.round(Math.expm1(middle + rules.outlier.z * unit) * 1e6)) };
}

function median(sorted: Float64Array): number {
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
