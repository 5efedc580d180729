/**
 * Ids of steps, and their order. The same few hundred come up for everybody under a rule set: each is put together and compared with the
 * others once, and then only looked up.
 */

const KNOWN = 20_000;
const made = new Map<string, Map<string | number, string>>();
let count = 0;

/** `base` followed by `rest`. */
export function idOf(base: string, rest: string | number): string {
  let under = made.get(base);
  if (!under) made.set(base, (under = new Map()));
  let id = under.get(rest);
  if (id === undefined) {
    id = base + String(rest);
    if ((count += 1) > KNOWN) {
      made.clear();
      count = 0;
      return id;
    }
    under.set(rest, id);
  }
  return id;
}

let sorted: string[] = [];
let ranks = new Map<string, number>();

/** The steps sorted by id, as texts are compared. */
export function byId<Step extends { id: string }>(steps: Iterable<Step>): Step[] {
  const list = [...steps];
  const unknown = list.filter(({ id }) => !ranks.has(id)).map(({ id }) => id);
  if (unknown.length > 0) {
    const all = new Set([...(sorted.length > KNOWN ? list.map(({ id }) => id) : [...sorted, ...unknown])]);
    sorted = [...all].toSorted((a, b) => (a < b ? -1 : 1));
    ranks = new Map(sorted.map((id, rank) => [id, rank]));
  }
  const places = new Map(list.map((step) => [ranks.get(step.id)!, step]));
  return [...places.keys()].toSorted((a, b) => a - b).map((rank) => places.get(rank)!);
}
