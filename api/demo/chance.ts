/** A stream of chance that is the same for the same seed on every machine (mulberry32, Tommy Ettinger, public domain). */
export interface Chance {
  /** 0 up to but not 1. */
  next(): number;
  normal(mean: number, deviation: number): number;
  pick<T>(list: readonly T[]): T;
  happens(probability: number): boolean;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    // Sum of twelve: close enough to a normal, and free of functions that differ between machines.
    normal: (mean, deviation) =>
      mean + deviation * (Array.from({ length: 12 }, next).reduce((sum, each) => sum + each, 0) - 6),
    pick: (list) => list[Math.floor(next() * list.length)]!,
    happens: (probability) => next() < probability,
  };
}
