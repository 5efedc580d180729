import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { conflict, notFound } from '../refusals.js';
import type { Sender } from '../sql.js';

export interface FoundSignal {
  id: string;
  employeeId: string;
  assignmentId: string;
  /** As the database writes it, to the microsecond. */
  occurredAt: string;
  day: string;
  month: string;
  kind: number;
}

/** Reads a signal by its opaque id, for an act upon it, and holds its row until the end. Only its current version can be acted upon. */
export async function findSignal(to: Sender, viewer: Viewer | null, id: string): Promise<FoundSignal> {
  const parts = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.0*(\d{1,18})$/i.exec(id);
  if (!parts) throw notFound('signal');
  const [found] = await scoped<FoundSignal & { superseded: boolean }>(
    to,
    viewer,
    `select id, employee_id as "employeeId", assignment_id as "assignmentId", occurred_at::text as "occurredAt", kind, superseded_by is not null as superseded,
       (occurred_at at time zone (select time_zone from organisation))::date as day,
       date_trunc('month', occurred_at at time zone (select time_zone from organisation))::date as month
     from signal where employee_id = $1 and id = $2 and $scope(employee_id) for update`,
    [parts[1], parts[2]],
  );
  if (!found) throw notFound('signal');
  if (found.superseded) throw conflict('This version of the signal was replaced meanwhile. Look at the current one.');
  return found;
}

/** What hangs on a signal has to be evaluated anew. */
export async function markDirty(
  to: Sender,
  marks: { assignmentId: string; kind: number; month: string }[],
): Promise<void> {
  await to.query(
    `insert into dirty_mark (assignment_id, kind, month)
     select distinct assignment_id, kind, month from jsonb_to_recordset($1::jsonb) as mark (assignment_id uuid, kind smallint, month date) order by 1, 2, 3
     on conflict (assignment_id, kind, month) do update set token = nextval('mark_token')`,
    [JSON.stringify(marks.map(({ assignmentId, kind, month }) => ({ assignment_id: assignmentId, kind, month })))],
  );
}
