import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../is-id.js';
import { badInput, notFound } from '../refusals.js';
import { rows } from '../sql.js';
import { changeOne } from './change-one.js';

/** Puts a team below another one, or at the top: whoever manages the upper one sees the lower one with the next request. */
export async function setTeamParent(
  em: EntityManager,
  team: { id: string; parentId: string | null; version: number },
): Promise<void> {
  await em.transactional(async (tx) => {
    // Two changes at once could each be harmless and together put two teams below each other.
    await rows(tx, 'select pg_advisory_xact_lock(727005)');
    if (team.parentId !== null) {
      const upper = isId(team.parentId)
        ? await rows<{ id: string }>(
            tx,
            `with recursive upper as (select id, parent_id from team where id = $1
               union select t.id, t.parent_id from team t join upper on t.id = upper.parent_id) select id from upper`,
            [team.parentId],
          )
        : [];
      if (upper.length === 0) throw notFound('team');
      if (upper.some(({ id }) => id === team.id.toLowerCase()))
        throw badInput('parentId', 'a team that is neither the team itself nor below it', team.parentId);
    }
    await changeOne(tx, 'team', 'parent_id', { ...team, value: team.parentId });
  });
}
