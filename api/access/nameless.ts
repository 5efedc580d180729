import { forbidden } from '../refusals.js';
import type { Viewer } from './viewer.js';

/**
 * Who sees no names must not learn them from a search or from the order of a list either (a cursor holds what its list is sorted by): for
 * analysts a search among people is refused, and people come in the order of their ids, their plans in that in which they came in.
 */
export function withoutNames(
  name: string,
  args: Record<string, unknown>,
  viewer: Viewer | null,
): Record<string, unknown> {
  if (viewer?.kind !== 'ACCOUNT' || viewer.role !== 'ANALYST' || !NAMED.has(name)) return args;
  const filter = args['filter'] as { search?: string | null } | null | undefined;
  if (filter?.search) throw forbidden('a search by name');
  return { ...args, sort: 'ID' };
}

const NAMED = new Set(['employees', 'planTargets']);

/** How a list of people is ordered: by their names, for who may see them. */
export function orderOfPeople(viewer: Viewer | null, person: string): string {
  const nameless = viewer?.kind === 'ACCOUNT' && viewer.role === 'ANALYST';
  return nameless ? `${person}.id` : `lower(${person}.name), ${person}.id`;
}
