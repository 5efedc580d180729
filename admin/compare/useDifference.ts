import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { mayBeChance, type Pair } from './figures.ts';

/** ▲ is better and ▼ is lower, whichever way the number goes; the words and the colour only second it. */
export function useDifference({ a, b, unit, lowerIsBetter }: Pair): { text: string; note: string; tone: string } {
  const translate = useTranslate();
  const format = useFormat();
  if (a?.value == null || b?.value == null) return { text: translate('compare.none'), note: '', tone: 'cap' };
  const shown = (value: number): string => format.value(value, unit);
  // The difference of what is shown, so that whoever subtracts gets the same.
  const by = rounded(b.value, unit) - rounded(a.value, unit);
  if (shown(a.value) === shown(b.value)) return { text: `= ${translate('compare.equal')}`, note: '', tone: '' };
  const size =
    unit === 'share' ? translate('compare.points', { n: format.number(Math.abs(by) * 100, 0) }) : shown(Math.abs(by));
  const better = by > 0 !== lowerIsBetter;
  return {
    text: `${better ? '▲' : '▼'} ${by > 0 ? '+' : '−'}${size} ${translate(better ? 'compare.better' : 'compare.worse')}`,
    note: mayBeChance(a, b) ? translate('compare.chance') : '',
    tone: better ? 'up' : 'down',
  };
}

const places: Record<string, number> = { rating: 2, share: 2, points: 0, per100: 0, days: 0 };

function rounded(value: number, unit: string): number {
  const digits = places[unit];
  return digits === undefined ? value : Math.round(value * 10 ** digits) / 10 ** digits;
}
