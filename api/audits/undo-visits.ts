import { MOST_REST, type BroughtRows, type Kept, type Withdrawn } from '../import-target.js';
import type { Sender } from '../sql.js';

/**
 * Takes back the visits and announcements that a batch brought, as part of its undoing. What others corrected since is kept; what the
 * batch itself had corrected stands again, as a version of the undo.
 */
export async function undoVisits(to: Sender, undone: string, undo: string): Promise<Withdrawn> {
  const { rows: rest } = await to.query<Kept>(
    `select what, key, why from (${KEPT}) x order by what desc, key limit ${MOST_REST}`,
    [undone],
  );
  const { rows: kept } = await to.query<{ kept: number }>(`select count(*)::int as kept from (${KEPT}) x`, [undone]);
  const { rows: gone } = await to.query<{ programme_id: string; number: string }>(
    'update visit set superseded_by = $2 where batch_id = $1 and superseded_by is null returning programme_id, number',
    [undone, undo],
  );
  await to.query(
    `insert into visit (programme_id, number, location_id, employee_id, visited_on, points, out_of, remark, questionnaire_id, auditor_id, recorded_on,
       content_hash, task_ids, batch_id)
     select programme_id, number, location_id, employee_id, visited_on, points, out_of, remark, questionnaire_id, auditor_id, recorded_on,
       content_hash, task_ids, $2 from visit old
     where old.superseded_by = $1 and exists (select 1 from visit g where g.programme_id = old.programme_id and g.number = old.number
       and g.batch_id = $1 and g.superseded_by = $2)`,
    [undone, undo],
  );
  await to.query(
    `insert into visit_answer (visit_id, item_id, answer, evidence, evidence_file_id, remark)
     select v.id, a.item_id, a.answer, a.evidence, a.evidence_file_id, a.remark from visit old join visit_answer a on a.visit_id = old.id
       join visit v on v.programme_id = old.programme_id and v.number = old.number and v.batch_id = $2 where old.superseded_by = $1`,
    [undone, undo],
  );
  const announcements = await undoAnnouncements(to, undone, undo);
  return { superseded: gone.length + announcements, kept: kept[0]!.kept, rest };
}

const KEPT = `select 'VISIT' as what, number as key, 'CHANGED_SINCE' as why from visit
  where batch_id = $1 and superseded_by is not null and superseded_by <> $1
  union all select 'ANNOUNCEMENT', p.code, 'CHANGED_SINCE' from programme_announcement a join programme p on p.id = a.programme_id
  where a.batch_id = $1 and a.superseded_by is not null and a.superseded_by <> $1`;

export const VISITS_BROUGHT: BroughtRows = `select 'VISIT' as what, v.number as key, l.name as detail, v.visited_on as day,
  case when v.superseded_by is not null then 'CHANGED_SINCE' end as why
  from visit v join location l on l.id = v.location_id where v.batch_id = $1 and v.superseded_by is distinct from $1
  union all select 'ANNOUNCEMENT', p.code, p.name, a.announced_on, case when a.superseded_by is not null then 'CHANGED_SINCE' end
  from programme_announcement a join programme p on p.id = a.programme_id where a.batch_id = $1 and a.superseded_by is distinct from $1`;

/** Answers how many were taken back. */
async function undoAnnouncements(to: Sender, undone: string, undo: string): Promise<number> {
  const { rows } = await to.query<{ programme_id: string }>(
    'update programme_announcement set superseded_by = $2 where batch_id = $1 and superseded_by is null returning programme_id',
    [undone, undo],
  );
  await to.query(
    `insert into programme_announcement (programme_id, announced_on, goals, use_of_results, account_id, batch_id)
     select programme_id, announced_on, goals, use_of_results, account_id, $2::bigint from programme_announcement
     where superseded_by = $1 and programme_id = any($3::uuid[])`,
    [undone, undo, rows.map(({ programme_id }) => programme_id)],
  );
  return rows.length;
}
