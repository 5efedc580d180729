import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Actor } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { plainText } from '../plain-text.js';
import { badInput, conflict, notFound } from '../refusals.js';
import { sender, type Sender } from '../sql.js';

export interface ClosureTold {
  locationId: string;
  from: string;
  until: string;
  reason: string;
}

const YEARS_BACK = 15;
const YEARS_AHEAD = 2;
const LONGEST_DAYS = 400;
const DAY_MS = 86_400_000;

/**
 * Records that a location was, or will be, closed. It may overlap others there: a second counts as closed once. A batch of its own brings
 * it: verdicts made before keep their cut-off and so their figures. Answers its id.
 */
export async function closeLocation(em: EntityManager, told: ClosureTold, now: Date, by: Actor): Promise<string> {
  const closure = checked(told, now);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    await hold(to, closure);
    const batch = await openBatch(to, 'CLOSURE', by);
    const id = await insertClosure(to, closure, batch, by);
    await numberBatch(to, batch);
    return id;
  });
}

/** Another closure instead of one that holds. Whoever asks what was known before still finds the earlier one. Answers the new one's id. */
export async function correctClosure(
  em: EntityManager,
  id: string,
  told: ClosureTold,
  now: Date,
  by: Actor,
): Promise<string> {
  const closure = checked(told, now);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    await taken(to, id);
    const batch = await openBatch(to, 'CLOSURE', by);
    await to.query('update location_closure set superseded_by = $2 where id::text = $1', [id, batch]);
    await hold(to, closure);
    const corrected = await insertClosure(to, closure, batch, by, id);
    await numberBatch(to, batch);
    return corrected;
  });
}

/** Takes a closure back: superseded, not deleted. */
export async function withdrawClosure(em: EntityManager, id: string, by: Actor): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await taken(to, id);
    const batch = await openBatch(to, 'CLOSURE', by);
    await to.query('update location_closure set superseded_by = $2 where id::text = $1', [id, batch]);
    await numberBatch(to, batch);
  });
}

/** The record itself, as part of a batch. Answers its id. */
export async function insertClosure(
  to: Sender,
  { locationId, from, until, reason }: ClosureTold,
  batch: string,
  by: Actor,
  corrects: string | null = null,
): Promise<string> {
  const { rows } = await to.query<{ id: string }>(
    `insert into location_closure (location_id, starts_at, ends_at, reason, corrects, account_id, batch_id)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [locationId, from, until, reason, corrects, accountOf(by), batch],
  );
  return rows[0]!.id;
}

function checked({ locationId, from, until, reason }: ClosureTold, now: Date): ClosureTold {
  const [start, end] = [seconds(from), seconds(until)];
  const [earliest, latest] = [shifted(now, -YEARS_BACK), shifted(now, YEARS_AHEAD)];
  if (start < earliest) throw badInput('from', `no earlier than ${earliest}`, from);
  if (start > latest) throw badInput('from', `no later than ${latest}`, from);
  if (end <= start) throw badInput('until', `after ${from}`, until);
  if (Date.parse(end) - Date.parse(start) > LONGEST_DAYS * DAY_MS)
    throw badInput('until', `within ${LONGEST_DAYS} days after ${from}`, until);
  return { locationId, from: start, until: end, reason: plainText('reason', reason, 1000, 3) };
}

/** One closure of a location comes after the other, and none is told twice. */
async function hold(to: Sender, { locationId, from, until }: ClosureTold): Promise<void> {
  const { rows } = isId(locationId)
    ? await to.query('select id from location where id = $1 for no key update', [locationId])
    : { rows: [] };
  if (rows.length === 0) throw notFound('location');
  const { rows: same } = await to.query(
    'select 1 from location_closure where location_id = $1 and starts_at = $2 and ends_at = $3 and superseded_by is null',
    [locationId, from, until],
  );
  if (same.length > 0) throw conflict('This closure is recorded already. Correct it to give another reason.');
}

/** Takes a closure that holds for this transaction. */
async function taken(to: Sender, id: string): Promise<void> {
  const { rows } = await to.query<{ gone: boolean }>(
    'select superseded_by is not null as gone from location_closure where id::text = $1 for update',
    [id],
  );
  if (!rows[0]) throw notFound('closure');
  if (rows[0].gone) throw conflict('Somebody corrected or withdrew this closure already.');
}

/** Clocks count whole seconds, so a part of one is left out. */
function seconds(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

function shifted(now: Date, years: number): string {
  const date = new Date(now);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return seconds(date.toISOString());
}
