import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { canonical } from '../scoring/canonical.js';
import type { RuleSet } from '../scoring/rules.js';
import { SHIPPED } from '../scoring/shipped.js';
import { rows } from '../sql.js';

/** Puts the rule set that ships in force from the beginning of time, where there is none yet. */
export async function shipRules(em: EntityManager): Promise<void> {
  await rows(
    em,
    `insert into rule_set (version, name, status, body, hash, shipped, published_at)
     select 1, 'Shipped', 'PUBLISHED', $1, $2, true, now() where not exists (select 1 from rule_set)
     on conflict do nothing`,
    [JSON.stringify(SHIPPED), hashOfRules(SHIPPED)],
  );
}

/** SHA-256 of the set's canonical JSON: two sets that say the same have the same hash. */
export function hashOfRules(rules: RuleSet): string {
  return createHash('sha256').update(canonical(rules)).digest('hex');
}
