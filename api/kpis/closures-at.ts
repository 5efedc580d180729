import { elapsed, united, type OpenTime, type Stretch } from '../scoring/business-time.js';
import type { Sender } from '../sql.js';

/** Time in which a location was closed, whatever its calendars say. */
export interface KnownClosure extends Stretch {
  reason: string;
}

/** The closures of one location, as people told them and as time: there they don't overlap. */
export interface Closures {
  told: KnownClosure[];
  closed: Stretch[];
}

/** By location the closures that were known at a cut-off: one statement, however many. */
export async function closuresAt(to: Sender, cutoff: number): Promise<Map<string, Closures>> {
  const { rows } = await to.query<{ location: string; from: string; to: string; reason: string }>(
    `select c.location_id as location, date_part('epoch', c.starts_at)::bigint as "from", date_part('epoch', c.ends_at)::bigint as "to", c.reason
     from location_closure c join batch b on b.id = c.batch_id left join batch gone on gone.id = c.superseded_by
     where b.number <= $1 and (c.superseded_by is null or gone.number > $1) order by c.location_id, c.starts_at, c.id`,
    [cutoff],
  );
  const all = new Map<string, Closures>();
  for (const [location, own] of Map.groupBy(rows, (row) => row.location)) {
    const told = own.map(({ from, to: until, reason }) => ({ from: Number(from), to: Number(until), reason }));
    all.set(location, { told, closed: united(told) });
  }
  return all;
}

/**
 * Those that took open time out of a clock, or put off when it is due.
 *
 * @param until when the clock stopped, or was looked at
 */
export function felt(
  { told }: Closures,
  open: OpenTime,
  { start, due }: { start: number; due: number | null },
  until: number,
): KnownClosure[] {
  const last = Math.max(until, due ?? until);
  return told.filter(({ from, to }) => elapsed(open, Math.max(from, start), Math.min(to, last), []) > 0);
}
