import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { mayBeChance, type Pair } from './figures.ts';

/** ▲ is better and ▼ is lower, whichever way the number goes; the words and the colour only second it. */
export function useDifference({ a, b, unit, lowerIsBetter }: Pair): { text: string; note: string; tone: string } {
  const translate = useTranslate();
  const format = useFormat();
  if (a?.value == null || b?.value == null) return { text: translate('compare.none'), note: '', tone: 'cap' };
  const shown = (value: number): string => format.value(value, unit);
  const by = b.value - a.value;
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
