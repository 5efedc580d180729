import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { Employee } from '../people/employee.js';
import { CareerMapSummary } from './career-map.js';
import { latestMaps } from './read-map.js';

/** What this station adds to an employee, from its own side. */
@Resolver(() => Employee)
export class EmployeeMapResolver {
  @FieldResolver(() => CareerMapSummary, {
    nullable: true,
    description: 'The newest map, by its as-of day; null while there is none.',
  })
  latestMap(@Root() employee: Employee, @Ctx() context: Context): Promise<CareerMapSummary | null> {
    return load(context, 'latestMap', employee.id, (ids) => latestMaps(context.db.reads, context.viewer, ids));
  }
}
