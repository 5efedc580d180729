import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Day } from '../scalars.js';
import { conformity, sideGaps } from './conformity.js';
import { Conformity, ConformityBy, SideGap } from './conformity-view.js';

@Resolver(() => Conformity)
export class ConformityResolver {
  @Query(() => [Conformity], {
    description: 'How often standards were kept, of the people within the reach of the caller. Open results wait.',
  })
  conformity(
    @Arg('by', () => ConformityBy, { description: 'What answers are counted together by.' }) by: ConformityBy,
    @Arg('from', () => Day, { description: 'First day of the visits, included.' }) from: string,
    @Arg('to', () => Day, { description: 'Last day, included.' }) to: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<Conformity[]> {
    return conformity(db.pool, viewer, by, { from, to });
  }

  @Query(() => [SideGap], { description: 'What managers and independent auditors see at the same place, by its name.' })
  sideGaps(
    @Arg('from', () => Day, { description: 'First day of the visits, included.' }) from: string,
    @Arg('to', () => Day, { description: 'Last day, included.' }) to: string,
    @Ctx() { db }: Context,
  ): Promise<SideGap[]> {
    return sideGaps(db.pool, { from, to });
  }
}
