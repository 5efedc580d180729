import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { conflict } from '../refusals.js';
import type { Day, Locale } from '../scoring/rules.js';
import { sender } from '../sql.js';
import { say } from './phrases.js';
import { findRuleSet } from './read-rule-set.js';
import type { RuleScope } from './rule-scope.js';

const MOST_DRAFTS = 100;
const copyOf = (version: number) =>
  say(`Copy of version ${version}`, `Копия версии ${version}`, `Kopia wersji ${version}`);

type AccountViewer = Extract<Viewer, { kind: 'ACCOUNT' }>;

/** Copies a set into a draft: the one in force by default. The draft's name says whose copy it is, until HR gives a better one. Answers the draft's id. */
export async function createDraft(
  em: EntityManager,
  fromId: string | null,
  scope: RuleScope | null,
  today: Day,
  by: AccountViewer,
): Promise<string> {
  return em.transactional(async (tx) => {
    const to = sender(tx);
    await lockRuleSets(tx);
    const from = await findRuleSet(to, by, { id: fromId, inForceOn: null }, today);
    const { rows } = await to.query<{ id: string; drafts: number }>(
      `insert into rule_set (version, name, status, body, hash, based_on, scope_kind, scope_code)
       select (select max(version) + 1 from rule_set), $2, 'DRAFT', body, hash, case when status = 'DRAFT' then based_on else id end, $3, $4
       from rule_set where id = $1 returning id, (select count(*)::int from rule_set where status = 'DRAFT') as drafts`,
      [from.id, copyOf(from.version)(by.locale as Locale), scope?.kind ?? null, scope?.code ?? null],
    );
    const { id, drafts } = rows[0]!;
    if (drafts >= MOST_DRAFTS) throw conflict(`At most ${MOST_DRAFTS} drafts are kept at once; discard one first.`);
    return id;
  });
}

/** One after another, whoever makes, publishes or retires a set: versions have no gaps, and starts are compared with all others. */
export async function lockRuleSets(tx: EntityManager): Promise<void> {
  await sender(tx).query('select pg_advisory_xact_lock(727005)');
}
