import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { sender } from '../sql.js';
import { readRuleSet } from './read-rule-set.js';
import { overtaken, refuseUnlessDraft } from './save-part.js';

/** Throws a draft away. */
export async function discardDraft(em: EntityManager, id: string, lock: number, by: Viewer): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const stored = await readRuleSet(to, by, id);
    refuseUnlessDraft(stored);
    const { rows } = await to.query(
      `delete from rule_set where id = $1 and lock = $2 and status = 'DRAFT' returning id`,
      [id, lock],
    );
    if (rows.length > 0) return;
    const now = await readRuleSet(to, by, id);
    refuseUnlessDraft(now);
    throw overtaken(now);
  });
}
