/** A rule set as a text for everybody: what counts, and how it is judged. Printed from the set itself, so that it can't say otherwise. */
import { isContactKind } from '../scoring/contact-kinds.js';
import type { Competency, Kpi, Locale, Metric, RuleSet, Stage, Texts } from '../scoring/rules.js';
import { VISITS } from '../scoring/visits.js';
import { linkName } from './competency-entries.js';
import { DIRECTIONS } from './figure-entries.js';
import { GROUP_NAMES, kindName, listed, SOURCE_NAMES, unitOfMetric, type Names } from './names.js';
import { amount, counted, figure, inThree, quoted, three, type Say } from './phrases.js';
import { sentence, sourceEntries } from './rule-entries.js';
import { RulePart } from './rule-part.js';
import { criterionInWords, curveInWords, filterOf, formulaInWords, MEASURES, windowInWords } from './rule-words.js';
import { settingEntries } from './setting-entries.js';
import { inFront } from './stage-entries.js';

export interface Line {
  /** The same in every set that has this line. */
  key: string;
  text: Texts;
}

interface Section {
  code: string;
  title: Texts;
  lines: Line[];
}

export function printed(rules: RuleSet, names: Names): Section[] {
  const figures = (...parts: RulePart[]): Line[] =>
    settingEntries(rules)
      .filter(({ part }) => parts.includes(part))
      .map((entry) => ({ key: entry.key, text: sentence(entry) }));
  return [
    {
      code: 'SOURCES',
      title: three('What counts', 'Что учитывается', 'Co się liczy'),
      lines: sourceEntries(rules, names).map((entry) => ({ key: entry.key, text: sentence(entry) })),
    },
    {
      code: 'SCREENING',
      title: three('How signals are screened', 'Как фильтруются сигналы', 'Jak filtrowane są sygnały'),
      lines: [...ALWAYS.map((text) => ({ key: text.en, text })), ...figures(RulePart.SCREENING)],
    },
    {
      code: 'METRICS',
      title: three(
        'Figures, their windows and least data',
        'Показатели, их периоды и наименьшее число данных',
        'Wskaźniki, ich okresy i najmniejsze próby',
      ),
      lines: rules.metrics.map((metric) => ({
        key: `metric ${metric.code}`,
        text: inThree((l) => metricLine(l, rules, metric, names)),
      })),
    },
    {
      code: 'KPIS',
      title: three('KPIs and their scores', 'KPI и баллы за них', 'KPI i punkty za nie'),
      lines: rules.kpis.map((kpi) => ({ key: `kpi ${kpi.code}`, text: inThree((l) => kpiLine(l, rules, kpi)) })),
    },
    {
      code: 'COMPETENCIES',
      title: three('Competencies and their weights', 'Компетенции и их веса', 'Kompetencje i ich wagi'),
      lines: rules.competencies.map((each) => ({
        key: `competency ${each.code}`,
        text: inThree((l) => competencyLine(l, rules, each)),
      })),
    },
    {
      code: 'STAGES',
      title: three('Stages and what they ask', 'Этапы и что они требуют', 'Etapy i czego wymagają'),
      lines: rules.stages.flatMap((stage, i) => stageLines(rules, stage, i === rules.stages.length - 1)),
    },
    {
      code: 'EVALUATION',
      title: three('Streaks, stays and grace', 'Серии, сроки и льготный период', 'Serie, pobyty i okres ochronny'),
      lines: figures(RulePart.EVALUATION),
    },
    {
      code: 'GENERAL',
      title: three(
        'Certainty, coverage and what is usual',
        'Уверенность, полнота и обычное',
        'Pewność, kompletność i to, co typowe',
      ),
      lines: figures(RulePart.GENERAL, RulePart.AUDIT_SIDES, RulePart.AUDITS),
    },
  ];
}

/** Screening that every set has. */
const ALWAYS = [
  three(
    'Nothing is deleted: each signal keeps its reason and its weight.',
    'Ничего не удаляется: у каждого сигнала видны причина и вес.',
    'Nic nie jest usuwane: każdy sygnał zachowuje powód i wagę.',
  ),
  three(
    'Of two opinions of one kind about one contact the later one counts.',
    'Из двух мнений одного вида об одном обращении учитывается последнее.',
    'Z dwóch opinii jednego rodzaju o jednym kontakcie liczy się późniejsza.',
  ),
  three(
    'What is about the office, a process or a product does not count toward a person.',
    'То, что касается офиса, процесса или продукта, человеку не засчитывается.',
    'To, co dotyczy biura, procesu lub produktu, nie liczy się osobie.',
  ),
  three(
    'On a day that HR marks as out of anybody’s hands at a location (an outage, a flood, a strike), nothing from there counts for anybody. The day and its reason are open to managers.',
    'В день форс-мажора, который HR отметил для точки обслуживания (авария, наводнение, забастовка), ничто оттуда никому не засчитывается. День и причина открыты руководителям.',
    'W dniu siły wyższej, który HR oznaczył dla placówki (awaria, powódź, strajk), nic stamtąd nikomu się nie liczy. Dzień i powód są jawne dla przełożonych.',
  ),
];

