import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import type { Sender } from '../sql.js';

export interface StageNow {
  assignment: string;
  stage: string;
  since: string;
}

/** The stage of each assignment as it was decided last, or stated when it began. */
export async function stagesNow(to: Sender, viewer: Viewer | null, assignments: readonly string[]): Promise<Map<string, StageNow>> {
  const rows = await scoped<StageNow>(
    to,
    viewer,
    `select distinct on (assignment) assignment, stage, since from (
       select d.assignment_id as assignment, d.stage, d.decided_on as since, d.id as sequence, s.employee_id as employee
       from stage_decision d join assignment s on s.id = d.assignment_id where d.assignment_id = any($1::uuid[]) and d.superseded_by is null
       union all
       select p.assignment_id, p.stated_stage, p.started_on, 0, p.employee_id
       from assignment_period p where p.assignment_id = any($1::uuid[]) and p.superseded_by is null and p.stated_stage is not null) x
     where $scope(x.employee) order by assignment, since desc, sequence desc`,
    [assignments],
  );
  return new Map(rows.map((row) => [row.assignment, row]));
}
