import type { Day } from '../scoring/rules.js';
import type { Verdict } from '../scoring/verdict.js';
import type { Sender } from '../sql.js';
import type { StageProposal } from '../stages/stage-proposal.js';
import type { TrendPoint } from './career-map.js';
import { number } from './card-figures.js';

export interface Past {
  trends: Map<string, TrendPoint[]>;
  proposals: Map<string, StageProposal>;
  /** By assignment: since when each stage was held, and under '' the day the assignment began. */
  reached: Map<string, Map<string, Day>>;
}

/** What happened to some assignments up to a day: evaluations, the latest proposal, decisions. Three statements, however many. */
export async function readTrend(to: Sender, assignments: string[], until: Day): Promise<Past> {
  const evaluations = await to.query<{ assignment: string; mapId: string; verdict: string }>(
    `select * from (
       select c.assignment_id as assignment, c.map_id as "mapId", c.verdict, c.as_of,
         row_number() over (partition by c.assignment_id order by c.as_of desc) as back
       from scorecard c where c.assignment_id = any($1::uuid[]) and c.as_of <= $2 and c.purpose <> 'PREVIEW' and c.superseded_by is null) c
     where back <= 24 order by assignment, as_of`,
    [assignments, until],
  );
  const proposals = await to.query<StageProposal>(
    `select distinct on (p.assignment_id) p.id, p.employee_id as "employeeId", e.name as "employeeName", p.assignment_id as "assignmentId",
       t.name as "taskName", p.kind, p.from_stage as "fromStage", p.to_stage as "toStage", p.status, p.as_of as "asOf", p.map_id as "mapId",
       p.decided_at as "decidedAt", a.name as "decidedBy", p.reason, p.created_at as "createdAt", p.version
     from stage_proposal p join employee e on e.id = p.employee_id join assignment s on s.id = p.assignment_id join task t on t.id = s.task_id
       left join account a on a.id = p.decided_by
     where p.assignment_id = any($1::uuid[]) and p.as_of <= $2 and p.status <> 'SUPERSEDED' order by p.assignment_id, p.created_at desc`,
    [assignments, until],
  );
  const decisions = await to.query<{ assignment: string; stage: string; day: Day }>(
    `select assignment_id as assignment, stage, decided_on as day from stage_decision
     where assignment_id = any($1::uuid[]) and decided_on <= $2 and superseded_by is null
     union all select assignment_id, coalesce(stated_stage, ''), started_on from assignment_period
     where assignment_id = any($1::uuid[]) and superseded_by is null order by 1, 3`,
    [assignments, until],
  );
  const reached = new Map<string, Map<string, Day>>();
  for (const { assignment, stage, day } of decisions.rows) {
    const own = reached.get(assignment) ?? new Map<string, Day>();
    reached.set(assignment, own.set(stage, day));
  }
  const trends = new Map<string, TrendPoint[]>();
  for (const { assignment, mapId, verdict } of evaluations.rows) {
    const own = trends.get(assignment) ?? [];
    own.push(point(mapId, JSON.parse(verdict) as Verdict));
    trends.set(assignment, own);
  }
  return { trends, proposals: new Map(proposals.rows.map((row) => [row.assignmentId, row])), reached };
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
