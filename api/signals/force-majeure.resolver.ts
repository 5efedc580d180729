import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { SortOrder } from '../people/people.input.js';
import { Day } from '../scalars.js';
import { countForceMajeure, findForceMajeure } from './find-force-majeure.js';
import { ForceMajeureDay, ForceMajeureDayPage, ForceMajeureFilter } from './force-majeure-day.js';
import { markForceMajeure, unmarkForceMajeure } from './force-majeure.js';

const LAST = 'The last day of a range, included, at most 31 days in all; the one day alone when missing.';

@Resolver()
export class ForceMajeureResolver {
  @Query(() => ForceMajeureDayPage, {
    description: 'Days that are marked as force majeure, by day. BAD_USER_INPUT when first or offset do not fit.',
  })
  forceMajeureDays(
    @Arg('first', () => Int, { defaultValue: 25, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'Rows to skip, 0 to 10,000.' }) offset: number | null,
    @Arg('filter', () => ForceMajeureFilter, { nullable: true, description: 'Narrows the list.' })
    filter: ForceMajeureFilter | null,
    @Arg('order', () => SortOrder, { defaultValue: SortOrder.DESC, description: 'DESC: the newest day first.' })
    order: SortOrder,
    @Ctx() { db, viewer }: Context,
  ): Promise<ForceMajeureDayPage> {
    return findForceMajeure(db.pool, viewer, {
      first,
      offset: offset ?? null,
      filter: filter ?? null,
      oldestFirst: order === SortOrder.ASC,
    });
  }

  @Query(() => Int, {
    description:
      'How many signals would count for nobody if these days of a location were marked: the same count that a marked day tells. NOT_FOUND when there is no such location.',
  })
  forceMajeureSignals(
    @Arg('locationId', () => ID, { description: 'The location.' }) locationId: string,
    @Arg('day', () => Day, { description: 'The first day.' }) day: string,
    @Arg('lastDay', () => Day, { nullable: true, description: LAST }) lastDay: string | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<number> {
    return countForceMajeure(db.pool, viewer, locationId, { from: day, last: lastDay ?? day });
  }

  @Mutation(() => [ForceMajeureDay], {
    description:
      'Marks a day of a location, or each day of a range, as force majeure: from the next evaluation on, signals of these days there count for nobody; maps that were made stay as they are. All days are marked, or none. Answers all marks of the range. NOT_FOUND when there is no such location; CONFLICT when a day is marked already.',
  })
  async markForceMajeure(
    @Arg('locationId', () => ID, { description: 'The location.' }) locationId: string,
    @Arg('day', () => Day, { description: 'The day, or the first one of a range; today at the latest.' }) day: string,
    @Arg('reason', () => String, { description: 'What happened, 3 to 1000 characters.' }) reason: string,
    @Arg('lastDay', () => Day, { nullable: true, description: LAST }) lastDay: string | null,
    @Ctx() { db, em, today, viewer }: Context,
  ): Promise<ForceMajeureDay[]> {
    const span = { from: day, last: lastDay ?? day, reason };
    const filter = await markForceMajeure(em, locationId, span, today, accountViewer(viewer));
    const page = { first: 100, offset: null, filter, oldestFirst: true };
    return (await findForceMajeure(db.pool, viewer, page)).nodes;
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
