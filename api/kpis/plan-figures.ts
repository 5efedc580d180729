import { fulfilment, plannedIn } from '../scoring/plan.js';
import type { Sender } from '../sql.js';
import type { PlanTargetView } from './plan-target.js';

/** A plan as it was told, without what came of it. */
export type PlanRow = Omit<PlanTargetView, 'due' | 'handled' | 'fulfilment'>;

interface Covered {
  target: string;
  startedOn: string;
  endedOn: string | null;
  pauses: { from: string; to: string | null }[];
}

/** What was due of each up to a day, and what was handled: two statements, however many. A row shows its own figure, whatever other plans decide about its people. */
export async function withFigures(
  to: Sender,
  rows: PlanRow[],
  last: string,
  timeZone: string,
): Promise<PlanTargetView[]> {
  const ids = rows.map(({ id }) => id);
  const { rows: covered } = await to.query<Covered>(
    `with ${COVERED_BY}
     select c.target::text as target, p.started_on as "startedOn", p.ended_on as "endedOn",
       coalesce((select json_agg(json_build_object('from', x.from_on, 'to', x.to_on) order by x.from_on) from assignment_pause x
         where x.assignment_id = p.assignment_id and x.superseded_by is null), '[]'::json) as pauses
     from covered c join assignment_period p on p.id = c.period
     where p.started_on <= c.to_on and (p.ended_on is null or p.ended_on >= c.from_on)`,
    [ids],
  );
  const { rows: counts } = await to.query<{ target: string; handled: string }>(HANDLED, [ids, last, timeZone]);
  const handled = new Map(counts.map((row) => [row.target, Math.round(Number(row.handled))]));
  const people = Map.groupBy(covered, ({ target }) => target);
  return rows.map((row) => {
    const own = people.get(row.id) ?? [];
    const assigned = own.map((one) => plannedIn({ ...one, pauses: [] }, [wholly(row, 0)], row).parts[0]?.days ?? 0);
    const target = wholly(
      row,
      assigned.reduce((sum, days) => sum + days, 0),
    );
    const span = { from: row.from, to: row.to < last ? row.to : last };
    const due = own.reduce((sum, one) => sum + plannedIn(one, [target], span).planned, 0);
    const done = handled.get(row.id) ?? 0;
    return { ...row, due, handled: done, fulfilment: fulfilment(done, due) };
  });
}

function wholly({ id, scope, from, to, planned }: PlanRow, assignedDays: number) {
  return { id, scope, onTask: false, planned, from, to, assignedDays };
}

/** Whom each of some plans covers, each by the column that it names: a join over "any of the three" would try everybody for every plan. */
const COVERED_BY = `
  target as materialized (select * from plan_target where id = any($1::bigint[])),
  covered as materialized (
    select t.id as target, t.from_on, t.to_on, p.id as period, p.employee_id, p.assignment_id
    from target t join assignment_period p on p.employee_id = t.employee_id
    where p.superseded_by is null and (t.task_id is null or p.task_id = t.task_id)
    union all
    select t.id, t.from_on, t.to_on, p.id, p.employee_id, p.assignment_id
    from target t join employee e on e.team_id = t.team_id join assignment_period p on p.employee_id = e.id
    where p.superseded_by is null and (t.task_id is null or p.task_id = t.task_id)
    union all
    select t.id, t.from_on, t.to_on, p.id, p.employee_id, p.assignment_id
    from target t join assignment_period p on p.task_id = t.task_id
    where p.superseded_by is null and t.employee_id is null and t.team_id is null
  )`;

/** What was handled, counted by day once, however many plans ask for the same person's. */
const HANDLED = `
  with ${COVERED_BY},
  span as (
    select min(from_on)::timestamp at time zone $3 as first, (least(max(to_on), $2::date) + 1)::timestamp at time zone $3 as past from target
  ),
  done as materialized (
    select s.assignment_id, (s.occurred_at at time zone $3)::date as day, sum(coalesce(s.value, 1)) as handled from signal s
    where s.superseded_by is null and s.kind = (select number from signal_kind where code = 'contact_handled')
      and s.occurred_at >= (select first from span) and s.occurred_at < (select past from span)
      and s.employee_id = any(array(select distinct employee_id from covered))
      and s.assignment_id = any(array(select distinct assignment_id from covered))
    group by 1, 2
  )
  select c.target::text as target, sum(d.handled) as handled
  from (select distinct target, from_on, to_on, assignment_id from covered) c join done d on d.assignment_id = c.assignment_id
    and d.day between c.from_on and least(c.to_on, $2::date)
  group by 1`;