const ONLY = three('only', 'только', 'tylko');

function metricLine(l: Locale, rules: RuleSet, metric: Metric, names: Names): string {
  if (metric.formula) return `${metric.name[l]}: ${formulaInWords(l, rules, metric.formula.text)}.`;
  // Sources other than signals have no kinds with a name of their own.
  const named = metric.kinds.filter((code) => code === VISITS || isContactKind(code) || names.kinds.has(code));
  const kinds =
    named.length === 0
      ? ''
      : ` (${listed(
          l,
          named.map((code) => kindName(names, code)),
        )})`;
  const per =
    metric.per.length === 0
      ? ''
      : `, ${PER[l]} ${listed(
          l,
          metric.per.map((code) => kindName(names, code)),
        )}`;
  const fades = metric.halfLifeDays === null ? '' : `, ${FADES[l]} ${counted(l, metric.halfLifeDays, 'day')}`;
  const only = filterOf(metric).length === 0 ? '' : `, ${ONLY[l]} ${filterOf(metric).join(', ')}`;
  const parts = [
    `${MEASURES[metric.measure](l, metric)}${kinds}${per}${only}`,
    windowInWords(l, metric.window) + fades,
    `${LEAST[l]} ${figure(l, metric.minSample)}`,
    `${SOURCE[l]} ${SOURCE_NAMES[metric.source][l]}`,
  ];
  return `${metric.name[l]}: ${parts.join('; ')}.`;
}

function kpiLine(l: Locale, rules: RuleSet, kpi: Kpi): string {
  const unit = unitOfMetric(rules, kpi.metric);
  return `${kpi.name[l]}: ${DIRECTIONS[kpi.direction][l]}; ${curveInWords(l, kpi.curve, unit)}; ${TARGET[l]} ${amount(l, kpi.target, unit)}.`;
}

function competencyLine(l: Locale, rules: RuleSet, competency: Competency): string {
  const groups = (['signals', 'internal', 'assessments'] as const).map((group) => {
    const links = competency.links.filter((link) => link.group === group);
    const fed = links.map(
      (link) => linkName(rules, link)[l] + (link.weight === 1 ? '' : ` × ${figure(l, link.weight)}`),
    );
    return `${GROUP_NAMES[group][l]} ${figure(l, competency.groups[group])}${fed.length === 0 ? '' : ` (${fed.join(', ')})`}`;
  });
  return `${competency.name[l]}: ${groups.join('; ')}${competency.needsTwoGroups ? `; ${TWO_GROUPS[l]}` : ''}.`;
}

function stageLines(rules: RuleSet, stage: Stage, last: boolean): Line[] {
  const line = (key: string, text: Say): Line => ({
    key: `stage ${stage.code} ${key}`,
    text: inThree((l) => `${inFront(stage.code, stage.name)[l]}: ${text(l)}`),
  });
  const { retention, minStayDays, demands } = stage;
  const levels = Object.entries(demands);
  return [
    line('about', (l) => stage.about[l]),
    line('entry', (l) => `${ENTRY[l]} ${criterionInWords(l, rules, stage.entry)}.`),
    line('retention', (l) => `${KEEP[l]} ${retention === null ? RELAXED[l] : criterionInWords(l, rules, retention)}.`),
    ...(levels.length === 0
      ? []
      : [
          line(
            'demands',
            (l) =>
              `${AIM[l]} ${levels.map(([code, level]) => `${quoted(l, rules.competencies.find((each) => each.code === code)?.name[l] ?? code)} ${figure(l, level)}`).join(', ')}.`,
          ),
        ]),
    ...(last ? [] : [line('stay', (l) => `${STAY[l]} ${counted(l, minStayDays, 'day')}.`)]),
  ];
}

const PER = three('per 100:', 'на 100:', 'na 100:');
const FADES = three('its weight halving every', 'вес падает вдвое каждые', 'waga spada o połowę co');
const LEAST = three('least data', 'данных не меньше', 'danych co najmniej');
const SOURCE = three('source:', 'источник:', 'źródło:');
const TARGET = three('target', 'цель', 'cel');
const TWO_GROUPS = three('at least two groups needed', 'нужны хотя бы две группы', 'potrzebne co najmniej dwie grupy');
const ENTRY = three('to enter,', 'чтобы войти,', 'aby wejść,');
const KEEP = three('to stay,', 'чтобы остаться,', 'aby zostać,');
const RELAXED = three('the same, a little relaxed', 'то же, но немного мягче', 'to samo, nieco łagodniej');
const AIM = three('levels to aim at:', 'уровни, к которым идти:', 'poziomy, do których dążyć:');
const STAY = three(
  'shortest stay before the next one:',
  'наименьший срок до следующего:',
  'najkrótszy pobyt przed następnym:',
);
