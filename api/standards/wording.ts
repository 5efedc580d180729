import type { Locale, Texts } from '../scoring/rules.js';
import type { SomeTexts } from '../texts.js';
import { DEMANDS, DOING, JOINS, VAGUE } from './wording-words.js';

/** What the check reads. Scores are shares of the weight, 0 to 1. */
export interface Worded {
  title: SomeTexts;
  text: SomeTexts;
  items: {
    code: string;
    question: SomeTexts;
    weight: number | string;
    bonus?: number | string | null;
    earns: { score: number }[];
  }[];
}

export interface Warning {
  key: string;
  code: 'VAGUE_WORD' | 'SEVERAL_DEMANDS' | 'MISSING_LANGUAGE' | 'NO_MEASURABLE_ITEM';
  language: Locale | null;
  field: string;
  found: string | null;
  why: Texts;
}

const LOCALES = ['en', 'ru', 'pl'] as const;

/**
 * What makes a standard hard to keep or to judge, language by language: words that two people understand in two ways, several demands in
 * one sentence, texts that a language lacks, and nothing that could be measured. A hint to a person, by word lists: it knows words and
 * their beginnings, not grammar, so it may be overruled with a reason. The last can not be: a standard without a measurable item is a wish.
 */
export function checkWording({ title, text, items }: Worded): Warning[] {
  const warnings: Warning[] = [];
  const places = [
    { field: 'text', said: text },
    ...items.map((item) => ({ field: place(item.code), said: item.question })),
  ];
  for (const language of LOCALES) {
    const missing = [{ field: 'title', said: title }, ...places].find(({ said }) => !said[language]?.trim());
    if (missing) warnings.push(warning('MISSING_LANGUAGE', language, missing.field, null));
    for (const { field, said } of places) {
      for (const sentence of sentences(said[language] ?? '')) {
        for (const word of vagueWords(sentence, language)) warnings.push(warning('VAGUE_WORD', language, field, word));
        const both = severalDemands(sentence, language);
        if (both !== null) warnings.push(warning('SEVERAL_DEMANDS', language, field, both));
      }
    }
  }
  if (!items.some(isMeasurable)) warnings.push(warning('NO_MEASURABLE_ITEM', null, 'items', null));
  // The same word twice in one text is one warning: it is overruled once.
  return [...new Map(warnings.map((each) => [each.key, each])).values()];
}

/** An item measures when it weighs something and two answers to it earn two different scores. */
function isMeasurable({ weight, bonus, earns }: Worded['items'][number]): boolean {
  return bonus == null && Number(weight) > 0 && new Set(earns.map(({ score }) => score)).size > 1;
}

function place(code: string): string {
  return `items.${code}`;
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+|\n+/u).filter((each) => each.trim() !== '');
}

function vagueWords(sentence: string, language: Locale): string[] {
  const { quality, time, endings, whole } = VAGUE[language];
  // "Quickly" alone is vague; "quickly, within 3 minutes" is not.
  const stems = /\d/.test(sentence) ? quality : `${quality} ${time}`;
  return [
    ...[...sentence.matchAll(new RegExp(`(?<![\\p{L}-])(?:${anyOf(stems)})${endings}`, 'giu'))].map(([word]) => word),
    ...[...sentence.matchAll(new RegExp(`(?<!\\p{L})(?:${whole})(?!\\p{L})`, 'giu'))].map(([word]) => word),
  ];
}

/** The two doings of a sentence when a joining word stands between them, with at most two words before the second; null: one or none. */
function severalDemands(sentence: string, language: Locale): string | null {
  const doing = `(?:${anyOf(DEMANDS[language])})${DOING[language]}`;
  const pattern = new RegExp(
    `(?<!\\p{L})(${doing}).*?(?:;|(?<!\\p{L})(?:${JOINS[language]})(?!\\p{L}))\\s*(?:\\p{L}+\\s+){0,2}?(${doing})`,
    'isu',
  );
  const found = pattern.exec(sentence);
  return found ? `${found[1]} + ${found[2]}` : null;
}

function anyOf(stems: string): string {
  return stems.trim().split(/\s+/).join('|');
}

function warning(code: Warning['code'], language: Locale | null, field: string, found: string | null): Warning {
  const key = [code, language ?? '', field, found?.toLowerCase() ?? ''].join(':');
  return { key, code, language, field, found, why: WHY[code] };
}

const WHY: Record<Warning['code'], Texts> = {
  VAGUE_WORD: {
    en: 'Two people understand this word in two ways. Say what is seen or heard, in figures if you can: "within 3 rings", "by name".',
    ru: 'Два человека поймут это слово по-разному. Напишите, что видно или слышно, лучше в цифрах: «до третьего звонка», «по имени».',
    pl: 'Dwie osoby rozumieją to słowo na dwa sposoby. Napisz, co widać lub słychać, najlepiej w liczbach: „do trzeciego dzwonka”, „po imieniu”.',
  },
  SEVERAL_DEMANDS: {
    en: 'One sentence asks for two things. If only one is done, is it kept? Make each a sentence, or an item, of its own.',
    ru: 'В одном предложении два требования. Если выполнено только одно, стандарт соблюдён? Сделайте из каждого отдельное предложение или пункт.',
    pl: 'Jedno zdanie żąda dwóch rzeczy. Czy standard jest spełniony, gdy zrobiono tylko jedną? Niech każda ma własne zdanie lub punkt.',
  },
  MISSING_LANGUAGE: {
    en: 'Whoever reads this language finds no text here, so nobody can hold them to it.',
    ru: 'Кто читает на этом языке, не найдёт здесь текста, а значит, с него нельзя спросить.',
    pl: 'Kto czyta w tym języku, nie znajdzie tu tekstu, więc nie można tego od niego wymagać.',
  },
  NO_MEASURABLE_ITEM: {
    en: 'Nothing here can be marked as kept or not. Add an item with a weight and at least two answers that earn different scores.',
    ru: 'Здесь нечего отметить как выполненное или нет. Добавьте пункт с весом и хотя бы двумя ответами с разной оценкой.',
    pl: 'Nie ma tu nic, co można oznaczyć jako spełnione lub nie. Dodaj punkt z wagą i co najmniej dwiema odpowiedziami o różnej ocenie.',
  },
};
