import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { Day } from '../scalars.js';
import { ForceMajeureDay } from './force-majeure-day.js';
import { forceMajeureDays, markForceMajeure, unmarkForceMajeure } from './force-majeure.js';

@Resolver()
export class ForceMajeureResolver {
  @Query(() => [ForceMajeureDay], {
    description:
      'Days of a location that are marked as force majeure, newest first. NOT_FOUND when there is no such location.',
  })
  forceMajeureDays(
    @Arg('locationId', () => ID, { description: 'The location.' }) locationId: string,
    @Ctx() { db }: Context,
  ): Promise<ForceMajeureDay[]> {
    return forceMajeureDays(db.pool, locationId);
  }

  @Mutation(() => ForceMajeureDay, {
    description:
      'Marks a day of a location as force majeure: from the next evaluation on, signals of that day there count for nobody; maps that were made stay as they are. NOT_FOUND when there is no such location; CONFLICT when the day is marked already.',
  })
  markForceMajeure(
    @Arg('locationId', () => ID, { description: 'The location.' }) locationId: string,
    @Arg('day', () => Day, { description: 'The day; today at the latest.' }) day: string,
    @Arg('reason', () => String, { description: 'What happened, 3 to 1000 characters.' }) reason: string,
    @Ctx() { em, today, viewer }: Context,
  ): Promise<ForceMajeureDay> {
    return markForceMajeure(em, locationId, day, reason, today, accountViewer(viewer));
  }

  @Mutation(() => Boolean, {
    description:
      'Takes a mark of force majeure away: from the next evaluation on, the signals of the day count again. NOT_FOUND when there is no such mark; CONFLICT when it was taken away already.',
  })
  async unmarkForceMajeure(
    @Arg('id', () => ID, { description: 'The mark, as forceMajeureDays names it.' }) id: string,
    @Ctx() { em, viewer }: Context,
  ): Promise<boolean> {
    await unmarkForceMajeure(em, id, accountViewer(viewer));
    return true;
  }
}
