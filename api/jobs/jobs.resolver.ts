import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { pageSize } from '../page.js';
import { cancelJob, findJob, findJobs } from './find-jobs.js';
import { Job } from './job.js';

@Resolver()
export class JobsResolver {
  @Query(() => Job, { description: 'One job. NOT_FOUND when somebody else started it, unless HR asks.' })
  job(@Arg('id', () => ID, { description: 'The job.' }) id: string, @Ctx() { db, viewer }: Context): Promise<Job> {
    return findJob(db.pool, viewer, id);
  }

  @Query(() => [Job], { description: 'The latest jobs: all of them for HR, the own ones for everybody else.' })
  jobs(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() { db, viewer }: Context,
  ): Promise<Job[]> {
    return findJobs(db.pool, viewer, pageSize(first));
  }

  @Mutation(() => Job, { description: 'Stops a job at its next step. What it has not committed is not written.' })
  cancelJob(
    @Arg('id', () => ID, { description: 'The job.' }) id: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<Job> {
    return cancelJob(db.pool, viewer, id);
  }
}
