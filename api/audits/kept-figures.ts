import { ratio } from '../scoring/exact.js';
import { wilson } from '../scoring/interval.js';
import type { Conformity } from './conformity-view.js';

/** What was counted of some answers: of a standard, a person, a place, or one of these in another. */
export interface Kept {
  visits: Set<string>;
  asked: number;
  kept: number;
  notYetAnnounced: number;
}

/** Counts one answer under a key. `why` says why it takes no part; null: it does. */
export function count(
  counts: Map<string, Kept>,
  key: string,
  { visit, why, kept }: { visit: string; why: string | null; kept: boolean },
): void {
  const own = counts.get(key) ?? { visits: new Set<string>(), asked: 0, kept: 0, notYetAnnounced: 0 };
  counts.set(key, own);
  if (why === 'not_yet_announced') own.notYetAnnounced += 1;
  if (why !== null) return;
  own.visits.add(visit);
  own.asked += 1;
  if (kept) own.kept += 1;
}

/** The share kept with Wilson's interval; null when there is nothing to tell of at all. */
export function figuresOf(
  own: Kept | undefined,
  level: number,
): Pick<Conformity, 'visits' | 'asked' | 'kept' | 'notYetAnnounced' | 'share' | 'low' | 'high'> | null {
  if (!own || own.asked + own.notYetAnnounced === 0) return null;
  const share = ratio(BigInt(own.kept), BigInt(own.asked));
  const { lower, upper } = wilson(share ?? 0, own.asked, level);
  return { ...own, visits: own.visits.size, share, low: lower, high: upper };
}
