import type { LocaleName } from '../i18n/provider.ts';

interface PaperWords {
  title: string;
  draft: string;
  version: (n: number, name: string) => string;
  from: (day: string) => string;
  bold: (before: number) => string;
  same: (before: number) => string;
}

/** The head of a printed page is in the language of the page, not of the one who prints it, so it can't come from the texts of the console. */
export const paperWords: Record<LocaleName, PaperWords> = {
  en: {
    title: 'How we judge',
    draft: 'draft',
    version: (n, name) => `Version ${n}, ${name}`,
    from: (day) => `from ${day}`,
    bold: (before) => `In bold: what changed since version ${before}.`,
    same: (before) => `Nothing changed since version ${before}.`,
  },
  ru: {
    title: 'Как мы оцениваем',
    draft: 'черновик',
    version: (n, name) => `Версия ${n}, ${name}`,
    from: (day) => `с ${day}`,
    bold: (before) => `Жирным: что изменилось после версии ${before}.`,
    same: (before) => `После версии ${before} ничего не изменилось.`,
  },
  pl: {
    title: 'Jak oceniamy',
    draft: 'szkic',
    version: (n, name) => `Wersja ${n}, ${name}`,
    from: (day) => `od ${day}`,
    bold: (before) => `Pogrubione: co się zmieniło od wersji ${before}.`,
    same: (before) => `Od wersji ${before} nic się nie zmieniło.`,
  },
};

export const dayIn = (locale: LocaleName, iso: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
