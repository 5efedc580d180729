import { useCallback } from 'react';
import { useLocaleState } from 'react-admin';
import type { LocalisedFragment } from '../../schema/generated/operations.ts';

/** Names that the server knows in three languages, in the reader's one. */
export function useLocal(): (text: LocalisedFragment) => string {
  const [locale] = useLocaleState();
  return useCallback((text) => text[locale as 'en' | 'ru' | 'pl'] || text.en, [locale]);
}
