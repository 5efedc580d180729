import { scoped } from '../access/scope.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import type { Sender } from '../sql.js';
import type { MapComment } from './comment.js';

const SELECT = `select c.id, c.employee_id as "employeeId", c.assignment_id as "assignmentId", c.map_id as "mapId", a.name as author,
    coalesce(a.employee_id = c.employee_id, false) as "byEmployee", coalesce(c.account_id = $2, false) as own, c.body, c.created_at as "createdAt",
    c.edited_at as "editedAt", c.withdrawn_at as "withdrawnAt", c.version
  from map_comment c join account a on a.id = c.account_id`;

/** What was said about an assignment, oldest first; nothing for one out of reach. The latest `first` of them. */
export async function readComments(
  to: Sender,
  viewer: Viewer,
  assignmentId: string,
  first: number,
): Promise<MapComment[]> {
  if (!isId(assignmentId)) return [];
  const found = await scoped<MapComment>(
    to,
    viewer,
    `${SELECT} where c.assignment_id = $1 and $scope(c.employee_id, c.assignment_id) order by c.id desc limit $3`,
    [assignmentId, accountOf(viewer), first],
  );
  return found.toReversed();
}

export async function readComment(to: Sender, viewer: Viewer, id: string): Promise<MapComment | null> {
  if (!isId(id)) return null;
  const found = await scoped<MapComment>(
    to,
    viewer,
    `${SELECT} where c.id = $1 and $scope(c.employee_id, c.assignment_id)`,
    [id, accountOf(viewer)],
  );
  return found[0] ?? null;
}
