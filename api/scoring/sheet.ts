/**
 * One assignment's signals as columns: the same evidence as `Signal`, without an object per signal. Values are whole 10^-6 and weights whole
 * 10^-9 here too, as numbers that are exact up to 2^53; whoever makes a sheet sees to it that no value lies beyond.
 */
import type { Signal } from './evidence.js';

/** A kind of signal, known to a sheet by its place in a list, with the scale of each of its versions. */
export type SheetKind = Pick<Signal, 'kind' | 'nature' | 'duration'> & { scales: readonly Signal['scale'][] };

export interface Sheet {
  /** The kinds that `kind` counts in, and their places by code. The same for all sheets that were read together. */
  kinds: readonly SheetKind[];
  places: ReadonlyMap<string, number>;
  /** Signals stand in canonical order: moment, arrival, id. */
  size: number;
  kind: Uint16Array;
  /** The version of its kind under which it was sent. */
  version: Uint16Array;
  /** Whole days since 1 January 1970, in the organisation's time zone. */
  day: Int32Array;
  /** Bits of FLAG. */
  flags: Uint16Array;
  /** Who spoke, and in which interaction: any numbers that differ where those do; 0: unknown. Interactions count from 1 without gaps. */
  client: Int32Array;
  interaction: Int32Array;
  /** In 10^-6; meaningless without FLAG.valued. */
  value: Float64Array;
  /** HR's word in 10^-9; meaningless without FLAG.overridden. */
  override: Int32Array;
}

export const FLAG = {
  employee: 1,
  b2b: 2,
  forceMajeure: 4,
  valued: 8,
  /** A person confirmed a sentiment; and it was positive. */
  classified: 16,
  positive: 32,
  overridden: 64,
  /** The employee disputes it, and nobody has decided. */
  disputed: 128,
} as const;
