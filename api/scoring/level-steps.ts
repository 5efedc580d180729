/** The arithmetic from a figure to a level: a curve, and weighted means of what it says. */
import { curveFrom, scoreAt, scoresBetween } from './curve.js';
import { divide, fromMicro, micro, MICRO, ratio } from './exact.js';
import { UNKNOWN } from './interval.js';
import { nothing, ok, type Step } from './step.js';

/** The curve at a figure, and at the ends of its interval. */
export function score(step: Step): void {
  const { args, of } = step;
  const figure = of[0];
  let bounds = UNKNOWN;
  if (figure?.state !== 'ok' || figure.value === null) nothing(step, figure?.state ?? 'unused');
  else {
    const curve = curveFrom(args['curve'] as string);
    const lower = figure.args['lower'] as number | null | undefined;
    const upper = figure.args['upper'] as number | null | undefined;
    if (lower != null && upper != null) bounds = scoresBetween(curve, lower, upper);
    ok(step, scoreAt(curve, figure.value));
  }
  args['lower'] = bounds.lower;
  args['upper'] = bounds.upper;
}

/** One link of a competency: a score above 100 is over-achievement and counts in rewards only. */
export function link(step: Step): void {
  const of = step.of[0];
  if (of?.state !== 'ok' || of.value === null) nothing(step, of?.state ?? 'unused');
  else ok(step, Math.min(100, of.value));
}

/** What one group of links holds: its own weight, that of its links, and of those that have enough data, the latter's values weighted. */
interface Group {
  weight: bigint;
  all: bigint;
  there: bigint;
  sum: bigint;
}

/**
 * Weighted mean of links, first inside each group, then of the groups, so that a group weighs what was typed whatever it holds.
 * coverage = weight of what has enough data / weight of all that is used, each link weighing its part of its group.
 */
export function mean(step: Step): void {
  const { args, of: links } = step;
  const groups = new Map<unknown, Group>();
  for (const each of links) {
    if (each.state === 'unused') continue;
    let group = groups.get(each.args['group']);
    if (!group) {
      group = { weight: micro(each.args['groupWeight'] as number), all: 0n, there: 0n, sum: 0n };
      groups.set(each.args['group'], group);
    }
    const weight = micro(each.args['weight'] as number);
    group.all += weight;
    if (each.state !== 'ok') continue;
    group.there += weight;
    group.sum += weight * micro(each.value!);
  }
  if (groups.size === 0) return nothing(step, 'unused');
  let num = 0n;
  let den = 0n;
  let held = 0n;
  let all = 0n;
  let count = 0;
  for (const { weight, all: whole, there, sum } of groups.values()) {
    all += weight * MICRO;
    if (there === 0n) continue;
    num += divide(weight * sum * MICRO, there);
    den += weight;
    held += there === whole ? weight * MICRO : divide(weight * there * MICRO, whole);
    count += 1;
  }
  const coverage = ratio(held, all) ?? 0;
  if (den > 0n && coverage >= (args['gate'] as number) && (args['needsTwoGroups'] !== true || count > 1))
    ok(step, fromMicro(divide(num, den * MICRO)));
  else nothing(step, 'insufficient');
  args['coverage'] = coverage;
  args['groups'] = count;
}
