import type { Role } from './account.js';
import type { Sender } from '../sql.js';
import type { Viewer } from './viewer.js';

/** Whose rows a viewer may see: one predicate, used by every read of rows that belong to an employee. */
export type Reach = 'ALL' | 'TEAM' | 'SELF' | 'NONE';

const REACH: Record<Role, Reach> = {
  ADMINISTRATOR: 'NONE',
  HR: 'ALL',
  MANAGER: 'TEAM',
  EMPLOYEE: 'SELF',
  AUDITOR: 'NONE',
  ANALYST: 'ALL',
};

/** Keys with these see everybody; which questions they may ask and which fields they may read is in the policy. */
const READING = ['maps:read', 'people:read'];

export function reachOf(viewer: Viewer | null): Reach {
  if (viewer === null) return 'NONE';
  if (viewer.kind === 'API_KEY') return READING.some((scope) => viewer.scopes.includes(scope)) ? 'ALL' : 'NONE';
  return REACH[viewer.role];
}

/**
 * Sends a statement that says whose rows it reads. The viewer's reach is put in for these marks:
 *
 * - `$scope(employee)`: the person is within reach, as a name in a list. Nothing that was done on a task may be read by this mark alone.
 * - `$scope(employee, assignment)`: the row was done on an assignment within reach. A manager of a task reaches those on his task alone.
 * - `$visit(employee, tasks)`: the visit was about a task within reach; one that was about none in particular is about all.
 * - `$map(employee, map)`: the map holds a scorecard within reach; which of its scorecards are shown is marked where they are read.
 *
 * A statement without a mark is refused: whoever reads rows of people must say whose. Rows that belong to nobody (tasks, kinds, sources)
 * are read without this function.
 */
export async function scoped<Row extends object>(
  to: Sender,
  viewer: Viewer | null,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  if (!MARK.test(text))
    throw new Error(
      'A scoped statement must say whose rows it reads with $scope(employee), $scope(employee, assignment), $visit(employee, tasks) or $map(employee, map).',
    );
  const all = [...values];
  let self: string | null = null;
  // The viewer is bound once, however many marks there are.
  const bind = (id: string): string => (self ??= `$${all.push(id)}::uuid`);
  const statement = text.replaceAll(
    MARKS,
    (_, mark: 'scope' | 'visit' | 'map', employee: string, other: string | undefined) =>
      predicate(
        viewer,
        mark === 'scope' ? (other === undefined ? 'person' : 'assignment') : mark,
        employee,
        other ?? '',
        bind,
      ),
  );
  return (await to.query<Row>(statement, all)).rows;
}

const MARK = /\$(?:scope|visit|map)\(/;
const MARKS = /\$(scope|visit|map)\(([a-z_.]+)(?:, ([a-z_.]+))?\)/g;

function predicate(
  viewer: Viewer | null,
  of: 'person' | 'assignment' | 'visit' | 'map',
  employee: string,
  other: string,
  bind: (id: string) => string,
): string {
  const reach = reachOf(viewer);
  if (reach === 'ALL') return 'true';
  if (reach === 'NONE' || viewer?.kind !== 'ACCOUNT' || viewer.employeeId === null) return 'false';
  const self = bind(viewer.employeeId);
  if (reach === 'SELF') return `${employee} = ${self}`;
  // A manager sees himself and, whole, everybody in the teams he manages and in the teams below them; of who works today on a task that he
  // manages he sees what is done on that task.
  const whole = `${employee} = ${self} or ${employee} in (${membersOf(self)})`;
  if (of === 'person') return `(${whole} or ${employee} in (${ledBy(self, 'employee_id')}))`;
  if (of === 'assignment') return `(${whole} or ${other} in (${ledBy(self, 'assignment_id')}))`;
  if (of === 'visit')
    return `(${whole} or exists (select 1 from (${ledBy(self, 'employee_id, led_on.task_id')}) led where led.employee_id = ${employee}
      and (led.task_id = any(${other}) or ${other} = '{}')))`;
  return `(${whole} or exists (select 1 from scorecard led where led.map_id = ${other} and led.employee_id = ${employee}
    and led.assignment_id in (${ledBy(self, 'assignment_id')})))`;
}

/** Who, or which assignments, run today on the tasks that somebody manages. */
function ledBy(manager: string, column: 'employee_id' | 'assignment_id' | 'employee_id, led_on.task_id'): string {
  return `
    select led_on.${column} from task join assignment_period led_on on led_on.task_id = task.id and led_on.superseded_by is null
    cross join (select (now() at time zone time_zone)::date as day from organisation) today
    where task.manager_id = ${manager} and led_on.started_on <= today.day and (led_on.ended_on is null or led_on.ended_on >= today.day)`;
}

/** Everybody in the teams that somebody manages and in the teams below them: whose line manager he is. */
function membersOf(manager: string): string {
  return `
    with recursive mine as (
      select id from team where manager_id = ${manager}
      union select team.id from team join mine on team.parent_id = mine.id
    ) select member.id from employee member join mine on member.team_id = mine.id`;
}

/**
 * Whether somebody may read what clients wrote about an employee: that is between the employee and his line manager. A manager of a task
 * is not a line manager. HR reads a text only where its screening is a case, which is decided signal by signal.
 */
export async function mayReadTexts(to: Sender, viewer: Viewer | null, employeeId: string): Promise<boolean> {
  return (await whoseTexts(to, viewer, [employeeId])).has(employeeId);
}

/** Of some employees those whose clients' words the viewer may read: one statement at most. */
export async function whoseTexts(to: Sender, viewer: Viewer | null, employees: string[]): Promise<Set<string>> {
  if (viewer?.kind !== 'ACCOUNT' || viewer.employeeId === null || viewer.role === 'ANALYST') return new Set();
  const { employeeId: self } = viewer;
  const own = employees.filter((id) => id === self);
  if (viewer.role !== 'MANAGER' || own.length === employees.length) return new Set(own);
  const { rows } = await to.query<{ id: string }>(
    `select w.id from unnest($2::uuid[]) as w (id) where w.id in (${membersOf('$1::uuid')})`,
    [self, employees],
  );
  return new Set([...own, ...rows.map(({ id }) => id)]);
}
