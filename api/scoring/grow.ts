/** A metric with further best-possible signals thought in: the same steps as for the real ones, kept nowhere. */
import { fromMicro, MICRO, ONE } from './exact.js';
import { add, percentOf, quantileOf } from './estimate.js';
import { VISITS } from './visits.js';
import type { Measured } from './metric.js';
import { make } from './trace.js';
import type { Args, Trace } from './trace.js';
import type { Sums } from './evidence.js';
import type { Step } from './step.js';

export interface Grown {
  root: Step;
  raw: Step;
  sample: Step | null;
}

/** What the further signals are: their value in 10^-6, and for visits the side they come from. */
export interface Best {
  x: bigint;
  side?: 'manager' | 'independent';
  /** For rates: further contacts bring an event each (more is better) or none (less is better). */
  events?: boolean;
}

/**
 * The metric with r more signals of weight 1, each from a client of its own, made today. The prior stays as it is.
 * Intervals are computed only at a level: they cost more than all the rest.
 */
export function grow(trace: Trace, measured: Measured, r: number, best: Best, level: number | null): Grown {
  const { metric } = measured;
  if (metric.kinds.includes(VISITS)) return growVisits(measured, r, best);
  const per = measured.per && grownTotal(measured.per, r, 0n, metric.minSample);
  const events = measured.per && best.events !== true ? 0 : r;
  const total = grownTotal(measured.tally, events, best.x, per ? 0 : metric.minSample);
  const of = per ? [total, per] : [total];
  const raw = make({
    id: '',
    op: 'raw',
    about: null,
    of,
    args: { measure: metric.measure, level, ...found(measured, r, best.x) },
  });
  if (!measured.prior) return { root: raw, raw, sample: per ?? total };
  const prior = trace.get(`metric:${metric.code}/prior`)!;
  const root = make({
    id: '',
    op: 'shrunk',
    about: null,
    of: [...of, prior],
    args: { measure: metric.measure, level },
  });
  return { root, raw, sample: per ?? total };
}

function grownTotal(tally: Measured['tally'], r: number, x: bigint, minSample: number): Step {
  const more = furtherSums(r, x);
  const { n, w, w2, wx, wx2 } = tally.sums;
  const sums = { n: n + r, w: w + more.w, w2: w2 + more.w2, wx: wx + more.wx, wx2: wx2 + more.wx2 };
  return totalOf([groupOf(sums)], tally.clientW2 + more.w2, minSample);
}

function furtherSums(r: number, x: bigint): Sums {
  const w = BigInt(r) * ONE;
  return { n: r, w, w2: w * ONE, wx: w * x, wx2: w * x * x };
}

function groupOf(sums: Sums, args: Args = {}): Step {
  return make({ id: '', op: 'group', about: null, args, sums });
}

function totalOf(groups: Step[], clientW2: bigint, minSample: number): Step {
  return make({ id: '', op: 'total', about: null, of: groups, args: { minSample }, clientW2 });
}

function found(measured: Measured, r: number, x: bigint): Args {
  const { metric, tally, raw } = measured;
  if (metric.measure === 'latest') return { found: r > 0 ? fromMicro(x) : raw.value };
  const percent = percentOf(metric.measure);
  if (percent === null) return {};
  const more = { value: x, weight: BigInt(r) * ONE };
  const values = tally.values();
  const at = values.findIndex((each) => each.value >= x);
  const value = quantileOf(values.toSpliced(at === -1 ? values.length : at, 0, more), percent);
  return { found: value === null ? null : fromMicro(value) };
}

function growVisits(measured: Measured, r: number, { side = 'independent' }: Best): Grown {
  const real = measured.raw.of.slice(1);
  const further = groupOf(furtherSums(r, 100n * MICRO), { side });
  const merged = real.some((node) => node.args['side'] === side && node.about === null);
  const groups = merged
    ? real.map((node) => (node.args['side'] === side && node.about === null ? plus(node, further, side) : node))
    : [...real, further];
  const clientW2 = groups.reduce((sum, node) => sum + node.sums!.w2, 0n);
  const total = totalOf(groups, clientW2, measured.metric.minSample);
  const raw = make({ id: '', op: 'raw', about: null, of: [total, ...groups], args: { ...measured.raw.args } });
  return { root: raw, raw, sample: total };
}

function plus(a: Step, b: Step, side: string): Step {
  return groupOf(add(a.sums!, b.sums!), { side });
}
