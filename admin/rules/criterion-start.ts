import { leavesOf, unitOf } from './criteria.ts';
import { at } from './path.ts';
import type { Criterion, Leaf, Rules } from './rule-set.ts';
import { placeInBase } from './workshop.ts';

/** The same criterion in the set before. Null: it was not asked; undefined: nothing to compare with. */
export function leafBefore(path: string, leaf: Leaf, rules: Rules, base: Rules): Leaf | null | undefined {
  const tree = /^stages\[\d+\]\.(entry|retention)/.exec(path)![0];
  const place = placeInBase(tree, rules, base);
  const old = place ? (at(base, place) as Criterion | null) : null;
  if (!old) return undefined;
  // The second criterion about the same thing compares with the second there.
  const alike = (criterion: Criterion) =>
    leavesOf(criterion).filter((one) => one.about === leaf.about && one.code === leaf.code);
  return alike(old)[alike(at(rules, tree) as Criterion).indexOf(leaf)] ?? null;
}

/** The least sample its metric has. */
export const sampleOf = (leaf: Leaf, rules: Rules): number => {
  const code = leaf.about === 'kpi' ? rules.kpis.find((kpi) => kpi.code === leaf.code)?.metric : leaf.code;
  return rules.metrics.find((metric) => metric.code === code)?.minSample ?? 15;
};

/** A value to begin with when the criterion becomes one of another unit. */
export function firstValue(leaf: Leaf, rules: Rules): number {
  const unit = unitOf(leaf, rules);
  if (unit === 'points') return 50;
  if (unit === 'yes') return 1;
  if (unit === 'days') return 30;
  return (
    rules.kpis.find((kpi) => kpi.metric === leaf.code)?.target ??
    rules.metrics.find((metric) => metric.code === leaf.code)?.shrink?.fixedM ??
    0
  );
}
