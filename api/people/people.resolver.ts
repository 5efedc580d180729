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
import { countMembers, countOnTasks, readTeams, type TeamRow } from './read-teams.js';
import { setTeamManager } from './set-team-manager.js';
import { Task } from './task.js';
import { Team } from './team.js';

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
    return findEmployees(db.pool, viewer, { first, after, offset, filter, sort, order }, today);
  }

  @Query(() => Employee, { description: 'One employee. NOT_FOUND when there is none within the reach of the caller.' })
  employee(
    @Arg('id', () => ID, { description: 'The employee.' }) id: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<Employee> {
    return findEmployee(db.pool, viewer, id);
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
      (await load(context, 'assignments', employee.id, (ids) => assignmentsOf(context.db.pool, context.viewer, ids))) ??
      []
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
    return (await load(context, 'members', team.id, (ids) => countMembers(context.db.pool, context.viewer, ids))) ?? 0;
  }

  @Mutation(() => Team, { description: 'Puts an employee in charge of a team. NOT_FOUND when either is unknown.' })
  async setTeamManager(
    @Arg('teamId', () => ID, { description: 'The team.' }) teamId: string,
    @Arg('employeeId', () => ID, { nullable: true, description: 'The new manager; null leaves the team without one.' })
    employeeId: string | null,
    @Ctx() { em, db, viewer }: Context,
  ): Promise<TeamRow> {
    await setTeamManager(em, teamId, employeeId ?? null, viewer);
    const team = (await readTeams(db.pool, viewer)).find(({ id }) => id === teamId.toLowerCase());
    if (!team) throw notFound('team');
    return team;
  }
}

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => [Task], { description: 'All tasks, by name.' })
  tasks(@Ctx() { em }: Context): Promise<Task[]> {
    return em.find(Task, {}, { orderBy: { name: 'asc', id: 'asc' }, limit: 1000, disableIdentityMap: true });
  }

  @FieldResolver(() => Int, { description: 'Employees now on the task, within the reach of the caller.' })
  async employeeCount(@Root() task: Task, @Ctx() context: Context): Promise<number> {
    return (
      (await load(context, 'onTasks', task.id, (ids) =>
        countOnTasks(context.db.pool, context.viewer, ids, context.today),
      )) ?? 0
    );
  }

  @Query(() => [Location], { description: 'All locations, by name.' })
  locations(@Ctx() { em }: Context): Promise<Location[]> {
    return em.find(Location, {}, { orderBy: { name: 'asc', id: 'asc' }, limit: 1000, disableIdentityMap: true });
  }
}
