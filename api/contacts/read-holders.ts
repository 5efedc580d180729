import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import type { Sender } from '../sql.js';

export interface Holder {
  employeeId: string;
  employeeName: string;
  teamId: string | null;
  teamName: string | null;
}

/** Who stands behind assignments, as far as the viewer reaches; others stay nobody. Null: everybody who ever held a contact. */
export async function readHolders(
  to: Sender,
  viewer: Viewer | null,
  assignments: string[] | null = null,
): Promise<Map<string, Holder>> {
  const rows = await scoped<Holder & { id: string }>(
    to,
    viewer,
    `select a.id, e.id as "employeeId", e.name as "employeeName", team.id as "teamId", team.name as "teamName"
     from assignment a join employee e on e.id = a.employee_id left join team on team.id = e.team_id
     where $scope(e.id) and ($1::uuid[] is null or a.id = any($1)) and exists (select 1 from contact_event h where h.assignment_id = a.id)`,
    [assignments],
  );
  return new Map(rows.map(({ id, ...holder }) => [id, holder]));
}
