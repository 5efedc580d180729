import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { PageInfo } from '../page.js';
import { notFound } from '../refusals.js';
import { AssignmentRow } from './assignment-row.js';
import { Employee } from './employee.js';
import type { EmployeeRow } from './employee-row.js';
import { findEmployee, findEmployees } from './find-employees.js';
import { Location } from './location.js';
import { EmployeeFilter, EmployeeSort, SortOrder } from './people.input.js';
import { assignmentsOf } from './read-assignments.js';
import {
  countMembers,
  countOnTasks,
  managersOfTasks,
  readTeams,
  type NamedTask,
  type TaskManager,
  type TeamRow,
} from './read-teams.js';
import { setTaskManager } from './set-task-manager.js';
import { setTeamManager } from './set-team-manager.js';
import { setTeamParent } from './set-team-parent.js';
import { Task } from './task.js';
import { Team } from './team.js';

const CHANGED = 'CONFLICT with currentVersion when somebody changed it meanwhile.';

@ObjectType({ description: 'An employee and their place in the list.' })
class EmployeeEdge {
  @Field(() => String, { description: 'Send it as `after` to go on behind this row.' }) cursor!: string;
  @Field(() => Employee, { description: 'The employee.' }) node!: Employee;
}

@ObjectType({ description: 'A page of employees.' })
class EmployeeConnection {
  @Field(() => [EmployeeEdge], { description: 'The rows with their cursors.' }) edges!: EmployeeEdge[];
  @Field(() => [Employee], { description: 'The rows alone.' }) nodes!: Employee[];
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are, exact to 25000; 25001 means more than that.' })
  totalCount!: number;
}

