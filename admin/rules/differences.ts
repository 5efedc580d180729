import { same } from './path.ts';

export interface Difference {
  path: string;
  mine: unknown;
  theirs: unknown;
}

/** Places where two versions of a part differ, as deep as both have the same shape. */
export function differences(mine: unknown, theirs: unknown, path: string): Difference[] {
  if (same(mine, theirs)) return [];
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return Array.from({ length: Math.max(mine.length, theirs.length) }, (_, i) =>
      differences(mine[i], theirs[i], `${path}[${i}]`),
    ).flat();
  }
  if (isPlain(mine) && isPlain(theirs) && mine['code'] === theirs['code']) {
    return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].flatMap((key) =>
      differences(mine[key], theirs[key], path ? `${path}.${key}` : key),
    );
  }
  return [{ path, mine, theirs }];
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
