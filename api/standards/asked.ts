import { inForceOn } from './read-standards.js';

/**
 * Who is asked to acknowledge what on a day ($1), as `asked (version_id, employee_id, demands_of, asked_on)`: the versions in force or to
 * come of standards that employees can keep, and the people who work that day on a task that they concern. A scoped statement.
 */
export const ASKED = `asked as (
  select v.id as version_id, v.demands_of, p.employee_id, greatest((v.published_at at time zone o.time_zone)::date, min(p.started_on)) as asked_on
  from standard_version v cross join organisation o join assignment_period p on p.superseded_by is null and p.started_on <= $1::date
    and (p.ended_on is null or p.ended_on >= $1::date) and (v.task_ids = '{}' or p.task_id = any(v.task_ids))
  where v.attribution = 'EMPLOYEE' and v.status <> 'DRAFT' and $scope(p.employee_id, p.assignment_id)
    and (${inForceOn('v', '$1::date')} or (v.effective_from > $1::date and (v.retired_from is null or v.retired_from > v.effective_from)))
  group by v.id, p.employee_id, o.time_zone)`;

/** The first acknowledgement of the same demands: of this version, or of one that it only worded anew. */
export const ANSWERED = `left join lateral (
    select x.id, x.acknowledged_on, x.how from acknowledgement x join standard_version w on w.id = x.version_id
    where x.employee_id = asked.employee_id and w.demands_of = asked.demands_of and x.superseded_by is null
    order by x.acknowledged_on, x.id limit 1) a on true`;
