import type { Sender } from '../sql.js';
import type { CheckedVisit } from './check-answers.js';

export interface Decided {
  number: string;
  employee: string;
  item: string | null;
  state: 'UPHELD' | 'PARTLY';
  answer: string | null;
}

/** What was decided about the visits with some numbers, in the order in which it was. */
export async function decisionsOn(to: Sender, programmeId: string, numbers: readonly string[]): Promise<Decided[]> {
  if (numbers.length === 0) return [];
  const { rows } = await to.query<Decided>(
    `select d.number, d.employee_id as employee, d.item_id as item, s.state, s.answer from dispute d join dispute_step s on s.dispute_id = d.id
     where d.programme_id = $1 and d.number = any($2::text[]) and s.state in ('UPHELD', 'PARTLY') order by s.id`,
    [programmeId, numbers],
  );
  return rows;
}

/** What was decided about a visit holds in every later version of it that is about the same employee, whatever is sent. */
export function withDecisions(visits: CheckedVisit[], decided: readonly Decided[]): CheckedVisit[] {
  if (decided.length === 0) return visits;
  return visits.map((visit) =>
    decided
      .filter(({ number, employee }) => number === visit.number && employee === visit.employeeId)
      .reduce(withDecision, visit),
  );
}

function withDecision(visit: CheckedVisit, { item, state, answer }: Decided): CheckedVisit {
  if (item === null && state === 'PARTLY') return { ...visit, employeeId: null, taskIds: [] };
  return {
    ...visit,
    answers: visit.answers.map((each) => (item === null || each.itemId === item ? { ...each, answer } : each)),
  };
}

/**
 * SQL: the ids of the items of visit `v` whose answers were taken out by decisions known at a cut-off. An answer that was left out from the
 * start is none of them, though all of the visit was taken out.
 */
export function takenOutItems(cutoff: string): string {
  return `array(select n.item_id::text from visit_answer n where n.visit_id = v.id and n.answer is null
    and exists (select 1 from dispute d join dispute_step s on s.dispute_id = d.id join batch b on b.id = s.batch_id and b.number <= ${cutoff}
      where d.programme_id = v.programme_id and d.number = v.number and d.employee_id = v.employee_id and (d.item_id is null or d.item_id = n.item_id)
        and s.state = 'UPHELD' and s.answer is null)
    and exists (select 1 from visit u join visit_answer m on m.visit_id = u.id
      where u.programme_id = v.programme_id and u.number = v.number and m.item_id = n.item_id and m.answer is not null))`;
}
