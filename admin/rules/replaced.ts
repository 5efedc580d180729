import type { RuleSetRowFragment } from '../../schema/generated/operations.ts';

type Times = Pick<RuleSetRowFragment, 'status' | 'inForce' | 'effectiveFrom' | 'retiredFrom'>;

/** The set from the beginning of time has no day, and comes before every other. */
const startOf = ({ effectiveFrom }: Times): string => effectiveFrom ?? '';

/** Retired on the day on which it would have begun, or before. */
export const neverHeld = ({ effectiveFrom, retiredFrom }: Times): boolean =>
  !!retiredFrom && !!effectiveFrom && retiredFrom <= effectiveFrom;

/** The first day on which a later version holds instead; undefined while none is published. */
export const replacedFrom = (one: Times, sets: readonly Times[]): string | undefined =>
  sets
    .filter((other) => other.status !== 'DRAFT' && !neverHeld(other) && startOf(other) > startOf(one))
    .map(startOf)
    .toSorted()[0];

/** Published once, and today another holds that began later. */
export const isReplaced = (one: Times, sets: readonly Times[]): boolean =>
  one.status === 'PUBLISHED' && sets.some((other) => other.inForce && startOf(other) > startOf(one));
