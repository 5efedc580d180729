/** What a set says about each metric and KPI, value by value. */
import type { Locale, Metric, RuleSet, Texts } from '../scoring/rules.js';
import { kindName, listed, nounName, SOURCE_NAMES, unitOfMetric, type Names } from './names.js';
import { Noun, titled } from './noun-entries.js';
import { amount, figure, say, three, type Say } from './phrases.js';
import type { Entry } from './rule-entries.js';
import { RulePart } from './rule-part.js';
import { curveInWords, filterOf, formulaInWords, MEASURES, windowInWords } from './rule-words.js';

export function metricEntries(rules: RuleSet, names: Names): Entry[] {
  const kinds =
    (codes: string[]): Say =>
    (l) =>
      listed(
        l,
        codes.map((code) => kindName(names, code)),
      );
  return rules.metrics.flatMap((metric, i) => {
    const { unit, halfLifeDays, shrink, successFrom } = metric;
    const noun = new Noun(
      RulePart.METRICS,
      `metrics/${metric.code}`,
      `metrics[${i}]`,
      titled(three('Metric', 'Показатель', 'Wskaźnik'), metric.name, metric.code),
    );
    return noun
      .addTexts('name', say('name', 'название', 'nazwa'), metric.name)
      .add('source', say('source', 'источник', 'źródło'), metric.source, (l) => SOURCE_NAMES[metric.source][l])
      .add('measure', say('measure', 'мера', 'miara'), metric.measure, (l) => MEASURES[metric.measure](l, metric))
      .add('kinds', say('what is counted', 'что считается', 'co jest liczone'), metric.kinds, kinds(metric.kinds))
      .add('per', say('per what', 'на что', 'na co'), metric.per, kinds(metric.per))
      .add('successFrom', say('counts as a success from', 'успех начиная с', 'sukces od'), successFrom, (l) =>
        optional(l, successFrom, figure),
      )
      .add('formula', say('formula', 'формула', 'formuła'), metric.formula?.text ?? null, (l) =>
        metric.formula ? formulaInWords(l, rules, metric.formula.text) : NONE[l],
      )
      .add('filter', say('only', 'только', 'tylko'), filterOf(metric), (l) => listed(l, filterOf(metric).map(plain)))
      .add('window', say('window', 'период', 'okres'), metric.window, (l) => windowInWords(l, metric.window))
      .add(
        'halfLifeDays',
        say('weight halves every', 'вес падает вдвое каждые', 'waga spada o połowę co'),
        halfLifeDays,
        (l) => optional(l, halfLifeDays, (m, n) => amount(m, n, 'days')),
      )
      .add('minSample', say('least data', 'наименьшее число данных', 'najmniejsza próba'), metric.minSample, (l) =>
        figure(l, metric.minSample),
      )
      .add(
        'shrink',
        say(
          'usual value where nothing is known',
          'обычное значение, когда ничего не известно',
          'typowa wartość, gdy nic nie wiadomo',
        ),
        shrink,
        (l) => optional(l, shrink?.fixedM ?? null, (m, n) => amount(m, n, unit)),
      )
      .add('unit', say('unit', 'единица', 'jednostka'), unit, (l) => UNITS[unit][l]).entries;
  });
}

export function kpiEntries(rules: RuleSet): Entry[] {
  return rules.kpis.flatMap((kpi, i) => {
    const unit = unitOfMetric(rules, kpi.metric);
    const metric =
      (code: string | null): Say =>
      (l) =>
        code === null ? NONE[l] : nounName(rules, 'metric', code)[l];
    const noun = new Noun(
      RulePart.KPIS,
      `kpis/${kpi.code}`,
      `kpis[${i}]`,
      titled(three('KPI', 'KPI', 'KPI'), kpi.name, kpi.code),
    );
    return noun
      .addTexts('name', say('name', 'название', 'nazwa'), kpi.name)
      .addTexts('description', say('description', 'описание', 'opis'), kpi.description)
      .add('metric', say('metric', 'показатель', 'wskaźnik'), kpi.metric, metric(kpi.metric))
      .add('beside', say('shown beside', 'показывается рядом', 'pokazywany obok'), kpi.beside, metric(kpi.beside))
      .add(
        'direction',
        say('what is better', 'что лучше', 'co jest lepsze'),
        kpi.direction,
        (l) => DIRECTIONS[kpi.direction][l],
      )
      .add('curve', say('scores', 'баллы', 'punkty'), kpi.curve, (l) => curveInWords(l, kpi.curve, unit))
      .add('target', say('target', 'цель', 'cel'), kpi.target, (l) => amount(l, kpi.target, unit))
      .add('owner', say('owner', 'ответственный', 'odpowiedzialny'), kpi.owner ?? '', (l) => kpi.owner || NONE[l])
      .add('period', say('told for', 'за какой период', 'za jaki okres'), kpi.period ?? null, (l) =>
        kpi.period ? PERIODS[kpi.period][l] : NONE[l],
      )
      .add(
        'standards',
        say('standards it serves', 'стандарты, которым служит', 'standardy, którym służy'),
        kpi.standards ?? [],
        (l) => listed(l, (kpi.standards ?? []).map(plain)),
      )
      .add(
        'outcome',
        say('client outcome', 'результат для клиентов', 'efekt dla klientów'),
        kpi.outcome ?? null,
        metric(kpi.outcome ?? null),
      ).entries;
  });
}

const PERIODS = {
  week: three('a week', 'неделя', 'tydzień'),
  month: three('a month', 'месяц', 'miesiąc'),
  quarter: three('a quarter', 'квартал', 'kwartał'),
  year: three('a year', 'год', 'rok'),
};
const plain = (word: string): Texts => ({ en: word, ru: word, pl: word });

function optional(l: Locale, value: number | null, words: (l: Locale, value: number) => string): string {
  return value === null ? NONE[l] : words(l, value);
}

const NONE = three('none', 'нет', 'brak');
export const DIRECTIONS = {
  higher: three('more is better', 'чем больше, тем лучше', 'im więcej, tym lepiej'),
  lower: three('less is better', 'чем меньше, тем лучше', 'im mniej, tym lepiej'),
  band: three('the middle is best', 'лучше всего середина', 'najlepszy jest środek'),
};
const UNITS: Record<Metric['unit'], Texts> = {
  points: three('points', 'баллы', 'punkty'),
  share: three('share', 'доля', 'udział'),
  per100: three('per 100', 'на 100', 'na 100'),
  seconds: three('time', 'время', 'czas'),
  days: three('days', 'дни', 'dni'),
  count: three('number', 'число', 'liczba'),
  rating: three('mark', 'оценка клиента', 'ocena klienta'),
};
