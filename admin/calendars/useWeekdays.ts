import { useMemo } from 'react';
import { useFormat } from '../i18n/format.ts';

/** Monday to Sunday as 1 to 7, by their names in the reader's language. */
export function useWeekdays(): { weekday: number; name: string }[] {
  const { tag } = useFormat();
  return useMemo(() => {
    const writer = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, at) => {
      // The 5th of January 2026 was a Monday.
      const name = writer.format(new Date(Date.UTC(2026, 0, 5 + at)));
      return { weekday: at + 1, name: name.charAt(0).toLocaleUpperCase(tag) + name.slice(1) };
    });
  }, [tag]);
}
