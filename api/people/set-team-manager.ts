import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { scoped } from '../access/scope.js';
import { notFound } from '../refusals.js';
import { rows, sender } from '../sql.js';
import { isId } from '../is-id.js';

/** Puts an employee in charge of a team, or nobody. It takes effect with the next request of whoever is concerned. */
export async function setTeamManager(
  em: EntityManager,
  teamId: string,
  employeeId: string | null,
  by: Viewer | null,
): Promise<void> {
  await em.transactional(async (tx) => {
    if (employeeId !== null) {
      const known = isId(employeeId)
        ? await scoped(sender(tx), by, 'select 1 from employee where id = $1 and $scope(employee.id)', [employeeId])
        : [];
      if (known.length === 0) throw notFound('employee');
    }
    const changed = isId(teamId)
      ? await rows(tx, 'update team set manager_id = $2, version = version + 1 where id = $1 returning id', [
          teamId,
          employeeId,
        ])
      : [];
    if (changed.length === 0) throw notFound('team');
  });
}
