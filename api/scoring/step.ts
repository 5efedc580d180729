/** A node in the making, and how an operation says what it found. */
import type { Sums } from './evidence.js';
import type { Node } from './verdict.js';

/**
 * Operands stand in it themselves, and exact sums as the numbers they are: most verdicts are never looked into, so texts and lists of ids
 * are made when somebody does.
 */
export interface Step extends Omit<Node, 'of'> {
  of: Step[];
  /** Of groups and totals; null of anything else. */
  sums: Sums | null;
  /** Of totals: the sum of squared weights per client. */
  clientW2: bigint | null;
}

export function set(step: Step, value: number | null, state: Node['state']): void {
  step.value = value;
  step.state = state;
}

export function ok(step: Step, value: number): void {
  set(step, value, 'ok');
}

export function nothing(step: Step, state: Node['state']): void {
  set(step, null, state === 'unused' ? 'unused' : 'insufficient');
}

/** A figure stays visible when the sample is too small, but marked, so that nobody reads it as a verdict. */
export function enough(step: Step, value: number | null, sample: Node['state']): void {
  set(step, value, value === null || sample !== 'ok' ? 'insufficient' : 'ok');
}

/** Exact sums as the decimal text that travels in a node. */
export function sumsArgs(sums: Sums): { n: number; w: string; w2: string; wx: string; wx2: string } {
  return { n: sums.n, w: `${sums.w}`, w2: `${sums.w2}`, wx: `${sums.wx}`, wx2: `${sums.wx2}` };
}
