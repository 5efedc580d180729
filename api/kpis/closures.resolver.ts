import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { SortOrder } from '../people/people.input.js';
import { DateTime } from '../scalars.js';
import { closeLocation, correctClosure, withdrawClosure } from './close-location.js';
import { Closure, ClosureFilter, ClosurePage, ClosureSort } from './closure.js';
import { countConcerned, findClosures, readClosure } from './find-closures.js';

const LOCATION = 'The location. NOT_FOUND when there is none.';
const FROM = 'From when on, to the second; from 15 years ago to 2 years ahead.';
const UNTIL = 'When it opens again: after from, within 400 days.';
const REASON = 'Why, 3 to 1000 characters. Who may see a clock that it changed reads it there.';
const GONE = 'NOT_FOUND when there is no such closure; CONFLICT when it was corrected or withdrawn already.';

@Resolver()
export class ClosuresResolver {
  @Query(() => ClosurePage, {
    description:
      'Closures of locations, also those that were corrected or withdrawn. BAD_USER_INPUT when first or offset do not fit.',
  })
  closures(
    @Arg('first', () => Int, { defaultValue: 25, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'Rows to skip, 0 to 10,000.' }) offset: number | null,
    @Arg('filter', () => ClosureFilter, { nullable: true, description: 'Narrows the list.' })
    filter: ClosureFilter | null,
    @Arg('sort', () => ClosureSort, { defaultValue: ClosureSort.FROM, description: 'What they are sorted by.' })
    sort: ClosureSort,
    @Arg('order', () => SortOrder, { defaultValue: SortOrder.DESC, description: 'DESC: the latest first.' })
    order: SortOrder,
    @Ctx() { db }: Context,
  ): Promise<ClosurePage> {
    return findClosures(db.pool, { first, offset: offset ?? null, filter: filter ?? {}, sort, order });
  }

  @Query(() => Int, {
    description:
      'How many contacts of a location are open at some time of a closure: whose clocks it may change. BAD_USER_INPUT when until is not after from.',
  })
  closureContacts(
    @Arg('locationId', () => ID, { description: LOCATION }) locationId: string,
    @Arg('from', () => DateTime, { description: 'From when on.' }) from: string,
    @Arg('until', () => DateTime, { description: 'When it opens again.' }) until: string,
    @Ctx() { db }: Context,
  ): Promise<number> {
    return countConcerned(db.pool, locationId, from, until);
  }

  @Mutation(() => Closure, {
    description:
      'Records that a location was or will be closed: clocks of its contacts stand still in that time, on top of any calendar; where closures overlap, time counts as closed once. Maps that were made stay as they are. CONFLICT when the same time is recorded already.',
  })
  async closeLocation(
    @Arg('locationId', () => ID, { description: LOCATION }) locationId: string,
    @Arg('from', () => DateTime, { description: FROM }) from: string,
    @Arg('until', () => DateTime, { description: UNTIL }) until: string,
    @Arg('reason', () => String, { description: REASON }) reason: string,
    @Ctx() { db, em, now, viewer }: Context,
  ): Promise<Closure> {
    const id = await closeLocation(em, { locationId, from, until, reason }, now, accountViewer(viewer));
    return readClosure(db.pool, id);
  }

  @Mutation(() => Closure, {
    description: `Puts another closure in the place of one; the earlier one stays readable, and maps that were made keep it. ${GONE}`,
  })
  async correctClosure(
    @Arg('id', () => ID, { description: 'The closure that was wrong.' }) id: string,
    @Arg('locationId', () => ID, { description: LOCATION }) locationId: string,
    @Arg('from', () => DateTime, { description: FROM }) from: string,
    @Arg('until', () => DateTime, { description: UNTIL }) until: string,
    @Arg('reason', () => String, { description: REASON }) reason: string,
    @Ctx() { db, em, now, viewer }: Context,
  ): Promise<Closure> {
    const corrected = await correctClosure(em, id, { locationId, from, until, reason }, now, accountViewer(viewer));
    return readClosure(db.pool, corrected);
  }

  @Mutation(() => Closure, {
    description: `Takes a closure back: its time counts again, and the closure stays readable as withdrawn. Maps that were made stay as they are. ${GONE}`,
  })
  async withdrawClosure(
    @Arg('id', () => ID, { description: 'The closure.' }) id: string,
    @Ctx() { db, em, viewer }: Context,
  ): Promise<Closure> {
    await withdrawClosure(em, id, accountViewer(viewer));
    return readClosure(db.pool, id);
  }
}
