import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { cut, pageOffset, pageSize, readCursor, writeCursor, type PageInfo } from '../page.js';
import { SortOrder } from '../people/people.input.js';
import { badInput } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import { faceOf, inForceOn, seesDrafts, STANDARD_COLUMNS, versionJson, type StandardRow } from './read-standards.js';
import { StandardSort, type StandardFilter } from './standard.input.js';

export interface StandardQuestion {
  first: number;
  after?: string | null;
  offset?: number | null;
  filter?: StandardFilter | null;
  sort?: StandardSort | null;
  order?: SortOrder | null;
}

export interface StandardPage {
  nodes: StandardRow[];
  edges: { cursor: string; node: StandardRow }[];
  pageInfo: PageInfo;
  totalCount: number;
}

const KEY: Record<StandardSort, string> = {
  CODE: 's.code',
  TITLE: `lower(coalesce(v.title ->> 'en', v.title ->> 'ru', v.title ->> 'pl'))`,
  TOUCHPOINT: `lpad(t.position::text, 10, '0')`,
  EFFECTIVE: `coalesce(v.effective_from::text, '9999')`,
};
const COUNTED = 25_000;

/** A page of standards with the version to show of each, and the total: one statement. */
export async function findStandards(
  to: Sender,
  viewer: Viewer | null,
  question: StandardQuestion,
  today: Day,
): Promise<StandardPage> {
  const first = pageSize(question.first);
  const offset = pageOffset(question.offset);
  const sort = question.sort ?? StandardSort.CODE;
  const order = question.order ?? SortOrder.ASC;
  const values: unknown[] = [today, seesDrafts(viewer)];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const where = conditions(question.filter ?? {}, bind).join(' and ');
  const from = `from standard s join standard_version v on v.id = (${faceOf('$1', '$2')}) join touchpoint t on t.id = v.touchpoint_id
    left join employee o on o.id = s.owner_id`;
  const after = question.after ? behind(question.after, sort, order, bind) : 'true';
  const { rows: found } = await to.query<StandardRow & { total: number; sortKey: string }>(
    `select c.total, page.* from (select count(*)::int as total from (select 1 ${from} where ${where} limit ${COUNTED + 1}) counted) c
     left join (select ${STANDARD_COLUMNS}, ${versionJson('v', '$1')} as face, ${KEY[sort]} as "sortKey" ${from} where ${where} and ${after}
       order by ${KEY[sort]} ${order}, s.id ${order} limit ${first + 1} offset ${offset}) page on true
     order by page."sortKey" ${order}, page.id ${order}`,
    values,
  );
  const rows = found.filter(({ id }) => id !== null);
  return {
    ...cut(rows, first, (row) => writeCursor(sort, order, row.sortKey, row.id)),
    totalCount: found[0]?.total ?? 0,
  };
}

function conditions(filter: StandardFilter, bind: (value: unknown) => string): string[] {
  const all = ['true'];
  const words = searchPattern('filter.search', filter.search);
  if (words !== null) {
    const pattern = bind(words);
    all.push(
      `(s.code ilike ${pattern} or ${['en', 'ru', 'pl'].map((l) => `v.title ->> '${l}' ilike ${pattern} or v.body ->> '${l}' ilike ${pattern}`).join(' or ')})`,
    );
  }
  if (filter.touchpoint) all.push(`t.code = ${bind(filter.touchpoint)}`);
  if (filter.attribution) all.push(`v.attribution = ${bind(filter.attribution)}`);
  if (filter.competency) all.push(`v.competency = ${bind(filter.competency)}`);
  if (filter.ownerId) all.push(`s.owner_id::text = ${bind(filter.ownerId)}`);
  if (filter.mandatory != null) all.push(`v.mandatory = ${bind(filter.mandatory)}`);
  if (filter.state) {
    const condition = STATES[filter.state];
    if (!condition) throw badInput('filter.state', `one of ${Object.keys(STATES).join(', ')}`, filter.state);
    all.push(condition);
  }
  return all;
}

const STATES: Record<string, string> = {
  IN_FORCE: inForceOn('v', '$1'),
  COMING: `exists (select 1 from standard_version c where c.standard_id = s.id and c.status = 'PUBLISHED' and c.effective_from > $1)`,
  DRAFT: `($2::boolean and exists (select 1 from standard_version c where c.standard_id = s.id and c.status = 'DRAFT'))`,
  RETIRED: `v.status = 'RETIRED' and v.retired_from <= $1`,
};

function behind(after: string, sort: StandardSort, order: SortOrder, bind: (value: unknown) => string): string {
  const [ofSort, ofOrder, key, id] = readCursor(after, 4);
  // A cursor of another order points nowhere in this one; reading it as such refuses it in the same words.
  if (ofSort !== sort || ofOrder !== order || !isId(String(id))) readCursor('', 4);
  return `(${KEY[sort]}, s.id) ${order === SortOrder.ASC ? '>' : '<'} (${bind(String(key))}, ${bind(id)}::uuid)`;
}
