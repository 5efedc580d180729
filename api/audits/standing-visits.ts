import { Role } from '../access/account.js';
import { accountOf, type Actor } from '../access/viewer.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { CheckedVisit, VisitFlaw } from './check-answers.js';
import { decisionsOn, withDecisions } from './decided-answers.js';
import type { VisitDifference } from './visit.input.js';

export interface Standing {
  id: string;
  number: string;
  hash: string | null;
  auditor: string | null;
  recordedOn: Day | null;
  visitedOn: Day;
  location: string;
  employee: string | null;
  remark: string | null;
  answers: Record<string, string | null>;
}

/** The visits that stand under the numbers of some; held, if they are about to be written. */
export async function standing(
  to: Sender,
  programmeId: string,
  visits: readonly { number: string }[],
  hold = 'for update of v',
): Promise<Map<string, Standing>> {
  if (visits.length === 0) return new Map();
  const { rows } = await to.query<Standing>(
    `select v.id::text, v.number, v.content_hash as hash, v.auditor_id as auditor, v.recorded_on as "recordedOn", v.visited_on as "visitedOn",
       v.location_id as location, v.employee_id as employee, v.remark,
       coalesce((select json_object_agg(a.item_id, a.answer) from visit_answer a where a.visit_id = v.id), '{}'::json) as answers
     from visit v where v.programme_id = $1 and v.number = any($2::text[]) and v.superseded_by is null ${hold}`,
    [programmeId, visits.map(({ number }) => number)],
  );
  return new Map(rows.map((row) => [row.number, row]));
}

/** What stands in the new version where something else stood in the old one. */
export function differences(old: Standing, now: CheckedVisit): VisitDifference[] {
  const fields = [
    { field: 'visitedOn', before: old.visitedOn, after: now.visitedOn },
    { field: 'location', before: old.location, after: now.locationId },
    { field: 'employee', before: old.employee, after: now.employeeId },
    { field: 'remark', before: old.remark, after: now.remark },
    ...now.answers.map(({ itemId, name, answer }) => ({
      field: name,
      before: old.answers[itemId] ?? null,
      after: answer,
    })),
  ];
  return fields.filter(({ before, after }) => before !== after);
}

/** What recording a visit would change of the one that stands under its number; null where none does. Writes nothing. */
export async function differencesOf(
  to: Sender,
  programmeId: string,
  visit: CheckedVisit,
  by: Actor,
): Promise<{ stands: boolean; differences: VisitDifference[] } & Partial<VisitFlaw>> {
  const old = (await standing(to, programmeId, [visit], '')).get(visit.number);
  if (old === undefined) return { stands: false, differences: [] };
  // Of somebody else's visit only is told that its number is taken.
  if (isForeign(old, by)) return { stands: false, differences: [], ...taken(visit) };
  const [decided] = withDecisions([visit], await decisionsOn(to, programmeId, [visit.number]));
  return { stands: true, differences: old.hash === visit.hash ? [] : differences(old, decided!) };
}

/** Whoever is neither HR nor the system corrects his own visits only. */
export function isForeign(old: Pick<Standing, 'auditor'> | undefined, by: Actor): boolean {
  const mayCorrectAll = by.kind === 'SYSTEM' || (by.kind === 'ACCOUNT' && by.role === Role.HR);
  return !mayCorrectAll && old !== undefined && old.auditor !== accountOf(by);
}

export function taken({ number }: CheckedVisit): VisitFlaw {
  return { code: 'NUMBER_TAKEN', field: 'number', expected: 'a number that no other auditor has used', came: number };
}
