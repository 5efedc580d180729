import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { pageOffset, pageSize, writeCursor } from '../page.js';
import { addDays } from '../scoring/calendar.js';
import { fulfilment, plannedIn } from '../scoring/plan.js';
import type { Sender } from '../sql.js';
import { SortOrder } from '../people/people.input.js';
import { searchPattern } from '../search-pattern.js';
import { PlanTargetSort, type PlanTargetFilter, type PlanTargetPage, type PlanTargetView } from './plan-target.js';
import { COVERED } from './read-planned.js';

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
  const rows = await scoped<Row>(
    to,
    viewer,
    `select t.id::text as id, ${SCOPE} as scope, e.id as "employeeId", e.name as "employeeName", e.code as "employeeCode", m.id as "teamId",
       m.name as "teamName", m.code as "teamCode", k.id as "taskId", k.name as "taskName", k.code as "taskCode", t.from_on as "from", t.to_on as "to", t.planned
     ${WANTED} order by ${sortedBy(page.sort, page.order)} offset $8 limit $9`,
    [...values, offset, first + 1],
  );
  const nodes = await withFigures(to, rows.slice(0, first), addDays(today, -1), timeZone);
  const endCursor = nodes.length > 0 ? writeCursor(offset + nodes.length) : null;
  return { nodes, totalCount: counted!.total, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

/** Of the enums' own words, so nothing that came from outside stands in the statement. */
function sortedBy(sort: PlanTargetSort, order: SortOrder): string {
  const way = order === SortOrder.ASC ? 'asc' : 'desc';
  if (sort === PlanTargetSort.ID) return `t.id ${way}`;
  const wanted = {
    [PlanTargetSort.PERIOD]: `t.from_on ${way}, t.to_on ${way}`,
    [PlanTargetSort.NAME]: `${NAME} ${way}`,
    [PlanTargetSort.PLANNED]: `t.planned ${way}`,
  }[sort];
  return `${wanted}, t.from_on desc, t.to_on desc, ${SCOPE}, ${NAME}, t.id`;
}

const NAME = 'lower(coalesce(e.name, m.name, k.name))';

type Row = Omit<PlanTargetView, 'due' | 'handled' | 'fulfilment'>;

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

interface Covered {
  target: string;
  startedOn: string;
  endedOn: string | null;
  pauses: { from: string; to: string | null }[];
}

/** What was due of each up to a day, and what was handled. A row shows its own figure, whatever other plans decide about its people. */
async function withFigures(to: Sender, rows: Row[], last: string, timeZone: string): Promise<PlanTargetView[]> {
  const ids = rows.map(({ id }) => id);
  const { rows: covered } = await to.query<Covered>(
    `select t.id::text as target, p.started_on as "startedOn", p.ended_on as "endedOn",
       coalesce((select json_agg(json_build_object('from', x.from_on, 'to', x.to_on) order by x.from_on) from assignment_pause x
         where x.assignment_id = p.assignment_id and x.superseded_by is null), '[]'::json) as pauses
     from plan_target t join assignment_period p on p.superseded_by is null and p.started_on <= t.to_on and (p.ended_on is null or p.ended_on >= t.from_on)
       join employee e on e.id = p.employee_id where t.id::text = any($1) and ${COVERED}`,
    [ids],
  );
  const { rows: counts } = await to.query<{ target: string; handled: string }>(
    `select t.id::text as target, coalesce(sum(coalesce(s.value, 1)), 0) as handled
     from plan_target t join assignment_period p on p.superseded_by is null join employee e on e.id = p.employee_id
       join signal s on s.employee_id = p.employee_id and s.assignment_id = p.assignment_id and s.superseded_by is null
         and s.kind = (select number from signal_kind where code = 'contact_handled')
         and s.occurred_at >= t.from_on::timestamp at time zone $3 and s.occurred_at < (least(t.to_on, $2::date) + 1)::timestamp at time zone $3
     where t.id::text = any($1) and ${COVERED} group by t.id`,
    [ids, last, timeZone],
  );
  const handled = new Map(counts.map((row) => [row.target, Math.round(Number(row.handled))]));
  const people = Map.groupBy(covered, ({ target }) => target);
  return rows.map((row) => {
    const own = people.get(row.id) ?? [];
    const assigned = own.map((one) => plannedIn({ ...one, pauses: [] }, [wholly(row, 0)], row).parts[0]?.days ?? 0);
    const target = wholly(
      row,
      assigned.reduce((sum, days) => sum + days, 0),
    );
    const span = { from: row.from, to: row.to < last ? row.to : last };
    const due = own.reduce((sum, one) => sum + plannedIn(one, [target], span).planned, 0);
    const done = handled.get(row.id) ?? 0;
    return { ...row, due, handled: done, fulfilment: fulfilment(done, due) };
  });
}

function wholly({ id, scope, from, to, planned }: Row, assignedDays: number) {
  return { id, scope, onTask: false, planned, from, to, assignedDays };
}
