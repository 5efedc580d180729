import type { ApiKeyFilter } from '../../schema/generated/operations.ts';

/** What the list of keys is narrowed by, as the API names it. */
export function apiKeyFilter({ search, state }: Record<string, string | undefined>): ApiKeyFilter {
  return { search: search ?? null, live: state ? state === 'live' : null };
}
