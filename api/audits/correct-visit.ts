import { lastBatch } from '../access/batch.js';
import { badInput, notFound } from '../refusals.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import { scoreVisit, type Audit, type AuditItem } from '../scoring/audit-score.js';
import { earned, type Earns } from '../scoring/earned.js';
import { divide, MICRO } from '../scoring/exact.js';
import type { RuleSet } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { answeredVisits } from './answered-visits.js';

/** What a decision about a visit changes of it. */
export interface Correction {
  /** Null: every item. */
  item: string | null;
  /** What its answer becomes; null: it is taken out. */
  answer: string | null;
  /** False: it counts for the location alone, with its answers. */
  keepPerson: boolean;
}

/**
 * Writes what was decided about a visit as a new version of it, which keeps the print of what was sent: the same file again adds nothing.
 * Answers the points of the visit for the person as it was told and as it is now; null where too little is left.
 */
export async function correctVisit(
  to: Sender,
  visitId: string,
  change: Correction | null,
  { rules, batch }: { rules: RuleSet; batch: string },
): Promise<{ before: number | null; after: number | null }> {
  const { employee, day } = await standing(to, visitId);
  const span = { from: day, to: day, cutoff: await lastBatch(to) };
  const found = (await answeredVisits(to, 'employee_id', [employee], span)).find(({ visit }) => visit.id === visitId);
  if (!found) throw notFound('result');
  const told = { ...found.visit.audit, disputed: false, items: found.visit.audit.items.map(undisputed) };
  const now = change === null ? told : { ...told, items: await changed(to, told.items, change) };
  if (change) await writeVersion(to, visitId, change, now, batch);
  const lost = change !== null && !change.keepPerson;
  return { before: pointsOf(told, rules), after: lost ? null : pointsOf(now, rules) };
}

async function standing(to: Sender, visitId: string): Promise<{ employee: string; day: string }> {
  const { rows } = await to.query<{ employee: string; day: string }>(
    `select employee_id as employee, visited_on as day from visit
     where id::text = $1 and superseded_by is null and employee_id is not null and questionnaire_id is not null`,
    [visitId],
  );
  if (!rows[0]) throw notFound('result');
  return rows[0];
}

function undisputed(item: AuditItem): AuditItem {
  return { ...item, disputed: false };
}

async function changed(to: Sender, items: AuditItem[], { item, answer, keepPerson }: Correction): Promise<AuditItem[]> {
  if (!keepPerson) return items;
  if (item === null) return items.map((each) => ({ ...each, share: null }));
  const { rows } = await to.query<Earns>('select kind, earns from standard_item where id = $1', [item]);
  const share = answer === null ? null : earned(rows[0]!, answer);
  if (answer !== null && share === null)
    throw badInput('answer', `an answer of this item: ${rows[0]!.earns.map((each) => each.answer).join(', ')}`, answer);
  return items.map((each) => (each.id === item ? { ...each, share } : each));
}

function pointsOf(audit: Audit, rules: RuleSet): number | null {
  const root = scoreVisit(new Map(), 'visit', audit, rules, auditRulesOf(rules), 'person');
  return root.state === 'ok' ? root.value : null;
}

/** A visit that is taken out as a whole keeps its answers in the version before; in this one nothing applies. */
async function writeVersion(
  to: Sender,
  old: string,
  { item, answer, keepPerson }: Correction,
  { items }: Audit,
  batch: string,
): Promise<void> {
  const ordinary = items.filter(({ bonus, share }) => bonus === null && share !== null);
  const points = ordinary.reduce((sum, { weight, share }) => sum + divide(weight * share!, MICRO), 0n);
  const outOf = ordinary.reduce((sum, { weight }) => sum + weight, 0n);
  await to.query('update visit set superseded_by = $2 where id = $1', [old, batch]);
  const { rows } = await to.query<{ id: string }>(
    `insert into visit (programme_id, number, location_id, employee_id, visited_on, points, out_of, remark, questionnaire_id, auditor_id, recorded_on,
       content_hash, task_ids, batch_id)
     select programme_id, number, location_id, case when $5 then employee_id end, visited_on, $3::numeric / 1000000, $4::numeric / 1000000, remark,
       questionnaire_id, auditor_id, recorded_on, content_hash, task_ids, $2 from visit where id = $1 returning id`,
    [old, batch, `${points}`, `${outOf}`, keepPerson],
  );
  await to.query(
    `insert into visit_answer (visit_id, item_id, answer, evidence, evidence_file_id, remark)
     select $2, a.item_id, case when not $5::boolean or ($3::uuid is not null and a.item_id <> $3::uuid) then a.answer else $4 end, a.evidence, a.evidence_file_id, a.remark
     from visit_answer a where a.visit_id = $1`,
    [old, rows[0]!.id, item, answer, keepPerson],
  );
}
