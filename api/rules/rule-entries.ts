/** Everything that a rule set says, value by value, each with its place, its name and itself in words: what two sets are compared by. */
import type { Locale, RuleSet, SourceName } from '../scoring/rules.js';
import { competencyEntries, kpiEntries, metricEntries } from './figure-entries.js';
import { listed, SOURCE_NAMES, type Names } from './names.js';
import { counted, figure, inThree, percent, say, type Say } from './phrases.js';
import { RulePart } from './rule-part.js';
import { stageEntries } from './stage-entries.js';

export interface Entry {
  /** The same in every set that has this value, made of codes rather than of positions. */
  key: string;
  path: string;
  part: RulePart;
  /** Where the value belongs and what it is called. */
  label: Say;
  /** Null for a noun itself, of which only its being there is told. */
  said: Say | null;
  /** What is compared. */
  value: unknown;
  /** The key of the noun that it is a part of: told as a whole where the noun itself came or went. */
  within?: string;
}

export function entriesOf(name: string, rules: RuleSet, names: Names): Entry[] {
  return [
    {
      key: 'name',
      path: 'name',
      part: RulePart.NAME,
      label: say('Name of the set', 'Название набора', 'Nazwa zestawu'),
      said: () => name,
      value: name,
    },
    ...figureEntries(rules),
    ...sourceEntries(rules, names),
    ...metricEntries(rules, names),
    ...kpiEntries(rules),
    ...competencyEntries(rules),
    ...stageEntries(rules),
  ];
}

