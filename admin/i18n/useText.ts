import { useMemo } from 'react';
import { useLocaleState } from 'react-admin';

/** A text that people wrote in some of the three languages: the reader's, else the first there is. */
export function useText() {
  const [locale] = useLocaleState();
  return useMemo(
    () =>
      (texts: { en?: string | null; ru?: string | null; pl?: string | null } | null | undefined): string =>
        texts?.[locale as 'en' | 'ru' | 'pl'] || texts?.en || texts?.ru || texts?.pl || '',
    [locale],
  );
}
