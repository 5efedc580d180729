import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { rulesInForce } from '../rules/in-force.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';

export interface StageNow {
  assignment: string;
  stage: string;
  since: Day;
}

/** The stage of each assignment: as it was decided last, else as it was stated when it began, else the first one from its first day on. */
export async function stagesNow(
  to: Sender,
  viewer: Viewer | null,
  assignments: readonly string[],
  today: Day,
): Promise<Map<string, StageNow>> {
  const rows = await scoped<StageNow>(
    to,
    viewer,
    `select distinct on (assignment) assignment, stage, since from (
       select d.assignment_id as assignment, d.stage, d.decided_on as since, d.id as sequence, s.employee_id as employee
       from stage_decision d join assignment s on s.id = d.assignment_id where d.assignment_id = any($1::uuid[]) and d.superseded_by is null
       union all
       select p.assignment_id, p.stated_stage, p.started_on, 0, p.employee_id
       from assignment_period p where p.assignment_id = any($1::uuid[]) and p.superseded_by is null) x
     where $scope(x.employee, x.assignment) order by assignment, since desc, sequence desc`,
    [assignments],
  );
  const first = (await rulesInForce(to, today)).body.stages[0]!.code;
  return new Map(rows.map((row) => [row.assignment, { ...row, stage: row.stage ?? first }]));
}
