import { useFormat } from '../i18n/format.ts';
import type { MapCriterionFragment } from '../../schema/generated/operations.ts';
import { tooLittle } from './lacking.ts';
import { useSay } from './reader.ts';

/** How far a missing thing is, in sentences: what to ask for, how long at the present pace, or that this road leads nowhere now. */
export function usePace() {
  const say = useSay();
  const format = useFormat();
  return (item: MapCriterionFragment): string[] => {
    const lines: string[] = [];
    if (item.what === 'visits') lines.push(say('maps.pace.visit'));
    else if (item.outOfReach)
      lines.push(say(`maps.pace.out_${item.outOfReach.toLowerCase()}`, { _: say('maps.pace.out_pace') }));
    else if (item.what === 'days') lines.push(say('maps.pace.by_itself'));
    else if (item.needs && item.pacePer30Days) lines.push(span(Math.ceil((item.needs / item.pacePer30Days) * 30)));
    if (item.state === 'undecided' || (item.state === 'insufficient' && !tooLittle(item)))
      lines.push(say('maps.pace.undecided'));
    return lines;
  };

  function span(days: number): string {
    if (days < 14) return count('maps.pace.days', days);
    return days < 75
      ? count('maps.pace.weeks', Math.round(days / 7))
      : count('maps.pace.months', Math.round(days / 30));
  }

  function count(key: string, n: number): string {
    return say(key, { smart_count: n, n: format.number(n) });
  }
}
