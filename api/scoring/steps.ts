/** What each kind of step does with its operands. One function per operation, all of one shape. */
import { item, section, visit } from './audit-steps.js';
import { curveFrom, scoreAt, scoresBetween } from './curve.js';
import { add, effectiveN, NOTHING, rawOf, shrunkOf } from './estimate.js';
import type { Sums } from './evidence.js';
import { divide, fromMicro, micro, MICRO, ratio, round6, weightOf } from './exact.js';
import { formulaFrom, namesIn, valueOf } from './formula.js';
import { betaShare, gammaRate, normalMean, poisson, studentMean, UNKNOWN, wilson } from './interval.js';
import type { Interval } from './interval.js';
import { kleeneAll, kleeneAny, kleeneNot, leafState } from './kleene.js';
import type { Measure } from './rules.js';
import type { Node, Op } from './verdict.js';

export interface Made {
  value: number | null;
  state: Node['state'];
  args?: Node['args'];
}

type Step = (node: Pick<Node, 'about' | 'args'>, operands: Node[]) => Made;

export const STEPS: Record<Op, Step> = {
  group: ({ args }) => ok(weightOf(BigInt(args['w'] as string))),
  total,
  raw,
  prior: ({ args }) => ok(args['m'] as number),
  shrunk,
  score,
  link,
  mean,
  gap: ({ args }, [level]) => {
    if (level?.state !== 'ok' || level.value === null) return nothing(level?.state ?? 'insufficient');
    return ok(fromMicro(micro(args['demanded'] as number) - micro(level.value)));
  },
  leaf: (node, operands) => leafState(node, operands),
  all: (_node, operands) => ({ value: null, state: kleeneAll(operands.map((each) => each.state)) }),
  any: (_node, operands) => ({ value: null, state: kleeneAny(operands.map((each) => each.state)) }),
  not: (_node, [inner]) => ({ value: null, state: kleeneNot(inner!.state) }),
  item,
  section,
  visit,
  formula,
  fact: ({ args }) => {
    const given = args['given'] as number | null;
    return given === null ? nothing('insufficient') : ok(given);
  },
};

/** All groups together; its value is n_eff, against which the minimum sample is held. */
function total({ args }: Pick<Node, 'args'>, groups: Node[]): Made {
  let sums = NOTHING;
  let counted = 0;
  let silent = 0;
  for (const group of groups) {
    const part = sumsOf(group);
    sums = add(sums, part);
    if (part.w > 0n) counted += part.n;
    else if (/not_classified|unknown_value/.test(group.about ?? '')) silent += part.n;
  }
  const nEff = effectiveN(sums.w, BigInt(args['clientW2'] as string));
  return {
    value: fromMicro(nEff),
    state: nEff >= micro(args['minSample'] as number) ? 'ok' : 'insufficient',
    args: {
      n: sums.n,
      w: `${sums.w}`,
      w2: `${sums.w2}`,
      wx: `${sums.wx}`,
      wx2: `${sums.wx2}`,
      // Of what would count, the share whose value is known.
      coverage: ratio(BigInt(counted), BigInt(counted + silent)),
    },
  };
}

/** The measure over what counted. Operands: the total, and for a rate the total of its denominator. */
function raw({ args }: Pick<Node, 'args'>, operands: Node[]): Made {
  const [whole, per] = operands;
  if (!whole) return nothing('unused');
  const measure = args['measure'] as Measure | 'visits';
  if (measure === 'visits') return visits(args, whole, operands.slice(1));
  const sample = per ?? whole;
  // A quantile and the latest value are read from the signals; the step hands on what was found there.
  if ('found' in args) return enough(args['found'] as number | null, sample.state);
  const sums = sumsOf(whole);
  const value = rawOf(measure, sums, per ? sumsOf(per) : null);
  const known = value === null ? null : fromMicro(value);
  return { ...enough(known, sample.state), args: { ...rawInterval(measure, args, sums, sample, known) } };
}

function rawInterval(measure: Measure, args: Node['args'], sums: Sums, sample: Node, value: number | null): Interval {
  const level = args['level'] as number | null;
  const n = sample.value ?? 0;
  if (value === null || level === null) return UNKNOWN;
  if (measure === 'share') return wilson(value, n, level);
  if (measure === 'mean') return studentMean(value, variance(sums), n, level);
  if (measure === 'count') return poisson(weightOf(sums.w), 1, level);
  if (measure === 'rate') return poisson(weightOf(sums.w), weightOf(sumsOf(sample).w) / 100, level);
  return UNKNOWN;
}

/** Unbiased variance of weighted values: (sum w x^2 - (sum w x)^2 / sum w) / (sum w - sum w^2 / sum w). */
function variance(sums: Sums): number {
  const spread = sums.wx2 * sums.w - sums.wx * sums.wx; // 10^-30
  const free = sums.w * sums.w - sums.w2; // 10^-18
  return free <= 0n || spread <= 0n ? 0 : Number(divide(spread, free)) / 1e12;
}

/** Mean of the two sides' means by the sides' weights; a side without a visit leaves, and `sides` tells how many are left. */
function visits(args: Node['args'], whole: Node, groups: Node[]): Made {
  let num = 0n;
  let den = 0n;
  let sides = 0;
  for (const group of groups) {
    const sums = sumsOf(group);
    if (sums.w === 0n) continue;
    const weight = micro(args[group.args['side'] as string] as number);
    num += divide(weight * sums.wx * MICRO, sums.w);
    den += weight;
    sides += 1;
  }
  const value = den === 0n ? null : fromMicro(divide(num, den * MICRO));
  return { ...enough(value, whole.state), args: { sides } };
}

