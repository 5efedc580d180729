import type { Sender } from '../sql.js';
import type { RuleSetSummary } from './rules.resolver.js';

export async function listRuleSets(to: Sender): Promise<RuleSetSummary[]> {
  const { rows } = await to.query<RuleSetSummary>(
    `select id, version, name, status, effective_from as "effectiveFrom", shipped, hash, published_at as "publishedAt"
     from rule_set order by version desc limit 200`,
  );
  return rows;
}
