import { createContext, useContext } from 'react';
import type { MapTalkQuery } from '../../schema/generated/operations.ts';

/** What was said about the card that is shown, and the goals about it; `again` reads both anew. */
export interface Talk {
  comments: MapTalkQuery['comments'];
  goals: MapTalkQuery['goals'];
  again: () => void;
}

export const TalkContext = createContext<Talk>({ comments: [], goals: [], again: () => undefined });
export const useTalk = (): Talk => useContext(TalkContext);

/** People say percent and hours where the data say shares and seconds. */
export function scaleOf(unit: string): { factor: number; key: string } {
  if (unit === 'share') return { factor: 100, key: 'maps.propose.percent' };
  if (unit === 'seconds') return { factor: 1 / 3600, key: 'maps.propose.hours' };
  if (unit === 'per100') return { factor: 1, key: 'maps.propose.per100' };
  return { factor: 1, key: 'maps.propose.value' };
}
