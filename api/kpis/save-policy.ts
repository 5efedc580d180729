import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Actor } from '../access/viewer.js';
import { plainText } from '../plain-text.js';
import { badInput, conflict, Refusal } from '../refusals.js';
import { sender } from '../sql.js';
import { policyFlaws } from './policy-flaws.js';
import type { PolicyTerms } from './policy-terms.js';
import { draftToPublish, hold, putDraft } from './versioned.js';

const MOST_POLICIES = 500;
const MOST_LISTED = 240;

/** Makes a policy with its first draft. Answers its id. CONFLICT when the code is taken. */
export async function createPolicy(
  em: EntityManager,
  { code, name, terms }: { code: string; name: string; terms: PolicyTerms },
): Promise<string> {
  const checked = withinBounds(terms);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const { rows } = await to.query<{ id: string; count: number }>(
      'insert into sla_policy (code, name) values ($1, $2) returning id, (select count(*)::int from sla_policy) as count',
      [plainText('code', code, 100), plainText('name', name, 200)],
    );
    const { id, count } = rows[0]!;
    if (count >= MOST_POLICIES) throw conflict(`At most ${MOST_POLICIES} policies are kept; discard one first.`);
    await putDraft(to, 'policy', id, checked);
    return id;
  });
}

/** Saves name and terms, the terms as the draft. Flawed terms are kept, so that nobody loses what was typed. */
export async function savePolicy(
  em: EntityManager,
  id: string,
  lock: number,
  { name, terms }: { name: string; terms: PolicyTerms },
): Promise<void> {
  const checked = withinBounds(terms);
  const plain = plainText('name', name, 200);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await hold(to, 'policy', id, lock);
    await to.query('update sla_policy set name = $2 where id = $1', [id, plain]);
    await putDraft(to, 'policy', id, checked);
  });
}

/** Publishes the draft: contacts opened from that day on are judged by it. It is an input of verdicts, so it belongs to a batch. */
export async function publishPolicy(
  em: EntityManager,
  id: string,
  lock: number,
  from: string,
  today: string,
  by: Actor,
): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await hold(to, 'policy', id, lock);
    const draft = await draftToPublish<PolicyTerms>(to, 'policy', id, from, today);
    const flaws = await policyFlaws(to, draft.body);
    if (flaws.length > 0)
      throw new Refusal('BAD_USER_INPUT', `Terms are published only without flaws, but these have ${flaws.length}.`, {
        field: flaws[0]!.path,
        expected: flaws[0]!.expected,
        came: flaws[0]!.came,
        flaws,
      });
    const batch = await openBatch(to, 'SLA_POLICY', by);
    await to.query(
      `update sla_policy_version set status = 'PUBLISHED', effective_from = $2, published_at = now(), published_by = $3, batch_id = $4 where id = $1`,
      [draft.id, from, accountOf(by), batch],
    );
    await numberBatch(to, batch);
  });
}

/** What no draft may hold, however unfinished; copied field by field, so that nothing else comes along. */
function withinBounds({ calendarId, pauseReasons, targets, covers }: PolicyTerms): PolicyTerms {
  const texts = (field: string, list: string[], longest: number): string[] => {
    if (list.length > MOST_LISTED) throw badInput(field, `at most ${MOST_LISTED}`, list.length);
    return [...new Set(list.map((text) => plainText(field, text, longest)))];
  };
  if (targets.length > MOST_LISTED) throw badInput('targets', `at most ${MOST_LISTED}`, targets.length);
  return {
    calendarId: calendarId ?? null,
    pauseReasons: texts('pauseReasons', pauseReasons, 200),
    targets: targets.map(({ clock, priority, seconds }) => ({
      clock,
      priority: priority == null ? null : plainText('priority', priority, 60),
      seconds,
    })),
    covers: {
      clientCodes: texts('covers.clientCodes', covers.clientCodes, 100),
      locationIds: texts('covers.locationIds', covers.locationIds, 60),
      taskIds: texts('covers.taskIds', covers.taskIds, 60),
      channels: texts('covers.channels', covers.channels, 100),
      priorities: texts('covers.priorities', covers.priorities, 60),
    },
  };
}
