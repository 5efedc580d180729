import type { EntityManager } from '@mikro-orm/postgresql';
import { accountViewer, type Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { badInput, notFound } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import { holdProgramme } from './hold-programme.js';
import type { PlannedVisit } from './planned-visit.js';

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
export async function plannedVisits(
  to: Sender,
  viewer: Viewer | null,
  { programmeId, from, until }: { programmeId: string | null; from: Day; until: Day },
): Promise<PlannedVisit[]> {
  const { role, accountId } = accountViewer(viewer);
  const { rows } = await to.query<PlannedVisit>(
    `select v.id, v.programme_id as "programmeId", p.name as "programmeName", v.location_id as "locationId", l.name as "locationName",
       v.planned_on as "plannedOn", v.auditor_id as "auditorId", a.name as "auditorName"
     from planned_visit v join programme p on p.id = v.programme_id join location l on l.id = v.location_id left join account a on a.id = v.auditor_id
     where v.planned_on between $1 and $2 and ($5::text is null or v.programme_id::text = $5) and ($3 = 'HR' or ($3 = 'AUDITOR' and v.auditor_id = $4)) order by v.planned_on, v.id limit 1000`,
    [from, until, role, accountId, programmeId],
  );
  return rows;
}
