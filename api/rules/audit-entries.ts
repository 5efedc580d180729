import type { Locale, RuleSet } from '../scoring/rules.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import { counted, figure, percent } from './phrases.js';
import type { Entry } from './rule-entries.js';
import { RulePart } from './rule-part.js';

type Make = (
  part: RulePart,
  path: string,
  value: number,
  said: (l: Locale, value: number) => string,
  ...label: [string, string, string]
) => Entry;

/** The single figures about visits with items, acknowledgements and disputes. */
export function auditEntries(rules: RuleSet, entry: Make): Entry[] {
  const audits = auditRulesOf(rules);
  const { AUDITS } = RulePart;
  const days = (l: Locale, n: number) => counted(l, n, 'day');
  const points = (l: Locale, n: number) => counted(l, n, 'point');
  return [
    entry(
      AUDITS,
      'audits.bonusMost',
      audits.bonusMost,
      points,
      'Most that bonus items add to a visit',
      'Наибольшая надбавка к визиту за бонусные пункты',
      'Najwięcej, ile pytania premiowe dodają do wizyty',
    ),
    entry(
      AUDITS,
      'audits.openDays',
      audits.openDays,
      days,
      'An open result counts all the same after',
      'Открытый результат всё равно учитывается через',
      'Otwarty wynik i tak się liczy po',
    ),
    entry(
      AUDITS,
      'audits.acknowledgeDays',
      audits.acknowledgeDays,
      days,
      'A standard not acknowledged is a task for the manager after',
      'Стандарт без ознакомления становится задачей руководителя через',
      'Niepotwierdzony standard staje się zadaniem przełożonego po',
    ),
    entry(
      AUDITS,
      'audits.passMark',
      audits.passMark,
      percent,
      'A critical item that is no yes or no fails below',
      'Критичный пункт без ответа «да/нет» провален ниже',
      'Pytanie krytyczne bez odpowiedzi tak/nie jest niezaliczone poniżej',
    ),
    entry(
      AUDITS,
      'audits.gapPoints',
      audits.gapPoints,
      points,
      'The two sides of visits differ notably above',
      'Две стороны визитов заметно расходятся свыше',
      'Obie strony wizyt różnią się wyraźnie powyżej',
    ),
    entry(
      AUDITS,
      'audits.sideVisits',
      audits.sideVisits,
      figure,
      'Visits of each side before the two are compared',
      'Визитов каждой стороны до сравнения',
      'Wizyt każdej strony przed porównaniem',
    ),
    entry(
      AUDITS,
      'audits.disputeDays',
      audits.disputeDays,
      days,
      'A result can be disputed within',
      'Оспорить результат можно в течение',
      'Wynik można zakwestionować w ciągu',
    ),
    entry(
      AUDITS,
      'audits.decideDays',
      audits.decideDays,
      days,
      'A dispute is decided within',
      'Апелляция решается в течение',
      'Odwołanie jest rozstrzygane w ciągu',
    ),
  ];
}
