import { lastBatch } from '../access/batch.js';
import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { pageOffset, pageSize } from '../page.js';
import { rulesInForce } from '../rules/in-force.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import { failed, isOpen, leaves, type AuditItem } from '../scoring/audit-score.js';
import type { RuleSet } from '../scoring/rules.js';
import { VISITS } from '../scoring/visits.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import { answeredVisits, type AnsweredVisit } from './answered-visits.js';
import { checked, type Period } from './conformity.js';
import { count, figuresOf, type Kept } from './kept-figures.js';
import type { ConformityCell, ConformityColumn, ConformityColumns } from './conformity-map-view.js';

/** What the columns are. Standards are the rows. */
export type Across = 'LOCATION' | 'TEAM' | 'EMPLOYEE';

export interface MapQuestion {
  across: Across;
  period: Period;
  first: number;
  offset: number | null;
  search: string | null;
}

/** One answer that stands behind a cell, whether it counts or not. */
export interface Looked {
  visit: AnsweredVisit;
  item: AuditItem;
  column: string;
  /** Why it takes no part; null: it counts. */
  why: string | null;
  kept: boolean;
}

/**
 * How often each standard was kept at each location, in each team or by each employee: a page of columns, by name. Only visits at, or of,
 * the page's columns are read. Five statements, whatever the page.
 */
export async function conformityMap(
  to: Sender,
  viewer: Viewer | null,
  { across, period, ...page }: MapQuestion,
): Promise<ConformityColumns> {
  const { body: rules } = await rulesInForce(to, checked(period).to);
  const { columns, total } = await columnsOf(to, viewer, across, period, page);
  const looked = await answersOf(to, viewer, { across, period, columnIds: columns.map(({ id }) => id) }, rules);
  const codes = await standardsOf(
    to,
    looked.map(({ item }) => item.id),
  );
  const least = leastVisits(rules);
  const byColumn = Map.groupBy(looked, ({ column }) => column);
  const next = pageOffset(page.offset) + columns.length;
  return {
    minVisits: least,
    totalCount: total,
    pageInfo: { hasNextPage: next < total, endCursor: null },
    nodes: columns.map((column) => ({ ...column, cells: cellsOf(byColumn.get(column.id) ?? []) })),
  };

  function cellsOf(answers: Looked[]): ConformityCell[] {
    const counts = new Map<string, Kept>();
    for (const { visit, item, ...answer } of answers)
      count(counts, codes.get(item.id)!.id, { ...answer, visit: visit.visit.id });
    const order = new Map([...codes.values()].map(({ id, code }) => [id, code]));
    return [...counts]
      .flatMap(([standardId, own]) => {
        const figures = figuresOf(own, rules.interval);
        if (figures === null) return [];
        return [{ standardId, code: order.get(standardId)!, ...figures, enough: figures.visits >= least }];
      })
      .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  }
}

/** Every answer of some columns that is no bonus and whose result is not open any more, as far as the viewer's people go. */
export async function answersOf(
  to: Sender,
  viewer: Viewer | null,
  { across, period, columnIds }: { across: Across; period: Period; columnIds: string[] },
  rules: RuleSet,
): Promise<Looked[]> {
  const audits = auditRulesOf(rules);
  const span = { ...period, cutoff: await lastBatch(to) };
  const reached = await scoped<{ id: string; employee: string; team: string | null }>(
    to,
    viewer,
    `select v.id::text, e.id as employee, e.team_id as team from visit v join employee e on e.id = v.employee_id where v.superseded_by is null
       and v.visited_on between $1 and $2 and $visit(v.employee_id, v.task_ids) and case $3 when 'LOCATION' then v.location_id when 'TEAM' then e.team_id else e.id end = any($4::uuid[])`,
    [period.from, period.to, across, columnIds],
  );
  const mine = new Map(reached.map(({ id, team }) => [id, team]));
  const visits =
    across === 'LOCATION'
      ? await answeredVisits(to, 'location_id', columnIds, span)
      : await answeredVisits(to, 'employee_id', [...new Set(reached.map(({ employee }) => employee))], span);
  const who = across === 'LOCATION' ? 'location' : 'person';
  return visits.flatMap((visit) => {
    const { employee, location } = visit;
    const { id, audit, counted } = visit.visit;
    if (!counted || (employee !== null && !mine.has(id)) || isOpen(audit, audits, period.to)) return [];
    const column = across === 'LOCATION' ? location : across === 'TEAM' ? mine.get(id) : employee;
    if (column === null || column === undefined) return [];
    return audit.items
      .filter(({ bonus }) => bonus === null)
      .map((item) => {
        const why = leaves(item, who, audit.employee, audits);
        return { visit, item, column, why, kept: why === null && !failed(item, audits) };
      });
  });
}

/** So many visits it takes before a share is more than an anecdote: what the metric of visits asks for. */
export function leastVisits(rules: RuleSet): number {
  return rules.metrics.find(({ kinds }) => kinds.includes(VISITS))?.minSample ?? 3;
}

const COLUMNS: Record<Across, string> = {
  LOCATION: `location c on c.id = v.location_id and (v.employee_id is null or $visit(v.employee_id, v.task_ids))`,
  TEAM: `employee e on e.id = v.employee_id and $visit(v.employee_id, v.task_ids) join team c on c.id = e.team_id`,
  EMPLOYEE: `employee c on c.id = v.employee_id and $visit(v.employee_id, v.task_ids)`,
};

async function columnsOf(
  to: Sender,
  viewer: Viewer | null,
  across: Across,
  { from, to: last }: Period,
  { first, offset, search }: Pick<MapQuestion, 'first' | 'offset' | 'search'>,
): Promise<{ columns: Omit<ConformityColumn, 'cells'>[]; total: number }> {
  const pattern = searchPattern('search', search) ?? '%';
  const rows = await scoped<{ id: string | null; name: string; total: number }>(
    to,
    viewer,
    `with found as materialized (select distinct c.id, c.name from visit v join ${COLUMNS[across]}
       where v.superseded_by is null and v.questionnaire_id is not null and v.visited_on between $1 and $2 and c.name ilike $3)
     select p.id, p.name, t.total from (select count(*)::int as total from found) t
     left join (select * from found order by lower(name), id limit ${pageSize(first)} offset ${pageOffset(offset)}) p on true order by lower(p.name), p.id`,
    [from, last, pattern],
  );
  return {
    columns: rows.flatMap(({ id, name }) => (id === null ? [] : [{ id, name }])),
    total: rows[0]?.total ?? 0,
  };
}

/** Of each item the standard that it belongs to. */
export async function standardsOf(to: Sender, items: string[]): Promise<Map<string, { id: string; code: string }>> {
  const { rows } = await to.query<{ item: string; id: string; code: string }>(
    `select i.id as item, s.id, s.code from standard_item i join standard_version v on v.id = i.version_id join standard s on s.id = v.standard_id
     where i.id = any($1::uuid[]) order by s.code`,
    [[...new Set(items)].filter(isId)],
  );
  return new Map(rows.map(({ item, id, code }) => [item, { id, code }]));
}
