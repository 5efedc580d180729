import { useFormat } from '../i18n/format.ts';
import { useSay } from './reader.ts';

/** "76 to 87 %": the unit stands once, at the end. */
export function useRange() {
  const say = useSay();
  const format = useFormat();
  return (low: number, high: number, unit: string | null): string => {
    const bare =
      unit === 'share'
        ? format.number(low * 100, 0)
        : unit === 'per100' || unit === 'days'
          ? format.number(low, 0)
          : format.value(low, unit);
    return say('maps.range', { low: bare, high: format.value(high, unit) });
  };
}
