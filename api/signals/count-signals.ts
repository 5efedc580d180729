import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import type { Sender } from '../sql.js';

/** How many current signals stand to the name of each employee, on the assignments within the viewer's reach. */
export async function countSignals(
  to: Sender,
  viewer: Viewer | null,
  employeeIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await scoped<{ id: string; count: number }>(
    to,
    viewer,
    `select employee_id as id, count(*)::int as count from signal s where s.employee_id = any($1::uuid[]) and s.superseded_by is null and $scope(s.employee_id, s.assignment_id)
     group by employee_id`,
    [employeeIds],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
