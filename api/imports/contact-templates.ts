import { texts } from '../texts.js';
import { constant, field, ifFilled, mapping, where, type Template } from './template.js';

const event = (kind: string, column: string, ...more: ReturnType<typeof field>[]) => [
  constant('kind', kind),
  field('at', column),
  ...more,
];

/** What an export of another system writes where it knows nothing. */
const NOTHING = ['', '?'];

/** Contacts, one row per event, one row with several times, or a log of states. */
export const CONTACT_TEMPLATES: readonly Template[] = [
  {
    code: 'contact-events',
    name: texts('Contacts, one event per row', 'Обращения, по событию в строке', 'Kontakty, zdarzenie w wierszu'),
    about: texts(
      'Columns named as the fields of an event, as POST /contacts takes them.',
      'Столбцы называются как поля события, как их принимает POST /contacts.',
      'Kolumny nazwane jak pola zdarzenia, tak jak przyjmuje je POST /contacts.',
    ),
    mapping: mapping(
      'CONTACTS',
      'contact-events',
      ['externalId', 'taskCode', 'kind', 'at', 'employeeCode', 'reason', 'priority', 'channel'].map((name) =>
        field(name, name),
      ),
    ),
  },
  {
    code: 'contact-times',
    name: texts('Contacts with their times', 'Обращения со временами', 'Kontakty z czasami'),
    about: texts(
      'One row per contact: when it was opened, first answered, resolved and closed, and by whom.',
      'Одна строка на обращение: когда открыто, впервые отвечено, решено и закрыто и кем.',
      'Jeden wiersz na kontakt: kiedy otwarty, pierwszy raz odpowiedziany, rozwiązany i zamknięty oraz przez kogo.',
    ),
    mapping: mapping(
      'CONTACTS',
      'contact-times',
      [
        field('externalId', 'Ticket'),
        field('taskCode', 'Task'),
        field('priority', 'Priority'),
        field('channel', 'Channel'),
        field('employeeCode', 'Employee'),
      ],
      {
        records: [
          { when: null, fields: event('OPENED', 'Opened') },
          ifFilled('First response', ...event('RESPONDED', 'First response')),
          ifFilled('Resolved', ...event('RESOLVED', 'Resolved')),
          ifFilled('Closed', ...event('CLOSED', 'Closed')),
        ],
      },
    ),
  },
  {
    code: 'incident-log',
    name: texts('Log of incidents', 'Журнал инцидентов', 'Dziennik incydentów'),
    about: texts(
      'An IT service log: several rows per incident with its state then; waiting states are pauses, named as the state is.',
      'Журнал ИТ-службы: несколько строк на инцидент с его состоянием; ожидания становятся паузами с названием состояния.',
      'Dziennik usług IT: kilka wierszy na incydent z ówczesnym stanem; oczekiwania są przerwami nazwanymi jak stan.',
    ),
    mapping: mapping(
      'CONTACTS',
      'incident-log',
      [
        field('externalId', 'number'),
        field('priority', 'priority'),
        field('channel', 'contact_type'),
        field('clientCode', 'caller_id'),
      ],
      {
        people: { by: 'NAME', unknown: 'CREATE' },
        records: [
          { when: null, fields: event('OPENED', 'opened_at') },
          where(
            'assigned_to',
            'NOT_ONE_OF',
            NOTHING,
            ...event('ASSIGNED', 'sys_updated_at', field('employeeName', 'assigned_to')),
          ),
          where('incident_state', 'ONE_OF', ['New', 'Active', 'Resolved'], ...event('RESUMED', 'sys_updated_at')),
          where(
            'incident_state',
            'NOT_ONE_OF',
            ['New', 'Active', 'Resolved', 'Closed', ...NOTHING],
            ...event('PAUSED', 'sys_updated_at', field('reason', 'incident_state')),
          ),
          where(
            'resolved_at',
            'NOT_ONE_OF',
            NOTHING,
            ...event('RESOLVED', 'resolved_at', field('employeeName', 'resolved_by')),
          ),
          where('closed_at', 'NOT_ONE_OF', NOTHING, ...event('CLOSED', 'closed_at')),
        ],
      },
    ),
  },
];
