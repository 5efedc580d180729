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
};

export function reachOf(viewer: Viewer | null): Reach {
  if (viewer === null) return 'NONE';
  if (viewer.kind === 'API_KEY') return viewer.scopes.includes('maps:read') ? 'ALL' : 'NONE';
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
  // A manager sees himself and everybody in the teams he manages and in the teams below them.
  return `(${column} = ${self} or ${column} in (
    with recursive mine as (
      select id from team where manager_id = ${self}
      union select team.id from team join mine on team.parent_id = mine.id
    ) select member.id from employee member join mine on member.team_id = mine.id))`;
}
