import { useFormat } from '../i18n/format.ts';
import { useSay } from './reader.ts';

export interface Known {
  state: string;
  held: number | null;
  n: number | null;
  minSample: number | null;
  /** Visits are counted as such. */
  visits: boolean;
}

/** A value that is there but stands on too little. Undecided data is another matter: it is enough, and says two things. */
export const tooLittle = ({ held, n, minSample }: Pick<Known, 'held' | 'n' | 'minSample'>): boolean =>
  held === null || (n !== null && minSample !== null && n < minSample);

/** What is lacking before a value can be told, in words with its count; empty when there is enough. */
export function useLacking() {
  const say = useSay();
  const format = useFormat();
  return (known: Known): string => {
    if (!tooLittle(known)) return '';
    if (known.n === null || known.minSample === null || known.n >= known.minSample) return say('maps.lacking.some');
    const n = Math.floor(known.n);
    return say(known.visits ? 'maps.lacking.visits' : 'maps.lacking.signals', {
      smart_count: n,
      n: format.number(n),
      of: format.number(known.minSample),
    });
  };
}
