import type { Viewer } from '../access/viewer.js';
import { known } from '../people/assignments-as-of.js';
import type { EmployeeRow } from '../people/employee-row.js';
import { EMPLOYEE } from '../people/find-employees.js';
import type { NamedTask } from '../people/read-teams.js';
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
import { HISTORY, readTrend, type History } from './trend.js';

/** What the parts of a card are made from. */
export interface Shown {
  verdict: Verdict;
  node: (id: string) => Node | undefined;
  rules: RuleSet;
  kinds: Map<string, KindName>;
}

/** What stands around a map's cards, read with them. */
interface Around {
  employee: EmployeeRow;
  history: History;
  /** The assignments that an earlier evaluation may have placed, as known at the map's cut-off. */
  placed: string[];
}

const AROUND: Record<keyof Around, string> = {
  employee: `(select to_json(x) from (${EMPLOYEE} where e.id = m.employee_id) x)`,
  history: HISTORY,
  placed: `array(select x.assignment_id::text from scorecard own join scorecard x on x.assignment_id = own.assignment_id
    where own.map_id = m.id and own.employee_id = m.employee_id and x.as_of < m.as_of and x.purpose <> 'PREVIEW'
      and (x.past ->> 'placement')::boolean and ${known('x', 'm.cutoff')})`,
};

/** A stored map with names joined. Every number is read from the root of its explanation; nothing is computed here. */
export async function showMap(
  to: Sender,
  viewer: Viewer | null,
  which: Parameters<typeof readMap>[2],
): Promise<CareerMap | null> {
  const map = await readMap<Around>(to, viewer, which, AROUND);
  if (!map) return null;
  const rules = (await rulesById(to, map.ruleSetId)).body;
  const kinds = await kindNames(to);
  const { trends, proposals, reached } = await readTrend(to, map.employeeId, map.history);
  const praises = await praisesFor(to, viewer, map.employeeId, { until: map.asOf, cutoff: map.cutoff, first: 3 });
  const placed = new Set(map.placed);
  const cards = map.cards.map((card) => {
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
  return { ...summaryOf(map), employee: map.employee, praises, cards, nextEvaluation: monthEnd(addDays(map.asOf, 1)) };
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
    task: taskOf(card) as Task,
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
    disputedItems: verdict.disputed?.items ?? 0,
    eligibleWithDisputed: verdict.disputed?.eligible ?? null,
    unusedSources: [...all].filter((source) => !used.has(source)).toSorted(),
  };
}

function taskOf({ taskId, taskCode, taskName, taskManager }: Omit<StoredCard, 'verdict'>): NamedTask {
  return { id: taskId, code: taskCode, name: taskName, ...(taskManager === undefined ? {} : { manager: taskManager }) };
}

function summaryOf(map: StoredMap) {
  const { cards: _, ...summary } = map;
  return summary;
}
