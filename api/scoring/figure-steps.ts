/** The arithmetic of a metric's steps: from groups of signals to a raw figure, and from there to what is usual. */
import { add, effectiveN, NOTHING, rawOf, shrunkOf } from './estimate.js';
import type { Sums } from './evidence.js';
import { divide, fromMicro, micro, MICRO, ratio, round6, weightOf } from './exact.js';
import { formulaFrom, namesIn, valueOf } from './formula.js';
import { betaShare, gammaRate, normalMean, poisson, studentMean, UNKNOWN, wilson } from './interval.js';
import type { Interval } from './interval.js';
import type { Measure } from './rules.js';
import { enough, nothing, ok, type Step } from './step.js';

/** All groups together; its value is n_eff, against which the minimum sample is held. */
export function total(step: Step): void {
  const { args, of: groups } = step;
  let sums = groups[0]?.sums ?? NOTHING;
  let counted = 0;
  let silent = 0;
  for (let i = 0; i < groups.length; i++) {
    const part = groups[i]!.sums!;
    if (i > 0) sums = add(sums, part);
    if (part.w > 0n) counted += part.n;
    else if (/not_classified|unknown_value/.test(groups[i]!.about ?? '')) silent += part.n;
  }
  const nEff = effectiveN(sums.w, step.clientW2!);
  step.sums = sums;
  step.value = fromMicro(nEff);
  step.state = nEff >= micro(args['minSample'] as number) ? 'ok' : 'insufficient';
  // Of what would count, the share whose value is known.
  args['coverage'] = silent === 0 ? (counted === 0 ? null : 1) : ratio(BigInt(counted), BigInt(counted + silent));
}

/** The measure over what counted. Operands: the total, and for a rate the total of its denominator. */
export function raw(step: Step): void {
  const { args, of } = step;
  const [whole, per] = of;
  if (!whole) return nothing(step, 'unused');
  const measure = args['measure'] as Measure | 'visits';
  if (measure === 'visits') return visits(step, whole);
  const sample = per ?? whole;
  // A quantile and the latest value are read from the signals; the step hands on what was found there.
  if ('found' in args) return enough(step, args['found'] as number | null, sample.state);
  const value = rawOf(measure, whole.sums!, per ? per.sums : null);
  const known = value === null ? null : fromMicro(value);
  enough(step, known, sample.state);
  const { lower, upper } = rawInterval(measure, args['level'] as number | null, whole.sums!, sample, known);
  args['lower'] = lower;
  args['upper'] = upper;
}

function rawInterval(measure: Measure, level: number | null, sums: Sums, sample: Step, value: number | null): Interval {
  const n = sample.value ?? 0;
  if (value === null || level === null) return UNKNOWN;
  if (measure === 'share') return wilson(value, n, level);
  if (measure === 'mean') return studentMean(value, variance(sums), n, level);
  if (measure === 'count') return poisson(weightOf(sums.w), 1, level);
  if (measure === 'rate') return poisson(weightOf(sums.w), weightOf(sample.sums!.w) / 100, level);
  return UNKNOWN;
}

/** Unbiased variance of weighted values: (sum w x^2 - (sum w x)^2 / sum w) / (sum w - sum w^2 / sum w). */
function variance(sums: Sums): number {
  const spread = sums.wx2 * sums.w - sums.wx * sums.wx; // 10^-30
  const free = sums.w * sums.w - sums.w2; // 10^-18
  return free <= 0n || spread <= 0n ? 0 : Number(divide(spread, free)) / 1e12;
}

/** Mean of the two sides' means by the sides' weights; a side without a visit leaves, and `sides` tells how many are left. */
function visits(step: Step, whole: Step): void {
  const { args, of } = step;
  let num = 0n;
  let den = 0n;
  let sides = 0;
  for (let i = 1; i < of.length; i++) {
    const sums = of[i]!.sums!;
    if (sums.w === 0n) continue;
    const weight = micro(args[of[i]!.args['side'] as string] as number);
    num += divide(weight * sums.wx * MICRO, sums.w);
    den += weight;
    sides += 1;
  }
  enough(step, den === 0n ? null : fromMicro(divide(num, den * MICRO)), whole.state);
  args['sides'] = sides;
}

/** Pulled toward what is usual. Operands: the total, for a rate that of its denominator, and last the prior. */
export function shrunk(step: Step): void {
  const { args, of } = step;
  const measure = args['measure'] as Measure;
  const prior = of.at(-1)!;
  const sample = of.at(-2)!;
  const sums = of[0]!.sums!;
  const per = measure === 'rate' ? sample.sums : null;
  const k = prior.args['k'] as number;
  const m = prior.args['m'] as number;
  const value = shrunkOf(measure, sums, per, { k, m });
  const level = args['level'] as number | null;
  let bounds = UNKNOWN;
  if (value === null) nothing(step, 'insufficient');
  else {
    enough(step, fromMicro(value), sample.state);
    if (level !== null) bounds = shrunkInterval(measure, sums, per, prior, fromMicro(value), level);
  }
  args['lower'] = bounds.lower;
  args['upper'] = bounds.upper;
}

function shrunkInterval(
  measure: Measure,
  sums: Sums,
  per: Sums | null,
  prior: Step,
  value: number,
  level: number,
): Interval {
  const k = prior.args['k'] as number;
  const m = prior.args['m'] as number;
  const w = weightOf(sums.w);
  if (measure === 'rate') return gammaRate(round6((k * m) / 100 + w), round6(k + weightOf(per!.w)), level);
  if (measure === 'mean') return normalMean(value, prior.args['sw2'] as number | null, w + k, level);
  const s = fromMicro(divide(sums.wx, 1000n * MICRO));
  return betaShare(round6(k * m + s), round6(k * (1 - m) + w - s), level);
}

/**
 * A formula over its operands, which stand in the order in which it names them. An operand with insufficient data makes it insufficient,
 * and so does a division by zero; a score above 100 is over-achievement and counts as 100.
 */
export function formula(step: Step): void {
  const { args, of } = step;
  const tree = formulaFrom(args['formula'] as string);
  const names = namesIn(tree);
  if (of.some(({ state }) => state === 'unused')) return nothing(step, 'unused');
  args['lower'] = UNKNOWN.lower;
  args['upper'] = UNKNOWN.upper;
  args['why'] = 'operand';
  if (of.length < names.length || of.some(({ state, value }) => state !== 'ok' || value === null))
    return nothing(step, 'insufficient');
  const values = new Map(
    names.map((name, i) => {
      const value = of[i]!.value!;
      return [name, micro(name.startsWith('kpi:') ? Math.min(100, value) : value)];
    }),
  );
  const found = valueOf(tree, values);
  if (typeof found === 'bigint') ok(step, fromMicro(found));
  else nothing(step, 'insufficient');
  args['why'] = typeof found === 'bigint' ? null : found;
}
