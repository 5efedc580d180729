import { FACT_NAMES, TENURE_NAME } from './criterion-names.js';
import type { RuleSet, Texts } from '../scoring/rules.js';
import type { Missing as MissingStep, Node } from '../scoring/verdict.js';
import type { MapGoal, MapStage, Missing } from './map-way.js';
import { number } from './card-figures.js';
import type { Shown } from './show.js';
import { usualDay, usualRise } from './usual-pace.js';

/** The way to the next stage: what is missing, what is there, the goals that follow, and the stages themselves. */
export function cardWay(
  shown: Shown,
  reached: Map<string, string>,
  placed: boolean,
): {
  nextStage: string | null;
  earliest: string | null;
  usual: string | null;
  inRow: number;
  missing: Missing[];
  metCriteria: Missing[];
  goals: MapGoal[];
  stages: MapStage[];
} {
  const { verdict, node, rules } = shown;
  const next = verdict.next;
  const missing = (next?.missing ?? []).map((step, index): Missing => {
    const found = criterion(shown, step.node, step, index === 0);
    return { ...found, usual: usualDay(verdict.asOf, found) };
  });
  const metCriteria = (next?.met ?? []).map((id) => criterion(shown, id, null, false));
  const goals = missing.map(({ nodeId, label, held, demanded, unit, state, comparator }): MapGoal => {
    return {
      nodeId,
      kpi: label,
      baseline: held,
      target: demanded ?? 0,
      unit,
      due: next?.earliest ?? null,
      state,
      comparator,
    };
  });
  const stages = rules.stages.map((stage, index): MapStage => {
    const roots = verdict.stages.find(({ code }) => code === stage.code);
    return {
      code: stage.code,
      name: stage.name,
      about: stage.about,
      style: stage.advice.style,
      advice: stage.advice.text,
      entry: (roots && node(roots.entry)?.state) ?? 'unused',
      retention: (roots && node(roots.retention)?.state) ?? 'unused',
      entryNodeId: roots?.entry ?? '',
      reachedOn:
        reached.get(stage.code) ??
        (verdict.held.stage === stage.code ? verdict.held.since : index === 0 ? (reached.get('') ?? null) : null),
    };
  });
  return {
    nextStage: next?.stage ?? null,
    earliest: next?.earliest ?? null,
    usual: next ? usualRise(verdict.asOf, missing, next.earliest, inRow(shown, placed)) : null,
    inRow: next ? inRow(shown, placed) : 0,
    missing,
    metCriteria,
    goals,
    stages,
  };
}

/** Evaluations above that are still needed. Whoever was not placed yet may be by a single one; after that a rise takes its streak. */
function inRow({ verdict, rules }: Shown, placed: boolean): number {
  const past = placed || verdict.placement || ['PLACEMENT', 'RISE', 'FALL'].includes(verdict.held.how);
  return past ? Math.max(1, rules.evaluation.rise - verdict.streak.up) : 1;
}

function criterion({ node, rules, kinds }: Shown, id: string, step: MissingStep | null, smallest: boolean): Missing {
  const leaf = node(id)!;
  const operands = leaf.of.map((each) => node(each)).filter((each): each is Node => each !== undefined);
  const held = operands[0];
  const sample = operands.find(({ op }) => op === 'total');
  const about = String(leaf.args['about']);
  const code = leaf.about ?? '';
  const kind = step?.kind ? kinds.get(step.kind) : undefined;
  return {
    nodeId: id,
    label: labelOf(rules, about, code),
    about,
    code,
    state: leaf.state,
    held: held?.value ?? null,
    demanded: number(leaf, 'value'),
    comparator: String(leaf.args['is']),
    unit: unitOf(rules, about, code),
    needs: step?.needs ?? null,
    what: step?.what ?? 'other',
    kind: step?.kind ?? null,
    kindName: kind?.name ?? null,
    best: step?.best ?? null,
    pacePer30Days: step?.pace ?? null,
    outOfReach: step?.outOfReach ?? null,
    n: sample?.value ?? null,
    minSample: number(leaf, 'minSample') ?? number(sample, 'minSample'),
    low: number(held, 'lower'),
    high: number(held, 'upper'),
    smallest,
    usual: null,
  };
}

/** What a criterion, or a step of an explanation, is about. */
export function labelOf(rules: RuleSet, about: string, code: string): Texts {
  if (about === 'tenure' || code === 'tenure') return TENURE_NAME;
  const named =
    about === 'fact'
      ? FACT_NAMES[code]
      : [...(about === 'metric' ? rules.metrics : about === 'kpi' ? rules.kpis : rules.competencies)].find(
          (each) => each.code === code,
        )?.name;
  return named ?? { en: code, ru: code, pl: code };
}

export function unitOf(rules: RuleSet, about: string, code: string): string | null {
  if (about === 'tenure') return 'days';
  if (about === 'metric') return rules.metrics.find((metric) => metric.code === code)?.unit ?? null;
  if (about === 'fact') return code === 'critical_free_days' ? 'days' : 'points';
  return 'points';
}
