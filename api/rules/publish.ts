import type { EntityManager } from '@mikro-orm/postgresql';
import { accountOf, type Viewer } from '../access/viewer.js';
import { badInput, conflict, Refusal } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender } from '../sql.js';
import { lockRuleSets } from './create-draft.js';
import { findFlaws } from './find-flaws.js';
import { tellFlaws } from './flaw-words.js';
import { readRuleSet } from './read-rule-set.js';
import { refuseScoped } from './rule-scope.js';
import { overtaken, refuseUnlessDraft } from './save-part.js';

/**
 * Puts a draft in force from a day on, today by default. Nothing is retired by it: on each day the published set with the latest start is
 * in force, so what came before keeps its own days.
 */
export async function publishRules(
  em: EntityManager,
  id: string,
  lock: number,
  from: Day | null,
  { now, today }: { now: Date; today: Day },
  by: Viewer,
): Promise<void> {
  const start = from ?? today;
  if (start < today)
    throw badInput('effectiveFrom', `no earlier than today, ${today}: what was judged stays as it was judged`, start);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await lockRuleSets(tx);
    const stored = await readRuleSet(to, by, id);
    // The lock comes first: who publishes what somebody has just published was overtaken.
    if (stored.lock !== lock) throw overtaken(stored);
    refuseUnlessDraft(stored);
    refuseScoped(stored.scope);
    const flaws = tellFlaws(await findFlaws(to, stored.body));
    if (flaws.length > 0) {
      const message = `A set is published only without flaws, but this one has ${flaws.length}: ${flaws[0]!.message.en}`;
      throw new Refusal('BAD_USER_INPUT', message, {
        field: 'id',
        expected: 'a draft without flaws',
        came: `${flaws.length} flaws`,
        flaws: flaws.slice(0, 100),
      });
    }
    const { rows: taken } = await to.query<{ version: number }>(
      `select version from rule_set where status = 'PUBLISHED' and effective_from = $1`,
      [start],
    );
    if (taken[0])
      throw conflict(
        `Version ${taken[0].version} starts on ${start} already; choose another day, or retire it first.`,
        lock,
      );
    const { rows } = await to.query(
      `update rule_set set status = 'PUBLISHED', effective_from = $3, published_at = $4, published_by = $5, lock = lock + 1
       where id = $1 and lock = $2 and status = 'DRAFT' returning id`,
      [id, lock, start, now, accountOf(by)],
    );
    if (rows.length === 0) throw overtaken(await readRuleSet(to, by, id));
  });
}
