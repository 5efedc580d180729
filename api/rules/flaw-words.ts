import type { Flaw } from '../scoring/flaw.js';
import type { Locale, Texts } from '../scoring/rules.js';
import { EXPECTED, WORDS } from './flaw-phrases.js';
import { figure, inThree } from './phrases.js';

/** A flaw as people read it: the sentence in three languages, with what was expected and what came. */
export interface ToldFlaw {
  path: string;
  code: string;
  message: Texts;
  expected: string;
  came: string;
}

/** More than anybody reads at once; whoever mends these sees the next ones. */
const MOST_TOLD = 200;

export function tellFlaws(flaws: Flaw[]): ToldFlaw[] {
  return flaws.slice(0, MOST_TOLD).map(({ path, code, expected, came }) => ({
    path,
    code,
    expected,
    came,
    message: inThree((locale) => {
      const [asked, given] = [translated(locale, expected), saidValue(locale, came)];
      return {
        en: `Expected ${asked}, but ${given} came.`,
        ru: `Ожидается: ${asked}. Сейчас: ${given}.`,
        pl: `Oczekiwano: ${asked}. Jest: ${given}.`,
      }[locale];
    }),
  }));
}

const patterns = EXPECTED.map(([en, ru, pl]) => {
  const escaped = en.replaceAll(/[.()[\]{}^$+?|\\]/g, String.raw`\$&`);
  return {
    pattern: new RegExp(`^${escaped.replaceAll('#', String.raw`(-?[\d.]+(?:e[+-]?\d+)?)`).replaceAll('*', '(.+)')}$`),
    ru,
    pl,
  };
});

/** The phrase in a language; the core's own English words where nobody has translated them. */
function translated(locale: Locale, expected: string): string {
  if (locale === 'en') return expected;
  for (const { pattern, [locale]: phrase } of patterns) {
    const found = pattern.exec(expected);
    if (found) return phrase.replaceAll(/\$(\d)/g, (_, n: string) => saidValue(locale, found[Number(n)]!));
  }
  return expected;
}

/** What came, without JSON: numbers as the language writes them, lists by commas, objects as pairs. */
function saidValue(locale: Locale, came: string): string {
  const scored = /^(-?[\d.e+]+), which it scores (-?[\d.]+)$/.exec(came);
  if (scored) {
    const [value, score] = [figure(locale, Number(scored[1])), figure(locale, Number(scored[2]))];
    return {
      en: `${value}, which it scores ${score}`,
      ru: `${value}, это ${score} по кривой`,
      pl: `${value}, co krzywa ocenia na ${score}`,
    }[locale];
  }
  if (came === '' || came === '""') return wordIn('nothing', locale);
  let value: unknown = came;
  try {
    value = JSON.parse(came);
  } catch {
    // Words of the core, or a code.
  }
  return flat(locale, value);
}

function flat(locale: Locale, value: unknown): string {
  if (typeof value === 'number') return figure(locale, value);
  if (value === null || value === undefined) return wordIn('nothing', locale);
  if (Array.isArray(value))
    return value.length === 0 ? wordIn('nothing', locale) : value.map((each) => flat(locale, each)).join(', ');
  if (typeof value === 'object')
    return (
      Object.entries(value)
        .map(([key, each]) => `${key} ${flat(locale, each)}`)
        .join(', ') || wordIn('nothing', locale)
    );
  return wordIn(typeof value === 'string' ? value : JSON.stringify(value), locale);
}

function wordIn(word: string, locale: Locale): string {
  const [ru, pl] = WORDS[word] ?? [word, word];
  return { en: word, ru, pl }[locale];
}
