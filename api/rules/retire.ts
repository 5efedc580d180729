import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { conflict, Refusal } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender } from '../sql.js';
import { lockRuleSets } from './create-draft.js';
import { readRuleSet } from './read-rule-set.js';

/**
 * Takes a published set out of force from today on; the one with the next earlier start takes its days. Days that are over keep it, and so
 * do the maps that it made. Refused where no other set would be in force today.
 */
export async function retireRules(em: EntityManager, id: string, today: Day, by: Viewer): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await lockRuleSets(tx);
    const stored = await readRuleSet(to, by, id);
    if (stored.status !== 'PUBLISHED') {
      throw new Refusal(
        'RULE_VERSION_LOCKED',
        `Only a published set can be retired, but version ${stored.version} is ${stored.status.toLowerCase()}.`,
        {
          currentVersion: stored.lock,
        },
      );
    }
    const { rows } = await to.query(
      `select 1 from rule_set where id <> $1 and status = 'PUBLISHED' and (effective_from is null or effective_from <= $2) limit 1`,
      [id, today],
    );
    if (rows.length === 0)
      throw conflict('No other set would be in force today; publish another one first.', stored.lock);
    await to.query(`update rule_set set status = 'RETIRED', retired_from = $2, lock = lock + 1 where id = $1`, [
      id,
      today,
    ]);
  });
}
