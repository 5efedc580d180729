import { known } from '../people/assignments-as-of.js';
import type { Audit, AuditItem } from '../scoring/audit-score.js';
import { earned, type Earns } from '../scoring/earned.js';
import type { Assignment, Visit } from '../scoring/evidence.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { acknowledgedBefore } from './acknowledged.js';
import { openDispute } from './open-dispute.js';
import { visitsFor } from './visits-for.js';

export interface Span {
  from: Day;
  to: Day;
  cutoff: number;
}

/** A visit with answers, and whom and what it is about. */
export interface AnsweredVisit {
  location: string;
  employee: string | null;
  tasks: string[];
  visit: Visit & Required<Pick<Visit, 'audit'>>;
}

type ItemRow = Earns &
  Omit<AuditItem, 'share' | 'weight' | 'sectionWeight' | 'bonus' | 'cap'> &
  Record<'weight' | 'sectionWeight', string> &
  Record<'answer' | 'bonus' | 'cap', string | null>;

interface Row {
  id: string;
  location: string;
  employee: string | null;
  tasks: string[];
  day: Day;
  side: Visit['side'];
  points: string;
  outOf: string;
  counted: boolean;
  recordedOn: Day;
  discussedOn: Day | null;
  items: ItemRow[];
  /** Ids of items that are disputed; null stands for the whole visit. */
  disputed: (string | null)[];
}

/**
 * The visits that count for each of some assignments, as known at the cut-off: totals of the location where it is, and visits with answers
 * that name the employee and were about that task. Three statements, however many assignments.
 */
export async function visitsOf(to: Sender, assignments: Assignment[], span: Span): Promise<Map<string, Visit[]>> {
  const locations = [...new Set(assignments.flatMap(({ location }) => location ?? []))];
  const totals = await visitsFor(to, locations, span);
  const employees = [...new Set(assignments.map(({ employee }) => employee))];
  const own = Map.groupBy(await answeredVisits(to, 'employee_id', employees, span), ({ employee }) => employee);
  return new Map(
    assignments.map(({ id, location, employee, task }) => [
      id,
      [
        // One that names somebody says nothing of the others who work there.
        ...((location !== null && totals.get(location)) || [])
          .filter((total) => total.employee === null || total.employee === employee)
          .map(({ visit }) => visit),
        ...(own.get(employee) ?? []).filter(({ tasks }) => tasks.includes(task)).map(({ visit }) => visit),
      ],
    ]),
  );
}

/** Visits with answers of some employees, or at some locations: one statement. */
export async function answeredVisits(
  to: Sender,
  by: 'employee_id' | 'location_id',
  ids: string[],
  { from, to: until, cutoff }: Span,
): Promise<AnsweredVisit[]> {
  const { rows } = await to.query<Row>(
    `select v.id::text, v.location_id as location, v.employee_id as employee, v.task_ids as tasks, v.visited_on as day, v.points, v.out_of as "outOf",
       case when p.kind = 'MANAGER_AUDIT' then 'MANAGER' else 'INDEPENDENT' end as side, v.recorded_on as "recordedOn",
       coalesce((select a.announced_on <= v.visited_on from programme_announcement a where a.programme_id = v.programme_id and ${known('a', '$4')}), false) as counted,
       (select t.happened_on from result_step t where t.programme_id = v.programme_id and t.number = v.number and t.kind = 'DISCUSSED' and ${known('t', '$4')}) as "discussedOn",
       array(select d.item_id::text from dispute d where d.programme_id = v.programme_id and d.number = v.number and d.employee_id = v.employee_id
         and ${openDispute('d', '$4')}) as disputed,
       (select json_agg(json_build_object('id', i.id, 'section', x.id, 'sectionWeight', x.weight::text, 'weight', i.weight::text, 'kind', i.kind, 'earns', i.earns,
           'answer', n.answer, 'bonus', i.bonus::text, 'critical', i.critical, 'cap', i.cap::text, 'attribution', w.attribution,
           'acknowledged', v.employee_id is not null and ${acknowledgedBefore('v.employee_id', 'w', 'v.visited_on', known('k', '$4'))},
           'cause', (select c.cause from item_cause c where c.programme_id = v.programme_id and c.number = v.number and c.item_id = i.id and ${known('c', '$4')})))
         from visit_answer n join standard_item i on i.id = n.item_id join standard_version w on w.id = i.version_id
           join questionnaire_item q on q.questionnaire_id = v.questionnaire_id and q.item_id = i.id join questionnaire_section x on x.id = q.section_id
         where n.visit_id = v.id) as items
     from visit v join programme p on p.id = v.programme_id
     where v.${by} = any($1::uuid[]) and v.visited_on between $2 and $3 and v.questionnaire_id is not null and ${known('v', '$4')}
     order by v.visited_on, v.id`,
    [ids, from, until, cutoff],
  );
  return rows.map(
    ({ location, employee, tasks, recordedOn, discussedOn, items, disputed, points, outOf, ...visit }) => ({
      location,
      employee,
      tasks,
      visit: {
        ...visit,
        points: micro(points),
        outOf: micro(outOf),
        audit: { employee, recordedOn, discussedOn, ...withDisputes(items.map(itemOf), disputed) },
      },
    }),
  );
}

/** What nobody disputes stays as it is. */
function withDisputes(items: AuditItem[], disputed: (string | null)[]): Pick<Audit, 'items' | 'disputed'> {
  if (disputed.length === 0) return { items };
  const whole = disputed.includes(null);
  return {
    disputed: whole,
    items: items.map((item) => (whole || disputed.includes(item.id) ? { ...item, disputed: true } : item)),
  };
}

function itemOf({ earns, answer, weight, sectionWeight, bonus, cap, ...row }: ItemRow): AuditItem {
  return {
    ...row,
    weight: micro(weight),
    sectionWeight: micro(sectionWeight),
    bonus: bonus === null ? null : micro(bonus),
    cap: cap === null ? null : micro(cap),
    share: answer === null ? null : earned({ kind: row.kind, earns }, answer),
  };
}

/** A numeric of six decimals as whole 10^-6. */
function micro(text: string): bigint {
  return BigInt(text.replace('.', ''));
}
