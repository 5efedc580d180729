import type { EntityManager } from '@mikro-orm/postgresql';
import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { conflict, notFound } from '../refusals.js';
import { rows, sender } from '../sql.js';

type Column = 'manager_id' | 'parent_id';

/** Sets one column of a team or task that still is as its editor saw it. @throws NOT_FOUND; CONFLICT with the current version. */
export async function changeOne(
  tx: EntityManager,
  table: 'team' | 'task',
  column: Column,
  { id, value, version }: { id: string; value: string | null; version: number },
): Promise<void> {
  const found = isId(id)
    ? await rows<{ version: number }>(tx, `select version from ${table} where id = $1 for update`, [id])
    : [];
  if (!found[0]) throw notFound(table);
  if (found[0].version !== version)
    throw conflict(`Somebody changed this ${table} meanwhile. Load it again.`, found[0].version);
  await rows(tx, `update ${table} set ${column} = $2, version = version + 1 where id = $1`, [id, value]);
}

/** An employee within reach who is still there to lead. */
export async function refuseUnknownLead(
  tx: EntityManager,
  by: Viewer | null,
  employeeId: string | null,
): Promise<void> {
  if (employeeId === null) return;
  const known = isId(employeeId)
    ? await scoped(
        sender(tx),
        by,
        'select 1 from employee where id = $1 and ended_on is null and $scope(employee.id)',
        [employeeId],
      )
    : [];
  if (known.length === 0) throw notFound('employee');
}
