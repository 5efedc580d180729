import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { badInput } from '../refusals.js';
import type { Sender } from '../sql.js';

/** Before the first assignment within the caller's reach there is nothing to judge; nor does the refusal tell of anybody else's. */
export async function refuseBeforeData(to: Sender, by: Viewer, field: string, day: string): Promise<void> {
  const [first] = await scoped<{ day: string | null }>(
    to,
    by,
    'select min(p.started_on) as day from assignment_period p where p.superseded_by is null and $scope(p.employee_id, p.assignment_id)',
  );
  if (!first?.day) throw badInput(field, 'a day with data; there are no assignments yet', day);
  if (day < first.day) throw badInput(field, `no earlier than ${first.day}, the first day of any assignment`, day);
}
