import { same } from './path.ts';

/**
 * Two people's edits of one thing, brought together: what only one of them touched is taken from that one.
 * Where both touched the same place mine stands, and `clash` says so.
 */
export function merged(base: unknown, mine: unknown, theirs: unknown): { value: unknown; clash: boolean } {
  if (same(mine, base)) return { value: theirs, clash: false };
  if (same(theirs, base) || same(mine, theirs)) return { value: mine, clash: false };
  if (
    Array.isArray(base) &&
    Array.isArray(mine) &&
    Array.isArray(theirs) &&
    base.length === mine.length &&
    base.length === theirs.length
  ) {
    const parts = base.map((one, i) => merged(one, mine[i], theirs[i]));
    return { value: parts.map((part) => part.value), clash: parts.some((part) => part.clash) };
  }
  if (
    isPlain(base) &&
    isPlain(mine) &&
    isPlain(theirs) &&
    base['code'] === mine['code'] &&
    base['code'] === theirs['code']
  ) {
    const parts = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].map((key) => ({
      key,
      ...merged(base[key], mine[key], theirs[key]),
    }));
    return {
      value: Object.fromEntries(parts.filter((part) => part.value !== undefined).map((part) => [part.key, part.value])),
      clash: parts.some((part) => part.clash),
    };
  }
  return { value: mine, clash: true };
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
