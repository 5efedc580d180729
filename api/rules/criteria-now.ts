import type { Viewer } from '../access/viewer.js';
import { usedSources } from '../scoring/evaluate.js';
import type { Evidence, Prior } from '../scoring/evidence.js';
import { asState, kleeneAll, kleeneAny, kleeneNot, leafState } from '../scoring/kleene.js';
import { perfectSample } from '../scoring/perfect-sample.js';
import type { Criterion, CriterionLeaf, Day, RuleSet, SourceName } from '../scoring/rules.js';
import type { State } from '../scoring/verdict.js';
import type { Sender } from '../sql.js';
import { figureKey, latestFigures, type AssignmentFigures } from './latest-figures.js';
import { readRuleSet } from './read-rule-set.js';

export interface CriterionCount {
  path: string;
  /** Null: the figure was not measured then, so nothing can be counted. */
  met: number | null;
  failed: number | null;
  insufficient: number | null;
  perfectSample: number | null;
}

export interface CriteriaNow {
  asOf: Day | null;
  assignments: number;
  criteria: CriterionCount[];
}

/**
 * How many assignments meet each criterion of a set, by the figures of the latest monthly evaluation, as they were measured then: what
 * the set changes in a figure itself is a matter for a preview. Numbers alone, no people.
 */
export async function criteriaNow(to: Sender, viewer: Viewer | null, ruleSetId: string): Promise<CriteriaNow> {
  const { body } = await readRuleSet(to, viewer, ruleSetId);
  const latest = await latestFigures(to);
  const assignments = latest?.assignments ?? [];
  const scales = await ownScales(to);
  const tried = new Map<string, number | null>();
  const criteria: CriterionCount[] = [];
  const uses = new Map(
    [...new Set(assignments.map(({ task }) => task))].map((task) => [task, usedSources(body, task)] as const),
  );
  body.stages.forEach((stage, i) => {
    for (const [tree, path] of [
      [stage.entry, `stages[${i}].entry`],
      [stage.retention, `stages[${i}].retention`],
    ] as const) {
      if (tree === null) continue;
      const counts = new Map<string, Record<State, number> & { unknown: boolean }>();
      for (const one of assignments) count(tree, path, one, uses.get(one.task)!, counts);
      for (const { path: place, leaf } of placesOf(tree, path)) {
        const found = counts.get(place);
        const known = found !== undefined && !found.unknown;
        criteria.push({
          path: place,
          met: known ? found.met : null,
          failed: known ? found.failed : null,
          insufficient: known ? found.insufficient : null,
          perfectSample: leaf?.strict && latest ? smallest(body, leaf, assignments, scales, latest.asOf, tried) : null,
        });
      }
    }
  });
  return { asOf: latest?.asOf ?? null, assignments: assignments.length, criteria };
}

// Private: one tree over one assignment, and what strict asks for.

function count(
  criterion: Criterion,
  path: string,
  one: AssignmentFigures,
  uses: (source: SourceName) => boolean,
  counts: Map<string, Record<State, number> & { unknown: boolean }>,
): ReturnType<typeof kleeneAll> {
  const own = counts.get(path) ?? { met: 0, failed: 0, insufficient: 0, unknown: false };
  counts.set(path, own);
  const within = (part: Criterion, at: string) => {
    const state = count(part, at, one, uses, counts);
    own.unknown ||= counts.get(at)!.unknown;
    return state;
  };
  let state: ReturnType<typeof kleeneAll>;
  if ('all' in criterion) state = kleeneAll(criterion.all.map((part, i) => within(part, `${path}.all[${i}]`)));
  else if ('any' in criterion) state = kleeneAny(criterion.any.map((part, i) => within(part, `${path}.any[${i}]`)));
  else if ('not' in criterion) state = kleeneNot(within(criterion.not, `${path}.not`));
  else {
    const { about, code, is, value, minSample = null, strict = false, source } = criterion;
    const used = uses(source);
    const operands = one.operands.get(figureKey(criterion));
    // A fact that nobody has brought is not known of that person; a figure that no person has was not measured.
    own.unknown ||= used && operands === undefined && about !== 'fact';
    const args = { about, is, value, minSample, strict, source, used };
    state = leafState({ about: code, args }, used ? (operands ?? []) : []).state;
  }
  own[asState(state)]++;
  return state;
}

function placesOf(criterion: Criterion, path: string): { path: string; leaf: CriterionLeaf | null }[] {
  if ('about' in criterion) return [{ path, leaf: criterion }];
  const parts =
    'not' in criterion
      ? placesOf(criterion.not, `${path}.not`)
      : 'all' in criterion
        ? criterion.all.flatMap((part, i) => placesOf(part, `${path}.all[${i}]`))
        : criterion.any.flatMap((part, i) => placesOf(part, `${path}.any[${i}]`));
  return [{ path, leaf: null }, ...parts];
}

/** Over the tasks' priors the fewest signals that do: with fewer nobody could pass, whatever the task. */
function smallest(
  rules: RuleSet,
  leaf: CriterionLeaf,
  assignments: AssignmentFigures[],
  scales: Evidence['scales'],
  asOf: Day,
  tried: Map<string, number | null>,
): number | null {
  const priors = new Map<string, Map<string, Prior>>();
  for (const one of assignments) priors.set(one.task, one.priors);
  let fewest: number | null = null;
  for (const [task, own] of priors) {
    const { about, code, is, value } = leaf;
    const key = [task, about, code, is, value].join(' ');
    const needs = tried.has(key) ? tried.get(key)! : perfectSample(rules, leaf, own, scales, asOf);
    tried.set(key, needs);
    if (needs !== null && (fewest === null || needs < fewest)) fewest = needs;
  }
  return fewest;
}

/** Scales of the kinds that there are now. */
async function ownScales(to: Sender): Promise<Evidence['scales']> {
  const { rows } = await to.query<{ code: string; min: number | null; max: number | null }>(
    'select code, scale_min::float8 as min, scale_max::float8 as max from signal_kind',
  );
  return new Map(rows.map(({ code, min, max }) => [code, min === null || max === null ? null : { min, max }]));
}