/** Pulled toward what is usual. Operands: the total, for a rate that of its denominator, and last the prior. */
function shrunk({ args }: Pick<Node, 'args'>, operands: Node[]): Made {
  const measure = args['measure'] as Measure;
  const prior = operands.at(-1)!;
  const sample = operands.at(-2)!;
  const sums = sumsOf(operands[0]!);
  const per = measure === 'rate' ? sumsOf(sample) : null;
  const k = prior.args['k'] as number;
  const m = prior.args['m'] as number;
  const value = shrunkOf(measure, sums, per, { k, m });
  if (value === null) return { ...nothing('insufficient'), args: { ...UNKNOWN } };
  const level = args['level'] as number | null;
  const bounds = level === null ? UNKNOWN : shrunkInterval(measure, sums, per, prior, fromMicro(value), level);
  return { ...enough(fromMicro(value), sample.state), args: { ...bounds } };
}

function shrunkInterval(
  measure: Measure,
  sums: Sums,
  per: Sums | null,
  prior: Node,
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
function formula({ args }: Pick<Node, 'args'>, operands: Node[]): Made {
  const tree = formulaFrom(args['formula'] as string);
  const names = namesIn(tree);
  if (operands.some(({ state }) => state === 'unused')) return nothing('unused');
  const bare = { ...UNKNOWN };
  if (operands.length < names.length || operands.some(({ state, value }) => state !== 'ok' || value === null))
    return { ...nothing('insufficient'), args: { ...bare, why: 'operand' } };
  const values = new Map(
    names.map((name, i) => {
      const value = operands[i]!.value!;
      return [name, micro(name.startsWith('kpi:') ? Math.min(100, value) : value)];
    }),
  );
  const found = valueOf(tree, values);
  if (typeof found !== 'bigint') return { ...nothing('insufficient'), args: { ...bare, why: found } };
  return { ...ok(fromMicro(found)), args: { ...bare, why: null } };
}

/** The curve at a figure, and at the ends of its interval. */
function score({ args }: Pick<Node, 'args'>, [figure]: Node[]): Made {
  if (figure?.state !== 'ok' || figure.value === null)
    return { ...nothing(figure?.state ?? 'unused'), args: { ...UNKNOWN } };
  const curve = curveFrom(args['curve'] as string);
  const lower = figure.args['lower'] as number | null | undefined;
  const upper = figure.args['upper'] as number | null | undefined;
  const bounds = lower == null || upper == null ? UNKNOWN : scoresBetween(curve, lower, upper);
  return { ...ok(scoreAt(curve, figure.value)), args: { ...bounds } };
}

/** One link of a competency: a score above 100 is over-achievement and counts in rewards only. */
function link(_node: Pick<Node, 'args'>, [of]: Node[]): Made {
  if (of?.state !== 'ok' || of.value === null) return nothing(of?.state ?? 'unused');
  return ok(Math.min(100, of.value));
}

/**
 * Weighted mean of links, first inside each group, then of the groups, so that a group weighs what was typed whatever it holds.
 * coverage = weight of what has enough data / weight of all that is used, each link weighing its part of its group.
 */
function mean({ args }: Pick<Node, 'args'>, links: Node[]): Made {
  const used = links.filter((each) => each.state !== 'unused');
  if (used.length === 0) return nothing('unused');
  let num = 0n;
  let den = 0n;
  let held = 0n;
  let groups = 0;
  let all = 0n;
  for (const name of [...new Set(used.map((each) => each.args['group'] as string))].toSorted()) {
    const members = used.filter((each) => each.args['group'] === name);
    const present = members.filter((each) => each.state === 'ok');
    const groupWeight = micro(members[0]!.args['groupWeight'] as number);
    const there = weights(present);
    all += groupWeight * MICRO;
    if (there === 0n) continue;
    const sum = present.reduce((s, each) => s + micro(each.args['weight'] as number) * micro(each.value!), 0n);
    num += divide(groupWeight * sum * MICRO, there);
    den += groupWeight;
    held += divide(groupWeight * there * MICRO, weights(members));
    groups += 1;
  }
  const coverage = ratio(held, all) ?? 0;
  const enoughData =
    den > 0n && coverage >= (args['gate'] as number) && (args['needsTwoGroups'] !== true || groups > 1);
  const made = enoughData ? ok(fromMicro(divide(num, den * MICRO))) : nothing('insufficient');
  return { ...made, args: { coverage, groups } };
}

function weights(links: Node[]): bigint {
  return links.reduce((sum, each) => sum + micro(each.args['weight'] as number), 0n);
}

function sumsOf({ args }: Node): Sums {
  return {
    n: args['n'] as number,
    w: BigInt(args['w'] as string),
    w2: BigInt(args['w2'] as string),
    wx: BigInt(args['wx'] as string),
    wx2: BigInt(args['wx2'] as string),
  };
}

function ok(value: number): Made {
  return { value, state: 'ok' };
}

function nothing(state: Node['state']): Made {
  return { value: null, state: state === 'unused' ? 'unused' : 'insufficient' };
}

/** A figure stays visible when the sample is too small, but marked, so that nobody reads it as a verdict. */
function enough(value: number | null, sample: Node['state']): Made {
  return { value, state: value === null || sample !== 'ok' ? 'insufficient' : 'ok' };
}
