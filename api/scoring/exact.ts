/** Exact decimal arithmetic: values are whole numbers of 10^-6, weights of 10^-9, and every rounding is half to even. */

/** One unit of a value. */
export const MICRO = 1_000_000n;
/** A full weight. */
export const ONE = 1_000_000_000n;

/**
 * num / den, rounded half to even, so that rounding leans neither up nor down over many values.
 * @throws RangeError when den is 0.
 */
export function divide(num: bigint, den: bigint): bigint {
  if (den < 0n) return divide(-num, -den);
  if (den === 0n) throw new RangeError('Expected a divisor other than 0, but 0 came.');
  const floor = num >= 0n ? num / den : -((-num + den - 1n) / den);
  const twice = (num - floor * den) * 2n;
  if (twice < den || (twice === den && floor % 2n === 0n)) return floor;
  return floor + 1n;
}

/** A decimal number of a rule, e.g. 4.5, as whole 10^-6. Beyond 6 decimals it is rounded half to even. */
export function micro(value: number): bigint {
  return BigInt(roundEven(value * 1e6));
}

/** Whole 10^-6 back as the number that is stored and shown. */
export function fromMicro(value: bigint): number {
  return Number(value) / 1e6;
}

/** num / den as a number of 6 decimals; null when there is nothing to divide by. */
export function ratio(num: bigint, den: bigint): number | null {
  return den === 0n ? null : fromMicro(divide(num * MICRO, den));
}

/** A computed figure at 6 decimals. Bounds, scores and spreads pass here before anything compares them. */
export function round6(value: number): number {
  return roundEven(value * 1e6) / 1e6;
}

/** The decimal of a 10^-9 weight at 6 decimals. */
export function weightOf(nano: bigint): number {
  return fromMicro(divide(nano, 1000n));
}

function roundEven(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`Expected a finite number, but ${value} came.`);
  const floor = Math.floor(value);
  const rest = value - floor;
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0);
  // Adding 0 turns -0 into 0: the two are equal, but not as text.
  return (up ? floor + 1 : floor) + 0;
}
