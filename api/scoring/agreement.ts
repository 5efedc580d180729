/** How far people who looked at the same things without knowing of each other agree beyond chance. */
import { drawsFrom, seedOf } from './draws.js';
import { round6 } from './exact.js';

/** What a difference between two answers means: another answer, another rank, or a distance. */
export type Level = 'nominal' | 'ordinal' | 'interval';

/** What each coder said of one unit, coders in the same order throughout; null: nothing. Ranks and distances need numbers. */
export type Unit = readonly (string | number | null)[];

/** Few: no unit has two answers. One unit: what is usual can't be told from it. No variation: all said the same of everything. */
export type Lack = 'few_coders' | 'few_units' | 'no_variation';

export type Agreement = {
  /** Units with at least two answers: others tell nothing about agreement. */
  units: number;
  /** Coders with an answer in such a unit. */
  coders: number;
} & (
  | { state: 'insufficient'; reason: Lack }
  /** 1: perfect; 0: as by chance; below 0: worse than chance. Bounds are null where a bootstrap has nothing to tell. */
  | { state: 'ok'; alpha: number; lower: number | null; upper: number | null }
);

/** Of fewer units hardly any two samples differ, so their spread says nothing. */
export const LEAST_RESAMPLED = 5;
const RESAMPLES = 2000;

/**
 * Krippendorff's alpha = 1 - Do / De (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section E): with n_uc how often unit u
 * was given value c, n_u its answers (at least 2), n_c = sum_u n_uc, n = sum_c n_c and a squared difference d(c, k),
 *   Do = sum_u sum_ck n_uc n_uk d(c, k) / (n_u - 1) / n,   De = sum_ck n_c n_k d(c, k) / (n - 1) / n.
 * d is 1 for two nominal values that differ, (c - k)^2 of an interval, and (R_c - R_k)^2 of ranks with R_c = n_c / 2 + sum of n_g below c.
 *
 * The interval is a percentile bootstrap, the way to an interval of alpha since Hayes and Krippendorff 2007 (Communication Methods and
 * Measures 1, 77-89). Whole units are drawn, as Zapf et al. 2016 (BMC Medical Research Methodology 16:93) found to keep its promise, and not
 * pairs of answers, which makes it too narrow. It is seeded by the data, and widened where it would miss alpha itself. Perfect agreement has
 * no bounds: every sample of it is perfect, which is no certainty.
 */
export function agreement(units: readonly Unit[], kind: Level, level: number): Agreement {
  const pairable = units.filter((unit) => unit.filter((value) => value !== null).length > 1);
  const told = {
    units: pairable.length,
    coders: new Set(pairable.flatMap((unit) => unit.flatMap((value, coder) => (value === null ? [] : [coder])))).size,
  };
  if (told.units === 0) return { ...told, state: 'insufficient', reason: 'few_coders' };
  if (told.units === 1) return { ...told, state: 'insufficient', reason: 'few_units' };
  const { counted, values } = countedOf(pairable);
  const alpha = alphaOf(counted, values, kind);
  if (alpha === null) return { ...told, state: 'insufficient', reason: 'no_variation' };
  return { ...told, state: 'ok', alpha: round6(alpha), ...boundsOf(counted, values, kind, alpha, level) };
}

// Private: units by how often they were given each value.

/** Pairs of a value's place among all values and how often the unit was given it. */
type Counted = readonly (readonly [value: number, times: number])[];

/** In an order that depends on what was said alone: neither the order of units nor that of coders may move a float or a draw. */
function countedOf(units: readonly Unit[]): { counted: Counted[]; values: (string | number)[] } {
  const values = [...new Set(units.flatMap((unit) => unit.filter((value) => value !== null)))].toSorted(inOrder);
  const places = new Map(values.map((value, place) => [value, place]));
  const counted = units.map((unit) => {
    const times = new Map<number, number>();
    for (const value of unit)
      if (value !== null) times.set(places.get(value)!, (times.get(places.get(value)!) ?? 0) + 1);
    return [...times].toSorted(([one], [other]) => one - other);
  });
  const keyed = counted.map((unit) => ({ unit, key: JSON.stringify(unit) }));
  return { counted: keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ unit }) => unit), values };
}

function inOrder(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : 1;
}

/** Null where one value is all there is: nothing could have differed. */
function alphaOf(units: readonly Counted[], values: readonly (string | number)[], kind: Level): number | null {
  const pooled = Array.from(values, () => 0);
  for (const unit of units) for (const [value, times] of unit) pooled[value]! += times;
  const all = pooled.flatMap((times, value) => (times > 0 ? [[value, times] as const] : []));
  if (all.length < 2) return null;
  const places = placesOf(values, pooled, kind);
  const n = pooled.reduce((sum, times) => sum + times, 0);
  let apart = 0;
  for (const unit of units)
    if (unit.length > 1) apart += differences(unit, places) / (unit.reduce((sum, [, times]) => sum + times, 0) - 1);
  const expected = differences(all, places);
  // Numbers so near to each other that their squares are none don't vary either.
  return expected > 0 ? 1 - (apart * (n - 1)) / expected : null;
}

/** Where each value stands on a line on which the squared distance is the difference; null: they differ or don't. */
function placesOf(values: readonly (string | number)[], pooled: readonly number[], kind: Level): number[] | null {
  if (kind === 'nominal') return null;
  if (kind === 'interval') return values.map(Number);
  let below = 0;
  return pooled.map((times) => {
    const middle = below + times / 2;
    below += times;
    return middle;
  });
}

/** Sum of d over all ordered pairs: n^2 - sum n_c^2 of nominal values, else 2 n sum n_c (x_c - mean)^2, which no large number swallows. */
function differences(counts: Counted, places: readonly number[] | null): number {
  const n = counts.reduce((sum, [, times]) => sum + times, 0);
  if (!places) return n * n - counts.reduce((sum, [, times]) => sum + times * times, 0);
  const mean = counts.reduce((sum, [value, times]) => sum + times * places[value]!, 0) / n;
  return 2 * n * counts.reduce((sum, [value, times]) => sum + times * (places[value]! - mean) ** 2, 0);
}

function boundsOf(
  units: readonly Counted[],
  values: readonly (string | number)[],
  kind: Level,
  alpha: number,
  level: number,
): { lower: number | null; upper: number | null } {
  const none = { lower: null, upper: null };
  if (units.length < LEAST_RESAMPLED || units.every((unit) => unit.length === 1)) return none;
  const draw = drawsFrom(seedOf(JSON.stringify([kind, values, units])));
  const drawn: number[] = [];
  for (let sample = 0; sample < RESAMPLES; sample++) {
    const again = units.map(() => units[Math.floor(draw() * units.length)]!);
    const one = alphaOf(again, values, kind);
    // A sample in which nothing varies has no alpha.
    if (one !== null) drawn.push(one);
  }
  if (drawn.length < RESAMPLES / 2) return none;
  const sorted = drawn.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
  const tail = (1 - level) / 2;
  return { lower: round6(Math.min(alpha, at(tail))), upper: round6(Math.max(alpha, at(1 - tail))) };
}
