/**
 * The way to the next stage: for every unmet criterion the smallest number of further best-possible signals that would meet it today.
 *
 * For a mean that number is r = ceil((T (S + k) - sum w x - k m) / (g - T)) with S = sum w and g the scale's best, or the same with k = 0
 * if that is more, since the raw value must pass too, and never less than the minimum sample lacks. It is found by bisection over the very
 * steps that made the figure, so that curves, strict criteria, competencies and rounding need no formula of their own.
 */
import type { Level } from './competency.js';
import { slopeOf } from './curve.js';
import { FACTS } from './facts.js';
import { foresee } from './foresee.js';
import { grow } from './grow.js';
import type { Best, Grown } from './grow.js';
import { asState, leafState } from './kleene.js';
import { leavesOf, unmetLeaves } from './criterion.js';
import type { Held } from './criterion.js';
import { bestsOf, described, smallest } from './further.js';
import type { Measured } from './metric.js';
import type { Judged } from './stage.js';
import { make } from './trace.js';
import type { Trace } from './trace.js';
import type { Step } from './step.js';
import type { Missing } from './verdict.js';

/** More signals than any window holds: what they don't meet, even perfect signals don't. */
const MANY = 10_000;

export interface Steps {
  missing: Missing[];
  met: string[];
}

/** Everything that stands between the held stage and the next, least effort first, and what of the next is already there. */
export function stepsTo(trace: Trace, judged: Judged[], index: number, held: Held, level: number): Steps {
  const target = judged[index]!;
  // What a lower stage asks for is asked again by every rise; where a higher one asks for more, that says both.
  const unmet = judged.slice(0, index + 1).flatMap((each) => unmetLeaves(each.entry));
  const missing = strictest(unmet).map((leaf) => missingFor(trace, leaf, held, level));
  const met = leavesOf(target.entry).filter((leaf) => leaf.state === 'met');
  return { missing: missing.toSorted(byEffort), met: met.map((leaf) => leaf.id) };
}

function strictest(leaves: Step[]): Step[] {
  const found = new Map<string, Step>();
  for (const leaf of leaves) {
    const key = `${leaf.args['about']} ${leaf.about} ${leaf.args['is']}`;
    const other = found.get(key);
    const more = (leaf.args['value'] as number) - ((other?.args['value'] ?? 0) as number);
    if (!other || (leaf.args['is'] === '>=' ? more >= 0 : more <= 0)) found.set(key, leaf);
  }
  return [...found.values()];
}

function missingFor(trace: Trace, leaf: Step, held: Held, level: number): Missing {
  const nothing: Missing = {
    node: leaf.id,
    state: asState(leaf.state),
    needs: null,
    what: 'other',
    metric: null,
    kind: null,
    best: null,
    pace: null,
    outOfReach: null,
  };
  const code = leaf.about!;
  const about = leaf.args['about'];
  const strict = leaf.args['strict'] === true ? level : null;
  if (about === 'tenure' || FACTS[code]?.unit === 'days') return { ...nothing, ...daysFor(leaf) };
  if (about === 'metric' && held.metrics.has(code)) {
    const measured = held.metrics.get(code)!;
    const wants = leaf.args['is'] === '>=' ? 1 : -1;
    return fewest(measured, bestsOf(measured, wants, null, held), (best, r) => {
      const { root, raw, sample } = grow(trace, measured, r, best, strict);
      return verdictOf(leaf, [root, raw, sample]);
    });
  }
  if (about === 'kpi' && held.kpis.has(code)) {
    const { measured, curve } = held.kpis.get(code)!;
    return fewest(measured, bestsOf(measured, slopeOf(curve), curve, held), (best, r) => {
      const grown = grow(trace, measured, r, best, strict);
      return verdictOf(leaf, [...scoresOf(trace, `kpi:${code}`, grown), grown.sample]);
    });
  }
  if (about === 'competency' && held.competencies.has(code)) return forCompetency(held.competencies.get(code)!);
  return nothing;

  /** The way of fewest signals; one that the window can hold goes before one that it can't. */
  function fewest(
    measured: Measured,
    bests: Best[],
    met: (best: Best, r: number) => boolean,
    before: Missing | null = null,
  ): Missing {
    let found = before;
    for (const best of bests) {
      // What is within reach already sets the limit: a further way is only asked whether it does with fewer.
      const limit = found?.needs == null || found.outOfReach !== null ? MANY : found.needs - 1;
      const needs = smallest((r) => met(best, r), limit);
      const way = { ...nothing, ...described(measured, best, needs) };
      if (found === null || isBetter(way, found)) found = way;
    }
    return found ?? nothing;
  }

  /** A competency is raised through one link at a time. */
  function forCompetency(of: Level): Missing {
    let found: Missing | null = null;
    of.links.forEach(({ scored: { measured, curve } }, i) => {
      const bests = bestsOf(measured, slopeOf(curve), curve, held);
      if (bests.length > 0) found = fewest(measured, bests, metWith(of, i), found);
    });
    return found ?? nothing;
  }

  /** Asks the very steps only where plain arithmetic can't foresee what they would say. */
  function metWith(of: Level, i: number): (best: Best, r: number) => boolean {
    const { measured } = of.links[i]!.scored;
    const foreseen = foresee(leaf, of, i);
    let means: ReturnType<typeof meansWith> | null = null;
    const met = (best: Best, r: number): boolean =>
      verdictOf(leaf, (means ??= meansWith(trace, of, i))(grow(trace, measured, r, best, null)));
    if (!foreseen) return met;
    // A link that lacks data says the same however much it lacks.
    let lacking: boolean | null = null;
    return (best, r) => {
      const seen = foreseen(best, r);
      return seen === null ? met(best, r) : seen === 'lacking' ? (lacking ??= met(best, r)) : seen;
    };
  }
}

