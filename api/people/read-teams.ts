import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import type { Sender } from '../sql.js';

export interface TeamRow {
  id: string;
  code: string;
  name: string;
  managerId: string | null;
  managerName: string | null;
  parentId: string | null;
  parentName: string | null;
  version: number;
}

/** The teams in which the viewer reaches anybody, their managers included; all of them for HR. */
export async function readTeams(to: Sender, viewer: Viewer | null): Promise<TeamRow[]> {
  return scoped<TeamRow>(
    to,
    viewer,
    `select t.id, t.code, t.name, t.manager_id as "managerId", m.name as "managerName", t.parent_id as "parentId",
       u.name as "parentName", t.version
     from team t left join employee m on m.id = t.manager_id left join team u on u.id = t.parent_id
     where $scope(t.manager_id) or exists (select 1 from employee e where e.team_id = t.id and $scope(e.id)) order by lower(t.name), t.id limit 10000`,
  );
}

/** How many employees within the viewer's reach each team has. */
export async function countMembers(
  to: Sender,
  viewer: Viewer | null,
  teamIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await scoped<{ id: string; count: number }>(
    to,
    viewer,
    `select e.team_id as id, count(*)::int as count from employee e where e.team_id = any($1::uuid[]) and e.ended_on is null and $scope(e.id) group by e.team_id`,
    [teamIds],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** How many employees within the viewer's reach are on each task on a day. */
export async function countOnTasks(
  to: Sender,
  viewer: Viewer | null,
  taskIds: readonly string[],
  today: string,
): Promise<Map<string, number>> {
  const rows = await scoped<{ id: string; count: number }>(
    to,
    viewer,
    `select p.task_id as id, count(distinct p.employee_id)::int as count from assignment_period p where p.task_id = any($1::uuid[])
       and p.superseded_by is null and p.started_on <= $2 and (p.ended_on is null or p.ended_on >= $2) and $scope(p.employee_id, p.assignment_id) group by p.task_id`,
    [taskIds, today],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Who manages some tasks, by the task; nobody manages those that are missing. */
export async function managersOfTasks(to: Sender, taskIds: readonly string[]): Promise<Map<string, TaskManager>> {
  const { rows } = await to.query<TaskManager & { task: string }>(
    'select t.id as task, m.id, m.name from task t join employee m on m.id = t.manager_id where t.id = any($1::uuid[])',
    [taskIds],
  );
  return new Map(rows.map(({ task, id, name }) => [task, { id, name }]));
}

export interface TaskManager {
  id: string;
  name: string;
}

/** A task as it is named, with whoever manages it where that was read along. */
export interface NamedTask {
  id: string;
  code: string;
  name: string;
  manager?: TaskManager | null;
}
