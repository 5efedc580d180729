import type { Viewer } from '../access/viewer.js';
import { known } from '../people/assignments-as-of.js';
import { findEmployee } from '../people/find-employees.js';
import type { Task } from '../people/task.js';
import { rulesById } from '../rules/in-force.js';
import { addDays, monthEnd } from '../scoring/calendar.js';
import type { RuleSet } from '../scoring/rules.js';
import type { Node, Verdict } from '../scoring/verdict.js';
import { kindNames, type KindName } from '../signals/kind-names.js';
import { praisesFor } from '../signals/praises.js';
import type { Sender } from '../sql.js';
import type { StageProposal } from '../stages/stage-proposal.js';
import type { CareerMap, MapCard } from './career-map.js';
import { cardFigures } from './card-figures.js';
import { cardWay } from './card-way.js';
import { readMap, verdictOf, type StoredCard, type StoredMap } from './read-map.js';
import { readTrend } from './trend.js';

/** What the parts of a card are made from. */
export interface Shown {
  verdict: Verdict;
  node: (id: string) => Node | undefined;
  rules: RuleSet;
  kinds: Map<string, KindName>;
}

/** A stored map with names joined. Every number is read from the root of its explanation; nothing is computed here. */
export async function showMap(
  to: Sender,
  viewer: Viewer | null,
  which: Parameters<typeof readMap>[2],
): Promise<CareerMap | null> {
  const map = await readMap(to, viewer, which);
  if (!map) return null;
  const rules = (await rulesById(to, map.ruleSetId)).body;
  const kinds = await kindNames(to);
  const assignments = (map.cards ?? []).map(({ assignmentId }) => assignmentId);
  const [{ trends, proposals, reached }, placed, employee, praises] = [
    await readTrend(to, map.employeeId, assignments, map.asOf),
    await placedBefore(to, assignments, map),
    await findEmployee(to, viewer, map.employeeId),
    await praisesFor(to, viewer, map.employeeId, { until: map.asOf, cutoff: map.cutoff, first: 3 }),
  ];
  const cards = (map.cards ?? []).map((card) => {
    const verdict = verdictOf(card);
    const nodes = new Map(verdict.nodes.map((node) => [node.id, node]));
    const shown: Shown = { verdict, node: (id) => nodes.get(id), rules, kinds };
    return {
      ...frame(card, shown),
      ...cardFigures(shown),
      ...cardWay(shown, reached.get(card.assignmentId) ?? new Map(), placed.has(card.assignmentId)),
      trend: trends.get(card.assignmentId) ?? [],
      proposal: (proposals.get(card.assignmentId) ?? null) as StageProposal | null,
    } satisfies MapCard;
  });
  return { ...summaryOf(map), employee, praises, cards, nextEvaluation: monthEnd(addDays(map.asOf, 1)) };
}

/** The assignments of a map that an earlier evaluation may have placed, as known at the map's cut-off. */
async function placedBefore(
  to: Sender,
  assignments: string[],
  { asOf, cutoff }: Pick<StoredMap, 'asOf' | 'cutoff'>,
): Promise<Set<string>> {
  const { rows } = await to.query<{ id: string }>(
    `select distinct x.assignment_id as id from scorecard x where x.assignment_id = any($2::uuid[]) and x.as_of < $3 and x.purpose <> 'PREVIEW'
       and (x.past ->> 'placement')::boolean and ${known('x', '$1')}`,
    [cutoff, assignments, asOf],
  );
  return new Set(rows.map(({ id }) => id));
}

/** What stands around a card's figures. */
export function frame(card: Omit<StoredCard, 'verdict'>, { verdict, node, rules }: Shown) {
  const used = new Set(rules.sources.byTask[verdict.task] ?? rules.sources.everywhere);
  const all = new Set([
    ...rules.metrics.map(({ source }) => source),
    ...rules.competencies.flatMap(({ links }) => links.map(({ source }) => source)),
    'standards' as const,
    'test' as const,
    'course' as const,
  ]);
  return {
    assignmentId: card.assignmentId,
    task: { id: card.taskId, code: card.taskCode, name: card.taskName } as Task,
    isPrimary: card.isPrimary,
    startedOn: card.startedOn,
    startEstimated: card.startEstimated,
    hash: card.hash,
    tenureDays: node(verdict.tenure)?.value ?? 0,
    tenureNodeId: verdict.tenure,
    held: verdict.held.stage,
    heldSince: verdict.held.since,
    heldHow: verdict.held.how,
    eligible: verdict.eligible,
    state: verdict.state,
    stale: verdict.stale,
    streakUp: verdict.streak.up,
    streakDown: verdict.streak.down,
    standstill: verdict.streak.standstill,
    riseAfter: rules.evaluation.rise,
    fallAfter: rules.evaluation.fall,
    unusedSources: [...all].filter((source) => !used.has(source)).toSorted(),
  };
}

function summaryOf(map: StoredMap) {
  const { cards: _, ...summary } = map;
  return summary;
}
