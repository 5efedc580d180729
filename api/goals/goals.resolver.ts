import { Arg, Ctx, Float, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { Day } from '../scalars.js';
import { decideGoal, withdrawGoal } from './decide-goal.js';
import { Goal } from './goal.js';
import { proposeGoal } from './propose-goal.js';
import { readGoals } from './read-goals.js';

const VERSION = 'The version that was seen.';
const OPEN = 'CONFLICT with currentVersion when it was decided or changed meanwhile.';

@Resolver()
export class GoalsResolver {
  @Query(() => [Goal], {
    description:
      'The goals about an assignment within your reach, the newest first, each with its progress on the newest map.',
  })
  goals(
    @Arg('assignmentId', () => ID, { description: 'The assignment.' }) assignmentId: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<Goal[]> {
    return readGoals(db.pool, accountViewer(viewer), { assignmentId });
  }

  @Mutation(() => Goal, {
    description:
      'Proposes a goal on the own map: the baseline is what that map shows. FORBIDDEN on the map of somebody else; BAD_USER_INPUT for a KPI without enough data, a target that is not better, or a day that has passed; CONFLICT while there is a goal for this KPI.',
  })
  proposeGoal(
    @Arg('mapId', () => ID, { description: 'The own map that is being read.' }) mapId: string,
    @Arg('assignmentId', () => ID, { description: 'The card on it.' }) assignmentId: string,
    @Arg('kpi', () => String, { description: 'Code of a KPI of that card with enough data.' }) kpi: string,
    @Arg('target', () => Float, { description: "The value to reach, in the unit of the KPI's metric." }) target: number,
    @Arg('due', () => Day, { description: 'The day by which: after today, at most two years ahead.' }) due: string,
    @Arg('note', () => String, { nullable: true, description: 'Why, in up to 1000 characters.' }) note: string | null,
    @Ctx() { em, today, viewer }: Context,
  ): Promise<Goal> {
    return proposeGoal(em, { mapId, assignmentId, kpi, target, due, note: note ?? '' }, today, accountViewer(viewer));
  }

  @Mutation(() => Goal, {
    description: `Agrees to a goal of somebody within your reach, or declines it. BAD_USER_INPUT for a refusal without a reason; FORBIDDEN for the own goal; ${OPEN}`,
  })
  decideGoal(
    @Arg('id', () => ID, { description: 'The goal.' }) id: string,
    @Arg('agree', () => Boolean, { description: 'True to agree, false to decline.' }) agree: boolean,
    @Arg('reason', () => String, { nullable: true, description: 'Of 3 to 1000 characters to decline; else as wanted.' })
    reason: string | null,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Ctx() { em, now, viewer }: Context,
  ): Promise<Goal> {
    return decideGoal(em, { id, agree, reason: reason ?? '', version }, now, accountViewer(viewer));
  }

  @Mutation(() => Goal, { description: `Takes an own goal back while it is only proposed. ${OPEN}` })
  withdrawGoal(
    @Arg('id', () => ID, { description: 'The goal.' }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Ctx() { em, viewer }: Context,
  ): Promise<Goal> {
    return withdrawGoal(em, { id, version }, accountViewer(viewer));
  }
}
