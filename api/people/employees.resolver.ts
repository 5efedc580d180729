import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { PageInfo } from '../page.js';
import { AssignmentRow } from './assignment-row.js';
import { Employee } from './employee.js';
import type { EmployeeRow } from './employee-row.js';
import { findEmployee, findEmployees } from './find-employees.js';
import { EmployeeFilter, EmployeeSort, SortOrder } from './people.input.js';
import { assignmentsOf } from './read-assignments.js';
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
export class EmployeesResolver {
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
