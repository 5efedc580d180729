import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { conflict, notFound } from '../refusals.js';
import type { AuditRules } from '../scoring/audit-rules.js';
import { addDays } from '../scoring/calendar.js';
import type { Day } from '../scoring/rules.js';
import { findSignal, markDirty, type FoundSignal } from '../signals/find-signal.js';
import { sender, type Sender } from '../sql.js';
import { checkedDispute, type Words } from './checked-words.js';

/**
 * The employee says that a signal on an own map is not what happened, or not his. From then on it counts nowhere until it is decided. What
 * stands on no map of his yet he hasn't seen.
 */
export async function disputeSignal(
  em: EntityManager,
  signalId: string,
  words: Words,
  { disputeDays, decideDays }: AuditRules,
  today: Day,
  by: Extract<Viewer, { kind: 'ACCOUNT' }>,
): Promise<string> {
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const { reason, evidence, evidenceFileId } = await checkedDispute(to, words, by.accountId);
    const signal = await findSignal(to, by, signalId);
    if (by.employeeId === null || signal.employeeId !== by.employeeId) throw notFound('signal');
    const seen = await firstSeen(to, signal);
    if (seen === null) throw conflict('This signal stands on no map of yours yet; it is disputed once it does.');
    const until = addDays(seen, disputeDays);
    if (today > until) throw conflict(`It could be disputed until ${until}.`);
    await refuseTwice(to, signal);
    const batch = await openBatch(to, 'DISPUTE', by);
    const { rows } = await to.query<{ id: string }>(
      `insert into dispute (employee_id, source_id, external_id, kind, assignment_id, signal_id, occurred_at, reason, evidence, evidence_file_id, opened_on, due_on,
         account_id, batch_id)
       select s.employee_id, s.source_id, s.external_id, s.kind, s.assignment_id, s.id, s.occurred_at, $4, $5, $6, $7, $8, $9, $10
       from signal s where s.employee_id = $1 and s.occurred_at = $2::timestamptz and s.id = $3 returning id`,
      [
        signal.employeeId,
        signal.occurredAt,
        signal.id,
        reason,
        evidence,
        evidenceFileId,
        today,
        addDays(today, decideDays),
        accountOf(by),
        batch,
      ],
    );
    await markDirty(to, [signal]);
    await numberBatch(to, batch);
    return rows[0]!.id;
  });
}

/** The day of the first map of his on which the employee could open the signal: one that knows it and doesn't end before it. */
async function firstSeen(
  to: Sender,
  { id, employeeId, occurredAt, assignmentId, day }: FoundSignal,
): Promise<Day | null> {
  const { rows } = await to.query<{ day: Day | null }>(
    `select min((m.made_at at time zone o.time_zone)::date)::text as day
     from signal s join batch b on b.id = s.batch_id join career_map m on m.employee_id = s.employee_id and m.cutoff >= b.number and m.as_of >= $4
       join scorecard c on c.map_id = m.id and c.assignment_id = $5 cross join organisation o
     where s.employee_id = $1 and s.occurred_at = $2::timestamptz and s.id = $3`,
    [employeeId, occurredAt, id, day, assignmentId],
  );
  return rows[0]?.day ?? null;
}

/** One thing is disputed once; what was withdrawn may be disputed again. The signal's row is held, so nobody comes between. */
async function refuseTwice(to: Sender, { id, employeeId, occurredAt }: FoundSignal): Promise<void> {
  const { rows } = await to.query(
    `select 1 from signal s join dispute d on d.employee_id = s.employee_id and d.source_id = s.source_id and d.external_id = s.external_id and d.kind = s.kind
       left join dispute_step t on t.dispute_id = d.id and t.state = 'WITHDRAWN'
     where s.employee_id = $1 and s.occurred_at = $2::timestamptz and s.id = $3 and t.id is null`,
    [employeeId, occurredAt, id],
  );
  if (rows.length > 0) throw conflict('This was disputed already.');
}
