import type { TargetField } from '../import-target.js';
import { texts } from '../texts.js';
import { EventKind } from './contact.js';

/** Fields of an event that a file can fill, and of the contact that it happened to. */
export const CONTACT_FIELDS: readonly TargetField[] = [
  {
    name: 'externalId',
    type: 'TEXT',
    required: true,
    longest: 200,
    label: texts('Id of the contact', 'Идентификатор обращения', 'Identyfikator kontaktu'),
    help: texts(
      'All events with one id are the life of one contact, wherever in the file they stand.',
      'Все события с одним идентификатором составляют одно обращение, где бы в файле они ни стояли.',
      'Wszystkie zdarzenia z jednym identyfikatorem to życie jednego kontaktu, gdziekolwiek stoją w pliku.',
    ),
  },
  {
    name: 'kind',
    type: 'CHOICE',
    required: true,
    values: Object.values(EventKind),
    label: texts('What happened', 'Что произошло', 'Co się stało'),
    help: texts(
      'From a column, or one record for each column with a time: opened, responded, resolved.',
      'Из столбца, или отдельная запись на каждый столбец со временем: открыто, отвечено, решено.',
      'Z kolumny albo osobny rekord na każdą kolumnę z czasem: otwarto, odpowiedziano, rozwiązano.',
    ),
  },
  {
    name: 'at',
    type: 'MOMENT',
    required: true,
    past: true,
    label: texts('When it happened', 'Когда произошло', 'Kiedy się stało'),
    help: texts('The moment of the event.', 'Момент события.', 'Chwila zdarzenia.'),
  },
  {
    name: 'employeeName',
    type: 'PERSON',
    longest: 200,
    label: texts('Employee, by name', 'Сотрудник, по имени', 'Pracownik, po nazwisku'),
    help: texts(
      'Who acted, or who holds the contact from an ASSIGNED on. Blank: not known.',
      'Кто действовал или у кого обращение с момента ASSIGNED. Пусто: неизвестно.',
      'Kto działał albo kto ma kontakt od ASSIGNED. Puste: nie wiadomo.',
    ),
  },
  {
    name: 'employeeCode',
    type: 'CODE',
    longest: 100,
    label: texts('Employee, by code', 'Сотрудник, по коду', 'Pracownik, po kodzie'),
    help: texts(
      "The organisation's own code of who acted.",
      'Собственный код того, кто действовал.',
      'Własny kod tego, kto działał.',
    ),
  },
  {
    name: 'leadName',
    type: 'TEXT',
    longest: 200,
    label: texts('Team lead', 'Руководитель команды', 'Przełożony zespołu'),
    help: texts(
      'Tells two people of one name apart.',
      'Отличает тёзок друг от друга.',
      'Odróżnia osoby o tym samym nazwisku.',
    ),
  },
  {
    name: 'taskCode',
    type: 'CODE',
    required: true,
    longest: 100,
    label: texts('Task, by code', 'Задача, по коду', 'Zadanie, po kodzie'),
    help: texts(
      'The line of work, campaign or client project.',
      'Направление работы, кампания или проект клиента.',
      'Obszar pracy, kampania lub projekt klienta.',
    ),
  },
  {
    name: 'taskName',
    type: 'TEXT',
    longest: 200,
    label: texts('Name of a new task', 'Название новой задачи', 'Nazwa nowego zadania'),
    help: texts('Its code when empty.', 'Если пусто, берётся код.', 'Gdy puste, jej kod.'),
  },
  {
    name: 'priority',
    type: 'TEXT',
    longest: 60,
    label: texts('Priority', 'Приоритет', 'Priorytet'),
    help: texts(
      'As SLA policies name it. The last one that the file tells holds.',
      'Как в соглашениях SLA. Действует последний, указанный в файле.',
      'Jak w politykach SLA. Obowiązuje ostatni podany w pliku.',
    ),
  },
  {
    name: 'channel',
    type: 'TEXT',
    longest: 100,
    label: texts('Channel', 'Канал', 'Kanał'),
    help: texts(
      'Phone, chat, e-mail, as the source says.',
      'Телефон, чат, почта, как в источнике.',
      'Telefon, czat, e-mail, jak w źródle.',
    ),
  },
  {
    name: 'reason',
    type: 'TEXT',
    longest: 200,
    label: texts('Reason of a pause', 'Причина паузы', 'Powód przerwy'),
    help: texts(
      'Only pauses whose reason a policy names stop its clocks.',
      'Часы останавливают только паузы с причиной, названной в соглашении.',
      'Zegary zatrzymują tylko przerwy z powodem, który polityka wymienia.',
    ),
  },
  {
    name: 'clientCode',
    type: 'CODE',
    longest: 100,
    label: texts('Client, by code', 'Клиент, по коду', 'Klient, po kodzie'),
    help: texts(
      "A pseudonym, never the client's name.",
      'Псевдоним, а не имя клиента.',
      'Pseudonim, nigdy nazwisko klienta.',
    ),
  },
  {
    name: 'locationCode',
    type: 'CODE',
    longest: 100,
    label: texts('Location, by code', 'Точка обслуживания, по коду', 'Placówka, po kodzie'),
    help: texts('It must be known.', 'Она должна быть известна.', 'Musi być znana.'),
  },
  {
    name: 'subject',
    type: 'TEXT',
    longest: 500,
    label: texts('What it is about', 'О чём оно', 'Czego dotyczy'),
    help: texts(
      'Shown to those who reach it.',
      'Видно тем, кому оно доступно.',
      'Widoczne dla tych, którzy go sięgają.',
    ),
  },
];
