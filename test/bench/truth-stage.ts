/** What the engine would find with endless evidence: true metric values from true skills, and the stage that they carry. */
import {
  HOURS_SPREAD,
  LEANS,
  medianHours,
  ratingChances,
  repeatChance,
  solvedChance,
  type Skills,
} from '../../api/demo/law.js';
import { usedSources } from '../../api/scoring/evaluate.js';
import { scoreAt } from '../../api/scoring/curve.js';
import type { Competency, Criterion, Curve, RuleSet } from '../../api/scoring/rules.js';

/** Metric values by code; one that is absent leaves the weights. */
export type Values = Partial<Record<string, number>>;

/** What the law makes of skills in the long run, over clients of all habits. */
export function expected(skills: Skills): Values {
  const solved = solvedChance(skills);
  let rating = 0;
  let positive = 0;
  for (const { lean, share } of LEANS) {
    for (const [well, chance] of [
      [true, solved],
      [false, 1 - solved],
    ] as const) {
      const chances = ratingChances(skills, well, lean);
      rating += share * chance * chances.reduce((sum, each, i) => sum + each * (i + 1), 0);
      positive += share * chance * (chances[3]! + chances[4]!);
    }
  }
  return {
    client_satisfaction: rating,
    positive_reviews: positive,
    solved_in_dialogue: solved,
    resolution_time: medianHours(skills) * 3600 * Math.exp(HOURS_SPREAD ** 2 / 2),
    repeat_contacts: 100 * repeatChance(skills),
  };
}

/** Mean of several days' values. */
export function meanOf(days: Values[]): Values {
  const codes = Object.keys(days[0] ?? {});
  return Object.fromEntries(codes.map((code) => [code, days.reduce((sum, day) => sum + day[code]!, 0) / days.length]));
}

/** Place of the highest stage whose entry criteria, and those of all below, these values meet. */
export function stageOf(rules: RuleSet, task: string, values: Values, tenure: number): number {
  const uses = usedSources(rules, task);
  const levels = new Map(rules.competencies.map((each) => [each.code, levelOf(rules, each, values, uses)]));
  let stage = -1;
  for (const { entry } of rules.stages) {
    if (met(entry) === false) break;
    stage += 1;
  }
  return stage;

  /** Null: rests on nothing that is used. */
  function met(criterion: Criterion): boolean | null {
    if ('all' in criterion) return criterion.all.every((each) => met(each) !== false);
    if ('any' in criterion) return criterion.any.some((each) => met(each) !== false);
    if ('not' in criterion) return met(criterion.not) !== true;
    if (!uses(criterion.source)) return null;
    const held =
      criterion.about === 'tenure' ? tenure : criterion.about === 'competency' ? levels.get(criterion.code) : null;
    if (held == null) return criterion.about === 'fact' ? null : false;
    return criterion.is === '>=' ? held >= criterion.value : held <= criterion.value;
  }
}

function levelOf(
  rules: RuleSet,
  { groups, links }: Competency,
  values: Values,
  uses: ReturnType<typeof usedSources>,
): number | null {
  const scored = links.flatMap((link) => {
    const kpi = rules.kpis.find(({ code }) => code === link.kpi);
    const value = values[kpi?.metric ?? link.metric!];
    const curve: Curve = kpi?.curve ?? link.curve!;
    if (!uses(link.source) || value === undefined || Number.isNaN(value)) return [];
    return [{ group: link.group, weight: link.weight, score: Math.min(100, scoreAt(curve, Number(value.toFixed(6)))) }];
  });
  let sum = 0;
  let all = 0;
  for (const [group, own] of Map.groupBy(scored, (each) => each.group)) {
    const weight = own.reduce((total, each) => total + each.weight, 0);
    sum += (groups[group] / weight) * own.reduce((total, each) => total + each.weight * each.score, 0);
    all += groups[group];
  }
  return all === 0 ? null : sum / all;
}
