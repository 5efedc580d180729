import { createContext, useContext, useMemo } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { MapTextsFragment } from '../../schema/generated/operations.ts';

/** Who reads the map, and of whom: an own map speaks to the person, another's speaks about the person. */
export interface ReaderState {
  own: boolean;
  /** First name and full name of the person whose map it is. */
  first: string;
  name: string;
  mapId: string;
  /** The day as of which the map speaks; empty without a map. */
  asOf: string;
  assignmentId: string;
  may: (act: string) => boolean;
}

export const Reader = createContext<ReaderState>({
  own: true,
  first: '',
  name: '',
  mapId: '',
  asOf: '',
  assignmentId: '',
  may: () => false,
});

export const useReader = (): ReaderState => useContext(Reader);

/** A text for this reader: where the sentence about another differs from the one to oneself, it stands under the key with `_their`. */
export function useSay() {
  const translate = useTranslate();
  const { own, first, name } = useReader();
  return useMemo(() => {
    return (key: string, options: Record<string, unknown> = {}): string => {
      const all = { first, name, ...options };
      return own ? translate(key, all) : translate(`${key}_their`, { ...all, _: translate(key, all) });
    };
  }, [translate, own, first, name]);
}

/** Names that come in three languages, in the reader's. */
export function useText() {
  const [locale] = useLocaleState();
  return (texts: MapTextsFragment | null | undefined): string =>
    texts?.[locale as keyof MapTextsFragment] ?? texts?.en ?? '';
}
