import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';

/**
 * The day on which somebody last talked with each person, as far as it stands in writing: a result of a visit was discussed, something was
 * said about the map, or a goal was answered. Own words don't count. One statement, however many people.
 */
export async function lastTalks(to: Sender, employeeIds: string[]): Promise<Map<string, Day>> {
  const { rows } = await to.query<{ employee: string; day: Day }>(
    `with zone as (select time_zone from organisation)
     select employee, max(day) as day from (
       select v.employee_id as employee, s.happened_on as day
       from visit v join result_step s on s.programme_id = v.programme_id and s.number = v.number
       where v.employee_id = any($1::uuid[]) and v.superseded_by is null and s.kind = 'DISCUSSED' and s.superseded_by is null
       union all
       select c.employee_id, (c.created_at at time zone z.time_zone)::date
       from map_comment c join account a on a.id = c.account_id cross join zone z
       where c.employee_id = any($1::uuid[]) and c.withdrawn_at is null and a.employee_id is distinct from c.employee_id
       union all
       select g.employee_id, (g.decided_at at time zone z.time_zone)::date
       from goal g cross join zone z where g.employee_id = any($1::uuid[]) and g.decided_at is not null) talk
     group by employee`,
    [employeeIds],
  );
  return new Map(rows.map(({ employee, day }) => [employee, day]));
}
