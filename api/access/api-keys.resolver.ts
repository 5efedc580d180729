import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { DateTime } from '../scalars.js';
import { ApiKeyCreated } from './access.types.js';
import { ApiKey } from './api-key.js';
import { ApiKeyFilter, ApiKeyPage, findApiKeys } from './find-keys.js';
import { createApiKey, revokeApiKey, SCOPES } from './keys.js';
import { accountViewer } from './viewer.js';

@Resolver()
export class ApiKeysResolver {
  @Query(() => ApiKeyPage, {
    description:
      'Keys, newest first, also those that have ended. BAD_USER_INPUT when first, offset or search do not fit.',
  })
  apiKeys(
    @Arg('first', () => Int, { defaultValue: 25, description: '1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'Rows to skip, 0 to 10,000.' }) offset: number | null,
    @Arg('filter', () => ApiKeyFilter, { nullable: true, description: 'Which ones.' }) filter: ApiKeyFilter | null,
    @Ctx() { db, now }: Context,
  ): Promise<ApiKeyPage> {
    return findApiKeys(db.pool, { first, offset, filter }, now);
  }

  @Mutation(() => ApiKeyCreated, {
    description:
      'Makes a key for a machine. FORBIDDEN for an administrator who asks for a scope that reads about people: those keys are made by HR.',
  })
  createApiKey(
    @Arg('name', () => String, { description: 'To recognise it by.' }) name: string,
    @Arg('scopes', () => [String], { description: `Among: ${SCOPES.join(', ')}.` }) scopes: string[],
    @Arg('expiresAt', () => DateTime, { description: 'In the future.' }) expiresAt: string,
    @Ctx() context: Context,
  ): Promise<ApiKeyCreated> {
    return createApiKey(
      context.em,
      { name, scopes, expiresAt: new Date(expiresAt) },
      context.now,
      accountViewer(context.viewer),
    );
  }

  @Mutation(() => ApiKey, { description: 'Ends a key at once.' })
  revokeApiKey(@Arg('id', () => ID, { description: 'The key.' }) id: string, @Ctx() context: Context): Promise<ApiKey> {
    return revokeApiKey(context.em, id, context.now);
  }
}
