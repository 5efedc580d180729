import type { EntityManager } from '@mikro-orm/postgresql';
import { conflict } from '../refusals.js';
import { sender } from '../sql.js';
import { hold, VERSIONED, type Versioned } from './versioned.js';

/** Throws a draft away; what is published stays. What was never published goes with it. */
export async function discardDraft(em: EntityManager, what: Versioned, id: string, lock: number): Promise<void> {
  const { table, versions } = VERSIONED[what];
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await hold(to, what, id, lock);
    const { rows } = await to.query(`delete from ${versions} where owner_id = $1 and status = 'DRAFT' returning id`, [
      id,
    ]);
    if (rows.length === 0) throw conflict('There is no draft to discard.', lock + 1);
    await to.query(
      `delete from ${table} o where id = $1 and not exists (select 1 from ${versions} v where v.owner_id = o.id)`,
      [id],
    );
  });
}
