/** Sums of weighted values that are exact, though most of the adding is done in plain numbers. */
import type { Sums } from './evidence.js';
import { MICRO, ONE } from './exact.js';

const UNIT = 1_000_000;
/** Whole values up to here have squares below 2^53 / 10, and sums are emptied before they pass 2^52. */
const PLAIN = 3e7;
const FULL_SUM = 2 ** 52;

/** Values that share one weight. */
class OneWeight {
  n = 0;
  /** Of whole values: their sum, and that of their squares. */
  private s = 0;
  private s2 = 0;
  /** Of all others, in 10^-6 and 10^-12. */
  private x = 0n;
  private x2 = 0n;

  add(x: number): void {
    this.n += 1;
    const whole = x / UNIT;
    if (Number.isInteger(whole) && whole <= PLAIN && whole >= -PLAIN) {
      this.s += whole;
      this.s2 += whole * whole;
      if (this.s2 > FULL_SUM) this.empty();
    } else {
      const exact = BigInt(x);
      this.x += exact;
      this.x2 += exact * exact;
    }
  }

  get sumX(): bigint {
    this.empty();
    return this.x;
  }

  get sumX2(): bigint {
    this.empty();
    return this.x2;
  }

  private empty(): void {
    if (this.s !== 0) this.x += BigInt(this.s) * MICRO;
    if (this.s2 !== 0) this.x2 += BigInt(this.s2) * MICRO * MICRO;
    this.s = 0;
    this.s2 = 0;
  }
}

export class ExactSums {
  private byWeight: Map<number, OneWeight> | null = null;
  /** Nearly every weight is a full one. */
  private readonly full = new OneWeight();

  /** @param weight whole 10^-9, above 0 @param x whole 10^-6 */
  add(weight: number, x: number): void {
    if (weight === 1_000_000_000) {
      this.full.add(x);
      return;
    }
    this.byWeight ??= new Map();
    let own = this.byWeight.get(weight);
    if (!own) this.byWeight.set(weight, (own = new OneWeight()));
    own.add(x);
  }

  /** @param n how many signals there were, also those without weight */
  total(n: number): Sums {
    const sums: Sums = { n, w: 0n, w2: 0n, wx: 0n, wx2: 0n };
    if (this.full.n > 0) addAll(sums, ONE, this.full);
    if (this.byWeight) for (const [weight, values] of this.byWeight) addAll(sums, BigInt(weight), values);
    return sums;
  }
}

function addAll(sums: Sums, weight: bigint, values: OneWeight): void {
  const w = weight * BigInt(values.n);
  sums.w += w;
  sums.w2 += w * weight;
  sums.wx += weight * values.sumX;
  sums.wx2 += weight * values.sumX2;
}
