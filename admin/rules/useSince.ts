import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';

interface Times {
  status: string;
  inForce: boolean;
  effectiveFrom?: string | null;
  retiredFrom?: string | null;
  createdAt: string;
  publishedBy?: { name: string } | null;
}

/** Since when a version holds, in words. */
export function useSince() {
  const translate = useTranslate();
  const format = useFormat();
  return ({ status, effectiveFrom, retiredFrom, createdAt, publishedBy, inForce }: Times): string => {
    const by = publishedBy ? `, ${translate('rules.since.by', { name: publishedBy.name })}` : '';
    if (status === 'DRAFT') return translate('rules.since.draft', { day: format.instant(createdAt) });
    if (retiredFrom && effectiveFrom && retiredFrom <= effectiveFrom) return translate('rules.since.never') + by;
    const from = effectiveFrom
      ? translate(inForce || status === 'RETIRED' ? 'rules.since.from' : 'rules.since.will', {
          day: format.day(effectiveFrom),
        })
      : translate('rules.since.always');
    return (
      [from, retiredFrom && translate('rules.since.until', { day: format.day(retiredFrom) })]
        .filter(Boolean)
        .join(' ') + by
    );
  };
}
