import type { EntityManager } from '@mikro-orm/postgresql';
import { Role } from '../access/account.js';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Actor, type Viewer } from '../access/viewer.js';
import { badInput, notFound } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import { checkAnsweredVisits } from './check-answered.js';
import { isChecked, type CheckedVisit, type VisitFlaw } from './check-answers.js';
import { decisionsOn } from './decided-answers.js';
import { holdProgramme } from './hold-programme.js';
import { supersede, versionsOf, type NewVersion } from './new-versions.js';
import { differences, standing, taken } from './standing-visits.js';
import type { RecordedVisits, VisitInput, VisitResult } from './visit.input.js';

const MOST = 100;

/** Records visits by hand or by a program: every one is checked before the first is written, and the good ones are in or none. */
export async function recordVisitsBy(
  em: EntityManager,
  programmeId: string,
  visits: VisitInput[],
  today: Day,
  by: Viewer,
): Promise<RecordedVisits> {
  if (visits.length < 1 || visits.length > MOST) throw badInput('visits', `1 to ${MOST} visits`, `${visits.length}`);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const programme = await holdProgramme(to, programmeId);
    // A manager's own audits are his side; what others see of his people is not his to write.
    if (by.kind === 'ACCOUNT' && by.role === Role.MANAGER && programme.kind !== 'MANAGER_AUDIT')
      throw notFound('programme');
    const checked = await checkAnsweredVisits(to, programmeId, visits, today, by);
    const batch = await openBatch(to, 'VISIT', by);
    const results = await recordAnsweredVisits(to, programmeId, checked, { batch, today, by });
    const count = (status: string): number => results.filter((each) => each.status === status).length;
    const [added, changed] = [count('ADDED'), count('CHANGED')];
    let batchNumber: number | null = null;
    if (added + changed === 0) await to.query('delete from batch where id = $1', [batch]);
    else {
      await to.query('update batch set added = $2, changed = $3 where id = $1', [batch, added, changed]);
      batchNumber = await numberBatch(to, batch);
    }
    return {
      added,
      changed,
      same: count('SAME'),
      refused: count('REFUSED'),
      batchNumber,
      results: results.map((result, index) => ({ ...result, index, number: visits[index]!.number })),
    };
  });
}

/**
 * Writes what was checked, as part of a batch: a new number is added, the same content adds nothing, other content is a new version that
 * supersedes the one before. Whoever is neither HR nor the system corrects his own visits only. One answer per visit, in order.
 */
async function recordAnsweredVisits(
  to: Sender,
  programmeId: string,
  visits: (CheckedVisit | VisitFlaw)[],
  { batch, today, by }: { batch: string; today: Day; by: Actor },
): Promise<Omit<VisitResult, 'index' | 'number'>[]> {
  const good = visits.filter(isChecked);
  const before = await standing(to, programmeId, good);
  const decided = await decisionsOn(
    to,
    programmeId,
    good.map(({ number }) => number),
  );
  const { versions, outcomeOf } = versionsOf(good, { before, decided }, by);
  await supersede(to, versions, batch);
  const ids = await insertVisits(to, versions, { programmeId, batch, today, by });
  const now = new Map(versions.map(({ visit }) => [visit.number, visit]));
  return visits.map((visit) => {
    if (!isChecked(visit)) return { ...NOTHING, status: 'REFUSED', ...visit };
    const status = outcomeOf(visit);
    const old = before.get(visit.number);
    if (status === 'REFUSED') return { ...NOTHING, status, ...taken(visit) };
    if (status === 'SAME') return { ...NOTHING, status, visitId: old!.id };
    const visitId = ids.get(visit.number)!;
    return old
      ? { ...NOTHING, status, visitId, differences: differences(old, now.get(visit.number)!) }
      : { ...NOTHING, status, visitId };
  });
}

const NOTHING = { visitId: null, differences: [], code: null, field: null, expected: null, came: null };

async function insertVisits(
  to: Sender,
  versions: NewVersion[],
  { programmeId, batch, today, by }: { programmeId: string; batch: string; today: Day; by: Actor },
): Promise<Map<string, string>> {
  if (versions.length === 0) return new Map();
  const { rows } = await to.query<{ id: string; number: string }>(
    `insert into visit (programme_id, number, location_id, employee_id, visited_on, points, out_of, remark, questionnaire_id, auditor_id, recorded_on, content_hash, task_ids, batch_id)
     select $1, n.number, n."locationId", n."employeeId", n."visitedOn", n.points, n."outOf", n.remark, n."questionnaireId", coalesce(n.auditor, $3::uuid),
       coalesce(n."recordedOn", $4::date), n.hash, array(select jsonb_array_elements_text(n."taskIds"))::uuid[], $5
     from jsonb_to_recordset($2::jsonb) as n (number text, "locationId" uuid, "employeeId" uuid, "visitedOn" date, points numeric, "outOf" numeric, remark text,
       "questionnaireId" uuid, auditor uuid, "recordedOn" date, hash text, "taskIds" jsonb)
     returning id::text, number`,
    [
      programmeId,
      JSON.stringify(
        versions.map(({ visit, auditor, recordedOn }) => ({ ...visit, answers: undefined, auditor, recordedOn })),
      ),
      accountOf(by),
      today,
      batch,
    ],
  );
  const ids = new Map(rows.map(({ id, number }) => [number, id]));
  const visits = versions.map(({ visit }) => visit);
  await to.query(
    `insert into visit_answer (visit_id, item_id, answer, evidence, evidence_file_id, remark)
     select * from unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::text[])`,
    [
      visits.flatMap(({ number, answers }) => answers.map(() => ids.get(number))),
      ...(['itemId', 'answer', 'evidence', 'evidenceFileId', 'remark'] as const).map((field) =>
        visits.flatMap(({ answers }) => answers.map((answer) => answer[field] ?? null)),
      ),
    ],
  );
  return ids;
}
