import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { findVisit } from '../audits/find-visits.js';
import { badInput, conflict, notFound } from '../refusals.js';
import type { AuditRules } from '../scoring/audit-rules.js';
import { addDays } from '../scoring/calendar.js';
import type { Day } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import { checkedDispute, type Words } from './checked-words.js';
import { disputableUntil } from './disputable-until.js';

export interface Disputed extends Words {
  visitId: string;
  itemId: string | null;
}

/** The employee says that an item, or the visit as a whole, is not as it was told. From then on it doesn't count until it is decided. */
export async function openDispute(
  em: EntityManager,
  { visitId, itemId, ...words }: Disputed,
  rules: AuditRules,
  today: Day,
  by: Extract<Viewer, { kind: 'ACCOUNT' }>,
): Promise<string> {
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const { reason, evidence, evidenceFileId } = await checkedDispute(to, words, by.accountId);
    const visit = await findVisit(to, by, visitId, rules, today);
    if (by.employeeId === null || visit.employeeId !== by.employeeId || visit.answers.length === 0)
      throw notFound('result');
    // Whoever disputes, corrects or decides the same visit waits here.
    await to.query('select 1 from visit where programme_id = $1 and number = $2 and superseded_by is null for update', [
      visit.programmeId,
      visit.number,
    ]);
    const item = visit.answers.find((each) => each.itemId === itemId);
    if (itemId !== null && !item) throw badInput('itemId', 'an item of this visit', itemId);
    if (item?.answer === null) throw badInput('itemId', 'an item that was answered', 'not applicable');
    const until = (await disputableUntil(to, [visitId], rules, today)).get(visitId);
    if (until === undefined) throw conflict('What was not shown to you yet is disputed once it is.');
    if (today > until) throw conflict(`It could be disputed until ${until}.`);
    await refuseTwice(to, visit.programmeId, visit.number, itemId);
    const batch = await openBatch(to, 'DISPUTE', by);
    const { rows } = await to.query<{ id: string }>(
      `insert into dispute (employee_id, programme_id, number, item_id, reason, evidence, opened_on, due_on, account_id, batch_id, evidence_file_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
      [
        visit.employeeId,
        visit.programmeId,
        visit.number,
        itemId,
        reason,
        evidence,
        today,
        addDays(today, rules.decideDays),
        accountOf(by),
        batch,
        evidenceFileId,
      ],
    );
    await numberBatch(to, batch);
    return rows[0]!.id;
  });
}

/** One thing is disputed once; what was withdrawn may be disputed again. While the whole is disputed, so is each item. */
async function refuseTwice(to: Sender, programme: string, number: string, item: string | null): Promise<void> {
  const { rows } = await to.query<{ same: boolean }>(
    `select d.item_id is not distinct from $3::uuid as same from dispute d left join dispute_step s on s.dispute_id = d.id and s.state <> 'IN_REVIEW'
     where d.programme_id = $1 and d.number = $2 and s.state is distinct from 'WITHDRAWN'
       and (d.item_id is not distinct from $3::uuid or ((d.item_id is null or $3::uuid is null) and s.id is null))`,
    [programme, number, item],
  );
  if (rows.length === 0) return;
  throw conflict(
    rows.some(({ same }) => same)
      ? 'This was disputed already.'
      : 'A part of this visit, or all of it, is disputed; that has to be decided first.',
  );
}