function isBetter(a: Missing, b: Missing): boolean {
  if (a.needs === null || b.needs === null) return a.needs !== null;
  if ((a.outOfReach === null) !== (b.outOfReach === null)) return a.outOfReach === null;
  return a.needs < b.needs;
}

function daysFor(leaf: Step): Partial<Missing> {
  const lack = (leaf.args['value'] as number) - (leaf.value ?? 0);
  if (leaf.args['is'] !== '>=' || leaf.value === null) return { what: 'other' };
  return { what: 'days', needs: Math.max(0, Math.ceil(lack)) };
}

function verdictOf(leaf: Step, operands: (Step | null)[]): boolean {
  return (
    leafState(
      leaf,
      operands.filter((each) => each !== null),
    ).state === 'met'
  );
}

/** Score and raw score of a grown metric, by the curve of a recorded score. */
function scoresOf(trace: Trace, id: string, { root, raw }: Grown): [Step, Step] {
  const curve = trace.get(id)!.args['curve']!;
  const score = (of: Step): Step => make({ id: '', op: 'score', about: null, of: [of], args: { curve } });
  const first = score(root);
  return [first, root === raw ? first : score(raw)];
}

/** A competency's mean and raw mean with one of its links grown. The other links stay as they are, so they are made once. */
function meansWith(trace: Trace, level: Level, grownLink: number): (grown: Grown) => [Step, Step] {
  const link = (at: number, score: Step): Step => {
    const { group, groupWeight, weight } = level.links[at]!;
    return make({ id: '', op: 'link', about: null, of: [score], args: { group, groupWeight, weight } });
  };
  const scores = level.links.map(({ scored }, at) => link(at, scored.score));
  const twins = level.links.map(({ scored }, at) => link(at, scored.twin));
  const { gate, competency } = level;
  const mean = (of: Step[]): Step =>
    make({ id: '', op: 'mean', about: null, of, args: { gate, needsTwoGroups: competency.needsTwoGroups } });
  return (grown) => {
    const [score, twin] = scoresOf(trace, level.links[grownLink]!.scored.score.id, grown);
    return [mean(scores.with(grownLink, link(grownLink, score))), mean(twins.with(grownLink, link(grownLink, twin)))];
  };
}

/** Days until done at the present pace; what no pace tells comes last. */
function byEffort(a: Missing, b: Missing): number {
  const [x, y] = [effort(a), effort(b)];
  return x === y ? (a.node < b.node ? -1 : 1) : x - y < 0 ? -1 : 1;
}

function effort({ needs, what, pace, outOfReach }: Missing): number {
  if (needs === null) return outOfReach === null ? 1e9 : 2e9;
  if (what === 'days') return needs;
  return pace ? (needs / pace) * 30 : 1e6 + needs;
}
