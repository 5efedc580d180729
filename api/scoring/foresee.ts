/**
 * What a competency's criterion would say with further signals, foreseen in plain floating-point arithmetic wherever the answer is far enough
 * from every threshold that no rounding can change it. Where it is near, nothing is foreseen and the exact steps decide: so the answers are
 * the same, and most of the probes of a bisection cost next to nothing.
 */
import type { Level } from './competency.js';
import type { Best } from './grow.js';
import type { Measured } from './metric.js';
import type { Curve } from './rules.js';
import type { Step } from './step.js';
import { VISITS } from './visits.js';

/** True or false when that is certain, 'lacking' when the grown metric's sample surely stays too small, null when it is too close to call. */
export type Foreseen = boolean | 'lacking' | null;

/** Roundings to 6 decimals on the way: of the figure, the score, the group's part and the mean, with room to spare. */
const ROUNDINGS = 1e-5;

/** Null: this metric or criterion is left to the exact steps. */
export function foresee(leaf: Step, level: Level, at: number): ((best: Best, r: number) => Foreseen) | null {
  const { measured, curve } = level.links[at]!.scored;
  const { is, value: threshold, minSample, strict } = leaf.args;
  if (strict === true || minSample != null || typeof threshold !== 'number') return null;
  const { measure, kinds } = measured.metric;
  if (!['mean', 'share', 'rate'].includes(measure) || kinds.includes(VISITS) || measured.sample === null) return null;
  const score = meanBy(level, at, (link) => link.scored.score);
  // What lacks data in other links is met by no signals of this one.
  if (score === 'never') return () => false;
  const twin = meanBy(level, at, (link) => link.scored.twin);
  if (!score || !twin || twin === 'never') return null;
  // A rounding of the figure comes out of the curve as often as the curve is steep.
  const margin = ROUNDINGS * (1 + steepest(curve));
  const passes = (mean: number): boolean | null =>
    Math.abs(mean - threshold) <= margin ? null : mean > threshold === (is === '>=');
  const after = grown(measured);
  return (best, r) => {
    const { root, raw, sample } = after(best, r);
    const minimum = measured.metric.minSample;
    if (Math.abs(sample - minimum) <= ROUNDINGS) return null;
    if (sample < minimum) return 'lacking';
    const [first, second] = [passes(score(scoreNear(curve, root))), passes(twin(scoreNear(curve, raw)))];
    if (first === null || second === null) return null;
    return first && second;
  };
}

/** The mean of a level as a function of one link's score, the others held; 'never' where too little is there, null where that is too close to call. */
function meanBy(
  level: Level,
  at: number,
  side: (link: Level['links'][number]) => Step,
): ((score: number) => number) | 'never' | null {
  const groups = new Map<string, { weight: number; all: number; there: number; sum: number }>();
  for (const [i, link] of level.links.entries()) {
    let group = groups.get(link.group);
    if (!group) groups.set(link.group, (group = { weight: link.groupWeight, all: 0, there: 0, sum: 0 }));
    group.all += link.weight;
    const node = side(link);
    if (i !== at && (node.state !== 'ok' || node.value === null)) continue;
    group.there += link.weight;
    if (i !== at) group.sum += link.weight * Math.min(100, node.value!);
  }
  let [sum, present, held, all, count] = [0, 0, 0, 0, 0];
  for (const { weight, all: whole, there, sum: part } of groups.values()) {
    all += weight;
    if (there === 0) continue;
    sum += (weight * part) / there;
    present += weight;
    held += (weight * there) / whole;
    count += 1;
  }
  const own = groups.get(level.links[at]!.group)!;
  if (own.there === 0 || present === 0 || Math.abs(held / all - level.gate) <= ROUNDINGS) return null;
  if (held / all < level.gate || (level.competency.needsTwoGroups && count < 2)) return 'never';
  const share = (own.weight * level.links[at]!.weight) / own.there;
  return (score) => (sum + share * Math.min(100, score)) / present;
}

/** The figures of a metric with r more signals of weight 1, each of a client of its own. */
function grown({
  metric,
  tally,
  per,
  prior,
}: Measured): (best: Best, r: number) => Record<'root' | 'raw' | 'sample', number> {
  const { k, m } = prior ?? { k: 0, m: 0 };
  const base = per ?? tally;
  const [n, n2] = [Number(base.sums.w) / 1e9, Number(base.clientW2) / 1e18];
  const events = Number(tally.sums.w) / 1e9;
  const sum = Number(tally.sums.wx) / 1e15;
  return (best, r) => {
    const weight = n + r;
    const sample = Math.min(weight, (weight * weight) / (n2 + r));
    const total =
      metric.measure === 'rate' ? 100 * (events + (best.events === true ? r : 0)) : sum + (r * Number(best.x)) / 1e6;
    return { root: (total + k * m) / (weight + k), raw: total / weight, sample };
  };
}

function scoreNear(curve: Curve, value: number): number {
  let before = curve[0]!;
  if (value <= before.value) return before.score;
  for (const point of curve) {
    if (value < point.value)
      return before.score + ((point.score - before.score) * (value - before.value)) / (point.value - before.value);
    before = point;
  }
  return before.score;
}

function steepest(curve: Curve): number {
  let most = 0;
  for (let i = 1; i < curve.length; i++)
    most = Math.max(most, Math.abs((curve[i]!.score - curve[i - 1]!.score) / (curve[i]!.value - curve[i - 1]!.value)));
  return most;
}
