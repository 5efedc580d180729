import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import type { Actor } from '../access/viewer.js';
import { badInput, notFound } from '../refusals.js';
import { sender } from '../sql.js';
import { planFlaw, recordPlanTargets, type PlanItem, type PlanOutcome } from './record-plan-targets.js';

export const MOST_PLANS = 500;

/** Takes plans in: one transaction and one batch. Good ones are written although others are refused; nothing new leaves no batch. */
export async function savePlanTargets(em: EntityManager, items: PlanItem[], by: Actor): Promise<PlanOutcome[]> {
  if (items.length < 1 || items.length > MOST_PLANS)
    throw badInput('targets', `1 to ${MOST_PLANS} plans`, items.length);
  const checked = items.map((item, index) => ({ index, item, flaw: planFlaw(item) }));
  const refused = checked.flatMap(({ index, flaw }): PlanOutcome[] =>
    flaw ? [{ index, status: 'REFUSED', id: null, flaw }] : [],
  );
  return em.transactional(async (tx) => {
    const to = sender(tx);
    await to.query('savepoint nothing_yet');
    const batch = await openBatch(to, 'PLAN', by);
    const recorded = await recordPlanTargets(
      to,
      checked.filter(({ flaw }) => flaw === null),
      batch,
    );
    const added = recorded.filter(({ status }) => status === 'ADDED').length;
    const changed = recorded.filter(({ status }) => status === 'CHANGED').length;
    if (added + changed === 0) await to.query('rollback to savepoint nothing_yet');
    else {
      await to.query('update batch set added = $2, changed = $3 where id = $1', [batch, added, changed]);
      await numberBatch(to, batch);
    }
    return [...recorded, ...refused].toSorted((a, b) => a.index - b.index);
  });
}

/** Takes plans back: superseded, not deleted, so that what was judged by them can still be made again. All of them or none. */
export async function removePlanTargets(em: EntityManager, ids: string[], by: Actor): Promise<void> {
  if (ids.length < 1 || ids.length > MOST_PLANS) throw badInput('ids', `1 to ${MOST_PLANS} plans`, ids.length);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const batch = await openBatch(to, 'PLAN', by);
    const { rows } = await to.query(
      'update plan_target set superseded_by = $2 where id::text = any($1) and superseded_by is null returning id',
      [ids, batch],
    );
    if (rows.length < new Set(ids).size) throw notFound('plan');
    await numberBatch(to, batch);
  });
}
