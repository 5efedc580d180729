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
 * Sends a statement in which `$scope(column)` stands for "this employee is within the viewer's reach". A statement without the mark is
 * refused: whoever reads rows of people must say whose. Rows that belong to nobody (tasks, kinds, sources) are read without this function.
 */
export async function scoped<Row extends object>(
  to: Sender,
  viewer: Viewer | null,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  if (!text.includes('$scope('))
    throw new Error('A scoped statement must say whose rows it reads with $scope(column).');
  const all = [...values];
  const statement = text.replaceAll(/\$scope\(([a-z_.]+)\)/g, (_, column: string) => predicate(viewer, column, all));
  return (await to.query<Row>(statement, all)).rows;
}

function predicate(viewer: Viewer | null, column: string, values: unknown[]): string {
  const reach = reachOf(viewer);
  if (reach === 'ALL') return 'true';
  if (reach === 'NONE' || viewer?.kind !== 'ACCOUNT' || viewer.employeeId === null) return 'false';
  values.push(viewer.employeeId);
  const self = `$${values.length}::uuid`;
  if (reach === 'SELF') return `${column} = ${self}`;
  // A manager sees himself, everybody in the teams he manages and in the teams below them, and who works today on a task that he manages.
  return `(${column} = ${self} or ${column} in (${membersOf(self)}) or ${column} in (
    select p.employee_id from task join assignment_period p on p.task_id = task.id and p.superseded_by is null
    cross join (select (now() at time zone time_zone)::date as day from organisation) today
    where task.manager_id = ${self} and p.started_on <= today.day and (p.ended_on is null or p.ended_on >= today.day)))`;
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
  if (viewer?.kind !== 'ACCOUNT' || viewer.employeeId === null) return false;
  if (viewer.role !== 'MANAGER') return viewer.role !== 'ANALYST' && viewer.employeeId === employeeId;
  if (viewer.employeeId === employeeId) return true;
  const { rows } = await to.query<{ mine: boolean }>(`select $2::uuid in (${membersOf('$1::uuid')}) as mine`, [
    viewer.employeeId,
    employeeId,
  ]);
  return rows[0]!.mine;
}
