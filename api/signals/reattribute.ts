import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { scoped } from '../access/scope.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { badInput, conflict, notFound } from '../refusals.js';
import { sender, type Sender } from '../sql.js';
import { findSignal, markDirty } from './find-signal.js';
import { checkedReason } from './override.js';

/**
 * Credits a signal to another assignment: a new version of the row, with author and reason. HR's word on its weight goes with it.
 * The source's content stays what it was, so that the same row sent again is still the same.
 */
export async function reattribute(
  em: EntityManager,
  signalId: string,
  assignmentId: string,
  reason: string,
  by: Viewer,
): Promise<void> {
  const words = checkedReason(reason);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const signal = await findSignal(to, by, signalId);
    const employee = await employeeOf(to, by, assignmentId, signal.day);
    if (assignmentId.toLowerCase() === signal.assignmentId)
      throw conflict('The signal is credited to this assignment already.');
    const batch = await openBatch(to, 'REATTRIBUTION', by);
    await to.query(
      'update signal set superseded_by = $4 where employee_id = $1 and occurred_at = $2::timestamptz and id = $3',
      [signal.employeeId, signal.occurredAt, signal.id, batch],
    );
    const { rows } = await to.query<{ id: string }>(
      `insert into signal (employee_id, occurred_at, assignment_id, received_at, client_id, location_id, batch_id, source_id, kind, kind_version, sentiment,
         value, attribution, external_id, interaction, channel, body)
       select $4, occurred_at, $5, received_at, client_id, location_id, $6, source_id, kind, kind_version, sentiment, value, attribution, external_id,
         interaction, channel, body
       from signal where employee_id = $1 and occurred_at = $2::timestamptz and id = $3 returning id`,
      [signal.employeeId, signal.occurredAt, signal.id, employee, assignmentId, batch],
    );
    const id = rows[0]!.id;
    await to.query(
      `with old as (
         update signal_key k set employee_id = $1, signal_id = $2 from signal s
         where s.employee_id = $3 and s.occurred_at = $4::timestamptz and s.id = $5
           and k.source_id = s.source_id and k.external_id = s.external_id and k.kind = s.kind returning k.content_hash
       ) insert into superseded_content select $5, content_hash from old`,
      [employee, id, signal.employeeId, signal.occurredAt, signal.id],
    );
    await to.query(
      `with old as (update screening_override set superseded_by = $5 where employee_id = $1 and signal_id = $2 and superseded_by is null returning *)
       insert into screening_override (employee_id, signal_id, weight, reason, account_id, batch_id)
       select $3, $4, weight, reason, account_id, $5 from old`,
      [signal.employeeId, signal.id, employee, id, batch],
    );
    await to.query('insert into reattribution (signal_id, reason, account_id, batch_id) values ($1, $2, $3, $4)', [
      id,
      words,
      accountOf(by),
      batch,
    ]);
    await markDirty(to, [signal, { ...signal, assignmentId }]);
    await numberBatch(to, batch);
  });
}

/** Whose assignment it is; it must have been running on the day of the signal. */
async function employeeOf(to: Sender, by: Viewer, assignmentId: string, day: string): Promise<string> {
  const [found] = isId(assignmentId)
    ? await scoped<{ employeeId: string; runs: boolean; startedOn: string; endedOn: string | null }>(
        to,
        by,
        `select employee_id as "employeeId", $2::date between started_on and coalesce(ended_on, 'infinity') as runs, started_on as "startedOn", ended_on as "endedOn"
         from assignment_period where assignment_id = $1 and superseded_by is null and $scope(employee_id)`,
        [assignmentId, day],
      )
    : [];
  if (!found) throw notFound('assignment');
  if (!found.runs)
    throw badInput(
      'assignmentId',
      `an assignment that was running on ${day}`,
      `${found.startedOn} to ${found.endedOn ?? 'now'}`,
    );
  return found.employeeId;
}
