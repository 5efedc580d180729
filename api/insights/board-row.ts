import { labelOf, unitOf } from '../maps/card-way.js';
import type { Criterion, CriterionLeaf, RuleSet } from '../scoring/rules.js';
import type { Glance, Said } from './glance.js';
import type { Line } from './read-board.js';
import type { BoardFigure, BoardPoint, BoardReason, BoardRow } from './team-board.js';

const GROUPS = ['', 'NEEDS_YOU', 'TO_CONFIRM', 'ON_THEIR_WAY'];
const MOST_REASONS = 3;

/** The metric of the first KPI leads; the ends of its score curve are the scale of every line. */
export function figureOf(rules: RuleSet): BoardFigure | null {
  const kpi = rules.kpis[0];
  const metric = rules.metrics.find(({ code }) => code === kpi?.metric);
  if (!kpi || !metric) return null;
  const ends = kpi.curve.map(({ value }) => value);
  return {
    code: metric.code,
    name: metric.name,
    unit: metric.unit,
    low: Math.min(...ends),
    high: Math.max(...ends),
    target: kpi.target,
  };
}

/** A line with what its stored verdicts say. */
export function boardRow(line: Line, glances: Map<string, Glance>, rules: RuleSet): Omit<BoardRow, 'lastTalk'> {
  const { need, cards, proposal, ...own } = line;
  const past = (cards ?? []).toReversed();
  const newest = past.at(-1);
  const now = newest && glances.get(newest.id);
  const points = past.map(({ id, mapId, asOf }): BoardPoint => {
    const figure = glances.get(id)?.figure;
    return {
      asOf,
      mapId,
      value: figure?.value ?? null,
      low: figure?.low ?? null,
      high: figure?.high ?? null,
      state: figure?.state ?? 'unused',
    };
  });
  return {
    ...own,
    group: GROUPS[need]!,
    // JSON carries the moment as text.
    proposal: proposal && { ...proposal, createdAt: new Date(proposal.createdAt) },
    evaluatedOn: newest?.asOf ?? null,
    mapId: newest?.mapId ?? null,
    state: now?.state ?? null,
    stale: now?.stale ?? false,
    streakUp: now?.streak.up ?? 0,
    streakDown: now?.streak.down ?? 0,
    riseAfter: rules.evaluation.rise,
    fallAfter: rules.evaluation.fall,
    nextStage: now?.next?.stage ?? null,
    earliest: now?.next?.earliest ?? null,
    points,
    trend: trendOf(points, rules.kpis[0]?.direction ?? 'higher'),
    demanded: demandedOf(rules, now?.next?.stage ?? null),
    reasons: now ? reasonsOf(now, line, rules) : [],
  };
}

/** Chance is not called a trend: each of the two values must lie outside of the other's interval. */
function trendOf(points: BoardPoint[], direction: string): string {
  const known = points.filter(({ value, state }) => value !== null && state === 'ok');
  const [first, last] = [known[0], known.at(-1)];
  // What was known long ago is no trend of today.
  if (!first || !last || first === last || last !== points.at(-1)) return 'UNKNOWN';
  const [lesser, greater] = first.value! < last.value! ? [first, last] : [last, first];
  const clear = greater.value! > (lesser.high ?? lesser.value!) && lesser.value! < (greater.low ?? greater.value!);
  if (!clear || direction === 'band') return 'STEADY';
  return (last === greater) === (direction !== 'lower') ? 'BETTER' : 'WORSE';
}

function demandedOf(rules: RuleSet, stage: string | null): number | null {
  const kpi = rules.kpis[0];
  const entry = rules.stages.find(({ code }) => code === stage)?.entry;
  const asked = entry && leaves(entry).find(({ about, code }) => about === 'metric' && code === kpi?.metric);
  return typeof asked?.value === 'number' ? asked.value : (kpi?.target ?? null);
}

function leaves(criterion: Criterion): CriterionLeaf[] {
  if ('all' in criterion) return criterion.all.flatMap(leaves);
  if ('any' in criterion) return criterion.any.flatMap(leaves);
  if ('not' in criterion) return leaves(criterion.not);
  return [criterion];
}

function reasonsOf(now: Glance, { proposal, state }: Line, rules: RuleSet): BoardReason[] {
  const say = (kind: string, each: Said & { needs?: number | null; what?: string }): BoardReason => ({
    ...each,
    kind,
    label: labelOf(rules, each.about, each.code),
    unit: unitOf(rules, each.about, each.code),
    needs: each.needs ?? null,
    what: each.what ?? null,
  });
  const told =
    state === 'AT_RISK' || proposal?.kind === 'FALL'
      ? now.failed.map((each) => say('FAILED', each))
      : proposal
        ? [now.tightest].filter((each) => each !== null).map((each) => say('TIGHTEST', each))
        : state === 'INSUFFICIENT'
          ? now.lacking.map((each) => say('LACKING', each))
          : now.missing.map((each) => say('MISSING', each));
  return told.slice(0, MOST_REASONS);
}
