import { accountViewer, type Viewer } from '../access/viewer.js';
import type { QuestionnaireItem } from '../audits/questionnaire.js';
import { rulesInForce } from '../rules/in-force.js';
import { agreement, LEAST_RESAMPLED, type Agreement, type Level, type Unit } from '../scoring/agreement.js';
import { divergence, diverges, leaning } from '../scoring/divergence.js';
import { fromMicro } from '../scoring/exact.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { CalibrationAgreement, CalibrationItem, CalibrationResults } from './calibration-results.js';
import { compareRaters } from './compare-raters.js';
import { leadsRounds } from './find-rounds.js';
import { handedIn, type HandedIn } from './handed-in.js';

/** From these values of alpha on what was coded may be relied on, or with caution (Krippendorff 2004, Content Analysis, 11.4.2). */
const RELIABLE = 0.8;
const TENTATIVE = 0.667;

/** The scale of an answer. A choice has no order; the points of a scale have one, but no distances; a count is a number. */
const MEASURES: Record<string, Level> = { YES_NO: 'nominal', CHOICE: 'nominal', SCALE: 'ordinal', COUNT: 'interval' };
/** As an answer among others: no code of a choice holds it. */
const NOT_APPLICABLE = '\0';

/** How far those agree who handed their answers in to a closed round, and how they lie against the expert. A fixed number of statements. */
export async function judgeRound(
  to: Sender,
  viewer: Viewer | null,
  id: string,
  today: Day,
): Promise<CalibrationResults> {
  const { items, answers, closedOn } = await handedIn(to, viewer, id, today);
  const level = (await rulesInForce(to, closedOn)).body.interval;
  const group = answers.filter(({ expert }) => !expert);
  const expert = answers.filter((each) => each.expert);
  const raters = ratersOf(group);
  const raterResults = compareRaters(items, group, expert, level);
  const { accountId } = accountViewer(viewer);
  return {
    roundId: id,
    level,
    raterCount: raters.length,
    hasExpert: expert.length > 0,
    overall: told(
      agreement(
        unitsOf(group, raters, ({ share }) => (share === null ? null : fromMicro(share))),
        'interval',
        level,
      ),
    ),
    items: items.map((item) => judgeItem(item, answers, level)).toSorted(furthestFirst),
    raters: raterResults
      .map((each) => ({ ...each, own: each.accountId === accountId }))
      .filter(({ own }) => own || leadsRounds(viewer)),
  };
}

type Given = Pick<HandedIn, 'caseId' | 'itemId' | 'accountId' | 'expert' | 'answer' | 'share'>;

/** How the answers to one item agree, of all that were handed in to one round. */
export function judgeItem(
  { id, name, standardTitle, item }: QuestionnaireItem,
  answers: readonly Given[],
  level: number,
): CalibrationItem {
  const asked = answers.filter(({ itemId }) => itemId === id);
  const own = asked.filter(({ expert }) => !expert);
  const raters = ratersOf(own);
  const measure = MEASURES[item.kind]!;
  const valueOf = ({ answer }: Given) =>
    measure === 'nominal' ? (answer ?? NOT_APPLICABLE) : answer === null ? null : Number(answer);
  const apart = divergence([...Map.groupBy(own, ({ caseId }) => caseId).values()]);
  const shares = new Map(asked.filter(({ expert }) => expert).map(({ caseId, share }) => [caseId, share] as const));
  const gaps = own.flatMap(({ caseId, share }) => {
    const theirs = shares.get(caseId) ?? null;
    return share === null || theirs === null ? [] : [share - theirs];
  });
  return {
    itemId: id,
    name,
    question: item.question,
    standardTitle,
    measure: measure.toUpperCase(),
    agreement: told(agreement(unitsOf(own, raters, valueOf), measure, level)),
    pairs: apart.pairs,
    agreeing: apart.agreeing,
    spread: apart.spread,
    split: apart.split,
    diverges: diverges(apart),
    expertGap: leaning(gaps, level).mean,
  };
}

function ratersOf(answers: readonly Given[]): string[] {
  return [...new Set(answers.map(({ accountId }) => accountId))].toSorted();
}

/** One unit for each item of each visit, with a place for every person. */
function unitsOf(answers: Given[], raters: string[], valueOf: (answer: Given) => string | number | null): Unit[] {
  const units = Map.groupBy(answers, ({ caseId, itemId }) => `${caseId} ${itemId}`);
  return [...units.values()].map((unit) => {
    const values = new Map(unit.map((each) => [each.accountId, valueOf(each)]));
    return raters.map((rater) => values.get(rater) ?? null);
  });
}

const REASONS = { few_coders: 'FEW_RATERS', few_units: 'FEW_UNITS', no_variation: 'NO_VARIATION' };

function told(found: Agreement): CalibrationAgreement {
  const { units, coders: raters } = found;
  if (found.state === 'insufficient') {
    const none = { alpha: null, low: null, high: null, verdict: null };
    return { state: 'INSUFFICIENT', reason: REASONS[found.reason], ...none, units, raters };
  }
  const { alpha, lower: low, upper: high } = found;
  return { state: 'OK', reason: null, alpha, low, high, verdict: verdictOf(found), units, raters };
}

/** What the interval leaves open is not decided; without one only perfect agreement on enough units is. */
function verdictOf({ alpha, lower, upper, units }: Extract<Agreement, { state: 'ok' }>): string {
  const open =
    lower === null || upper === null ? alpha < 1 || units < LEAST_RESAMPLED : lower < TENTATIVE && upper >= TENTATIVE;
  if (open) return 'UNDECIDED';
  return alpha >= RELIABLE ? 'RELIABLE' : alpha >= TENTATIVE ? 'TENTATIVE' : 'LOW';
}

/** What is to be talked about first stands first. */
function furthestFirst(one: CalibrationItem, other: CalibrationItem): number {
  return (
    Number(other.diverges) - Number(one.diverges) ||
    (other.spread ?? -1) - (one.spread ?? -1) ||
    (one.agreement.alpha ?? 2) - (other.agreement.alpha ?? 2) ||
    (one.name < other.name ? -1 : 1)
  );
}
