/** Numbers, units and counted things as each of the three languages says them. */
import type { Locale, Metric, Texts } from '../scoring/rules.js';

export type Say = (locale: Locale) => string;

/** The same in every language. */
export function inThree(say: Say): Texts {
  return { en: say('en'), ru: say('ru'), pl: say('pl') };
}

export function three(en: string, ru: string, pl: string): Texts {
  return { en, ru, pl };
}

export function say(en: string, ru: string, pl: string): Say {
  const texts = three(en, ru, pl);
  return (locale) => texts[locale];
}

export function figure(locale: Locale, value: number): string {
  return FORMATS[locale].format(value);
}

export function percent(locale: Locale, share: number): string {
  return `${figure(locale, Number((share * 100).toFixed(6)))}${locale === 'en' ? '%' : ' %'}`;
}

type Counted = 'day' | 'point' | 'evaluation' | 'signal' | 'hour' | 'minute' | 'second' | 'person' | 'value' | 'month';

/** `5 days`, with the form that the number asks for; a broken number takes the form of parts. */
export function counted(locale: Locale, value: number, what: Counted): string {
  const [one, few, many, part] = FORMS[what][locale];
  const form = { one, few, many, other: locale === 'en' ? many : part }[
    PLURALS[locale].select(value) as 'one' | 'few' | 'many' | 'other'
  ];
  return `${figure(locale, value)} ${form}`;
}

/** A value in the unit of what it measures. */
export function amount(locale: Locale, value: number, unit: Metric['unit'] | 'yes'): string {
  switch (unit) {
    case 'share':
      return percent(locale, value);
    case 'points':
      return counted(locale, value, 'point');
    case 'days':
      return counted(locale, value, 'day');
    case 'seconds':
      return duration(locale, value);
    case 'per100':
      return {
        en: `${figure(locale, value)} per 100`,
        ru: `${figure(locale, value)} на 100`,
        pl: `${figure(locale, value)} na 100`,
      }[locale];
    case 'yes':
      return value === 1 ? YES[locale] : value === 0 ? NO[locale] : figure(locale, value);
    default:
      return figure(locale, value);
  }
}

export function quoted(locale: Locale, text: string): string {
  return { en: `“${text}”`, ru: `«${text}»`, pl: `„${text}”` }[locale];
}

/** Whole hours or minutes where the seconds make them. */
function duration(locale: Locale, seconds: number): string {
  if (seconds !== 0 && seconds % 3600 === 0) return counted(locale, seconds / 3600, 'hour');
  if (seconds !== 0 && seconds % 60 === 0) return counted(locale, seconds / 60, 'minute');
  return counted(locale, seconds, 'second');
}

export const YES = three('yes', 'да', 'tak');
export const NO = three('no', 'нет', 'nie');

const format = (locale: Locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
const FORMATS = { en: format('en'), ru: format('ru'), pl: format('pl') };
const PLURALS = { en: new Intl.PluralRules('en'), ru: new Intl.PluralRules('ru'), pl: new Intl.PluralRules('pl') };

/** one, few, many, parts of one. English has one and many. */
type Forms = [string, string, string, string];
const forms = (en: [string, string], ru: Forms, pl: Forms): Record<Locale, Forms> => ({
  en: [en[0], en[1], en[1], en[1]],
  ru,
  pl,
});
const FORMS: Record<Counted, Record<Locale, Forms>> = {
  day: forms(['day', 'days'], ['день', 'дня', 'дней', 'дня'], ['dzień', 'dni', 'dni', 'dnia']),
  point: forms(['point', 'points'], ['балл', 'балла', 'баллов', 'балла'], ['punkt', 'punkty', 'punktów', 'punktu']),
  evaluation: forms(
    ['evaluation', 'evaluations'],
    ['оценивание', 'оценивания', 'оцениваний', 'оценивания'],
    ['ocena', 'oceny', 'ocen', 'oceny'],
  ),
  signal: forms(
    ['signal', 'signals'],
    ['сигнал', 'сигнала', 'сигналов', 'сигнала'],
    ['sygnał', 'sygnały', 'sygnałów', 'sygnału'],
  ),
  hour: forms(['hour', 'hours'], ['час', 'часа', 'часов', 'часа'], ['godzina', 'godziny', 'godzin', 'godziny']),
  minute: forms(
    ['minute', 'minutes'],
    ['минута', 'минуты', 'минут', 'минуты'],
    ['minuta', 'minuty', 'minut', 'minuty'],
  ),
  second: forms(
    ['second', 'seconds'],
    ['секунда', 'секунды', 'секунд', 'секунды'],
    ['sekunda', 'sekundy', 'sekund', 'sekundy'],
  ),
  person: forms(
    ['person', 'people'],
    ['человек', 'человека', 'человек', 'человека'],
    ['osoba', 'osoby', 'osób', 'osoby'],
  ),
  value: forms(
    ['value', 'values'],
    ['значение', 'значения', 'значений', 'значения'],
    ['wartość', 'wartości', 'wartości', 'wartości'],
  ),
  month: forms(
    ['month', 'months'],
    ['месяц', 'месяца', 'месяцев', 'месяца'],
    ['miesiąc', 'miesiące', 'miesięcy', 'miesiąca'],
  ),
};
