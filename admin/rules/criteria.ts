import { at, listOf, setAt } from './path.ts';
import type { Criterion, Leaf, RuleSet } from './rule-set.ts';
import { facts } from './rule-set.ts';

/** `none` is "not any", `notAll` is "not all": HR picks a word and never sees how it is nested. */
export type Joint = 'all' | 'any' | 'none' | 'notAll';

export interface Group {
  joint: Joint;
  parts: Criterion[];
  /** Path of the n-th part. */
  pathOf: (index: number) => string;
  /** Path of the list, or null where `not` holds one part without a list. */
  list: string | null;
}

export const isLeaf = (criterion: Criterion): criterion is Leaf => 'about' in criterion;

export function groupOf(criterion: Exclude<Criterion, Leaf>, path: string): Group {
  if ('all' in criterion) return listGroup('all', criterion.all, `${path}.all`);
  if ('any' in criterion) return listGroup('any', criterion.any, `${path}.any`);
  const inner = criterion.not;
  if (!isLeaf(inner) && 'any' in inner) return listGroup('none', inner.any, `${path}.not.any`);
  if (!isLeaf(inner) && 'all' in inner) return listGroup('notAll', inner.all, `${path}.not.all`);
  return { joint: 'none', parts: [inner], pathOf: () => `${path}.not`, list: null };
}

const listGroup = (joint: Joint, parts: Criterion[], list: string): Group => ({
  joint,
  parts,
  list,
  pathOf: (index) => `${list}[${index}]`,
});

export function joined(joint: Joint, parts: Criterion[]): Criterion {
  if (joint === 'all') return { all: parts };
  if (joint === 'any') return { any: parts };
  return { not: joint === 'none' ? { any: parts } : { all: parts } };
}

/** Path of the group that holds a part: `entry.all[0].not.any[2]` -> `entry.all[0]`. */
export const holderOf = (path: string): string => path.replace(/(\.not)?(\.(all|any)\[\d+\])$|\.not$/, '');

export function withParts(
  root: Criterion,
  rootPath: string,
  groupPath: string,
  change: (parts: Criterion[]) => Criterion[],
): Criterion {
  const inside = groupPath.slice(rootPath.length);
  const found = at({ root }, `root${inside}`) as Exclude<Criterion, Leaf>;
  const group = groupOf(found, groupPath);
  return (setAt({ root }, `root${inside}`, joined(group.joint, change(group.parts))) as { root: Criterion }).root;
}

export type Move = 'up' | 'down' | 'in' | 'out';

/** The tree after one move, and where the moved part stands then; null where there is no way. */
export function moved(
  root: Criterion,
  rootPath: string,
  path: string,
  move: Move,
): { root: Criterion; path: string } | null {
  const holder = holderOf(path);
  const place = listOf(path);
  const part = at({ root }, `root${path.slice(rootPath.length)}`) as Criterion;
  const group = groupOf(at({ root }, `root${holder.slice(rootPath.length)}`) as Exclude<Criterion, Leaf>, holder);
  const index = place?.index ?? 0;
  const without = (parts: Criterion[]) => parts.filter((_, i) => i !== index);
  if (move === 'up' || move === 'down') {
    const to = move === 'up' ? index - 1 : index + 1;
    if (to < 0 || to >= group.parts.length) return null;
    const swap = (parts: Criterion[]) => without(parts).toSpliced(to, 0, part);
    return { root: withParts(root, rootPath, holder, swap), path: group.pathOf(to) };
  }
  if (move === 'out') {
    if (holder === rootPath) return null;
    const outer = holderOf(holder);
    const after = (listOf(holder)?.index ?? 0) + 1;
    const taken = withParts(root, rootPath, holder, without);
    const next = withParts(taken, rootPath, outer, (parts) => parts.toSpliced(after, 0, part));
    return {
      root: next,
      path: groupOf(
        at({ root: next }, `root${outer.slice(rootPath.length)}`) as Exclude<Criterion, Leaf>,
        outer,
      ).pathOf(after),
    };
  }
  // Into the group that stands right before or, failing that, right after.
  const to = [index - 1, index + 1].find((i) => group.parts[i] && !isLeaf(group.parts[i]));
  if (to === undefined || group.list === null) return null;
  const put = withParts(root, rootPath, group.pathOf(to), (parts) => [...parts, part]);
  const next = withParts(put, rootPath, holder, without);
  const target = group.pathOf(to > index ? to - 1 : to);
  const inner = groupOf(at({ root: next }, `root${target.slice(rootPath.length)}`) as Exclude<Criterion, Leaf>, target);
  return { root: next, path: inner.pathOf(inner.parts.length - 1) };
}

export function leavesOf(criterion: Criterion): Leaf[] {
  if (isLeaf(criterion)) return [criterion];
  return groupOf(criterion, '').parts.flatMap(leavesOf);
}

/** The unit of the value a criterion asks for. */
export function unitOf(leaf: Pick<Leaf, 'about' | 'code'>, rules: RuleSet): string {
  if (leaf.about === 'tenure') return 'days';
  if (leaf.about === 'fact') return facts[leaf.code]?.unit ?? 'points';
  if (leaf.about === 'metric') return rules.metrics.find((metric) => metric.code === leaf.code)?.unit ?? 'count';
  return 'points';
}

/** Which source has to speak before the criterion can be judged. */
export function sourceOf(about: Leaf['about'], code: string, rules: RuleSet): string {
  if (about === 'tenure') return 'internal';
  if (about === 'fact') return facts[code]?.source ?? 'internal';
  if (about === 'competency') return 'signals';
  const metric = about === 'kpi' ? rules.kpis.find((kpi) => kpi.code === code)?.metric : code;
  return rules.metrics.find((one) => one.code === metric)?.source ?? 'signals';
}

/**
 * What staying asks when a stage names nothing of its own: each entry value relaxed in its lenient direction, which turns round under a `not`.
 * Tenure and facts are not asked again; null when nothing is left. `origins` learns which entry value each relaxed one came from.
 */
export function relaxed(
  criterion: Criterion,
  rules: RuleSet,
  origins = new Map<Leaf, Leaf>(),
  lenient = true,
): Criterion | null {
  if (isLeaf(criterion)) {
    const leaf = relaxedLeaf(criterion, rules, lenient);
    if (leaf) origins.set(leaf, criterion);
    return leaf;
  }
  if ('not' in criterion) {
    const inner = relaxed(criterion.not, rules, origins, !lenient);
    return inner && { not: inner };
  }
  const each = (parts: Criterion[]) => parts.flatMap((part) => relaxed(part, rules, origins, lenient) ?? []);
  if ('all' in criterion) return { all: each(criterion.all) };
  const parts = each(criterion.any);
  // An alternative that is not asked again holds by itself, and then so does the whole.
  return parts.length < criterion.any.length ? null : { any: parts };
}

function relaxedLeaf(leaf: Leaf, rules: RuleSet, lenient: boolean): Leaf | null {
  if (leaf.about === 'tenure' || leaf.about === 'fact') return null;
  const { points, share, other } = rules.evaluation.relax;
  const unit = unitOf(leaf, rules);
  const by = unit === 'points' ? points : unit === 'share' ? share : Math.abs(leaf.value) * other;
  const down = (leaf.is === '>=') === lenient;
  return { ...leaf, value: Number((leaf.value + (down ? -by : by)).toFixed(6)) };
}
