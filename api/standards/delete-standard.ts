import type { EntityManager } from '@mikro-orm/postgresql';
import { conflict } from '../refusals.js';
import { sender } from '../sql.js';
import { findUses } from './find-uses.js';
import { holdStandard, lockDraft } from './save-draft.js';

/** Takes a draft away; with it the standard, when nothing of it was ever published. Answers whether the standard is still there. */
export async function discardStandardDraft(em: EntityManager, standardId: string, lock: number): Promise<boolean> {
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const draft = await lockDraft(to, standardId, lock);
    await to.query('delete from standard_version where id = $1', [draft.id]);
    const { rows } = await to.query('select 1 from standard_version where standard_id = $1 limit 1', [standardId]);
    if (rows.length === 0) await to.query('delete from standard where id = $1', [standardId]);
    return rows.length > 0;
  });
}

/** Takes a standard with all its versions away, as if it had never been. Refused once anything rests on it: then it can only be retired. */
export async function deleteStandard(em: EntityManager, standardId: string): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await holdStandard(to, standardId);
    const { rows } = await to.query<{ published: string }>(
      `select version::text as published from standard_version where standard_id = $1 and status <> 'DRAFT' and effective_from <= (
         select (now() at time zone time_zone)::date from organisation) limit 1`,
      [standardId],
    );
    if (rows.length > 0)
      throw conflict(`Version ${rows[0]!.published} has been in force; retire the standard instead of deleting it.`);
    const uses = await findUses(to, standardId);
    if (uses.length > 0)
      throw conflict(
        `It is used: ${uses.map(({ what, name, count }) => `${name ?? what} (${count})`).join(', ')}. Retire it instead.`,
      );
    // The trigger that guards published versions lets this one standard through, in this transaction alone.
    await to.query(`select set_config('karta.deleting_standard', $1, true)`, [standardId]);
    await to.query('delete from standard_version where standard_id = $1', [standardId]);
    await to.query('delete from standard where id = $1', [standardId]);
  });
}
