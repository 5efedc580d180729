import { Role } from '../access/account.js';
import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { pageOffset, pageSize } from '../page.js';
import { badInput, notFound } from '../refusals.js';
import type { AuditRules } from '../scoring/audit-rules.js';
import type { Day } from '../scoring/rules.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import { acknowledgedBefore } from './acknowledged.js';
import type { Visit } from './visit-view.js';

export interface VisitQuestion {
  first: number;
  offset: number | null;
  programmeId: string | null;
  state: string | null;
  overdue: boolean | null;
  search: string | null;
}

const STATES = ['TOTALS', 'LOCATION', 'NEW', 'DISCLOSED', 'DISCUSSED', 'CLOSED'];
const COUNTED = 25_000;

/** Whether the employee had acknowledged the demands of version `w` before visit `v`. */
const ACKNOWLEDGED = acknowledgedBefore('v.employee_id', 'w', 'v.visited_on');

/** The employee disputes item `i` of visit `v`, or all of it, and nobody has decided. */
const DISPUTED = `exists (select 1 from dispute g where g.programme_id = v.programme_id and g.number = v.number and g.employee_id = v.employee_id
  and (g.item_id is null or g.item_id = i.id) and not exists (select 1 from dispute_step h where h.dispute_id = g.id and h.state <> 'IN_REVIEW'))`;

/** A share that an answer earns, as in scoring/earned.ts; here only to know which items failed. */
const FAILED = `a.answer is not null and w.attribution = 'EMPLOYEE' and i.bonus is null and ${ACKNOWLEDGED} and not ${DISPUTED}
  and coalesce(case when i.kind in ('YES_NO', 'CHOICE') then (select (e ->> 'score')::numeric from jsonb_array_elements(i.earns) e where e ->> 'answer' = a.answer)
      when i.kind = 'COUNT' then (select (e ->> 'score')::numeric from jsonb_array_elements(i.earns) e where (e ->> 'answer')::numeric <= a.answer::numeric
        order by (e ->> 'answer')::numeric desc limit 1)
      else (select case when hi.x = lo.x then lo.s else lo.s + (a.answer::numeric - lo.x) * (hi.s - lo.s) / (hi.x - lo.x) end
        from (select (e ->> 'answer')::numeric as x, (e ->> 'score')::numeric as s from jsonb_array_elements(i.earns) e
            where (e ->> 'answer')::numeric <= a.answer::numeric order by 1 desc limit 1) lo,
          (select (e ->> 'answer')::numeric as x, (e ->> 'score')::numeric as s from jsonb_array_elements(i.earns) e
            where (e ->> 'answer')::numeric >= a.answer::numeric order by 1 limit 1) hi) end, 1)
    < case when i.kind = 'YES_NO' then 1 else $3::numeric end`;

/** How far the work with a result is. $1 is the day, $2 the days that it may be open, $3 the pass mark. */
const STATE = `case when v.questionnaire_id is null then 'TOTALS' when v.employee_id is null then 'LOCATION'
  when t.happened_on is null then case when d.happened_on is null then 'NEW' else 'DISCLOSED' end
  when exists (select 1 from visit_answer a join standard_item i on i.id = a.item_id join standard_version w on w.id = i.version_id
    where a.visit_id = v.id and ${FAILED} and not exists (select 1 from item_cause c where c.programme_id = v.programme_id and c.number = v.number
      and c.item_id = a.item_id and c.superseded_by is null)) then 'DISCUSSED'
  else 'CLOSED' end`;

const FROM = `visit v join programme p on p.id = v.programme_id join location l on l.id = v.location_id
  left join employee e on e.id = v.employee_id left join account u on u.id = v.auditor_id
  left join result_step d on d.programme_id = v.programme_id and d.number = v.number and d.kind = 'DISCLOSED' and d.superseded_by is null
  left join result_step t on t.programme_id = v.programme_id and t.number = v.number and t.kind = 'DISCUSSED' and t.superseded_by is null
  cross join lateral (select ${STATE} as state) s`;

const ANSWERS = `coalesce((select json_agg(json_build_object('itemId', i.id, 'name', st.code || '/' || i.code, 'section', x.names, 'attribution', w.attribution,
    'answer', a.answer, 'evidence', a.evidence, 'evidenceFileId', a.evidence_file_id, 'remark', a.remark, 'needsCause', v.employee_id is not null and (${FAILED}), 'acknowledged', v.employee_id is not null and ${ACKNOWLEDGED},
    'cause', (select c.cause from item_cause c where c.programme_id = v.programme_id and c.number = v.number and c.item_id = i.id and c.superseded_by is null),
    'item', json_build_object('id', i.id, 'code', i.code, 'question', i.question, 'kind', i.kind, 'earns', i.earns, 'weight', trim_scale(i.weight)::text,
      'naAllowed', i.na_allowed, 'critical', i.critical, 'cap', trim_scale(i.cap)::text, 'bonus', trim_scale(i.bonus)::text)) order by x.position, n.position)
  from visit_answer a join standard_item i on i.id = a.item_id join standard_version w on w.id = i.version_id join standard st on st.id = w.standard_id
    join questionnaire_item n on n.questionnaire_id = v.questionnaire_id and n.item_id = i.id join questionnaire_section x on x.id = n.section_id
  where a.visit_id = v.id), '[]'::json)`;

