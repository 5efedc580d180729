/** KPIs that ship. Every figure is Karta's own default, for HR to change. */
import type { Curve, Kpi, Texts } from './rules.js';
import { DAY_SECONDS, of } from './shipped-metrics.js';

/** From the value that scores 0 to the target, which scores 100. */
function line(zero: number, target: number): Curve {
  return [
    { value: zero, score: 0 },
    { value: target, score: 100 },
  ].toSorted((a, b) => a.value - b.value);
}

function kpi(
  code: string,
  name: Texts,
  description: Texts,
  zero: number,
  target: number,
  beside: string | null = null,
): Kpi {
  const direction = target > zero ? 'higher' : 'lower';
  return { code, name, description, metric: code, beside, direction, curve: line(zero, target), target };
}

export const SHIPPED_KPIS: Kpi[] = [
  kpi(
    'client_satisfaction',
    of('Client satisfaction', 'Удовлетворённость клиентов', 'Satysfakcja klientów'),
    of(
      'Mean of the ratings that clients give.',
      'Средняя оценка, которую ставят клиенты.',
      'Średnia ocen wystawianych przez klientów.',
    ),
    3,
    4.5,
  ),
  kpi(
    'resolution_time',
    of('Mean resolution time', 'Среднее время решения', 'Średni czas rozwiązania'),
    of(
      'How long a request takes until it is solved, on average; the median stands beside it.',
      'Сколько в среднем проходит до решения обращения; рядом показана медиана.',
      'Ile średnio trwa rozwiązanie kontaktu; obok podana jest mediana.',
    ),
    2 * DAY_SECONDS,
    DAY_SECONDS,
    'resolution_time_median',
  ),
  kpi(
    'positive_reviews',
    of('Share of positive reviews', 'Доля положительных отзывов', 'Udział pozytywnych opinii'),
    of(
      'Share of reviews that go with a good rating or whose good sentiment a person confirmed.',
      'Доля отзывов с хорошей оценкой или с подтверждённой человеком положительной тональностью.',
      'Udział opinii z dobrą oceną lub z pozytywnym wydźwiękiem potwierdzonym przez człowieka.',
    ),
    0.6,
    0.9,
  ),
  kpi(
    'repeat_contacts',
    of('Repeat contacts per 100', 'Повторные обращения на 100', 'Ponowne kontakty na 100'),
    of(
      'Contacts about the same matter again, per 100 contacts handled. Fewer is better.',
      'Повторные обращения по тому же вопросу на 100 обработанных. Меньше — лучше.',
      'Ponowne kontakty w tej samej sprawie na 100 obsłużonych. Mniej znaczy lepiej.',
    ),
    25,
    8,
  ),
  kpi(
    'plan_fulfilment',
    of('Fulfilment of the plan', 'Выполнение плана', 'Realizacja planu'),
    of(
      'Handled requests as a part of those planned for the month.',
      'Обработанные обращения как доля запланированных на месяц.',
      'Obsłużone kontakty jako część zaplanowanych na miesiąc.',
    ),
    0.7,
    1,
  ),
  kpi(
    'standards_compliance',
    of('Compliance with service standards', 'Соблюдение стандартов обслуживания', 'Zgodność ze standardami obsługi'),
    of(
      'Points of visits by managers and independent auditors, weighed apart.',
      'Баллы визитов руководителей и независимых аудиторов, взвешенные отдельно.',
      'Punkty z wizyt przełożonych i niezależnych audytorów, ważone osobno.',
    ),
    50,
    95,
  ),
  kpi(
    'sla_first_response',
    of('First answers in time', 'Первые ответы в срок', 'Pierwsze odpowiedzi w terminie'),
    of(
      'Share of contacts whose first answer came within the time that their SLA policy promises.',
      'Доля обращений, на которые первый ответ пришёл за время, обещанное соглашением SLA.',
      'Udział kontaktów, w których pierwsza odpowiedź przyszła w czasie obiecanym w polityce SLA.',
    ),
    0.75,
    0.95,
  ),
  kpi(
    'sla_resolution',
    of('Resolved in time', 'Решено в срок', 'Rozwiązane w terminie'),
    of(
      'Share of contacts that were solved within the time that their SLA policy promises.',
      'Доля обращений, решённых за время, обещанное соглашением SLA.',
      'Udział kontaktów rozwiązanych w czasie obiecanym w polityce SLA.',
    ),
    0.75,
    0.95,
  ),
];
