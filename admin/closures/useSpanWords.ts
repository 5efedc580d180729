import { useTranslate } from 'react-admin';
import { dayAfter, localOf } from '../calendars/zone.ts';
import { useFormat } from '../i18n/format.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';

/** The zone whose clocks closures are told by: the organisation's, as days are everywhere; UTC until it is known. */
export function useZone(): string {
  return useOrganisation()?.timeZone ?? 'UTC';
}

/** A span of time as people say it: whole days without hours. */
export function useSpanWords(): (span: { from: string; until: string }) => string {
  const translate = useTranslate();
  const format = useFormat();
  const zone = useZone();
  return ({ from, until }) => {
    const [first, past] = [localOf(from, zone), localOf(until, zone)];
    if (isMidnight(first) && isMidnight(past)) {
      const last = dayAfter(past.slice(0, 10), -1);
      if (last === first.slice(0, 10)) return format.day(first);
      return translate('closures.days', { from: format.day(first), to: format.day(last) });
    }
    const moment = (local: string) => `${format.day(local)}, ${local.slice(11)}`;
    return translate('closures.span', {
      from: moment(first),
      to: first.slice(0, 10) === past.slice(0, 10) ? past.slice(11) : moment(past),
    });
  };
}

export function isMidnight(local: string): boolean {
  return local.endsWith('T00:00');
}
