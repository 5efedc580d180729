import { MOST_REST, type Kept, type Withdrawn } from '../import-target.js';
import type { Sender } from '../sql.js';

/**
 * Takes back the visits and announcements that a batch brought, as part of its undoing. What others corrected since is kept; what the
 * batch itself had corrected stands again, as a version of the undo.
 */
export async function undoVisits(to: Sender, undone: string, undo: string): Promise<Withdrawn> {
  const { rows: rest } = await to.query<Kept>(
    `select 'VISIT' as what, number as key, 'CHANGED_SINCE' as why from visit
     where batch_id = $1 and superseded_by is not null and superseded_by <> $1 order by number limit ${MOST_REST}`,
    [undone],
  );
  const { rows: kept } = await to.query<{ kept: number }>(
    'select count(*)::int as kept from visit where batch_id = $1 and superseded_by is not null and superseded_by <> $1',
    [undone],
  );
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
  await undoAnnouncements(to, undone, undo);
  return { superseded: gone.length, kept: kept[0]!.kept, rest };
}

async function undoAnnouncements(to: Sender, undone: string, undo: string): Promise<void> {
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
}
