import { useMemo } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';

/** Day first in English too: "31 October 2026". */
const tags: Record<string, string> = { en: 'en-GB', ru: 'ru-RU', pl: 'pl-PL' };

/** Numbers, days and units as the reader's language writes them. */
export function useFormat() {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  return useMemo(() => formats(tags[locale] ?? 'en-GB', translate), [locale, translate]);
}

export type Format = ReturnType<typeof formats>;

/** For the hook above, and for tests. */
export function formats(tag: string, translate: ReturnType<typeof useTranslate>) {
  const written = (value: number, digits: number | undefined, signDisplay: 'negative' | 'exceptZero'): string =>
    new Intl.NumberFormat(tag, {
      signDisplay,
      ...(digits === undefined
        ? { maximumFractionDigits: 2 }
        : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    })
      .format(value)
      // A minus, not the hyphen that the tables of these languages have.
      .replace('-', '−');

  /** Always `digits` places when given; else up to two, as needed. Nothing is "−0". */
  const number = (value: number, digits?: number): string => written(value, digits, 'negative');

  /** A difference with its sign: "+12", "−8", "0". */
  const signed = (value: number, digits = 0): string => written(value, digits, 'exceptZero');

  /** A share from 0 to 1 as "82 %". */
  const percent = (share: number, digits = 0): string => `${number(share * 100, digits)} %`;

  const unit = (value: number, name: string, digits = 0): string =>
    new Intl.NumberFormat(tag, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits: digits,
    }).format(value);

  /** "2 h 5 min", "3 min 20 s", "45 s": two units at most. */
  const duration = (seconds: number): string => {
    const whole = Math.round(Math.abs(seconds));
    const sign = seconds < 0 ? '−' : '';
    const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
    const parts = hours
      ? [unit(hours, 'hour'), minutes && unit(minutes, 'minute')]
      : minutes
        ? [unit(minutes, 'minute'), rest && unit(rest, 'second')]
        : [unit(rest, 'second')];
    return sign + parts.filter(Boolean).join(' ');
  };

  // Days are calendar days, not instants: read and written in UTC so that no time zone moves them.
  const write = (iso: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
      .format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
      .replace(/\sг\.$/, '');

  return {
    /** For React-Admin's own fields. */
    tag,
    number,
    signed,
    percent,
    duration,
    /** '2026-10-31' -> "31 October 2026". */
    day: (iso: string): string => write(iso, { day: 'numeric', month: 'long', year: 'numeric' }),
    /** '2026-10-31' -> "31 Oct"; with its year when that isn't the year of the day beside it, or else of today. */
    shortDay: (iso: string, beside: string = new Date().toISOString()): string =>
      write(iso, {
        day: 'numeric',
        // Polish short months are in the nominative, which no day can stand before.
        month: tag.startsWith('pl') ? 'long' : 'short',
        ...(iso.slice(0, 4) === beside.slice(0, 4) ? {} : { year: 'numeric' }),
      }),
    /** '2026-10-31' -> "October 2026". */
    month: (iso: string): string => write(iso, { month: 'long', year: 'numeric' }),
    /** '2026-10-31' -> "Oct". */
    shortMonth: (iso: string): string => write(iso, { month: 'short' }),
    /** An instant in the reader's own time zone: "31 October 2026, 14:05". */
    instant: (iso: string): string => {
      const at = new Date(iso);
      const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' })
        .format(at)
        .replace(/\sг\.$/, '');
      return `${day}, ${new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' }).format(at)}`;
    },
    bytes: (size: number): string =>
      size < 1_000_000 ? unit(size / 1e3, 'kilobyte', size < 10_000 ? 1 : 0) : unit(size / 1e6, 'megabyte', 1),
    /** A plural text by its key; `%{n}` in it is the number as the language writes it. */
    counted: (key: string, count: number, more: Record<string, unknown> = {}): string =>
      translate(key, { smart_count: count, n: number(count), ...more }),
    /** A figure in its own unit: "4.31", "82 %", "12 of 100", "3 min 20 s", "21 days", "84". */
    value: (value: number, unitName: string | null | undefined): string => {
      switch (unitName) {
        case 'share':
          return percent(value);
        case 'percent':
          return `${number(value, 0)} %`;
        case 'seconds':
          return duration(value);
        case 'minutes':
          return duration(value * 60);
        case 'hours':
          return duration(value * 3600);
        case 'days':
          return translate('format.days', { smart_count: Math.round(value), n: number(value, 0) });
        case 'per100':
          return translate('format.per100', { n: number(value, 0) });
        case 'rating':
          return number(value, 2);
        case 'points':
          return number(value, 0);
        default:
          return number(value);
      }
    },
  };
}
