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

/** How many ids may have a rank: some rule sets' worth. */
const LEARNED = 2000;
let sorted: string[] = [];
let ranks = new Map<string, number>();
/** More steps than any verdict has: rank and place go into one number, which sorts faster than texts or objects do. */
const PLACES = 65_536;

/** The steps sorted by id, as texts are compared. */
export function byId<Step extends { id: string }>(steps: Iterable<Step>): Step[] {
  const list = [...steps];
  const keys = new Float64Array(list.length);
  for (let place = 0; place < list.length; place++) {
    let rank = ranks.get(list[place]!.id);
    if (rank === undefined) {
      // Ids of visits come up once: a list that holds too many of them is no help, and then texts are compared.
      if (sorted.length < LEARNED) learn(list.map(({ id }) => id));
      return list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    }
    keys[place] = rank * PLACES + place;
  }
  return Array.from(keys.sort(), (key) => list[key % PLACES]!);
}

function learn(ids: string[]): void {
  sorted = [...new Set(sorted.concat(ids))].toSorted((a, b) => (a < b ? -1 : 1));
  ranks = new Map(sorted.map((id, rank) => [id, rank]));
}
