import type { TargetField } from '../import-target.js';
import { texts } from '../texts.js';
import { MOST_PLANNED } from './record-plan-targets.js';

/** Fields of planned work that a file can fill. */
export const PLAN_FIELDS: readonly TargetField[] = [
  {
    name: 'employeeCode',
    type: 'CODE',
    longest: 100,
    label: texts('Employee, by code', 'Сотрудник, по коду', 'Pracownik, po kodzie'),
    help: texts(
      'For one employee. An employee or a team, not both.',
      'Для одного сотрудника. Сотрудник или команда, но не оба.',
      'Dla jednego pracownika. Pracownik albo zespół, nie oba.',
    ),
  },
  {
    name: 'teamCode',
    type: 'CODE',
    longest: 100,
    label: texts('Team, by code', 'Команда, по коду', 'Zespół, po kodzie'),
    help: texts('For everybody in it, together.', 'Для всех в ней вместе.', 'Dla wszystkich w nim razem.'),
  },
  {
    name: 'taskCode',
    type: 'CODE',
    longest: 100,
    label: texts('Task, by code', 'Задача, по коду', 'Zadanie, po kodzie'),
    help: texts(
      'Alone: for everybody on it, together. Beside an employee or a team: for their work on it.',
      'Без других: для всех на ней вместе. Рядом с сотрудником или командой: для их работы на ней.',
      'Samo: dla wszystkich w nim razem. Przy pracowniku lub zespole: dla ich pracy w nim.',
    ),
  },
  {
    name: 'from',
    type: 'DAY',
    label: texts('First day', 'Первый день', 'Pierwszy dzień'),
    help: texts(
      'With the last day; or a month and a year.',
      'С последним днём; или месяц и год.',
      'Z ostatnim dniem; albo miesiąc i rok.',
    ),
  },
  {
    name: 'to',
    type: 'DAY',
    label: texts('Last day', 'Последний день', 'Ostatni dzień'),
    help: texts('Included.', 'Включительно.', 'Włącznie.'),
  },
  {
    name: 'month',
    type: 'MONTH',
    least: 1,
    most: 12,
    label: texts('Month', 'Месяц', 'Miesiąc'),
    help: texts(
      'Instead of two days: the whole month.',
      'Вместо двух дней: весь месяц.',
      'Zamiast dwóch dni: cały miesiąc.',
    ),
  },
  {
    name: 'year',
    type: 'INTEGER',
    least: 2000,
    most: 2100,
    label: texts('Year', 'Год', 'Rok'),
    help: texts('Of the month.', 'К месяцу.', 'Do miesiąca.'),
  },
  {
    name: 'planned',
    type: 'INTEGER',
    required: true,
    least: 1,
    most: MOST_PLANNED,
    label: texts('Planned requests', 'Запланировано обращений', 'Zaplanowane kontakty'),
    help: texts(
      'For the whole period, by all whom it is for. Part periods and leave are worked out.',
      'За весь период на всех, кому поставлен план. Неполные периоды и отпуска учитываются.',
      'Na cały okres, na wszystkich objętych planem. Niepełne okresy i urlopy są przeliczane.',
    ),
  },
];
