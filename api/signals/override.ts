import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { plainText } from '../plain-text.js';
import { badInput, conflict } from '../refusals.js';
import { sender, type Sender } from '../sql.js';
import { findSignal, markDirty, type FoundSignal } from './find-signal.js';

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
    await refuseDisputed(to, signal);
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

/** What is disputed is decided there; what a dispute ended with holds. */
async function refuseDisputed(to: Sender, { employeeId, id }: FoundSignal): Promise<void> {
  const { rows } = await to.query<{ open: boolean }>(
    `select t.id is null as open from dispute d join signal s on s.employee_id = d.employee_id and s.source_id = d.source_id and s.external_id = d.external_id
         and s.kind = d.kind
       left join dispute_step t on t.dispute_id = d.id and t.state <> 'IN_REVIEW'
     where d.employee_id = $1 and s.id = $2 and (t.id is null or t.weight is not null)`,
    [employeeId, id],
  );
  if (rows.length === 0) return;
  throw conflict(
    rows.some(({ open }) => open)
      ? 'This signal is disputed. Decide the dispute instead.'
      : 'This signal was disputed, and what was decided holds.',
  );
}

export function checkedReason(reason: string): string {
  return plainText('reason', reason, 1000, 3);
}
