/** Criteria as trees: each leaf is held against what was measured, and the tree is combined in three-valued logic. */
import type { Level } from './competency.js';
import type { Evidence } from './evidence.js';
import type { Scored } from './kpi.js';
import type { Measured } from './metric.js';
import { idOf } from './node-id.js';
import type { Criterion, CriterionLeaf, Metric, RuleSet, SourceName } from './rules.js';
import { record } from './trace.js';
import type { Trace } from './trace.js';
import type { Step } from './step.js';

/** Everything a leaf may ask about. */
export interface Held {
  metrics: Map<string, Measured>;
  kpis: Map<string, Scored>;
  competencies: Map<string, Level>;
  facts: Map<string, Step>;
  tenure: Step;
  uses: (source: SourceName) => boolean;
  /** Scales of kinds that don't have the shipped one. */
  scales: Evidence['scales'];
}

/** Judges a tree and records it under `id`, its parts under `id.0`, `id.1` and so on. */
export function judge(trace: Trace, id: string, criterion: Criterion, held: Held, about: string | null = null): Step {
  if ('about' in criterion) return judgeLeaf(trace, id, criterion, held);
  if ('not' in criterion) {
    return record(trace, { id, op: 'not', about, of: [judge(trace, idOf(id, '.0'), criterion.not, held)] });
  }
  const [op, parts] = 'all' in criterion ? (['all', criterion.all] as const) : (['any', criterion.any] as const);
  const of = parts.map((part, i) => judge(trace, idOf(idOf(id, '.'), i), part, held));
  return record(trace, { id, op, about, of });
}

/**
 * Retention where a stage names none: each entry value relaxed in its lenient direction, which turns round under a `not`.
 * Tenure and facts don't come back once held, so they have no part in it; null when nothing is left.
 */
export function relaxed(criterion: Criterion, rules: RuleSet, lenient = true): Criterion | null {
  if ('not' in criterion) {
    const inner = relaxed(criterion.not, rules, !lenient);
    return inner && { not: inner };
  }
  if ('all' in criterion) return { all: criterion.all.flatMap((part) => relaxed(part, rules, lenient) ?? []) };
  if ('any' in criterion) {
    const parts = criterion.any.flatMap((part) => relaxed(part, rules, lenient) ?? []);
    // An alternative that has no retention part holds by itself, and then so does the whole.
    return parts.length < criterion.any.length ? null : { any: parts };
  }
  if (criterion.about === 'tenure' || criterion.about === 'fact') return null;
  const metric = rules.metrics.find((each) => each.code === criterion.code);
  const by = relaxation(criterion, metric, rules);
  const down = (criterion.is === '>=') === lenient;
  return { ...criterion, value: Number((criterion.value + (down ? -by : by)).toFixed(6)) };
}

function relaxation(leaf: CriterionLeaf, metric: Metric | undefined, rules: RuleSet): number {
  const { points, share, other } = rules.evaluation.relax;
  if (leaf.about !== 'metric' || metric?.unit === 'points') return points;
  return metric?.unit === 'share' ? share : Math.abs(leaf.value) * other;
}

function judgeLeaf(trace: Trace, id: string, leaf: CriterionLeaf, held: Held): Step {
  const args = {
    about: leaf.about,
    is: leaf.is,
    value: leaf.value,
    minSample: leaf.minSample ?? null,
    strict: leaf.strict ?? false,
    source: leaf.source,
    used: held.uses(leaf.source),
  };
  const of = args.used ? operandsOf(leaf, held) : [];
  return record(trace, { id, op: 'leaf', about: leaf.code, of, args });
}

/** What is held, its raw twin, and the sample; the last two only where there are. */
function operandsOf(leaf: CriterionLeaf, held: Held): Step[] {
  if (leaf.about === 'tenure') return [held.tenure];
  if (leaf.about === 'fact') return present(held.facts.get(leaf.code));
  if (leaf.about === 'competency') {
    const level = held.competencies.get(leaf.code);
    return level ? [level.mean, level.twin] : [];
  }
  if (leaf.about === 'kpi') {
    const scored = held.kpis.get(leaf.code);
    return scored ? [scored.score, scored.twin, ...present(scored.measured.sample)] : [];
  }
  const measured = held.metrics.get(leaf.code);
  return measured ? [measured.root, measured.raw, ...present(measured.sample)] : [];
}

function present(node: Step | null | undefined): Step[] {
  return node ? [node] : [];
}

/** Leaves below a node that stand in the way of its being met; a met or unused branch has none. */
export function unmetLeaves(node: Step): Step[] {
  if (node.state === 'met' || node.state === 'unused') return [];
  return node.op === 'leaf' ? [node] : node.of.flatMap(unmetLeaves);
}

export function leavesOf(node: Step): Step[] {
  return node.op === 'leaf' ? [node] : node.of.flatMap(leavesOf);
}
