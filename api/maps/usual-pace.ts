import { addDays, monthEnd } from '../scoring/calendar.js';
import type { Day } from '../scoring/rules.js';
import type { Missing } from './map-way.js';

/**
 * When what is missing would be there at the pace of the person's own last window: the pace is what that window held of the signals that
 * are needed, per 30 days. Nothing is invented: where there is no pace, or no number of signals would do, there is no day.
 */
export function usualDay(asOf: Day, { needs, what, pacePer30Days, outOfReach }: Missing): Day | null {
  if (needs === null || needs <= 0 || outOfReach !== null) return null;
  if (what === 'days') return addDays(asOf, needs);
  if (what !== 'signals' || pacePer30Days === null || pacePer30Days <= 0) return null;
  return addDays(asOf, Math.ceil((needs / pacePer30Days) * 30));
}

/** The monthly evaluation that would then propose the next stage; null as soon as one criterion has no day. Never before the earliest. */
export function usualRise(asOf: Day, missing: Missing[], earliest: Day | null, inRow: number): Day | null {
  const days = missing.map((each) => usualDay(asOf, each));
  if (earliest === null || days.length === 0 || days.includes(null)) return null;
  const last = days.reduce<Day>((latest, day) => (day! > latest ? day! : latest), asOf);
  let day = monthEnd(last);
  for (let left = inRow; left > 1; left--) day = monthEnd(addDays(day, 1));
  return day > earliest ? day : earliest;
}
