/** What is usual on a task for a metric, and how strongly it pulls: fitted from the people of the task, or fixed by rule. */
import { countingOf } from './counting.js';
import { add, NOTHING } from './estimate.js';
import type { Evidence, OutlierBound, Prior, Sums } from './evidence.js';
import { MICRO, round6, weightOf } from './exact.js';
import type { Day, Metric, RuleSet } from './rules.js';
import type { Tally } from './tally.js';
import { spanOf } from './window.js';

/**
 * One person's sums for a prior: what the metric counts in its window ending on `until`, screened as of that day.
 * For rates n, w and w2 are the denominator's and wx the events, so that wx / w is the rate per one contact.
 */
export function personSums(
  rules: RuleSet,
  metric: Metric,
  evidence: Pick<Evidence, 'assignment' | 'signals' | 'sheet' | 'contacts'>,
  bounds: OutlierBound[],
  until: Day,
): Sums {
  return allPersonSums(rules, [metric], evidence, bounds, until)[0]!;
}

/** The same for several metrics at once: screening is most of the work, and it is the same for all of them. */
export function allPersonSums(
  rules: RuleSet,
  metrics: Metric[],
  evidence: Pick<Evidence, 'assignment' | 'signals' | 'sheet' | 'contacts'>,
  bounds: OutlierBound[],
  until: Day,
): Sums[] {
  const counting = countingOf(evidence, rules, bounds, until);
  return metrics.map((metric) => {
    const span = spanOf(metric.window, evidence.assignment.pauses, until);
    const whole = countingOnly(counting.tally(metric, metric.kinds, span));
    if (metric.measure !== 'rate') return whole;
    const per = countingOnly(counting.tally(metric, metric.per, span));
    return { ...per, wx: whole.w * MICRO, wx2: 0n };
  });
}

/**
 * Fits a prior by the method of moments of a one-way analysis of variance with unequal n (Searle, Casella and McCulloch 1992, 3.6),
 * over people with 2 values, n_i = min(sum w, P90): k = sw2 / sb2 within the rule's bounds, m = mean of the people's means.
 * @returns null when fewer people than the rule asks for have 2 values: the caller then tries a wider circle.
 */
export function fitPrior(metric: Metric, rules: RuleSet, sums: Sums[], from: Prior['from'], until: Day): Prior | null {
  const people = sums
    .filter((each) => each.n >= 2 && each.w > 0n)
    // Sums of floats depend on their order: sorted, the people may come in any.
    .toSorted((a, b) => compare(a.w, b.w) || compare(a.wx, b.wx) || compare(a.wx2, b.wx2) || compare(a.w2, b.w2))
    .map((each) => ({ each, weight: weightOf(each.w), mean: Number(each.wx) / Number(each.w) / 1e6 }));
  if (people.length < Math.max(2, rules.prior.minPeople)) return null;
  const rate = metric.measure === 'rate';
  const cap = people[Math.ceil(people.length * 0.9) - 1]!.weight;
  const n = people.map((person) => Math.min(person.weight, cap));
  const N = total(n);
  const xbar = total(people.map((person, i) => n[i]! * person.mean)) / N;
  const G = people.length;
  const msb = total(people.map((person, i) => n[i]! * (person.mean - xbar) ** 2)) / (G - 1);
  const m = total(people.map((person) => person.mean)) / G;
  const sw2 = rate ? m : pooled(people.map((person) => person.each));
  const n0 = (N - total(n.map((each) => each * each)) / N) / (G - 1);
  const sb2 = sw2 === null ? 0 : Math.max(0, (msb - sw2) / n0);
  const { kMin, kMax } = rules.prior;
  const k = sb2 === 0 ? kMax : Math.min(kMax, Math.max(kMin, (sw2 ?? 0) / sb2));
  return {
    metric: metric.code,
    k: round6(k),
    m: round6(rate ? 100 * m : m),
    sw2: spread(sw2),
    people: G,
    from,
    until,
    noSpread: sb2 === 0,
  };
}

/** The prior of last resort: m is the value that scores 50, k the rule's, the variance that of the values there are (none: no interval). */
export function fixedPrior(metric: Metric, rules: RuleSet, until: Day, sums: Sums[] = []): Prior {
  const all = sums.reduce(add, NOTHING);
  const sw2 = all.n < 2 ? null : pooled([all]);
  const m = metric.shrink?.fixedM ?? 0;
  return {
    metric: metric.code,
    k: rules.prior.fixedK,
    m,
    sw2: spread(sw2),
    people: 0,
    from: 'FIXED',
    until,
    noSpread: false,
  };
}

/** Only what has weight counts: people with 2 values are people with 2 values that count. */
function countingOnly({ sums, counted }: Tally): Sums {
  return { ...sums, n: counted };
}

/** sw2 = sum w (x - xbar_i)^2 / sum_i (V1 - V2 / V1): the variance within people. Null where nobody leaves a degree of freedom. */
function pooled(people: Sums[]): number | null {
  let spreadSum = 0;
  let free = 0;
  for (const { w, w2, wx, wx2 } of people) {
    if (w === 0n) continue;
    spreadSum += Number(wx2 * w - wx * wx) / Number(w) / 1e21;
    free += Number(w * w - w2) / Number(w) / 1e9;
  }
  return free <= 0 ? null : spreadSum / free;
}

/** A variance of 0 means that no difference was seen, not that there is none: it makes no interval. */
function spread(sw2: number | null): number | null {
  return sw2 === null || round6(sw2) === 0 ? null : round6(sw2);
}

function total(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
