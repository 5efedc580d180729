import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { cut, pageOffset, pageSize, readCursor, writeCursor } from '../page.js';
import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { EmployeeRow } from './employee-row.js';
import { isId } from '../is-id.js';
import { searchPattern } from '../search-pattern.js';
import { EmployeeSort, type EmployeeFilter, SortOrder } from './people.input.js';

export interface EmployeeQuestion {
  first: number;
  after?: string | null;
  offset?: number | null;
  filter?: EmployeeFilter | null;
  sort?: EmployeeSort | null;
  order?: SortOrder | null;
}

export interface EmployeePage {
  nodes: EmployeeRow[];
  edges: { cursor: string; node: EmployeeRow }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

/** Counting stops here; one more says "more than". */
const COUNTED = 25_000;

const KEY: Record<EmployeeSort, string> = {
  CODE: 'e.code',
  ID: 'e.id::text',
  NAME: 'lower(e.name)',
  TEAM: "coalesce(lower(t.name), '')",
};

const COLUMNS = `e.id, e.code, e.name, e.position, e.hired_on as "hiredOn", e.ended_on as "endedOn", e.demo, e.version, e.team_id as "teamId",
  case when t.id is not null then json_build_object('id', t.id, 'code', t.code, 'name', t.name, 'managerId', t.manager_id,
    'managerName', (select name from employee where id = t.manager_id), 'parentId', t.parent_id,
    'parentName', (select name from team u where u.id = t.parent_id), 'version', t.version) end as team,
  exists (select 1 from account a where a.employee_id = e.id) as "hasAccount"`;

/** A page of the employees within the viewer's reach, with the total: one statement. */
export async function findEmployees(
  to: Sender,
  viewer: Viewer | null,
  question: EmployeeQuestion,
  today: string,
): Promise<EmployeePage> {
  const first = pageSize(question.first);
  const offset = pageOffset(question.offset);
  const sort = question.sort ?? EmployeeSort.NAME;
  const order = question.order ?? SortOrder.ASC;
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const filters = conditions(question.filter ?? {}, bind, today);
  const from = `from employee e left join team t on t.id = e.team_id where ${['$scope(e.id)', ...filters].join(' and ')}`;
  const after = question.after ? cursorCondition(question.after, sort, order, bind) : 'true';
  // What a filter lets through is looked for once, and counted and sorted there. All of them are counted alone: an index has them sorted.
  const hits = `select e.id, ${KEY[sort]} as key ${from}`;
  const [given, source] = filters.length > 0 ? [`hits as materialized (${hits}),`, 'hits'] : ['', `(${hits}) hits`];

  type Row = EmployeeRow & { total: number; sortKey: string };
  const found = await scoped<Row>(
    to,
    viewer,
    `with ${given} page as (select id, key from ${source} where ${after} order by key ${order}, id ${order} limit ${bind(first + 1)}::int offset ${bind(offset)}::int)
     select c.total, page.key as "sortKey", ${COLUMNS}
     from (select count(*)::int as total from (select 1 from ${source} limit ${COUNTED + 1}) counted) c
     left join page on true left join employee e on e.id = page.id left join team t on t.id = e.team_id
     order by page.key ${order}, page.id ${order}`,
    values,
  );
  const rows = found.filter((row) => row.id !== null);
  return {
    ...cut(rows, first, (row) => writeCursor(sort, order, row.sortKey, row.id)),
    totalCount: found[0]?.total ?? 0,
  };
}

/** One or some employees as lists show them, as SQL: what narrows it down follows. */
export const EMPLOYEE = `select ${COLUMNS} from employee e left join team t on t.id = e.team_id`;

/** One employee; out of reach is as if there were none. */
export async function findEmployee(to: Sender, viewer: Viewer | null, id: string): Promise<EmployeeRow> {
  const found = isId(id)
    ? await scoped<EmployeeRow>(to, viewer, `${EMPLOYEE} where e.id = $1 and $scope(e.id)`, [id])
    : [];
  if (!found[0]) throw notFound('employee');
  return found[0];
}

// Private: what narrows the list.

function conditions(filter: EmployeeFilter, bind: (value: unknown) => string, today: string): string[] {
  const all: string[] = [];
  const words = searchPattern('filter.search', filter.search);
  if (words !== null) {
    const pattern = bind(words);
    all.push(`(e.name ilike ${pattern} or e.code ilike ${pattern})`);
  }
  if (filter.teamId) all.push(isId(filter.teamId) ? `e.team_id = ${bind(filter.teamId)}::uuid` : 'false');
  // What is asked of assignments, verdicts and proposals is asked of those within reach: a filter must not tell what a list doesn't show.
  const current = `p.employee_id = e.id and $scope(p.employee_id, p.assignment_id) and p.superseded_by is null and (p.ended_on is null or p.ended_on >= `;
  if (filter.taskId) {
    all.push(
      isId(filter.taskId)
        ? `exists (select 1 from assignment_period p where ${current}${bind(today)}) and p.task_id = ${bind(filter.taskId)}::uuid)`
        : 'false',
    );
  }
  if (filter.stage) {
    all.push(`exists (select 1 from assignment_period p where ${current}${bind(today)}) and coalesce((select d.stage from stage_decision d
      where d.assignment_id = p.assignment_id and d.superseded_by is null order by d.decided_on desc, d.id desc limit 1), p.stated_stage) = ${bind(filter.stage)})`);
  }
  if (filter.state) {
    all.push(`exists (select 1 from scorecard s where s.employee_id = e.id and $scope(s.employee_id, s.assignment_id) and s.state = ${bind(filter.state)}
      and s.map_id = (select m.id from career_map m where m.employee_id = e.id and $map(m.employee_id, m.id) order by m.as_of desc, m.made_at desc limit 1))`);
  }
  if (filter.employed != null)
    all.push(`${filter.employed ? '' : 'not '}(e.ended_on is null or e.ended_on >= ${bind(today)}::date)`);
  if (filter.hasOpenProposal != null) {
    all.push(
      `${filter.hasOpenProposal ? '' : 'not '}exists (select 1 from stage_proposal q where q.employee_id = e.id and $scope(q.employee_id, q.assignment_id) and q.status = 'OPEN')`,
    );
  }
  return all;
}

function cursorCondition(
  after: string,
  sort: EmployeeSort,
  order: SortOrder,
  bind: (value: unknown) => string,
): string {
  const [ofSort, ofOrder, key, id] = readCursor(after, 4);
  // A cursor of another order points nowhere in this one; reading it as such refuses it in the same words.
  if (ofSort !== sort || ofOrder !== order || !isId(String(id))) readCursor('', 4);
  return `(key, id) ${order === SortOrder.ASC ? '>' : '<'} (${bind(String(key))}, ${bind(id)}::uuid)`;
}
