/** Curves, windows and criteria in words. */
import type { Criterion, CriterionLeaf, Curve, Locale, Metric, RuleSet, Texts, Window } from '../scoring/rules.js';
import { nounName, unitOf } from './names.js';
import { amount, counted, figure, quoted, three } from './phrases.js';

/** `0 points at 3 or less, 100 points at 4.5 or more, evenly between`. */
export function curveInWords(locale: Locale, curve: Curve, unit: Metric['unit']): string {
  const points = curve.map(({ value, score }, i) => {
    const at = amount(locale, value, unit);
    const scored = counted(locale, score, 'point');
    const edge = i === 0 ? OR_LESS[locale] : i === curve.length - 1 ? OR_MORE[locale] : '';
    return locale === 'en' ? `${scored} at ${at}${edge}` : `${at}${edge}: ${scored}`;
  });
  if (points.length === 0) return three('no points yet', 'точек пока нет', 'jeszcze bez punktów')[locale];
  return [...points, EVENLY[locale]].join(locale === 'en' ? ', ' : '; ');
}

const OR_LESS = three(' or less', ' и меньше', ' i mniej');
const OR_MORE = three(' or more', ' и больше', ' i więcej');
const EVENLY = three('evenly between', 'между ними равномерно', 'pomiędzy równomiernie');

export function windowInWords(locale: Locale, window: Window): string {
  if (window.kind === 'full') return PERIODS[window.period][locale];
  const days = counted(locale, window.days, 'day');
  return { en: `the last ${days}`, ru: `последние ${days}`, pl: `ostatnie ${days}` }[locale];
}

const PERIODS = {
  week: three('the last full week', 'последняя полная неделя', 'ostatni pełny tydzień'),
  month: three('the last full month', 'последний полный месяц', 'ostatni pełny miesiąc'),
  quarter: three('the last full quarter', 'последний полный квартал', 'ostatni pełny kwartał'),
  year: three('the last full year', 'последний полный год', 'ostatni pełny rok'),
};

export function criterionInWords(locale: Locale, rules: RuleSet, criterion: Criterion): string {
  if ('about' in criterion) return leafInWords(locale, rules, criterion);
  if ('not' in criterion) return `${NOT[locale]} (${criterionInWords(locale, rules, criterion.not)})`;
  const [parts, joint] = 'all' in criterion ? [criterion.all, AND] : [criterion.any, OR];
  if (parts.length === 0) return NOTHING[locale];
  return parts
    .map((part) =>
      'about' in part || parts.length === 1
        ? criterionInWords(locale, rules, part)
        : `(${criterionInWords(locale, rules, part)})`,
    )
    .join(joint[locale]);
}

const NOT = three('not', 'не', 'nie');
const AND = three('; ', '; ', '; ');
const OR = three(' or ', ' или ', ' lub ');
const NOTHING = three('nothing is asked', 'ничего не требуется', 'nic nie jest wymagane');

export function leafInWords(locale: Locale, rules: RuleSet, leaf: CriterionLeaf): string {
  return `${nounName(rules, leaf.about, leaf.code)[locale]}: ${demandInWords(locale, rules, leaf)}`;
}

/** `at least 65 points`; a fact that is yes or no is said as such. */
export function demandInWords(
  locale: Locale,
  rules: RuleSet,
  { about, code, is, value, minSample, strict }: CriterionLeaf,
): string {
  const unit = unitOf(rules, about, code);
  const said = amount(locale, value, unit);
  const demand = unit === 'yes' && is === '>=' ? said : (is === '>=' ? AT_LEAST : AT_MOST)[locale] + said;
  const sample = minSample === undefined ? '' : `, ${SAMPLE[locale]} ${figure(locale, minSample)}`;
  return demand + sample + (strict ? `, ${STRICTLY[locale]}` : '');
}

const AT_LEAST = three('at least ', 'не меньше ', 'co najmniej ');
const AT_MOST = three('at most ', 'не больше ', 'najwyżej ');
const SAMPLE = three('with data of at least', 'данных не меньше', 'danych co najmniej');
const STRICTLY = three(
  'also at the unfavourable end of the interval',
  'и на худшем краю интервала',
  'także na gorszym krańcu przedziału',
);

/** A formula with the names of what it names in place of their codes. */
export function formulaInWords(locale: Locale, rules: RuleSet, text: string): string {
  return text.replaceAll(/\b(metric|kpi)\(([^)]*)\)/g, (whole, about: 'metric' | 'kpi', code: string) => {
    const list: { code: string; name: Texts }[] = about === 'kpi' ? rules.kpis : rules.metrics;
    const named = list.find((each) => each.code === code.trim());
    return named ? quoted(locale, named.name[locale] || named.code) : whole;
  });
}

/** What a metric is narrowed to. */
export function filterOf({ filter }: Metric): string[] {
  return filter ? [...filter.channels, ...filter.priorities] : [];
}

export const MEASURES: Record<Metric['measure'], (locale: Locale, metric: Metric) => string> = {
  mean: (l) => three('mean', 'среднее', 'średnia')[l],
  share: (l, { successFrom }) => {
    const from = successFrom === null ? '?' : figure(l, successFrom);
    return {
      en: `share of ${from} and more`,
      ru: `доля тех, где ${from} и больше`,
      pl: `udział tych, gdzie ${from} i więcej`,
    }[l];
  },
  rate: (l) => three('rate', 'частота', 'częstość')[l],
  count: (l) => three('number', 'число', 'liczba')[l],
  sum: (l) => three('sum', 'сумма', 'suma')[l],
  latest: (l) => three('latest value', 'последнее значение', 'ostatnia wartość')[l],
  median: (l) => three('median', 'медиана', 'mediana')[l],
  p90: (l) =>
    three(
      'the value that 90% stay within',
      'значение, в которое укладываются 90 %',
      'wartość, w której mieści się 90 %',
    )[l],
  tenure: (l) => three('days in the task', 'дней на задаче', 'dni w zadaniu')[l],
  formula: (l) => three('formula', 'формула', 'formuła')[l],
};
