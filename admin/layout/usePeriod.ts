import { useToday } from '../organisation/useOrganisation.ts';
import { daysAgo } from './PeriodSelect.tsx';

/** The days that are asked about, both ends told, as the API wants them: up to the organisation's today unless a last one is chosen. Null until that is known. */
export function usePeriod({ from, to }: Record<string, string>, usual: number): { from: string; to: string } | null {
  const today = useToday();
  const last = to ?? today;
  return last === null ? null : { from: from ?? daysAgo(usual, last), to: last };
}