/** The single figures of a set: general ones, screening, evaluation and the sides of visits. */
export function figureEntries(rules: RuleSet): Entry[] {
  const { prior, screening, evaluation, auditSides } = rules;
  const entry = (
    part: RulePart,
    path: string,
    value: number,
    said: (l: Locale, value: number) => string,
    ...label: [string, string, string]
  ): Entry => {
    return { key: path, path, part, label: say(...label), said: (l) => said(l, value), value };
  };
  const { GENERAL, SCREENING, EVALUATION, AUDIT_SIDES } = RulePart;
  const days = (l: Locale, n: number) => counted(l, n, 'day');
  const points = (l: Locale, n: number) => counted(l, n, 'point');
  const times = (l: Locale, n: number) => counted(l, n, 'evaluation');
  return [
    entry(
      GENERAL,
      'interval',
      rules.interval,
      percent,
      'Certainty of every interval',
      'Уверенность каждого интервала',
      'Pewność każdego przedziału',
    ),
    entry(
      GENERAL,
      'coverage',
      rules.coverage,
      percent,
      'Share of the weight that must be there before a level is shown',
      'Доля веса, без которой уровень не показывается',
      'Udział wagi, bez którego poziom nie jest pokazywany',
    ),
    entry(
      GENERAL,
      'prior.minPeople',
      prior.minPeople,
      (l, n) => counted(l, n, 'person'),
      'People needed to know what is usual on a task',
      'Сколько людей нужно, чтобы знать, что на задаче обычно',
      'Ilu ludzi trzeba, aby wiedzieć, co w zadaniu jest typowe',
    ),
    entry(
      GENERAL,
      'prior.kMin',
      prior.kMin,
      figure,
      'What is usual weighs at least as much as so many signals',
      'Обычное весит не меньше, чем столько сигналов',
      'To, co typowe, waży co najmniej tyle co tyle sygnałów',
    ),
    entry(
      GENERAL,
      'prior.kMax',
      prior.kMax,
      figure,
      'What is usual weighs at most as much as so many signals',
      'Обычное весит не больше, чем столько сигналов',
      'To, co typowe, waży najwyżej tyle co tyle sygnałów',
    ),
    entry(
      GENERAL,
      'prior.fixedK',
      prior.fixedK,
      figure,
      'Weight of what is usual where too few people can be compared',
      'Вес обычного, когда сравнить не с кем',
      'Waga tego, co typowe, gdy nie ma z kim porównać',
    ),
    entry(
      SCREENING,
      'screening.burstCap',
      screening.burstCap,
      figure,
      'Opinions of one kind by one client about one person in a month count together at most as',
      'Мнения одного вида от одного клиента об одном человеке за месяц вместе весят не больше',
      'Opinie jednego rodzaju od jednego klienta o jednej osobie w miesiącu ważą razem najwyżej',
    ),
    entry(
      SCREENING,
      'screening.burstCapB2B',
      screening.burstCapB2B,
      figure,
      'The same for business clients',
      'То же для корпоративных клиентов',
      'To samo dla klientów biznesowych',
    ),
    entry(
      SCREENING,
      'screening.outlier.z',
      screening.outlier.z,
      figure,
      'A duration counts as an outlier above a deviation of',
      'Длительность считается выбросом при отклонении больше',
      'Czas jest wartością odstającą przy odchyleniu powyżej',
    ),
    entry(
      SCREENING,
      'screening.outlier.minValues',
      screening.outlier.minValues,
      (l, n) => counted(l, n, 'value'),
      'Durations needed in the month before to tell an outlier',
      'Сколько длительностей нужно в прошлом месяце, чтобы судить о выбросах',
      'Ile czasów trzeba w poprzednim miesiącu, aby rozpoznać odstające',
    ),
    entry(
      EVALUATION,
      'evaluation.rise',
      evaluation.rise,
      times,
      'In a row above the stage before a rise is proposed',
      'Подряд выше этапа, чтобы был предложен подъём',
      'Z rzędu powyżej etapu, aby padła propozycja awansu',
    ),
    entry(
      EVALUATION,
      'evaluation.fall',
      evaluation.fall,
      times,
      'In a row below the stage before a step down is proposed',
      'Подряд ниже этапа, чтобы был предложен шаг назад',
      'Z rzędu poniżej etapu, aby padła propozycja kroku w dół',
    ),
    entry(
      EVALUATION,
      'evaluation.newSignals',
      evaluation.newSignals,
      (l, n) => counted(l, n, 'signal'),
      'New signals without which a streak stands still',
      'Новых сигналов, без которых серия стоит',
      'Nowych sygnałów, bez których seria stoi',
    ),
    entry(
      EVALUATION,
      'evaluation.staleAfter',
      evaluation.staleAfter,
      times,
      'Without news in a row before a stage is marked stale',
      'Без новостей подряд, после чего этап помечается устаревшим',
      'Bez nowości z rzędu, po czym etap jest oznaczany jako nieaktualny',
    ),
    entry(
      EVALUATION,
      'evaluation.graceDays',
      evaluation.graceDays,
      days,
      'Grace after a rise or a change of task',
      'Льготное время после подъёма или смены задачи',
      'Okres ochronny po awansie lub zmianie zadania',
    ),
    entry(
      EVALUATION,
      'evaluation.unnoticedDays',
      evaluation.unnoticedDays,
      days,
      'Without a talk, feedback or thanks before the manager gets the task first',
      'Без беседы, отклика или благодарности, после чего сначала задача у руководителя',
      'Bez rozmowy, informacji zwrotnej lub podziękowania, po czym najpierw zadanie ma menedżer',
    ),
    entry(
      EVALUATION,
      'evaluation.relax.points',
      evaluation.relax.points,
      points,
      'To keep a stage, points may be lower than at entry by',
      'Чтобы удержать этап, баллы могут быть ниже, чем при входе, на',
      'Aby utrzymać etap, punkty mogą być niższe niż przy wejściu o',
    ),
    entry(
      EVALUATION,
      'evaluation.relax.share',
      evaluation.relax.share,
      percent,
      'To keep a stage, shares may be worse than at entry by',
      'Чтобы удержать этап, доли могут быть хуже, чем при входе, на',
      'Aby utrzymać etap, udziały mogą być gorsze niż przy wejściu o',
    ),
    entry(
      EVALUATION,
      'evaluation.relax.other',
      evaluation.relax.other,
      percent,
      'To keep a stage, other values may be worse than at entry by this part of them',
      'Чтобы удержать этап, другие значения могут быть хуже, чем при входе, на эту их часть',
      'Aby utrzymać etap, inne wartości mogą być gorsze niż przy wejściu o tę ich część',
    ),
    entry(
      AUDIT_SIDES,
      'auditSides.manager',
      auditSides.manager,
      figure,
      'Weight of visits by line managers, of 100',
      'Вес визитов руководителей, из 100',
      'Waga wizyt przełożonych, ze 100',
    ),
    entry(
      AUDIT_SIDES,
      'auditSides.independent',
      auditSides.independent,
      figure,
      'Weight of visits by independent auditors, of 100',
      'Вес визитов независимых проверяющих, из 100',
      'Waga wizyt niezależnych audytorów, ze 100',
    ),
  ];
}

/** In the order of the way of the data, whatever the order they were picked in. */
const ALL_SOURCES = Object.keys(SOURCE_NAMES) as SourceName[];

export function sourceEntries({ sources }: RuleSet, names: Names): Entry[] {
  const entry = (path: string, label: Say, list: SourceName[]): Entry => {
    const sorted = ALL_SOURCES.filter((source) => list.includes(source));
    return {
      key: path,
      path,
      part: RulePart.SOURCES,
      label,
      said: (l) =>
        listed(
          l,
          sorted.map((source) => SOURCE_NAMES[source]),
        ),
      value: sorted,
    };
  };
  return [
    entry('sources.everywhere', say('Sources that count', 'Что учитывается', 'Co się liczy'), sources.everywhere),
    ...Object.entries(sources.byTask).map(([task, list]) => {
      const name = names.tasks.get(task) ?? task;
      return entry(
        `sources.byTask.${task}`,
        say(
          `Sources that count on the task ${name}`,
          `Что учитывается на задаче ${name}`,
          `Co się liczy w zadaniu ${name}`,
        ),
        list,
      );
    }),
  ];
}

/** `label: value`, as it is printed. */
export function sentence({ label, said }: Entry) {
  return inThree((l) => (said === null ? label(l) : `${label(l)}: ${said(l)}`));
}
