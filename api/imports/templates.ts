import { texts } from '../texts.js';
import { CONTACT_TEMPLATES } from './contact-templates.js';
import { constant, field, ifFilled, mapping, type Template } from './template.js';
import { VISIT_TEMPLATES } from './visit-templates.js';

/** Least days in the task that each bucket means; a blank one says nothing. */
const TENURE = [
  ['', '0'],
  ['On Job Training', '0'],
  ['0-30', '0'],
  ['31-60', '31'],
  ['61-90', '61'],
  ['>90', '91'],
].map(([from, to]) => ({ from: from!, to: to! }));

/** An export of a help desk: one row is one contact, with up to four signals; people are told apart by their supervisors. */
const SUPPORT = mapping(
  'SIGNALS',
  'customer-support',
  [
    field('externalId', 'Unique id'),
    field('interaction', 'Unique id'),
    field('employeeName', 'Agent_name'),
    field('leadName', 'Supervisor'),
    field('managerName', 'Manager'),
    field('channel', 'channel_name'),
    field('tenureDays', 'Tenure Bucket', { values: TENURE, otherwise: 'REFUSE' }),
    field('occurredAt', 'Issue_reported at'),
  ],
  {
    people: { by: 'NAME_AND_LEAD', unknown: 'CREATE' },
    records: [
      { when: null, fields: [constant('kind', 'contact_handled'), constant('value', '1')] },
      {
        when: null,
        fields: [
          constant('kind', 'response_time'),
          field('value', ['Issue_reported at', 'issue_responded'], {
            duration: { midnight: 'UNKNOWN', negative: 'UNKNOWN' },
          }),
        ],
      },
      ifFilled('CSAT Score', constant('kind', 'rating'), field('value', 'CSAT Score')),
      ifFilled('Customer Remarks', constant('kind', 'review'), field('body', 'Customer Remarks')),
    ],
  },
);

export const TEMPLATES: readonly Template[] = [
  {
    code: 'customer-support',
    name: texts(
      'Help desk: contacts with ratings',
      'Служба поддержки: обращения с оценками клиентов',
      'Help desk: kontakty z ocenami',
    ),
    about: texts(
      'One row per contact: a handled contact, its response time, a rating and a remark. New agents begin with their first row less their tenure.',
      'Одна строка на обращение: обработанный контакт, время ответа, оценка клиента и отзыв. Новые сотрудники начинают с первой строки минус стаж.',
      'Jeden wiersz na kontakt: obsłużony kontakt, czas odpowiedzi, ocena i uwaga. Nowi pracownicy zaczynają od pierwszego wiersza minus staż.',
    ),
    mapping: SUPPORT,
  },
  ...VISIT_TEMPLATES,
  {
    code: 'survey-ratings',
    name: texts(
      'Survey: ratings with comments',
      'Опрос: оценки клиентов с комментариями',
      'Ankieta: oceny z komentarzami',
    ),
    about: texts(
      'One row per answer with the code of the employee, a rating and a comment.',
      'Одна строка на ответ: код сотрудника, оценка клиента и комментарий.',
      'Jeden wiersz na odpowiedź: kod pracownika, ocena i komentarz.',
    ),
    mapping: mapping(
      'SIGNALS',
      'survey-ratings',
      [
        field('externalId', 'Response ID'),
        field('interaction', 'Ticket'),
        field('employeeCode', 'Employee'),
        field('taskCode', 'Task'),
        field('occurredAt', 'Date'),
      ],
      {
        records: [
          ifFilled('Rating', constant('kind', 'rating'), field('value', 'Rating')),
          ifFilled('Comment', constant('kind', 'review'), field('body', 'Comment')),
        ],
      },
    ),
  },
  {
    code: 'signal-rows',
    name: texts('Signals, one per row', 'Сигналы, по одному в строке', 'Sygnały, jeden na wiersz'),
    about: texts(
      'Columns named as the fields of a signal, as POST /signals takes them.',
      'Столбцы называются как поля сигнала, как их принимает POST /signals.',
      'Kolumny nazwane jak pola sygnału, tak jak przyjmuje je POST /signals.',
    ),
    mapping: mapping(
      'SIGNALS',
      'signal-rows',
      ['externalId', 'kind', 'employeeCode', 'taskCode', 'occurredAt', 'value', 'body'].map((name) =>
        field(name, name),
      ),
    ),
  },
  {
    code: 'employee-list',
    name: texts('List of employees', 'Список сотрудников', 'Lista pracowników'),
    about: texts(
      'One row per employee with team, task, location and first day.',
      'Одна строка на сотрудника: команда, задача, точка обслуживания и первый день.',
      'Jeden wiersz na pracownika: zespół, zadanie, placówka i pierwszy dzień.',
    ),
    mapping: mapping(
      'EMPLOYEES',
      'employee-list',
      [
        field('employeeCode', 'Code'),
        field('employeeName', 'Name'),
        field('position', 'Position'),
        field('hiredOn', 'Hired on'),
        field('teamCode', 'Team'),
        field('managerCode', 'Manager'),
        field('taskCode', 'Task'),
        field('locationCode', 'Location'),
        field('startedOn', 'Since'),
      ],
      { people: { by: 'CODE', unknown: 'CREATE' } },
    ),
  },
  ...CONTACT_TEMPLATES,
  {
    code: 'plan-list',
    name: texts('Plan of requests', 'План по обращениям', 'Plan kontaktów'),
    about: texts(
      'One row per employee, team or task and period with the planned requests.',
      'Одна строка на сотрудника, команду или задачу и период с планом по обращениям.',
      'Jeden wiersz na pracownika, zespół lub zadanie i okres, z planem kontaktów.',
    ),
    mapping: mapping('PLAN_TARGETS', 'plan-list', [
      field('employeeCode', 'Employee'),
      field('teamCode', 'Team'),
      field('taskCode', 'Task'),
      field('from', 'From'),
      field('to', 'To'),
      field('planned', 'Planned'),
    ]),
  },
];

export function templateNamed(code: string): Template | undefined {
  return TEMPLATES.find((each) => each.code === code);
}
