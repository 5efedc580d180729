import { Arg, Ctx, Float, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Day } from '../scalars.js';
import { Attention } from './attention.js';
import { Batch } from './batch-list.js';
import { BoardFilter, BoardOrder } from './board.input.js';
import { readAttention } from './read-attention.js';
import { readBatches } from './read-batches.js';
import { readBoard } from './read-board.js';
import { readEvaluated, readStageMix } from './read-stage-mix.js';
import { EvaluatedAssignmentPage, StageMixMonth } from './stage-mix.js';
import { TeamBoard } from './team-board.js';

@Resolver()
export class InsightsResolver {
  @Query(() => [StageMixMonth], {
    description: 'Stages held at each monthly evaluation within your reach, oldest first.',
  })
  stageMix(
    @Arg('from', () => Day, { description: 'The first day; at most 60 months before `to`.' }) from: string,
    @Arg('to', () => Day, { description: 'The last day.' }) to: string,
    @Arg('taskId', () => ID, { nullable: true, description: 'Only this task; all when missing.' }) taskId:
      | string
      | null,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<StageMixMonth[]> {
    return readStageMix(db.pool, viewer, { from, to }, taskId ?? null, today);
  }

  @Query(() => EvaluatedAssignmentPage, {
    description: 'Who stood where at one monthly evaluation, by name: the people behind a bar of stageMix.',
  })
  evaluated(
    @Arg('asOf', () => Day, { description: 'The day as of which it was held.' }) asOf: string,
    @Arg('stage', () => String, { nullable: true, description: 'Only this stage; all when missing.' }) stage:
      | string
      | null,
    @Arg('taskId', () => ID, { nullable: true, description: 'Only this task; all when missing.' }) taskId:
      | string
      | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<EvaluatedAssignmentPage> {
    return readEvaluated(db.pool, viewer, {
      asOf,
      stage: stage ?? null,
      taskId: taskId ?? null,
      first,
      after: after ?? null,
    });
  }

  @Query(() => Attention, {
    description:
      'What needs somebody within your reach: proposals that wait, and how the latest evaluation found people.',
  })
  attention(@Ctx() { db, viewer }: Context): Promise<Attention> {
    return readAttention(db.pool, viewer);
  }

  @Query(() => TeamBoard, {
    description: 'One line for each person and task within your reach, a manager himself left out.',
  })
  teamBoard(
    @Arg('first', () => Int, { defaultValue: 50, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before, in the same order.' })
    after: string | null,
    @Arg('filter', () => BoardFilter, { nullable: true, description: 'Narrows the board.' }) filter: BoardFilter | null,
    @Arg('order', () => BoardOrder, { defaultValue: BoardOrder.NEED, description: 'What stands first.' })
    order: BoardOrder,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<TeamBoard> {
    return readBoard(db.pool, viewer, { first, after: after ?? null, filter: filter ?? null, order }, today);
  }

  @Query(() => [Batch], { description: 'Committed batches, newest first: the cut-offs that a map can be made with.' })
  batches(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('before', () => Float, { nullable: true, description: 'Only batches with a smaller number.' }) before:
      | number
      | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<Batch[]> {
    return readBatches(db.pool, viewer, first, before ?? null);
  }

  @Query(() => Boolean, {
    description:
      'Whether the console offers you its explorer. EXPLORER=off in the environment takes it away from everybody.',
  })
  explorer(@Ctx() { config }: Context): boolean {
    return config.explorer;
  }
}
