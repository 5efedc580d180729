import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { pageOffset, pageSize, writeCursor } from '../page.js';
import { badInput } from '../refusals.js';
import { addDays } from '../scoring/calendar.js';
import type { Sender } from '../sql.js';
import { SortOrder } from '../people/people.input.js';
import { searchPattern } from '../search-pattern.js';
import { PlanTargetSort, type PlanTargetFilter, type PlanTargetPage, type PlanTargetView } from './plan-target.js';
import { withFigures, type PlanRow } from './plan-figures.js';

/** Plans for people within reach, and for teams and tasks with anybody within reach. Four statements, however many. */
export async function findPlanTargets(
  to: Sender,
  viewer: Viewer | null,
  page: {
    first: number;
    offset: number | null;
    filter: PlanTargetFilter | null;
    sort: PlanTargetSort;
    order: SortOrder;
  },
  { today, timeZone }: { today: string; timeZone: string },
): Promise<PlanTargetPage> {
  const first = pageSize(page.first);
  const offset = pageOffset(page.offset);
  const { search, scope, taskId, teamId, employeeId, from, to: until } = page.filter ?? {};
  const pattern = searchPattern('filter.search', search);
  const values = [
    pattern,
    scope ?? null,
    taskId ?? null,
    from ?? null,
    until ?? null,
    teamId ?? null,
    employeeId ?? null,
  ];
  const [counted] = await scoped<{ total: number }>(to, viewer, `select count(*)::int as total ${WANTED}`, values);
  const figure = FIGURES[page.sort];
  const rows = await scoped<PlanRow>(
    to,
    viewer,
    `select t.id::text as id, ${SCOPE} as scope, e.id as "employeeId", e.name as "employeeName", e.code as "employeeCode", m.id as "teamId",
       m.name as "teamName", m.code as "teamCode", k.id as "taskId", k.name as "taskName", k.code as "taskCode", t.from_on as "from", t.to_on as "to", t.planned
     ${WANTED} order by ${sortedBy(page.sort, page.order)} offset $8 limit $9`,
    [...values, figure ? 0 : offset, figure ? MOST_SORTED + 1 : first + 1],
  );
  if (figure && rows.length > MOST_SORTED)
    throw badInput(
      'sort',
      `PERIOD, NAME or PLANNED for more than ${MOST_SORTED} plans, or a narrower filter`,
      page.sort,
    );
  const last = addDays(today, -1);
  const found = figure
    ? byFigure(await withFigures(to, rows, last, timeZone), figure, page.order).slice(offset, offset + first + 1)
    : rows;
  const shown = found.slice(0, first);
  const nodes = figure ? (shown as PlanTargetView[]) : await withFigures(to, shown, last, timeZone);
  const endCursor = nodes.length > 0 ? writeCursor(offset + nodes.length) : null;
  return { nodes, totalCount: counted!.total, pageInfo: { hasNextPage: found.length > first, endCursor } };
}

/** Figures are worked out, not stored: to sort by one, those of all plans that fit are, of no more than so many. */
const MOST_SORTED = 5000;
const FIGURES: Partial<Record<PlanTargetSort, 'due' | 'handled' | 'fulfilment'>> = {
  [PlanTargetSort.DUE]: 'due',
  [PlanTargetSort.HANDLED]: 'handled',
  [PlanTargetSort.FULFILMENT]: 'fulfilment',
};

/** Of which nothing is known stands last either way; what is equal stays in the order in which it was read. */
function byFigure(
  plans: PlanTargetView[],
  figure: 'due' | 'handled' | 'fulfilment',
  order: SortOrder,
): PlanTargetView[] {
  const way = order === SortOrder.ASC ? 1 : -1;
  return plans.toSorted((a, b) => {
    const [one, other] = [a[figure], b[figure]];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return way * (one - other);
  });
}

/** Of the enums' own words, so nothing that came from outside stands in the statement. */
function sortedBy(sort: PlanTargetSort, order: SortOrder): string {
  const way = order === SortOrder.ASC ? 'asc' : 'desc';
  if (sort === PlanTargetSort.ID) return `t.id ${way}`;
  const wanted = {
    [PlanTargetSort.PERIOD]: `t.from_on ${way}, t.to_on ${way}, `,
    [PlanTargetSort.NAME]: `${NAME} ${way}, `,
    [PlanTargetSort.PLANNED]: `t.planned ${way}, `,
    [PlanTargetSort.DUE]: '',
    [PlanTargetSort.HANDLED]: '',
    [PlanTargetSort.FULFILMENT]: '',
  }[sort];
  return `${wanted}t.from_on desc, t.to_on desc, ${SCOPE}, ${NAME}, t.id`;
}

const NAME = 'lower(coalesce(e.name, m.name, k.name))';

const SCOPE = `case when t.employee_id is not null then 'EMPLOYEE' when t.team_id is not null then 'TEAM' else 'TASK' end`;

/** For those who reach everybody the row of nobody stands for plans that cover nobody yet. */
const WANTED = `
  from plan_target t left join employee e on e.id = t.employee_id left join team m on m.id = t.team_id left join task k on k.id = t.task_id
  where t.superseded_by is null and ($1::text is null or concat_ws(' ', e.name, e.code, m.name, m.code, k.name, k.code) ilike $1)
    and ($2::text is null or $2 = ${SCOPE}) and ($3::text is null or t.task_id::text = $3)
    and ($6::text is null or t.team_id::text = $6 or e.team_id::text = $6) and ($7::text is null or t.employee_id::text = $7)
    and ($4::date is null or t.to_on >= $4) and ($5::date is null or t.from_on <= $5)
    and exists (select 1 from (select null::uuid as employee_id, null::uuid as assignment_id union all
      select w.employee_id, w.assignment_id from assignment_period w join employee o on o.id = w.employee_id where w.superseded_by is null
        and (t.employee_id is null or w.employee_id = t.employee_id) and (t.team_id is null or o.team_id = t.team_id)
        and (t.task_id is null or w.task_id = t.task_id)) held where $scope(held.employee_id, held.assignment_id))`;
