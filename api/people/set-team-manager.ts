import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { changeOne, refuseUnknownLead } from './change-one.js';

/** Puts an employee in charge of a team, or nobody. It takes effect with the next request of whoever is concerned. */
export async function setTeamManager(
  em: EntityManager,
  team: { id: string; employeeId: string | null; version: number },
  by: Viewer | null,
): Promise<void> {
  await em.transactional(async (tx) => {
    await refuseUnknownLead(tx, by, team.employeeId);
    await changeOne(tx, 'team', 'manager_id', { ...team, value: team.employeeId });
  });
}
