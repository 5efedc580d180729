import polyglotI18nProvider from 'ra-i18n-polyglot';
import { en } from './en.ts';

/** The languages by their own names; these three read the same in every language. */
export const languages = [
  { locale: 'en', name: 'English' },
  { locale: 'ru', name: 'Русский' },
  { locale: 'pl', name: 'Polski' },
] as const;

export type LocaleName = (typeof languages)[number]['locale'];

const isLocale = (value: unknown): value is LocaleName => languages.some((language) => language.locale === value);
const key = 'karta.locale';

/** The language a person chose here, or the browser's, or English. */
export function firstLocale(): LocaleName {
  const kept = keptLocale();
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale);
  return kept ?? spoken ?? 'en';
}

/** What this machine was last used in. */
function keptLocale(): LocaleName | null {
  const kept = localStorage.getItem(key);
  return isLocale(kept) ? kept : null;
}

/** Chosen by hand since the last sign-in or sign-out: that wins over the language of the account. */
let chosen: LocaleName | null = null;
export const chosenLocale = (): LocaleName | null => chosen;
export const forgetChosenLocale = (): void => {
  chosen = null;
};

/** What somebody chose by hand. */
export function keepLocale(locale: string): void {
  localStorage.setItem(key, locale);
  if (isLocale(locale)) chosen = locale;
}

/** The language of an account, unless another one was chosen by hand. The page starts with it the next time. */
export function accountLocale(locale: string): LocaleName | null {
  const wanted = chosen ?? (isLocale(locale) ? locale : null);
  if (wanted) localStorage.setItem(key, wanted);
  return wanted;
}

const texts = {
  en: async () => en,
  ru: async () => (await import('./ru.ts')).ru,
  pl: async () => (await import('./pl.ts')).pl,
};

/** Only the chosen language is loaded before the first page; the others come when asked for. */
export async function makeI18nProvider(locale: LocaleName) {
  const first = await texts[locale]();
  return polyglotI18nProvider(
    (wanted) => (wanted === locale ? first : texts[wanted as LocaleName]()) as never,
    locale,
    [...languages],
  );
}
