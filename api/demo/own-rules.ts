import type pg from 'pg';
import { hashOfRules } from '../rules/ship.js';
import type { Criterion, Day, RuleSet } from '../scoring/rules.js';
import { SHIPPED } from '../scoring/shipped.js';

/** What ships leaves visits out until HR takes them in. The demo's HR did so, and dropped a criterion that nothing answers yet. */
export const DEMO_RULES: RuleSet = {
  ...SHIPPED,
  sources: { ...SHIPPED.sources, everywhere: [...SHIPPED.sources.everywhere, 'audits'] },
  stages: SHIPPED.stages.map((stage) => ({ ...stage, entry: withoutCriticals(stage.entry) })),
};

/** The second version of the rules, in force from a day on, published the day before by HR. */
export async function insertDemoRules(pool: pg.Pool, from: Day): Promise<void> {
  await pool.query(
    `insert into rule_set (version, name, status, effective_from, body, hash, based_on, published_at, published_by, demo)
     select (select max(version) + 1 from rule_set), 'Visits count', 'PUBLISHED', $1::date, $2, $3, (select id from rule_set where shipped),
       $1::date - interval '14 hours', (select id from account where demo and role = 'HR' limit 1), true`,
    [from, JSON.stringify(DEMO_RULES), hashOfRules(DEMO_RULES)],
  );
}

function withoutCriticals(entry: Criterion): Criterion {
  if (!('all' in entry)) return entry;
  return { all: entry.all.filter((part) => !('code' in part && part.code === 'critical_free_days')) };
}
