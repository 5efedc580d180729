import polyglotI18nProvider from 'ra-i18n-polyglot';

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

const frame = {
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
  pl: async () => (await import('./pl.ts')).pl,
};

const screens = {
  en: async () => (await import('./en-screens.ts')).en,
  ru: async () => (await import('./ru-screens.ts')).ru,
  pl: async () => (await import('./pl-screens.ts')).pl,
};

let addScreens: () => Promise<void>;
let added: Promise<void> | null = null;
let asked = false;

/** The words of the screens, in the language chosen: every screen waits for them while its own script is on the way. */
export function screenTexts(): Promise<void> {
  asked = true;
  added ??= addScreens().catch((error: unknown) => {
    added = null;
    throw error;
  });
  return added;
}

/** Only the chosen language is loaded, and before the first screen only what the frame around it says. */
export async function makeI18nProvider(first: LocaleName) {
  const words = await frame[first]();
  let started = false;
  const provider = polyglotI18nProvider(
    (locale) => {
      if (started) return load(locale as LocaleName) as never;
      started = true;
      return words as never;
    },
    first,
    [...languages],
  );
  // The account's language and the words of the first screen are asked for at the same time. Only what is still wanted once it is there
  // is spoken: a word that was drawn in between would not be drawn again.
  let wanted: string = first;
  const changeLocale = async (locale: string): Promise<void> => {
    wanted = locale;
    await load(locale as LocaleName);
    if (wanted === locale) await provider.changeLocale(locale);
  };
  addScreens = async () => {
    let locale: string;
    do {
      locale = wanted;
      await changeLocale(locale);
    } while (locale !== wanted);
  };
  return { ...provider, changeLocale };
}

async function load(locale: LocaleName) {
  const [own, later] = await Promise.all([frame[locale](), asked ? screens[locale]() : null]);
  return { ...own, ...later };
}
