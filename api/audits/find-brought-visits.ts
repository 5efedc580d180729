import type { Viewer } from '../access/viewer.js';
import { pageOffset, pageSize, writeCursor } from '../page.js';
import type { SortOrder } from '../people/people.input.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import {
  BroughtVisitSort,
  type BroughtVisit,
  type BroughtVisitFilter,
  type BroughtVisitPage,
} from './brought-visit.js';

export interface VisitQuestion {
  first: number;
  offset: number | null;
  filter: BroughtVisitFilter | null;
  sort: BroughtVisitSort;
  order: SortOrder;
}

const KEY: Record<BroughtVisitSort, string> = {
  [BroughtVisitSort.DAY]: 'v.visited_on',
  [BroughtVisitSort.LOCATION]: 'lower(l.name)',
  [BroughtVisitSort.PROGRAMME]: 'lower(p.name)',
  [BroughtVisitSort.SHARE]: 'v.points / nullif(v.out_of, 0)',
};

const COUNTED = 25_000;
/** From the day of the announcement on, and out of anything: as evaluations count them. */
const COUNTS = 'coalesce(v.visited_on >= n.announced_on and v.out_of > 0, false)';

const COLUMNS = `v.id::text as id, v.number, p.id as "programmeId", p.name as "programmeName", l.id as "locationId", l.name as "locationName",
  v.visited_on as "visitedOn", v.points::float8 as points, v.out_of::float8 as "outOf", round(v.points / nullif(v.out_of, 0), 6)::float8 as share,
  ${COUNTS} as counted, n.announced_on as "announcedOn", u.id as "uploadId", u.file_name as "fileName", a.name as "recordedBy",
  b.started_at as "recordedAt", case when v.out_of = 0 then 'OUT_OF_ZERO' when n.announced_on is null then 'NOT_ANNOUNCED'
    when n.announced_on > v.visited_on then 'ANNOUNCED_LATER' end as "notCountedBecause"`;
const FROM = `visit v join programme p on p.id = v.programme_id join location l on l.id = v.location_id join batch b on b.id = v.batch_id
  left join programme_announcement n on n.programme_id = p.id and n.superseded_by is null`;

/**
 * Visits in points alone; those with answers are results, and count by more than their day. HR sees every one, an auditor those that he
 * brought himself. One statement, however many there are.
 */
export async function findBroughtVisits(
  to: Sender,
  viewer: Viewer | null,
  question: VisitQuestion,
): Promise<BroughtVisitPage> {
  const first = pageSize(question.first);
  const offset = pageOffset(question.offset);
  const { filter, sort, order } = question;
  const values: unknown[] = [ownerOf(viewer)];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const where = conditions(filter ?? {}, bind);
  // Without points to be had there is no share: such visits stand behind those with the least and before nothing.
  const by = `${KEY[sort]} ${order} nulls last, v.visited_on desc, v.id desc`;
  const { rows: found } = await to.query<BroughtVisit & { total: number; countedCount: number }>(
    `select c.total, c."countedCount", page.* from (
       select count(*)::int as total, (count(*) filter (where counts))::int as "countedCount" from (
         select ${COUNTS} as counts from ${FROM} where ${where} limit ${COUNTED + 1}) x) c
     left join (
       select ${COLUMNS}, row_number() over (order by ${by}) as place from ${FROM}
         left join upload u on u.batch_id = b.id left join account a on a.id = b.account_id
       where ${where} order by ${by} offset ${bind(offset)} limit ${bind(first + 1)}) page on true
     order by page.place`,
    values,
  );
  const rows = found.filter(({ id }) => id !== null);
  const nodes = rows.slice(0, first);
  return {
    nodes,
    totalCount: found[0]?.total ?? 0,
    countedCount: found[0]?.countedCount ?? 0,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: nodes.length > 0 ? writeCursor(offset + nodes.length) : null,
    },
  };
}

function ownerOf(viewer: Viewer | null): string | null {
  if (viewer?.kind !== 'ACCOUNT') throw new Error('The policy table lets only accounts through here.');
  return viewer.role === 'HR' ? null : viewer.accountId;
}

/** $1 is whose visits; null means everybody's. */
function conditions(filter: BroughtVisitFilter, bind: (value: unknown) => string): string {
  const all = ['v.superseded_by is null and v.questionnaire_id is null and ($1::uuid is null or b.account_id = $1)'];
  if (filter.programmeId) all.push(`p.id::text = ${bind(filter.programmeId)}`);
  if (filter.locationId) all.push(`l.id::text = ${bind(filter.locationId)}`);
  if (filter.from) all.push(`v.visited_on >= ${bind(filter.from)}`);
  if (filter.to) all.push(`v.visited_on <= ${bind(filter.to)}`);
  if (filter.counted != null) all.push(`${filter.counted ? '' : 'not '}${COUNTS}`);
  const words = searchPattern('filter.search', filter.search);
  if (words !== null) {
    const pattern = bind(words);
    all.push(`(v.number ilike ${pattern} or l.name ilike ${pattern} or p.name ilike ${pattern})`);
  }
  return all.join(' and ');
}
