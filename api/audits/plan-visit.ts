import type { EntityManager } from '@mikro-orm/postgresql';
import { accountViewer, type Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { badInput, notFound } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import { holdProgramme } from './hold-programme.js';
import type { DueVisits, PlannedVisit } from './planned-visit.js';

/** Puts a visit into the calendar. Only HR and the auditor who is to go ever see it. */
export async function planVisit(
  em: EntityManager,
  programmeId: string,
  locationId: string,
  plannedOn: Day,
  auditorId: string | null,
  today: Day,
): Promise<string> {
  if (plannedOn < today) throw badInput('plannedOn', `no earlier than today, ${today}`, plannedOn);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    await holdProgramme(to, programmeId);
    const { rows: there } = isId(locationId)
      ? await to.query('select 1 from programme_location where programme_id = $1 and location_id = $2', [
          programmeId,
          locationId,
        ])
      : { rows: [] };
    if (there.length === 0) throw badInput('locationId', 'a location of the programme', locationId);
    if (auditorId !== null) {
      const { rows } = isId(auditorId)
        ? await to.query(`select 1 from account where id = $1 and role in ('AUDITOR', 'HR', 'MANAGER') and active`, [
            auditorId,
          ])
        : { rows: [] };
      if (rows.length === 0) throw notFound('account of an auditor');
    }
    const { rows } = await to.query<{ id: string }>(
      'insert into planned_visit (programme_id, location_id, planned_on, auditor_id) values ($1, $2, $3, $4) returning id',
      [programmeId, locationId, plannedOn, auditorId],
    );
    return rows[0]!.id;
  });
}

export async function cancelPlannedVisit(em: EntityManager, id: string): Promise<void> {
  const rows = isId(id)
    ? await sender(em).query('delete from planned_visit where id = $1 returning id', [id])
    : { rows: [] };
  if (rows.rows.length === 0) throw notFound('planned visit');
}

/** The calendar: all of it for HR, the own visits for an auditor. Whoever is audited has no way here. */
export async function plannedVisits(to: Sender, viewer: Viewer | null, from: Day, until: Day): Promise<PlannedVisit[]> {
  const { role, accountId } = accountViewer(viewer);
  const { rows } = await to.query<PlannedVisit>(
    `select v.id, v.programme_id as "programmeId", p.name as "programmeName", v.location_id as "locationId", l.name as "locationName",
       v.planned_on as "plannedOn", v.auditor_id as "auditorId", a.name as "auditorName"
     from planned_visit v join programme p on p.id = v.programme_id join location l on l.id = v.location_id left join account a on a.id = v.auditor_id
     where v.planned_on between $1 and $2 and ($3 = 'HR' or ($3 = 'AUDITOR' and v.auditor_id = $4)) order by v.planned_on, v.id limit 1000`,
    [from, until, role, accountId],
  );
  return rows;
}

/** Of each location and period up to a day, how many visits the cadence asks for and how many were made. */
export async function dueVisits(to: Sender, programmeId: string, today: Day): Promise<DueVisits[]> {
  if (!isId(programmeId)) throw notFound('programme');
  const { rows } = await to.query<DueVisits>(
    `with plan as (select p.*, case cadence when 'WEEKLY' then 'week' when 'MONTHLY' then 'month' when 'QUARTERLY' then 'quarter' when 'YEARLY' then 'year' end as unit
       from programme p where p.id = $1 and p.starts_on is not null and p.cadence is not null),
     period as (
       select plan.id, plan.visits_per_location as due, greatest(g::date, plan.starts_on) as first, least((g + ('1 ' || replace(unit, 'quarter', 'month'))::interval
         * case unit when 'quarter' then 3 else 1 end - interval '1 day')::date, coalesce(plan.ends_on, '2100-12-31')) as last
       from plan, generate_series(date_trunc(unit, plan.starts_on::timestamp), least($2::date, coalesce(plan.ends_on, $2::date))::timestamp,
         ('1 ' || replace(unit, 'quarter', 'month'))::interval * case unit when 'quarter' then 3 else 1 end) g where unit is not null
       union all select plan.id, plan.visits_per_location, plan.starts_on, coalesce(plan.ends_on, '2100-12-31') from plan where cadence = 'ONCE')
     select l.id as "locationId", l.name as "locationName", period.first as "from", period.last as "to", period.due,
       (select count(*)::int from visit v where v.programme_id = period.id and v.location_id = l.id and v.superseded_by is null
         and v.visited_on between period.first and period.last) as done
     from period join programme_location x on x.programme_id = period.id join location l on l.id = x.location_id
     order by period.first desc, lower(l.name), l.id limit 1000`,
    [programmeId, today],
  );
  return rows;
}
