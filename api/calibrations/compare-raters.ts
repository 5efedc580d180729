import type { QuestionnaireItem } from '../audits/questionnaire.js';
import { leaning, type Leaning } from '../scoring/divergence.js';
import { divide } from '../scoring/exact.js';
import type { CalibrationDifference, CalibrationRaterResult } from './calibration-results.js';
import type { HandedIn } from './handed-in.js';

/** How each lies against the expert, and against the mean of all the others, on what both found to apply. By name. */
export function compareRaters(
  items: QuestionnaireItem[],
  group: HandedIn[],
  expert: HandedIn[],
  level: number,
): Omit<CalibrationRaterResult, 'own'>[] {
  const cellOf = ({ caseId, itemId }: HandedIn): string => `${caseId} ${itemId}`;
  const experts = new Map(expert.map((each) => [cellOf(each), each.share]));
  const cells = Map.groupBy(group, cellOf);
  const toExpert = (own: HandedIn): bigint[] => {
    const theirs = experts.get(cellOf(own)) ?? null;
    return own.share === null || theirs === null ? [] : [own.share - theirs];
  };
  const toGroup = (own: HandedIn): bigint[] => {
    const others = cells
      .get(cellOf(own))!
      .flatMap(({ accountId, share }) => (accountId === own.accountId || share === null ? [] : [share]));
    if (own.share === null || others.length === 0) return [];
    const sum = others.reduce((all, each) => all + each, 0n);
    return [own.share - divide(sum, BigInt(others.length))];
  };
  const people = [...Map.groupBy(group, ({ accountId }) => accountId)].toSorted(
    ([a, [one]], [b, [other]]) => one!.name.localeCompare(other!.name, 'en') || (a < b ? -1 : 1),
  );
  return people.map(([accountId, answers]) => {
    const byItem = Map.groupBy(answers, ({ itemId }) => itemId);
    return {
      accountId,
      name: answers[0]!.name,
      expert: expert.length > 0 ? told(leaning(answers.flatMap(toExpert), level)) : null,
      group: told(leaning(answers.flatMap(toGroup), level)),
      items: items.map(({ id }) => {
        const own = (byItem.get(id) ?? []).flatMap(expert.length > 0 ? toExpert : toGroup);
        const { n, mean, absolute } = leaning(own, level);
        return { itemId: id, compared: n, signed: mean, absolute };
      }),
    };
  });
}

function told({ n, mean, absolute, lower, upper, side }: Leaning): CalibrationDifference {
  return { compared: n, signed: mean, low: lower, high: upper, absolute, side: side.toUpperCase() };
}