const COLUMNS = `v.id::text, v.number, v.programme_id as "programmeId", p.name as "programmeName", case when p.kind = 'MANAGER_AUDIT' then 'MANAGER' else 'INDEPENDENT' end as side,
  p.disclosure, v.location_id as "locationId", l.name as "locationName", v.employee_id as "employeeId", e.name as "employeeName", e.code as "employeeCode", v.visited_on as "visitedOn",
  v.recorded_on as "recordedOn", s.state, s.state in ('NEW', 'DISCLOSED', 'DISCUSSED') and v.recorded_on + $2::int < $1::date as overdue,
  d.happened_on as "disclosedOn", t.happened_on as "discussedOn", t.note, v.remark, v.auditor_id as "auditorId", u.name as "auditorName", ${ANSWERS} as answers`;

/**
 * Visits that a reader may see, the latest first: HR all; auditors those they made; managers those of their people and those they made;
 * employees their own, once disclosed or once the days of the rules are over. One statement.
 */
export async function findVisits(
  to: Sender,
  viewer: Viewer | null,
  question: VisitQuestion,
  { openDays, passMark }: AuditRules,
  today: Day,
): Promise<{ nodes: Visit[]; totalCount: number }> {
  const first = pageSize(question.first);
  const offset = pageOffset(question.offset);
  const values: unknown[] = [today, openDays, passMark];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const where = ['v.superseded_by is null', reach(viewer, bind)];
  if (question.state !== null && !STATES.includes(question.state))
    throw badInput('state', `one of ${STATES.join(', ')}`, question.state);
  if (question.state !== null) where.push(`s.state = ${bind(question.state)}`);
  if (question.programmeId !== null) where.push(`v.programme_id::text = ${bind(question.programmeId)}`);
  if (question.overdue !== null)
    where.push(
      `(s.state in ('NEW', 'DISCLOSED', 'DISCUSSED') and v.recorded_on + $2::int < $1::date) = ${bind(question.overdue)}`,
    );
  const words = searchPattern('search', question.search);
  if (words !== null) {
    const pattern = bind(words);
    where.push(`(v.number ilike ${pattern} or l.name ilike ${pattern} or e.name ilike ${pattern})`);
  }
  const some = where.join(' and ');
  const rows = await scoped<Visit & { total: number }>(
    to,
    viewer,
    `select c.total, page.* from (select count(*)::int as total from (select 1 from ${FROM} where ${some} limit ${COUNTED + 1}) counted) c
     left join (select ${COLUMNS} from ${FROM} where ${some} order by v.visited_on desc, v.id desc limit ${first} offset ${offset}) page on true
     order by page."visitedOn" desc, page.id::bigint desc`,
    values,
  );
  return { nodes: rows.filter(({ id }) => id !== null), totalCount: rows[0]?.total ?? 0 };
}

/** One visit that the viewer may see; what he may not is as if it weren't there. */
export async function findVisit(
  to: Sender,
  viewer: Viewer | null,
  id: string,
  rules: AuditRules,
  today: Day,
): Promise<Visit> {
  const values: unknown[] = [today, rules.openDays, rules.passMark];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const rows = await scoped<Visit>(
    to,
    viewer,
    `select ${COLUMNS} from ${FROM} where v.id::text = ${bind(id)} and v.superseded_by is null and ${reach(viewer, bind)}`,
    values,
  );
  if (!rows[0]) throw notFound('visit');
  return rows[0];
}

function reach(viewer: Viewer | null, bind: (value: unknown) => string): string {
  if (viewer?.kind !== 'ACCOUNT') return '(false and $visit(v.employee_id, v.task_ids))';
  const { role, accountId, employeeId } = viewer;
  const own = (): string =>
    employeeId === null
      ? 'false'
      : `(v.employee_id = ${bind(employeeId)}::uuid and (d.id is not null or v.recorded_on + $2::int < $1::date))`;
  const made = (): string => `v.auditor_id = ${bind(accountId)}::uuid`;
  // Whom he sees at all is wider than his people: the statement says for each role whose visits these are.
  if (role === Role.HR) return '(true or $visit(v.employee_id, v.task_ids))';
  if (role === Role.AUDITOR) return `(${made()} or $visit(v.employee_id, v.task_ids))`;
  // A manager is also somebody who is visited: of himself he sees what any employee would.
  if (role === Role.MANAGER)
    return `(${own()} or ${made()} or ($visit(v.employee_id, v.task_ids) and v.employee_id is distinct from ${bind(employeeId)}::uuid))`;
  return `(${own()} and $visit(v.employee_id, v.task_ids))`;
}
