/** What an answer earns: a share of the item's weight in 10^-6, from what HR wrote beside the question. */
import { divide, micro } from './exact.js';

export interface Earns {
  kind: 'YES_NO' | 'SCALE' | 'COUNT' | 'CHOICE';
  /** Sorted upward where answers are numbers. */
  earns: { answer: string; score: number }[];
}

/**
 * Null when the answer is none that the item takes.
 * YES_NO and CHOICE: the score of that very answer. COUNT: the score of the greatest number not above it.
 * SCALE: linear between the two points around it, from the first point to the last: s0 + (x - x0) (s1 - s0) / (x1 - x0).
 */
export function earned({ kind, earns }: Earns, answer: string): bigint | null {
  if (kind === 'YES_NO' || kind === 'CHOICE') {
    const found = earns.find((each) => each.answer === answer);
    return found ? micro(found.score) : null;
  }
  if (!(kind === 'COUNT' ? /^\d{1,9}$/ : /^-?\d{1,12}(\.\d{1,6})?$/).test(answer)) return null;
  const x = micro(Number(answer));
  if (kind === 'COUNT') {
    const reached = earns.findLast((each) => micro(Number(each.answer)) <= x);
    return reached ? micro(reached.score) : null;
  }
  const above = earns.findIndex((each) => micro(Number(each.answer)) >= x);
  const high = earns[above];
  if (!high) return null;
  const x1 = micro(Number(high.answer));
  if (x1 === x) return micro(high.score);
  const low = earns[above - 1];
  if (!low) return null;
  const x0 = micro(Number(low.answer));
  return micro(low.score) + divide((x - x0) * (micro(high.score) - micro(low.score)), x1 - x0);
}
