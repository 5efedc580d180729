import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { pageOffset, pageSize, writeCursor } from '../page.js';
import { badInput, notFound } from '../refusals.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import type { ForceMajeureDay, ForceMajeureDayPage, ForceMajeureFilter } from './force-majeure-day.js';

const COLUMNS = `f.id::text as id, f.location_id as "locationId", l.name as "locationName", f.day, f.reason, a.name as "markedBy", f.marked_at as "markedAt"`;
const FROM = `force_majeure_day f join location l on l.id = f.location_id left join account a on a.id = f.account_id`;

/** The days that are marked now. Two statements, however many there are. */
export async function findForceMajeure(
  to: Sender,
  viewer: Viewer | null,
  page: { first: number; offset: number | null; filter: ForceMajeureFilter | null; oldestFirst: boolean },
): Promise<ForceMajeureDayPage> {
  const first = pageSize(page.first);
  const offset = pageOffset(page.offset);
  const filter = page.filter ?? {};
  const pattern = searchPattern('filter.search', filter.search);
  const where = `f.superseded_by is null and ($1::text is null or f.location_id::text = $1) and ($2::date is null or f.day >= $2)
    and ($3::date is null or f.day <= $3) and ($4::text is null or f.reason ilike $4 or l.name ilike $4)`;
  const order = page.oldestFirst ? 'asc' : 'desc';
  // Counted beside the page: a page past the end still tells how many there are.
  const { rows: found } = await to.query<ForceMajeureDay & { total: number }>(
    `select c.total, page.* from (select count(*)::int as total from ${FROM} where ${where}) c
     left join (select ${COLUMNS} from ${FROM} where ${where} order by f.day ${order}, lower(l.name), f.id offset $5 limit $6) page on true
     order by page.day ${order}, lower(page."locationName"), page.id::bigint`,
    [filter.locationId ?? null, filter.from ?? null, filter.to ?? null, pattern, offset, first + 1],
  );
  const rows = found.filter(({ id }) => id !== null);
  const shown = rows.slice(0, first);
  const counts = await countOn(to, viewer, shown);
  const nodes = shown.map((day) => ({ ...day, signalCount: counts.get(`${day.locationId} ${day.day}`) ?? 0 }));
  const endCursor = nodes.length > 0 ? writeCursor(offset + nodes.length) : null;
  return { nodes, totalCount: found[0]?.total ?? 0, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

/** How many signals marking a range of days would take out, so that HR knows it before. */
export async function countForceMajeure(
  to: Sender,
  viewer: Viewer | null,
  locationId: string,
  { from, last }: { from: string; last: string },
): Promise<number> {
  const { rows } = isId(locationId)
    ? await to.query('select 1 from location where id = $1', [locationId])
    : { rows: [] };
  if (rows.length === 0) throw notFound('location');
  const days = daysOf(from, last).map((day) => ({ locationId, day }));
  return [...(await countOn(to, viewer, days)).values()].reduce((sum, count) => sum + count, 0);
}

const MOST_DAYS = 31;

/** Every day of a range; one that is longer than a month is a mistake sooner than a strike. */
export function daysOf(from: string, last: string): string[] {
  const count = (Date.parse(last) - Date.parse(from)) / 86_400_000 + 1;
  if (count < 1) throw badInput('lastDay', `${from} or later`, last);
  if (count > MOST_DAYS) throw badInput('lastDay', `at most ${MOST_DAYS} days after the first`, `${count} days`);
  return Array.from({ length: count }, (_, n) =>
    new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10),
  );
}

/** Signals by location and day, in one pass over the months that the days lie in. */
async function countOn(
  to: Sender,
  viewer: Viewer | null,
  days: readonly { locationId: string; day: string }[],
): Promise<Map<string, number>> {
  if (days.length === 0) return new Map();
  const sorted = days.map(({ day }) => day).toSorted();
  const rows = await scoped<{ key: string; count: number }>(
    to,
    viewer,
    `select d.location_id || ' ' || d.day as key, count(*)::int as count
     from organisation o
       join signal s on s.superseded_by is null and s.occurred_at >= ($3::date)::timestamp at time zone o.time_zone
         and s.occurred_at < ($4::date + 1)::timestamp at time zone o.time_zone
       join (select distinct * from unnest($1::uuid[], $2::date[])) d (location_id, day)
         on d.location_id = s.location_id and d.day = (s.occurred_at at time zone o.time_zone)::date
     where $scope(s.employee_id, s.assignment_id) and not exists (select 1 from screening_override w
       where w.employee_id = s.employee_id and w.signal_id = s.id and w.superseded_by is null)
     group by d.location_id, d.day`,
    [days.map(({ locationId }) => locationId), days.map(({ day }) => day), sorted[0], sorted.at(-1)],
  );
  return new Map(rows.map(({ key, count }) => [key, count]));
}
