import type { Day } from '../scoring/rules.js';
import { unpack } from '../scoring/unpack.js';
import type { Verdict } from '../scoring/verdict.js';
import type { Sender } from '../sql.js';
import type { StageProposal } from '../stages/stage-proposal.js';
import type { TrendPoint } from './map-figures.js';
import { number } from './card-figures.js';

export interface Past {
  trends: Map<string, TrendPoint[]>;
  proposals: Map<string, StageProposal>;
  /** By assignment: since when each stage was held, and under '' the day the assignment began. */
  reached: Map<string, Map<string, Day>>;
}

/** What HISTORY reads. */
export interface History {
  evaluations: { id: string; assignment: string; mapId: string }[] | null;
  proposals: StageProposal[] | null;
  decisions: { assignment: string; stage: string; day: Day }[] | null;
}

/** What happened to the assignments of a map up to its day. A statement for points that were not seen before, else none. */
export async function readTrend(
  to: Sender,
  employee: string,
  { evaluations, proposals, decisions }: History,
): Promise<Past> {
  const reached = new Map<string, Map<string, Day>>();
  for (const { assignment, stage, day } of decisions ?? []) {
    const own = reached.get(assignment) ?? new Map<string, Day>();
    reached.set(assignment, own.set(stage, day));
  }
  const points = await pointsOf(to, employee, evaluations ?? []);
  const trends = new Map<string, TrendPoint[]>();
  for (const { id, assignment } of evaluations ?? []) {
    const point = points.get(id);
    if (point) trends.set(assignment, [...(trends.get(assignment) ?? []), point]);
  }
  return { trends, proposals: new Map((proposals ?? []).map((row) => [row.assignmentId, row])), reached };
}

const ITS = '(select own.assignment_id from scorecard own where own.map_id = m.id and own.employee_id = m.employee_id)';

/** As SQL about the map `m`: evaluations of its assignments up to its day, the latest proposal about each, decisions. */
export const HISTORY = `
  json_build_object('evaluations', (
      select json_agg(json_build_object('id', id, 'assignment', assignment, 'mapId', map_id) order by assignment, as_of) from (
      select c.id, c.assignment_id as assignment, c.map_id, c.as_of,
        row_number() over (partition by c.assignment_id order by c.as_of desc) as back
      from scorecard c where c.assignment_id in ${ITS} and c.as_of <= m.as_of and c.purpose <> 'PREVIEW' and c.superseded_by is null) e
      where back <= 24),
    'proposals', (select json_agg(p) from (
      select distinct on (p.assignment_id) p.id, p.employee_id as "employeeId", e.name as "employeeName", p.assignment_id as "assignmentId",
        t.name as "taskName", p.kind, p.from_stage as "fromStage", p.to_stage as "toStage", p.status, p.as_of as "asOf", p.map_id as "mapId",
        p.decided_at as "decidedAt", a.name as "decidedBy", p.reason, p.created_at as "createdAt", p.version
      from stage_proposal p join employee e on e.id = p.employee_id join assignment s on s.id = p.assignment_id join task t on t.id = s.task_id
        left join account a on a.id = p.decided_by
      where p.assignment_id in ${ITS} and p.as_of <= m.as_of and p.status <> 'SUPERSEDED' order by p.assignment_id, p.created_at desc) p),
    'decisions', (select json_agg(d order by d.assignment, d.day) from (
      select assignment_id as assignment, stage, decided_on as day from stage_decision
      where assignment_id in ${ITS} and decided_on <= m.as_of and superseded_by is null
      union all select assignment_id, coalesce(stated_stage, ''), started_on from assignment_period
      where assignment_id in ${ITS} and superseded_by is null) d))`;

/** A stored verdict never changes, so what its point shows is read once and kept; the oldest go first. */
const seen = new Map<string, TrendPoint>();
const KEPT = 5000;

async function pointsOf(
  to: Sender,
  employee: string,
  evaluations: { id: string; mapId: string }[],
): Promise<Map<string, TrendPoint>> {
  const found = new Map<string, TrendPoint>();
  for (const { id } of evaluations) if (seen.has(id)) found.set(id, seen.get(id)!);
  const missing = evaluations.filter(({ id }) => !found.has(id));
  if (missing.length === 0) return found;
  const { rows } = await to.query<{ id: string; mapId: string; verdict: string }>(
    `select id, map_id as "mapId", verdict from scorecard where employee_id = $2 and id = any($1::uuid[]) and verdict <> ''`,
    [missing.map(({ id }) => id), employee],
  );
  for (const { id, mapId, verdict } of rows) {
    const made = point(mapId, unpack(verdict));
    found.set(id, made);
    seen.set(id, made);
    if (seen.size > KEPT) seen.delete(seen.keys().next().value!);
  }
  return found;
}

function point(mapId: string, verdict: Verdict): TrendPoint {
  const nodes = new Map(verdict.nodes.map((node) => [node.id, node]));
  const values = Object.entries(verdict.metrics).flatMap(([code, id]) => {
    const node = nodes.get(id);
    if (!node || node.state === 'unused') return [];
    return [{ code, value: node.value, low: number(node, 'lower'), high: number(node, 'upper'), state: node.state }];
  });
  return { asOf: verdict.asOf, mapId, values, stage: verdict.held.stage, state: verdict.state };
}
