import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import type { Sender } from '../sql.js';
import type { AssignmentRow } from './assignment-row.js';

/** The assignments of some employees as known now, primary and latest first: one statement, however many employees. */
export async function assignmentsOf(
  to: Sender,
  viewer: Viewer | null,
  employeeIds: readonly string[],
): Promise<Map<string, AssignmentRow[]>> {
  const rows = await scoped<AssignmentRow>(
    to,
    viewer,
    `select p.assignment_id as id, p.employee_id as "employeeId", p.started_on as "startedOn", p.ended_on as "endedOn", p.is_primary as "isPrimary",
       p.stated_stage as "statedStage", p.estimated as "startEstimated", l.name as "locationName",
       json_build_object('id', t.id, 'code', t.code, 'name', t.name, 'jobFamily', t.job_family, 'demo', t.demo, 'version', t.version) as task,
       coalesce((select json_agg(json_build_object('from', x.from_on, 'to', x.to_on, 'reason', x.reason) order by x.from_on)
         from assignment_pause x where x.assignment_id = p.assignment_id and x.superseded_by is null), '[]'::json) as pauses
     from assignment_period p join task t on t.id = p.task_id left join location l on l.id = p.location_id
     where p.superseded_by is null and p.employee_id = any($1::uuid[]) and $scope(p.employee_id, p.assignment_id)
     order by p.is_primary desc, p.started_on desc, p.assignment_id`,
    [employeeIds],
  );
  return Map.groupBy(rows, ({ employeeId }) => employeeId);
}
