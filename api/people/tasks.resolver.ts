import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { countOnTasks, managersOfTasks, type NamedTask, type TaskManager } from './read-teams.js';
import { setTaskManager } from './set-task-manager.js';
import { Task } from './task.js';

const CHANGED = 'CONFLICT with currentVersion when somebody changed it meanwhile.';

@Resolver(() => Task)
export class TasksResolver {
  @Query(() => [Task], { description: 'All tasks, by name; 10,000 at most.' })
  tasks(@Ctx() { em }: Context): Promise<Task[]> {
    return em.find(Task, {}, { orderBy: { name: 'asc', id: 'asc' }, limit: 10_000, disableIdentityMap: true });
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
}

async function managerOf(task: NamedTask, context: Context): Promise<TaskManager | null> {
  if (task.manager !== undefined) return task.manager;
  return load(context, 'taskManager', task.id, (ids) => managersOfTasks(context.db.pool, ids));
}