@Resolver(() => Employee)
export class PeopleResolver {
  @Query(() => EmployeeConnection, {
    description:
      'Employees within the reach of the caller, a page at a time. BAD_USER_INPUT when first, offset or after do not fit.',
  })
  employees(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Cursor of the row before the first one wanted, from a list in the same order.',
    })
    after: string | null,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip, 0 to 10000.' }) offset: number | null,
    @Arg('filter', () => EmployeeFilter, { nullable: true, description: 'Narrows the list.' })
    filter: EmployeeFilter | null,
    @Arg('sort', () => EmployeeSort, {
      nullable: true,
      defaultValue: EmployeeSort.NAME,
      description: 'What to sort by.',
    })
    sort: EmployeeSort | null,
    @Arg('order', () => SortOrder, { nullable: true, defaultValue: SortOrder.ASC, description: 'Rising or falling.' })
    order: SortOrder | null,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<EmployeeConnection> {
    return findEmployees(db.reads, viewer, { first, after, offset, filter, sort, order }, today);
  }

  @Query(() => Employee, { description: 'One employee. NOT_FOUND when there is none within the reach of the caller.' })
  employee(
    @Arg('id', () => ID, { description: 'The employee.' }) id: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<Employee> {
    return findEmployee(db.reads, viewer, id);
  }

  @FieldResolver(() => Team, {
    nullable: true,
    description: 'The team the employee belongs to; null for those without one.',
  })
  team(@Root() employee: EmployeeRow): EmployeeRow['team'] {
    return employee.team;
  }

  @FieldResolver(() => [AssignmentRow], {
    description: 'What the employee is or was assigned to: primary and latest first.',
  })
  async assignments(@Root() employee: Employee, @Ctx() context: Context): Promise<AssignmentRow[]> {
    return (
      (await load(context, 'assignments', employee.id, (ids) =>
        assignmentsOf(context.db.reads, context.viewer, ids),
      )) ?? []
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether the employee can sign in.' })
  hasAccount(@Root() employee: EmployeeRow): boolean {
    return employee.hasAccount;
  }
}

@Resolver(() => Team)
export class TeamResolver {
  @Query(() => [Team], { description: 'Teams in which the caller reaches anybody, by name.' })
  teams(@Ctx() { db, viewer }: Context): Promise<TeamRow[]> {
    return readTeams(db.pool, viewer);
  }

  @FieldResolver(() => String, { nullable: true, description: "The manager's name; null while there is none." })
  managerName(@Root() team: TeamRow): string | null {
    return team.managerName;
  }

  @FieldResolver(() => Int, {
    description: 'Employees of the team, those who left not counted, within the reach of the caller.',
  })
  async employeeCount(@Root() team: Team, @Ctx() context: Context): Promise<number> {
    return (await load(context, 'members', team.id, (ids) => countMembers(context.db.reads, context.viewer, ids))) ?? 0;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the team that it is below; null at the top.' })
  parentName(@Root() team: TeamRow): string | null {
    return team.parentName;
  }

  @Mutation(() => Team, {
    description: `Puts an employee in charge of a team: he sees it, and the teams below it, with his next request. NOT_FOUND when either is unknown; ${CHANGED}`,
  })
  async setTeamManager(
    @Arg('teamId', () => ID, { description: 'The team.' }) id: string,
    @Arg('employeeId', () => ID, { nullable: true, description: 'The new manager; null leaves the team without one.' })
    employeeId: string | null,
    @Arg('version', () => Int, { description: 'The version that was seen.' }) version: number,
    @Ctx() context: Context,
  ): Promise<TeamRow> {
    await setTeamManager(context.em, { id, employeeId: employeeId ?? null, version }, context.viewer);
    return teamOf(context, id);
  }

  @Mutation(() => Team, {
    description: `Puts a team below another one: whoever manages the upper one sees it with his next request. BAD_USER_INPUT for a team below itself; NOT_FOUND when either is unknown; ${CHANGED}`,
  })
  async setTeamParent(
    @Arg('teamId', () => ID, { description: 'The team.' }) id: string,
    @Arg('parentId', () => ID, { nullable: true, description: 'The team above; null puts it at the top.' })
    parentId: string | null,
    @Arg('version', () => Int, { description: 'The version that was seen.' }) version: number,
    @Ctx() context: Context,
  ): Promise<TeamRow> {
    await setTeamParent(context.em, { id, parentId: parentId ?? null, version });
    return teamOf(context, id);
  }
}

async function teamOf({ db, viewer }: Context, id: string): Promise<TeamRow> {
  const team = (await readTeams(db.pool, viewer)).find((each) => each.id === id.toLowerCase());
  if (!team) throw notFound('team');
  return team;
}

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => [Task], { description: 'All tasks, by name.' })
  tasks(@Ctx() { em }: Context): Promise<Task[]> {
    return em.find(Task, {}, { orderBy: { name: 'asc', id: 'asc' }, limit: 1000, disableIdentityMap: true });
  }

  @Mutation(() => Task, {
    description: `Puts an employee in charge of a task: with his next request he sees who works on it today, and of them what they do on this task alone. NOT_FOUND when either is unknown; ${CHANGED}`,
  })
  async setTaskManager(
    @Arg('taskId', () => ID, { description: 'The task.' }) id: string,
    @Arg('employeeId', () => ID, { nullable: true, description: 'The new manager; null leaves the task without one.' })
    employeeId: string | null,
    @Arg('version', () => Int, { description: 'The version that was seen.' }) version: number,
    @Ctx() { em, viewer }: Context,
  ): Promise<Task> {
    await setTaskManager(em, { id, employeeId: employeeId ?? null, version }, viewer);
    return em.findOneOrFail(Task, { id }, { disableIdentityMap: true });
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The employee who manages the task; null while nobody does.',
  })
  async managerId(@Root() task: Task, @Ctx() context: Context): Promise<string | null> {
    return (await managerOf(task, context))?.id ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: "The manager's name; null while there is none." })
  async managerName(@Root() task: Task, @Ctx() context: Context): Promise<string | null> {
    return (await managerOf(task, context))?.name ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Raised with every change; sent back with an edit. Null where a task is only named.',
  })
  version(@Root() task: Task): number | null {
    return task.version ?? null;
  }

  @FieldResolver(() => Int, { description: 'Employees now on the task, within the reach of the caller.' })
  async employeeCount(@Root() task: Task, @Ctx() context: Context): Promise<number> {
    return (
      (await load(context, 'onTasks', task.id, (ids) =>
        countOnTasks(context.db.reads, context.viewer, ids, context.today),
      )) ?? 0
    );
  }

  @Query(() => [Location], { description: 'All locations, by name.' })
  locations(@Ctx() { em }: Context): Promise<Location[]> {
    return em.find(Location, {}, { orderBy: { name: 'asc', id: 'asc' }, limit: 1000, disableIdentityMap: true });
  }
}

async function managerOf(task: NamedTask, context: Context): Promise<TaskManager | null> {
  if (task.manager !== undefined) return task.manager;
  return load(context, 'taskManager', task.id, (ids) => managersOfTasks(context.db.pool, ids));
}
