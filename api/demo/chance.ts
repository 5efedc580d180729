import { drawsFrom } from '../scoring/draws.js';

/** A stream of chance that is the same for the same seed on every machine. */
export interface Chance {
  /** 0 up to but not 1. */
  next(): number;
  normal(mean: number, deviation: number): number;
  pick<T>(list: readonly T[]): T;
  happens(probability: number): boolean;
}

export function chanceFrom(seed: number): Chance {
  const next = drawsFrom(seed);
  return {
    next,
    // Sum of twelve: close enough to a normal, and free of functions that differ between machines.
    normal: (mean, deviation) =>
      mean + deviation * (Array.from({ length: 12 }, next).reduce((sum, each) => sum + each, 0) - 6),
    pick: (list) => list[Math.floor(next() * list.length)]!,
    happens: (probability) => next() < probability,
  };
}
