import type { Viewer } from '../access/viewer.js';
import { pageOffset, pageSize } from '../page.js';
import { SortOrder } from '../people/people.input.js';
import { notFound } from '../refusals.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import { KindSort, type SignalKindFilter } from './kind.input.js';
import { KIND_ROWS, type SignalKind } from './signal-kind.js';

export interface KindQuestion {
  first: number;
  offset: number | null;
  filter: SignalKindFilter | null;
  sort: KindSort | null;
  order: SortOrder | null;
}

/** A page of the kinds that HR looks for, with the total: one statement. */
export async function findKinds(
  to: Sender,
  viewer: Viewer | null,
  question: KindQuestion,
  today: string,
): Promise<{ nodes: SignalKind[]; totalCount: number }> {
  const values: unknown[] = [today];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const where = conditions(question.filter ?? {}, bind).join(' and ') || 'true';
  const locale = viewer?.kind === 'ACCOUNT' ? viewer.locale : 'en';
  const sort = question.sort ?? KindSort.ADDED;
  const key = sort === KindSort.NAME ? `lower(name ->> ${bind(locale)})` : COLUMN[sort];
  const order = question.order ?? SortOrder.ASC;
  const [first, offset] = [pageSize(question.first), pageOffset(question.offset)];
  const { rows } = await to.query<SignalKind & { total: number }>(
    `with found as (select *, ${key} as place from ${KIND_ROWS} where ${where})
     select c.total, page.* from (select count(*)::int as total from found) c
     left join (select * from found order by place ${order}, number limit ${first} offset ${offset}) page on true
     order by page.place ${order}, page.number`,
    values,
  );
  return { nodes: rows.filter((row) => row.id !== null), totalCount: rows[0]?.total ?? 0 };
}

/** One kind, by its code. */
export async function findKind(to: Sender, code: string, today: string): Promise<SignalKind> {
  const { rows } = await to.query<SignalKind>(`select * from ${KIND_ROWS} where code = $2`, [today, code]);
  if (!rows[0]) throw notFound('signal kind');
  return rows[0];
}

// Private: what orders and narrows the list.

const COLUMN = { [KindSort.ADDED]: 'number', [KindSort.CODE]: 'code', [KindSort.METRICS]: '"metricCount"' };

function conditions(filter: SignalKindFilter, bind: (value: unknown) => string): string[] {
  const found: string[] = [];
  const words = searchPattern('filter.search', filter.search);
  if (words !== null) {
    const like = bind(words);
    found.push(
      `(code ilike ${like} or name ->> 'en' ilike ${like} or name ->> 'ru' ilike ${like} or name ->> 'pl' ilike ${like})`,
    );
  }
  if (filter.nature != null) found.push(`nature = ${bind(filter.nature)}`);
  if (filter.attribution != null) found.push(`attribution = ${bind(filter.attribution)}`);
  if (filter.counted != null) found.push(`("metricCount" > 0) = ${bind(filter.counted)}`);
  if (filter.retired != null) found.push(`("retiredAt" is not null) = ${bind(filter.retired)}`);
  if (filter.shipped != null) found.push(`shipped = ${bind(filter.shipped)}`);
  return found;
}
