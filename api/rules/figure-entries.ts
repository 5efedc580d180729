/** What a set says about each metric, KPI and competency, value by value. */
import type { Competency, Curve, Locale, Metric, RuleSet, Texts } from '../scoring/rules.js';
import { GROUP_NAMES, kindName, listed, nounName, SOURCE_NAMES, type Names } from './names.js';
import { amount, figure, NO, quoted, say, three, YES, type Say } from './phrases.js';
import type { Entry } from './rule-entries.js';
import { RulePart } from './rule-part.js';
import { curveInWords, MEASURES, windowInWords } from './rule-words.js';

/** Entries of one noun: itself, and its values under it. */
export class Noun {
  readonly entries: Entry[];

  constructor(
    private readonly part: RulePart,
    private readonly key: string,
    private readonly path: string,
    private readonly title: Say,
  ) {
    this.entries = [{ key, path, part, label: title, said: null, value: null }];
  }

  add(name: string, label: Say, value: unknown, said: Say, path = name): this {
    const whole: Say = (l) => `${this.title(l)}, ${label(l)}`;
    this.entries.push({
      key: `${this.key}/${name}`,
      path: `${this.path}.${path}`,
      part: this.part,
      label: whole,
      said,
      value,
      within: this.key,
    });
    return this;
  }

  /** A text that HR wrote, in the language that is asked for. */
  addTexts(name: string, label: Say, texts: Texts): this {
    return this.add(name, label, texts, (l) => quoted(l, texts[l]));
  }
}

export function titled(what: Texts, name: Texts, code: string): Say {
  return (l) => `${what[l]} ${quoted(l, name[l].trim() || code)}`;
}

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
      .add('target', say('target', 'цель', 'cel'), kpi.target, (l) => amount(l, kpi.target, unit)).entries;
  });
}

export function competencyEntries(rules: RuleSet): Entry[] {
  return rules.competencies.flatMap((competency, i) => {
    const title = titled(three('Competency', 'Компетенция', 'Kompetencja'), competency.name, competency.code);
    const noun = new Noun(RulePart.COMPETENCIES, `competencies/${competency.code}`, `competencies[${i}]`, title)
      .addTexts('name', say('name', 'название', 'nazwa'), competency.name)
      .add(
        'kind',
        say('kind', 'вид', 'rodzaj'),
        competency.kind,
        (l) =>
          (competency.kind === 'soft'
            ? three('soft', 'гибкая', 'miękka')
            : three('hard', 'профессиональная', 'twarda'))[l],
      )
      .add(
        'needsTwoGroups',
        say('needs two groups of sources', 'нужны две группы источников', 'potrzebne dwie grupy źródeł'),
        competency.needsTwoGroups,
        (l) => (competency.needsTwoGroups ? YES : NO)[l],
      );
    for (const group of ['signals', 'internal', 'assessments'] as const) {
      const name = GROUP_NAMES[group];
      const label = say(`weight of ${name.en}`, `вес группы «${name.ru}»`, `waga grupy „${name.pl}”`);
      noun.add(`groups.${group}`, label, competency.groups[group], (l) => figure(l, competency.groups[group]));
    }
    competency.links.forEach((link, n) => {
      const feed = linkName(rules, link);
      noun.add(
        `links/${link.kpi ?? ''}:${link.metric ?? ''}`,
        (l) => `${FED_BY[l]} ${quoted(l, feed[l])}`,
        link,
        (l) => linkInWords(l, rules, link),
        `links[${n}]`,
      );
    });
    return noun.entries;
  });
}

export function linkName(rules: RuleSet, { kpi, metric }: Competency['links'][number]): Texts {
  return kpi === undefined ? nounName(rules, 'metric', metric ?? '') : nounName(rules, 'kpi', kpi);
}

function linkInWords(
  l: Locale,
  rules: RuleSet,
  { group, weight, source, metric, curve }: Competency['links'][number],
): string {
  const words = {
    en: `weight ${figure(l, weight)} among ${GROUP_NAMES[group].en}, from ${SOURCE_NAMES[source].en}`,
    ru: `вес ${figure(l, weight)} в группе «${GROUP_NAMES[group].ru}», источник: ${SOURCE_NAMES[source].ru}`,
    pl: `waga ${figure(l, weight)} w grupie „${GROUP_NAMES[group].pl}”, źródło: ${SOURCE_NAMES[source].pl}`,
  }[l];
  return curve === undefined ? words : `${words}; ${scaled(l, rules, curve, metric ?? '')}`;
}

function scaled(l: Locale, rules: RuleSet, curve: Curve, metric: string): string {
  return curveInWords(l, curve, unitOfMetric(rules, metric));
}

export function unitOfMetric(rules: RuleSet, code: string): Metric['unit'] {
  return rules.metrics.find((metric) => metric.code === code)?.unit ?? 'count';
}

function optional(l: Locale, value: number | null, words: (l: Locale, value: number) => string): string {
  return value === null ? NONE[l] : words(l, value);
}

const NONE = three('none', 'нет', 'brak');
const FED_BY = three('fed by', 'питает', 'zasila ją');
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
  rating: three('mark', 'оценка', 'ocena'),
};
