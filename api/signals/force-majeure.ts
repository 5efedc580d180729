import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Actor } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { badInput, conflict, notFound } from '../refusals.js';
import { sender, type Sender } from '../sql.js';
import { daysOf } from './find-force-majeure.js';
import { checkedReason } from './override.js';

/**
 * Marks days of a location, from one through another, as ones that nobody there could help: all or none. They are evidence with a batch of
 * their own: verdicts made before keep their cut-off and so their figures; those made from now on leave the days' signals out.
 */
export async function markForceMajeure(
  em: EntityManager,
  locationId: string,
  span: { from: string; last: string; reason: string },
  today: string,
  by: Actor,
): Promise<{ locationId: string; from: string; to: string }> {
  if (span.from > today) throw badInput('day', `no later than today, ${today}`, span.from);
  if (span.last > today) throw badInput('lastDay', `no later than today, ${today}`, span.last);
  const days = daysOf(span.from, span.last);
  const reason = checkedReason(span.reason);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    await holdLocation(to, locationId);
    const { rows: marked } = await to.query<{ day: string }>(
      'select day from force_majeure_day where location_id = $1 and day = any($2::date[]) and superseded_by is null order by day',
      [locationId, days],
    );
    if (marked[0])
      throw conflict(`${marked[0].day} is marked already. Take the mark away first to give another reason.`);
    const batch = await openBatch(to, 'FORCE_MAJEURE', by);
    for (const day of days) await mark(to, { locationId, day, reason }, batch, by);
    await markSignalsDirty(to, locationId, days[0]!, days.at(-1)!);
    await numberBatch(to, batch);
    return { locationId, from: days[0]!, to: days.at(-1)! };
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
    await markSignalsDirty(to, found.locationId, found.day, found.day);
    await numberBatch(to, batch);
  });
}

/** One mark of a location comes after the other. */
async function holdLocation(to: Sender, locationId: string): Promise<void> {
  const { rows } = isId(locationId)
    ? await to.query('select id from location where id = $1 for no key update', [locationId])
    : { rows: [] };
  if (rows.length === 0) throw notFound('location');
}

/** What hangs on the days' signals has to be evaluated anew. */
async function markSignalsDirty(to: Sender, locationId: string, from: string, last: string): Promise<void> {
  await to.query(
    `insert into dirty_mark (assignment_id, kind, month)
     select distinct s.assignment_id, s.kind, date_trunc('month', s.occurred_at at time zone o.time_zone)::date
     from signal s, organisation o
     where s.location_id = $1 and s.superseded_by is null
       and s.occurred_at >= ($2::date)::timestamp at time zone o.time_zone
       and s.occurred_at < ($3::date + 1)::timestamp at time zone o.time_zone
     order by 1, 2, 3
     on conflict (assignment_id, kind, month) do update set token = nextval('mark_token')`,
    [locationId, from, last],
  );
}
