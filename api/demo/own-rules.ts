import type pg from 'pg';
import { hashOfRules } from '../rules/ship.js';
import type { Criterion, Day, RuleSet } from '../scoring/rules.js';
import { SHIPPED } from '../scoring/shipped.js';

/** What ships leaves visits out until HR takes them in. The demo's HR did so, and dropped a criterion that nothing answers yet. */
const VISITS_COUNT: RuleSet = {
  ...SHIPPED,
  sources: { ...SHIPPED.sources, everywhere: [...SHIPPED.sources.everywhere, 'audits'] },
  stages: SHIPPED.stages.map((stage) => ({ ...stage, entry: withoutCriticals(stage.entry) })),
};

/** Contacts of which promises were kept that are enough to say something in the demo, whose people have about twenty in a window. */
const ENOUGH = 8;

/** Then promised times and plans stood on the maps, to be looked at first: no competency rests on them, so that nobody's stage moves by them. */
const PROMISES_SHOWN: RuleSet = {
  ...VISITS_COUNT,
  sources: { ...VISITS_COUNT.sources, everywhere: [...VISITS_COUNT.sources.everywhere, 'contacts', 'plan'] },
  competencies: VISITS_COUNT.competencies.map((competency) => ({
    ...competency,
    links: competency.links.filter(({ source }) => source !== 'plan'),
  })),
  metrics: VISITS_COUNT.metrics.map((metric) =>
    metric.source === 'contacts' ? { ...metric, minSample: ENOUGH } : metric,
  ),
};

/** Two more versions of the rules, each in force from a day on and published the day before by HR. */
export async function insertDemoRules(
  pool: pg.Pool,
  { visits, promises }: { visits: Day; promises: Day },
): Promise<void> {
  await publish(pool, 'Visits count', VISITS_COUNT, visits);
  await publish(pool, 'Promised times and plans are shown', PROMISES_SHOWN, promises);
}

async function publish(pool: pg.Pool, name: string, body: RuleSet, from: Day): Promise<void> {
  await pool.query(
    `insert into rule_set (version, name, status, effective_from, body, hash, based_on, published_at, published_by, demo)
     select (select max(version) + 1 from rule_set), $4, 'PUBLISHED', $1::date, $2, $3, (select id from rule_set order by version desc limit 1),
       $1::date - interval '14 hours', (select id from account where demo and role = 'HR' limit 1), true`,
    [from, JSON.stringify(body), hashOfRules(body), name],
  );
}

function withoutCriticals(entry: Criterion): Criterion {
  if (!('all' in entry)) return entry;
  return { all: entry.all.filter((part) => !('code' in part && part.code === 'critical_free_days')) };
}
