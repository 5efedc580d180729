import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Location } from './location.js';

@Resolver(() => Location)
export class LocationsResolver {
  @Query(() => [Location], { description: 'All locations, by name; 10,000 at most.' })
  locations(@Ctx() { em }: Context): Promise<Location[]> {
    return em.find(Location, {}, { orderBy: { name: 'asc', id: 'asc' }, limit: 10_000, disableIdentityMap: true });
  }
}
