import type { Flaw } from '../scoring/flaw.js';
import type { Locale, Texts } from '../scoring/rules.js';
import { figure, inThree } from './phrases.js';

/** A flaw as people read it: the sentence in three languages, with what was expected and what came. */
export interface ToldFlaw {
  path: string;
  code: string;
  message: Texts;
  expected: string;
  came: string;
}

export function tellFlaws(flaws: Flaw[]): ToldFlaw[] {
  return flaws.map(({ path, code, expected, came }) => ({
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

/** What the core expects, as it says it: `#` stands for a number, `*` for any words; they are filled in in the order of $1, $2. */
const EXPECTED: [string, string, string][] = [
  ['a number from # to #', 'число от $1 до $2', 'liczba od $1 do $2'],
  ['a whole number from # to #', 'целое число от $1 до $2', 'liczba całkowita od $1 do $2'],
  ['a number from #', 'число от $1', 'liczba od $1'],
  ['a whole number from #', 'целое число от $1', 'liczba całkowita od $1'],
  [
    'one of (none)',
    'ссылка на то, что есть в наборе, но там пока ничего нет',
    'coś, co jest w zestawie, ale nic tam jeszcze nie ma',
  ],
  ['one of *', 'один из кодов $1', 'jeden z kodów $1'],
  ['a code', 'код', 'kod'],
  ['a code that no other has', 'код, которого нет у других', 'kod, którego nie ma nic innego'],
  ['a text', 'текст', 'tekst'],
  ['format #', 'формат $1', 'format $1'],
  ['weights that add up to 100', 'веса, сумма которых равна 100', 'wagi, które dają razem 100'],
  ['no kinds for tenure', 'стаж без видов сигналов', 'staż bez rodzajów sygnałów'],
  ['at least one kind', 'хотя бы один вид сигналов', 'co najmniej jeden rodzaj sygnałów'],
  ['visits alone, measured by their mean', 'только визиты, по среднему', 'same wizyty, według średniej'],
  [
    'kinds that a rate is counted per',
    'виды сигналов, на сто которых считается частота',
    'rodzaje sygnałów, na sto których liczy się częstość',
  ],
  ['no denominator for *', 'без знаменателя: он нужен только частоте', 'bez mianownika: potrzebuje go tylko częstość'],
  [
    'the value from which a share counts a success',
    'значение, начиная с которого доля считает успех',
    'wartość, od której udział liczy sukces',
  ],
  ['null for *', 'пусто: граница успеха есть только у доли', 'puste: granicę sukcesu ma tylko udział'],
  [
    'null: only means, shares and rates of signals are shrunk',
    'выключено: к обычному сдвигаются только средние, доли и частоты сигналов',
    'wyłączone: do typowej wartości ściągane są tylko średnie, udziały i częstości sygnałów',
  ],
  ['"higher", as the curve runs', 'больше лучше, как идёт кривая', 'więcej znaczy lepiej, tak jak biegnie krzywa'],
  ['"lower", as the curve runs', 'меньше лучше, как идёт кривая', 'mniej znaczy lepiej, tak jak biegnie krzywa'],
  [
    '"band", as the curve runs',
    'лучше всего середина, как идёт кривая',
    'najlepszy jest środek, tak jak biegnie krzywa',
  ],
  ['a value that the curve scores 100', 'значение, за которое кривая даёт 100', 'wartość, za którą krzywa daje 100'],
  ['at least one link', 'хотя бы одна связь', 'co najmniej jedno powiązanie'],
  ['a group with weight that has a link', 'группа с весом, у которой есть связь', 'grupa z wagą, która ma powiązanie'],
  ['links in two groups with weight', 'связи в двух группах с весом', 'powiązania w dwóch grupach z wagą'],
  ['either a KPI or a metric', 'либо KPI, либо показатель', 'albo KPI, albo wskaźnik'],
  ['a curve from the metric to a score', 'кривая от показателя к баллам', 'krzywa od wskaźnika do punktów'],
  ['at least two points', 'хотя бы две точки', 'co najmniej dwa punkty'],
  ['a finite value', 'конечное число', 'liczba skończona'],
  ['a score from 0 to 120', 'от 0 до 120 баллов', 'od 0 do 120 punktów'],
  [
    'a value above #: a value has one score, and points stand in order',
    'значение больше $1: у значения один балл, точки стоят по порядку',
    'wartość powyżej $1: jedna wartość ma jeden wynik, a punkty stoją po kolei',
  ],
  [
    'a curve that rises, falls, or rises once and then falls',
    'кривая, которая растёт, падает или один раз растёт и потом падает',
    'krzywa, która rośnie, opada albo raz rośnie i potem opada',
  ],
  ['at least one stage', 'хотя бы один этап', 'co najmniej jeden etap'],
  ['criteria nested at most # deep', 'не больше $1 уровней вложенности', 'najwyżej $1 poziomów zagnieżdżenia'],
  ['at least one alternative', 'хотя бы один вариант', 'co najmniej jedna możliwość'],
  [
    'a minimum sample for metrics and KPIs only',
    'наименьшее число данных только у показателей и KPI',
    'najmniejsza próba tylko przy wskaźnikach i KPI',
  ],
  [
    'strict on metrics and KPIs only',
    'строгая проверка только у показателей и KPI',
    'ścisłe sprawdzanie tylko przy wskaźnikach i KPI',
  ],
  ['a measure that has an interval', 'мера, у которой есть интервал', 'miara, która ma przedział'],
  [
    'strict on KPIs that rise or fall only',
    'строгая проверка только у KPI, которые растут или падают',
    'ścisłe sprawdzanie tylko przy KPI, które rosną albo opadają',
  ],
  [
    'a value that agrees with >= # at *',
    'значение, совместимое с «не меньше $1» в другом месте ($2)',
    'wartość zgodna z „co najmniej $1” w innym miejscu ($2)',
  ],
  [
    'a value that agrees with <= # at *',
    'значение, совместимое с «не больше $1» в другом месте ($2)',
    'wartość zgodna z „najwyżej $1” w innym miejscu ($2)',
  ],
  [
    'retention no stricter than entry (#)',
    'удержание не строже входа ($1)',
    'utrzymanie nie surowsze niż wejście ($1)',
  ],
  ['the id of a task', 'существующая задача', 'istniejące zadanie'],
  [
    'stage *, which # assignments hold',
    'этап $1: он сейчас есть у людей (назначений: $2)',
    'etap $1: ktoś go teraz ma (przydziałów: $2)',
  ],
];

const patterns = EXPECTED.map(([en, ru, pl]) => {
  const escaped = en.replaceAll(/[.()[\]{}^$+?|\\]/g, String.raw`\$&`);
  return {
    pattern: new RegExp(`^${escaped.replaceAll('#', String.raw`(-?[\d.]+(?:e[+-]?\d+)?)`).replaceAll('*', '(.+)')}$`),
    ru,
    pl,
  };
});

/** The phrase in a language; the core's own English words where nobody has translated them. */
export function translated(locale: Locale, expected: string): string {
  if (locale === 'en') return expected;
  for (const { pattern, [locale]: phrase } of patterns) {
    const found = pattern.exec(expected);
    if (found) return phrase.replaceAll(/\$(\d)/g, (_, n: string) => saidValue(locale, found[Number(n)]!));
  }
  return expected;
}

const WORDS: Record<string, [string, string]> = {
  nothing: ['ничего', 'nic'],
  more: ['больше', 'więcej'],
  'a band': ['коридор', 'przedział'],
  mean: ['среднее', 'średnia'],
  share: ['доля', 'udział'],
  rate: ['частота', 'częstość'],
  count: ['число', 'liczba'],
  sum: ['сумма', 'suma'],
  latest: ['последнее', 'ostatnia wartość'],
  median: ['медиана', 'mediana'],
  p90: ['90-й процентиль', '90. percentyl'],
  tenure: ['стаж', 'staż'],
  visits: ['визиты', 'wizyty'],
  fact: ['факт', 'fakt'],
  competency: ['компетенция', 'kompetencja'],
};

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
  return wordIn(String(value), locale);
}

function wordIn(word: string, locale: Locale): string {
  const [ru, pl] = WORDS[word] ?? [word, word];
  return { en: word, ru, pl }[locale];
}
