import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { heaviestClient } from './heaviest-client.js';
import { HeaviestClient } from './heaviest-client.types.js';

@Resolver()
export class HeaviestClientResolver {
  @Query(() => HeaviestClient, {
    nullable: true,
    description:
      'What the verdict about an assignment would be without the client who weighs most in it; null where no client is known. NOT_FOUND for a map or assignment out of reach.',
  })
  heaviestClient(
    @Arg('mapId', () => ID, { description: 'A map within your reach.' }) mapId: string,
    @Arg('assignmentId', () => ID, { description: 'An assignment on that map.' }) assignmentId: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<HeaviestClient | null> {
    return heaviestClient(db, viewer, mapId, assignmentId);
  }
}
