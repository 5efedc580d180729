import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import type { Day } from '../scoring/rules.js';
import { unpack } from '../scoring/unpack.js';
import type { Verdict } from '../scoring/verdict.js';
import type { Sender } from '../sql.js';
import type { Goal } from './goal.js';

type Row = Omit<Goal, 'now' | 'nowAsOf' | 'progress' | 'mayDecide' | 'mayWithdraw'> & { metric: string };

const SELECT = `select g.id, g.employee_id as "employeeId", g.assignment_id as "assignmentId", g.map_id as "mapId", g.kpi, g.metric, g.unit, g.names as name,
    g.higher_is_better as "higherIsBetter", g.baseline::float8 as baseline, g.target::float8 as target, g.due, g.note, g.status,
    g.proposed_at as "proposedAt", d.name as "decidedBy", g.decided_at as "decidedAt", g.reason, g.version
  from goal g left join account d on d.id = g.decided_by`;

/** The goals about an assignment, the newest first; nothing for one out of reach. Two statements, however many goals. */
export async function readGoals(
  to: Sender,
  viewer: Viewer,
  which: { assignmentId: string } | { id: string },
): Promise<Goal[]> {
  const [column, id] = 'id' in which ? ['g.id', which.id] : ['g.assignment_id', which.assignmentId];
  if (!isId(id)) return [];
  const rows = await scoped<Row>(
    to,
    viewer,
    `${SELECT} where ${column} = $1 and $scope(g.employee_id, g.assignment_id) order by g.id desc limit 100`,
    [id],
  );
  if (rows.length === 0) return [];
  const latest = await latestVerdict(to, rows[0]!.employeeId, rows[0]!.assignmentId);
  return rows.map(({ metric, ...goal }): Goal => {
    const now = latest?.values.get(metric) ?? null;
    const own = viewer.kind === 'ACCOUNT' && viewer.employeeId === goal.employeeId;
    const open = goal.status === 'PROPOSED';
    return {
      ...goal,
      now,
      nowAsOf: latest?.asOf ?? null,
      progress: now === null ? null : round((now - goal.baseline) / (goal.target - goal.baseline)),
      mayDecide: open && !own && viewer.kind === 'ACCOUNT' && ['MANAGER', 'HR'].includes(viewer.role),
      mayWithdraw: open && own,
    };
  });
}

/** What the newest verdict about an assignment says of each metric that has enough data. */
async function latestVerdict(
  to: Sender,
  employeeId: string,
  assignmentId: string,
): Promise<{ asOf: Day; values: Map<string, number> } | null> {
  const { rows } = await to.query<{ asOf: Day; verdict: string }>(
    `select c.as_of as "asOf", c.verdict from scorecard c join career_map m on m.id = c.map_id
     where c.employee_id = $1 and c.assignment_id = $2 and c.superseded_by is null and c.verdict <> ''
     order by c.as_of desc, m.made_at desc limit 1`,
    [employeeId, assignmentId],
  );
  if (!rows[0]) return null;
  return { asOf: rows[0].asOf, values: valuesOf(unpack(rows[0].verdict)) };
}

export function valuesOf({ metrics, nodes }: Pick<Verdict, 'metrics' | 'nodes'>): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return new Map(
    Object.entries(metrics).flatMap(([code, id]): [string, number][] => {
      const node = byId.get(id);
      return node?.state === 'ok' && node.value !== null ? [[code, node.value]] : [];
    }),
  );
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
