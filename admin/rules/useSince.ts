import { useTranslate } from 'react-admin';
import type { RuleSetRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { isReplaced, neverHeld, replacedFrom } from './replaced.ts';

type Times = Pick<
  RuleSetRowFragment,
  'status' | 'inForce' | 'effectiveFrom' | 'retiredFrom' | 'createdAt' | 'publishedBy'
>;

/** From when to when a version holds, in words: until it was retired, or until a later one began. */
export function useSince(sets: readonly Times[]) {
  const translate = useTranslate();
  const format = useFormat();
  return (one: Times): string => {
    const { status, effectiveFrom, retiredFrom, createdAt, publishedBy } = one;
    const by = publishedBy ? `, ${translate('rules.since.by', { name: publishedBy.name })}` : '';
    if (status === 'DRAFT') return translate('rules.since.draft', { day: format.instant(createdAt) });
    if (neverHeld(one)) return translate('rules.since.never') + by;
    const past = status === 'RETIRED' || isReplaced(one, sets);
    const end = [retiredFrom, replacedFrom(one, sets)].flatMap((day) => day ?? []).toSorted()[0];
    const tense = past ? 'was' : one.inForce ? 'is' : 'will';
    const from = effectiveFrom
      ? translate(`rules.since.${tense}`, { day: format.day(effectiveFrom) })
      : translate(`rules.since.${past ? 'was' : 'is'}_always`);
    return [from, end && translate('rules.since.until', { day: format.day(end) })].filter(Boolean).join(' ') + by;
  };
}
