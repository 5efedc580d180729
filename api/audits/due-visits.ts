import { isId } from '../is-id.js';
import { notFound } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { DueVisits, ProgrammeDue } from './planned-visit.js';

/**
 * Of each programme that is planned (or the one, $1), every period of its cadence up to a day ($2), as `period (id, due, first, last)`. The
 * first and the last may be cut by the programme's own days; `last` is null where one period goes on for good.
 */
const PERIODS = `plan as (select p.*, case cadence when 'WEEKLY' then 'week' when 'MONTHLY' then 'month' when 'QUARTERLY' then 'quarter' when 'YEARLY' then 'year' end as unit
    from programme p where ($1::uuid is null or p.id = $1) and p.starts_on is not null and p.cadence is not null
      and p.visits_per_location is not null),
  period as (
    select plan.id, plan.visits_per_location as due, greatest(g::date, plan.starts_on) as first, least((g + ('1 ' || replace(unit, 'quarter', 'month'))::interval
      * case unit when 'quarter' then 3 else 1 end - interval '1 day')::date, plan.ends_on) as last
    from plan, generate_series(date_trunc(unit, plan.starts_on::timestamp), least($2::date, coalesce(plan.ends_on, $2::date))::timestamp,
      ('1 ' || replace(unit, 'quarter', 'month'))::interval * case unit when 'quarter' then 3 else 1 end) g where unit is not null
    union all select plan.id, plan.visits_per_location, plan.starts_on, plan.ends_on from plan where cadence = 'ONCE')`;

/** Whether a day is in `period`. */
const within = (day: string): string => `${day} between period.first and coalesce(period.last, 'infinity')`;

const DONE = `(select count(*)::int from visit v where v.programme_id = period.id and v.location_id = x.location_id and v.superseded_by is null
  and ${within('v.visited_on')})`;

/** Of each location and period up to a day, how many visits the cadence asks for and how many were made. */
export async function dueVisits(to: Sender, programmeId: string, today: Day): Promise<DueVisits[]> {
  if (!isId(programmeId)) throw notFound('programme');
  const { rows } = await to.query<DueVisits>(
    `with ${PERIODS}
     select l.id as "locationId", l.name as "locationName", period.first as "from", period.last as "to", period.due, ${DONE} as done
     from period join programme_location x on x.programme_id = period.id join location l on l.id = x.location_id
     order by period.first desc, lower(l.name), l.id limit 1000`,
    [programmeId, today],
  );
  return rows;
}

/** Of each active programme and location, by both their ids, what the period that runs today asks for. */
export async function dueNow(
  to: Sender,
  today: Day,
): Promise<Map<string, { due: number; done: number; until: Day | null }>> {
  const { rows } = await to.query<{ key: string; due: number; done: number; until: Day | null }>(
    `with ${PERIODS}
     select period.id || ' ' || x.location_id as key, period.due, ${DONE} as done, period.last as until
     from period join programme p on p.id = period.id and p.status = 'ACTIVE' join programme_location x on x.programme_id = period.id
     where ${within('$2::date')}`,
    [null, today],
  );
  return new Map(rows.map(({ key, ...row }) => [key, row]));
}

/** Of each active programme, the period that runs today over all its locations. What is done beyond the plan of one helps no other. */
export async function programmesDue(to: Sender, today: Day): Promise<ProgrammeDue[]> {
  const { rows } = await to.query<ProgrammeDue>(
    `with ${PERIODS}
     select p.id as "programmeId", period.first as "from", period.last as "to", sum(period.due)::int as due, sum(least(period.due, ${DONE}))::int as done
     from period join programme p on p.id = period.id and p.status = 'ACTIVE' join programme_location x on x.programme_id = period.id
     where ${within('$2::date')} group by p.id, period.first, period.last order by lower(p.name), p.id`,
    [null, today],
  );
  return rows;
}
