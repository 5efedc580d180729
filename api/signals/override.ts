import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { badInput } from '../refusals.js';
import { sender } from '../sql.js';
import { findSignal, markDirty } from './find-signal.js';

/** HR's word against the screening rules: the weight with which this one signal counts, from now on and with a reason. */
export async function overrideScreening(
  em: EntityManager,
  signalId: string,
  weight: string,
  reason: string,
  by: Viewer,
): Promise<void> {
  if (Number(weight) < 0 || Number(weight) > 1) throw badInput('weight', 'from 0 to 1', weight);
  const words = checkedReason(reason);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const signal = await findSignal(to, by, signalId);
    const batch = await openBatch(to, 'OVERRIDE', by);
    await to.query(
      'update screening_override set superseded_by = $3 where employee_id = $1 and signal_id = $2 and superseded_by is null',
      [signal.employeeId, signal.id, batch],
    );
    await to.query(
      'insert into screening_override (employee_id, signal_id, weight, reason, account_id, batch_id) values ($1, $2, $3, $4, $5, $6)',
      [signal.employeeId, signal.id, weight, words, accountOf(by), batch],
    );
    await markDirty(to, [signal]);
    await numberBatch(to, batch);
  });
}

export function checkedReason(reason: string): string {
  const words = reason.replaceAll('\0', '').trim();
  if (words.length < 3 || words.length > 1000) throw badInput('reason', 'a reason of 3 to 1000 characters', reason);
  return words;
}
