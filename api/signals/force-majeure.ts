import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Actor } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { badInput, conflict, notFound } from '../refusals.js';
import { sender, type Sender } from '../sql.js';
import type { ForceMajeureDay } from './force-majeure-day.js';
import { checkedReason } from './override.js';

const DAYS = `select f.id::text as id, f.location_id as "locationId", f.day, f.reason, a.name as "markedBy", f.marked_at as "markedAt"
  from force_majeure_day f left join account a on a.id = f.account_id where f.superseded_by is null`;

/**
 * Marks a day of a location as one that nobody there could help. It is evidence with a batch of its own: verdicts made before keep their
 * cut-off and so their figures; those made from now on leave the day's signals out.
 */
export async function markForceMajeure(
  em: EntityManager,
  locationId: string,
  day: string,
  reason: string,
  today: string,
  by: Actor,
): Promise<ForceMajeureDay> {
  if (day > today) throw badInput('day', `no later than today, ${today}`, day);
  const words = checkedReason(reason);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    await holdLocation(to, locationId);
    const marked = await to.query(
      'select 1 from force_majeure_day where location_id = $1 and day = $2 and superseded_by is null',
      [locationId, day],
    );
    if (marked.rows.length > 0)
      throw conflict('The day is marked already. Take the mark away first to give another reason.');
    const batch = await openBatch(to, 'FORCE_MAJEURE', by);
    const id = await mark(to, { locationId, day, reason: words }, batch, by);
    await markSignalsDirty(to, locationId, day);
    await numberBatch(to, batch);
    return (await to.query<ForceMajeureDay>(`${DAYS} and f.id = $1`, [id])).rows[0]!;
  });
}

/** The mark itself, as part of a batch. Answers its id. */
export async function mark(
  to: Sender,
  { locationId, day, reason }: { locationId: string; day: string; reason: string },
  batch: string,
  by: Actor,
): Promise<string> {
  const { rows } = await to.query<{ id: string }>(
    'insert into force_majeure_day (location_id, day, reason, account_id, batch_id) values ($1, $2, $3, $4, $5) returning id',
    [locationId, day, reason, accountOf(by), batch],
  );
  return rows[0]!.id;
}

/** Takes a mark away: superseded, not deleted, so that what was decided while it stood can still be made again. */
export async function unmarkForceMajeure(em: EntityManager, id: string, by: Actor): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const { rows } = await to.query<{ locationId: string; day: string; gone: boolean }>(
      `select location_id as "locationId", day, superseded_by is not null as gone from force_majeure_day
       where id::text = $1 for update`,
      [id],
    );
    const found = rows[0];
    if (!found) throw notFound('force-majeure day');
    if (found.gone) throw conflict('The mark was taken away already.');
    const batch = await openBatch(to, 'FORCE_MAJEURE', by);
    await to.query('update force_majeure_day set superseded_by = $2 where id::text = $1', [id, batch]);
    await markSignalsDirty(to, found.locationId, found.day);
    await numberBatch(to, batch);
  });
}

/** The days of a location that are marked now, newest first. */
export async function forceMajeureDays(to: Sender, locationId: string): Promise<ForceMajeureDay[]> {
  const { rows } = isId(locationId)
    ? await to.query('select 1 from location where id = $1', [locationId])
    : { rows: [] };
  if (rows.length === 0) throw notFound('location');
  return (await to.query<ForceMajeureDay>(`${DAYS} and f.location_id = $1 order by f.day desc`, [locationId])).rows;
}

/** One mark of a location comes after the other. */
async function holdLocation(to: Sender, locationId: string): Promise<void> {
  const { rows } = isId(locationId)
    ? await to.query('select id from location where id = $1 for no key update', [locationId])
    : { rows: [] };
  if (rows.length === 0) throw notFound('location');
}

/** What hangs on the day's signals has to be evaluated anew. */
async function markSignalsDirty(to: Sender, locationId: string, day: string): Promise<void> {
  await to.query(
    `insert into dirty_mark (assignment_id, kind, month)
     select distinct s.assignment_id, s.kind, date_trunc('month', $2::date)::date
     from signal s, organisation o
     where s.location_id = $1 and s.superseded_by is null
       and s.occurred_at >= ($2::date)::timestamp at time zone o.time_zone
       and s.occurred_at < ($2::date + 1)::timestamp at time zone o.time_zone
     order by 1, 2, 3
     on conflict (assignment_id, kind, month) do update set token = nextval('mark_token')`,
    [locationId, day],
  );
}
