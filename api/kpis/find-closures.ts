import { isId } from '../is-id.js';
import { pageOffset, pageSize, writeCursor } from '../page.js';
import { SortOrder } from '../people/people.input.js';
import { badInput, notFound } from '../refusals.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import { ClosureSort, type Closure, type ClosureFilter, type ClosurePage } from './closure.js';

/** Closures, those that no longer hold among them unless the filter says otherwise. One statement, however many. */
export async function findClosures(
  to: Sender,
  page: { first: number; offset: number | null; filter: ClosureFilter; sort: ClosureSort; order: SortOrder },
): Promise<ClosurePage> {
  const first = pageSize(page.first);
  const offset = pageOffset(page.offset);
  const { locationId, from, to: last, search, state } = page.filter;
  const order = sortedBy(page.sort, page.order);
  // Counted beside the page: a page past the end still tells how many there are.
  const { rows: found } = await to.query<Closure & { total: number; place: number }>(
    `with own as (select ${COLUMNS} ${FROM} where ${WANTED})
     select c.total, page.* from (select count(*)::int as total from own) c
     left join (select own.*, row_number() over (order by ${order}) as place from own order by place offset $6 limit $7) page on true
     order by page.place`,
    [
      locationId ?? null,
      from ?? null,
      last ?? null,
      searchPattern('filter.search', search),
      state ?? null,
      offset,
      first + 1,
    ],
  );
  const rows = found.filter(({ id }) => id !== null);
  const nodes = rows.slice(0, first);
  const endCursor = nodes.length > 0 ? writeCursor(offset + nodes.length) : null;
  return { nodes, totalCount: found[0]?.total ?? 0, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

export async function readClosure(to: Sender, id: string): Promise<Closure> {
  const { rows } = await to.query<Closure>(`select ${COLUMNS} ${FROM} where c.id::text = $1`, [id]);
  if (!rows[0]) throw notFound('closure');
  return rows[0];
}

/** How many contacts of a location were open, or would be, at some time of a closure: whose clocks it concerns. */
export async function countConcerned(to: Sender, locationId: string, from: string, until: string): Promise<number> {
  if (Date.parse(until) <= Date.parse(from)) throw badInput('until', `after ${from}`, until);
  const { rows } = await to.query<{ known: boolean; n: number }>(
    `select exists (select 1 from location where id::text = $1) as known,
       (select count(*)::int from contact_version v where v.location_id::text = $1 and v.superseded_by is null and v.opened_at < $3
         and (coalesce((select e.kind = 'REOPENED' from contact_event e where e.contact_id = v.contact_id and e.superseded_by is null
             and e.at <= $2 and e.kind in ('RESOLVED', 'CLOSED', 'REOPENED') order by e.at desc, e.place desc limit 1), true)
           or exists (select 1 from contact_event e where e.contact_id = v.contact_id and e.superseded_by is null and e.kind = 'REOPENED'
             and e.at > $2 and e.at < $3))) as n`,
    [isId(locationId) ? locationId : null, from, until],
  );
  if (!rows[0]!.known) throw notFound('location');
  return rows[0]!.n;
}

/** Of the enums' own words, so nothing that came from outside stands in the statement. */
function sortedBy(sort: ClosureSort, order: SortOrder): string {
  const way = order === SortOrder.ASC ? 'asc' : 'desc';
  const wanted = {
    [ClosureSort.FROM]: 'own."from"',
    [ClosureSort.UNTIL]: 'own.until',
    [ClosureSort.LOCATION]: 'lower(own."locationName")',
    [ClosureSort.RECORDED]: 'own."recordedAt"',
  }[sort];
  return `${wanted} ${way}, own."from" desc, lower(own."locationName"), own.id::bigint`;
}

const STATE = `case when c.superseded_by is null then 'HOLDS' when n.id is null then 'WITHDRAWN' else 'CORRECTED' end`;
const COLUMNS = `c.id::text as id, c.location_id as "locationId", l.name as "locationName", c.starts_at as "from", c.ends_at as until, c.reason,
  ${STATE} as state, c.corrects::text as corrects, c.recorded_at as "recordedAt", a.name as "recordedBy", b.started_at as "endedAt", w.name as "endedBy"`;
const FROM = `from location_closure c join location l on l.id = c.location_id left join account a on a.id = c.account_id
  left join location_closure n on n.corrects = c.id left join batch b on b.id = c.superseded_by left join account w on w.id = b.account_id`;
const ZONE = '(select time_zone from organisation)';
const WANTED = `($1::text is null or c.location_id::text = $1) and ($2::date is null or c.ends_at > $2::timestamp at time zone ${ZONE})
  and ($3::date is null or c.starts_at < ($3::date + 1)::timestamp at time zone ${ZONE})
  and ($4::text is null or c.reason ilike $4 or l.name ilike $4) and ($5::text is null or $5 = ${STATE})`;
