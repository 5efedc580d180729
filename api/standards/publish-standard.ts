import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { badInput, conflict } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender } from '../sql.js';
import { settledOverrules } from './overrules.js';
import { readVersion } from './read-standards.js';
import { refuseUnlessEditorial } from './editorial.js';
import { lockDraft } from './save-draft.js';
import type { OverruleInput } from './standard.input.js';

/**
 * Publishes a draft from a day on, today by default. What the check of the wording warns of must be mended or overruled with a reason each;
 * that nothing can be measured can't be overruled. A batch of its own: which version was in force decides verdicts.
 */
export async function publishStandard(
  em: EntityManager,
  standardId: string,
  lock: number,
  from: Day | null,
  overrules: OverruleInput[],
  { now, today }: { now: Date; today: Day },
  by: Viewer,
): Promise<void> {
  const start = from ?? today;
  if (start < today)
    throw badInput('effectiveFrom', `no earlier than today, ${today}: nobody can keep what was not yet said`, start);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const draft = await lockDraft(to, standardId, lock);
    const version = await readVersion(to, by, draft.id, today);
    const overruled = settledOverrules(version, overrules);
    const before = draft.basedOn === null ? null : await readVersion(to, by, draft.basedOn, today);
    if (draft.editorial) refuseUnlessEditorial(draft, version, before);
    const { rows: taken } = await to.query(
      `select 1 from standard_version where standard_id = $1 and status <> 'DRAFT' and effective_from >= $2`,
      [standardId, start],
    );
    if (taken.length > 0) throw conflict('A published version starts on that day or later; choose a later day.', lock);
    const batch = await openBatch(to, 'STANDARD', by);
    await to.query(
      `update standard_version set status = 'PUBLISHED', effective_from = $2, published_at = $3, published_by = $4, published_in = $5, overruled = $6,
         demands_of = $7, lock = lock + 1 where id = $1`,
      [
        draft.id,
        start,
        now,
        accountOf(by),
        batch,
        JSON.stringify(overruled.map((each) => ({ ...each, account: accountOf(by) }))),
        draft.editorial ? before!.demandsOf : draft.id,
      ],
    );
    await numberBatch(to, batch);
  });
}
