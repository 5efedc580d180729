import type { Database } from '../database.js';

/** The organisation's zone is reread at most once a minute: it changes once in an organisation's life. */
const zones = new WeakMap<Database, { zone: string; at: number }>();
const KEPT_MS = 60_000;

export async function timeZoneOf(db: Database): Promise<string> {
  const known = zones.get(db);
  if (known && performance.now() - known.at < KEPT_MS) return known.zone;
  const { rows } = await db.pool.query<{ time_zone: string }>('select time_zone from organisation');
  const zone = rows[0]?.time_zone ?? 'UTC';
  zones.set(db, { zone, at: performance.now() });
  return zone;
}

/** For whoever has just changed it. */
export function forgetTimeZone(db: Database): void {
  zones.delete(db);
}

/** Making a format takes longer than all its uses; there are only so many zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a time zone. */
export function dayIn(timeZone: string, instant: Date): string {
  let format = formats.get(timeZone);
  if (!format) formats.set(timeZone, (format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })));
  return format.format(instant);
}
