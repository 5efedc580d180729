/** `stages[2].entry.all[0].value` -> its steps. */
const stepsOf = (path: string): string[] => path.split(/[.[\]]+/).filter(Boolean);

export const at = (whole: unknown, path: string): unknown =>
  stepsOf(path).reduce<unknown>(
    (one, step) => (one === null || one === undefined ? undefined : (one as Record<string, unknown>)[step]),
    whole,
  );

/** A copy in which one place has another value; everything beside the way there is shared. `undefined` takes the place out. */
export function setAt<T>(whole: T, path: string, value: unknown): T {
  const [step, ...rest] = stepsOf(path);
  return step === undefined ? (value as T) : (put(whole, [step, ...rest], value) as T);
}

function put(whole: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) return whole.map((one, i) => (String(i) === step ? put(one, rest, value) : one));
  const copy = { ...(whole as Record<string, unknown>) };
  const next = put(copy[step], rest, value);
  if (next === undefined) delete copy[step];
  else copy[step] = next;
  return copy;
}

/** Is this place the other one, or inside it? */
export const within = (path: string, outer: string): boolean =>
  path === outer || (path.startsWith(outer) && ['.', '['].includes(path.charAt(outer.length)));

/** The list a place stands in and its number there: `a.b[3]` -> `a.b`, 3. */
export function listOf(path: string): { list: string; index: number } | null {
  const found = /^(.*)\[(\d+)\]$/.exec(path);
  return found ? { list: found[1]!, index: Number(found[2]) } : null;
}

export const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** The server may send the keys of an object in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
