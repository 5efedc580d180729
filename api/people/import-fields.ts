import type { TargetField } from '../import-target.js';
import { texts } from '../texts.js';

/** Fields of an employee, of the team, and of the assignment, that a file can fill. */
export const EMPLOYEE_FIELDS: readonly TargetField[] = [
  {
    name: 'employeeCode',
    type: 'CODE',
    longest: 100,
    label: texts('Employee, by code', 'Сотрудник, по коду', 'Pracownik, po kodzie'),
    help: texts(
      "The organisation's own code. Without one it is made of the name.",
      'Собственный код организации. Без него составляется из имени.',
      'Własny kod organizacji. Bez niego powstaje z nazwiska.',
    ),
  },
  {
    name: 'employeeName',
    type: 'PERSON',
    longest: 200,
    label: texts('Name', 'Имя', 'Imię i nazwisko'),
    help: texts(
      'The name to show. Somebody who is only alike is asked about.',
      'Отображаемое имя. О похожих именах будет задан вопрос.',
      'Nazwisko do pokazania. O podobne padnie pytanie.',
    ),
  },
  {
    name: 'position',
    type: 'TEXT',
    longest: 200,
    label: texts('Position', 'Должность', 'Stanowisko'),
    help: texts(
      'What the person does, in the words of the organisation.',
      'Чем занимается человек, словами организации.',
      'Czym zajmuje się osoba, słowami organizacji.',
    ),
  },
  {
    name: 'hiredOn',
    type: 'DAY',
    label: texts('Hired on', 'Принят', 'Zatrudniony od'),
    help: texts('First day with the organisation.', 'Первый день в организации.', 'Pierwszy dzień w organizacji.'),
  },
  {
    name: 'leftOn',
    type: 'DAY',
    label: texts('Left on', 'Уволен', 'Odszedł'),
    help: texts('Last day with the organisation.', 'Последний день в организации.', 'Ostatni dzień w organizacji.'),
  },
  {
    name: 'teamCode',
    type: 'CODE',
    longest: 100,
    label: texts('Team, by code', 'Команда, по коду', 'Zespół, po kodzie'),
    help: texts(
      'Becomes known with the file if it is new.',
      'Станет известна вместе с файлом, если новая.',
      'Zostanie dodany z plikiem, jeśli jest nowy.',
    ),
  },
  {
    name: 'teamName',
    type: 'TEXT',
    longest: 200,
    label: texts('Name of a new team', 'Название новой команды', 'Nazwa nowego zespołu'),
    help: texts('Its code when empty.', 'Если пусто, берётся код.', 'Gdy puste, jego kod.'),
  },
  {
    name: 'parentTeamCode',
    type: 'CODE',
    longest: 100,
    label: texts('Team above it, by code', 'Вышестоящая команда, по коду', 'Zespół nadrzędny, po kodzie'),
    help: texts(
      'For teams that become known with the file.',
      'Для команд, которые появляются с файлом.',
      'Dla zespołów, które pojawiają się z plikiem.',
    ),
  },
  {
    name: 'managerCode',
    type: 'CODE',
    longest: 100,
    label: texts("The team's manager, by code", 'Руководитель команды, по коду', 'Przełożony zespołu, po kodzie'),
    help: texts(
      'Put in charge of a team that has no manager; nobody is replaced.',
      'Назначается команде без руководителя; никто не заменяется.',
      'Obejmuje zespół bez przełożonego; nikt nie jest zastępowany.',
    ),
  },
  {
    name: 'taskCode',
    type: 'CODE',
    longest: 100,
    label: texts('Task, by code', 'Задача, по коду', 'Zadanie, po kodzie'),
    help: texts(
      'Begins an assignment, together with its first day.',
      'Вместе с первым днём начинает назначение.',
      'Razem z pierwszym dniem rozpoczyna przypisanie.',
    ),
  },
  {
    name: 'taskName',
    type: 'TEXT',
    longest: 200,
    label: texts('Name of a new task', 'Название новой задачи', 'Nazwa nowego zadania'),
    help: texts('Its code when empty.', 'Если пусто, берётся код.', 'Gdy puste, jego kod.'),
  },
  {
    name: 'locationCode',
    type: 'CODE',
    longest: 100,
    label: texts('Location, by code', 'Точка обслуживания, по коду', 'Placówka, po kodzie'),
    help: texts(
      'Where the person works on the task.',
      'Где человек работает над задачей.',
      'Gdzie osoba pracuje przy zadaniu.',
    ),
  },
  {
    name: 'locationName',
    type: 'TEXT',
    longest: 200,
    label: texts('Name of a new location', 'Название новой точки обслуживания', 'Nazwa nowej placówki'),
    help: texts('Its code when empty.', 'Если пусто, берётся код.', 'Gdy puste, jego kod.'),
  },
  {
    name: 'startedOn',
    type: 'DAY',
    label: texts('On the task since', 'На задаче с', 'W zadaniu od'),
    help: texts(
      'First day in the task; tenure counts from here.',
      'Первый день на задаче; от него считается стаж.',
      'Pierwszy dzień w zadaniu; od niego liczy się staż.',
    ),
  },
  {
    name: 'endedOn',
    type: 'DAY',
    label: texts('On the task until', 'На задаче до', 'W zadaniu do'),
    help: texts(
      'Last day in the task; empty while it goes on.',
      'Последний день на задаче; пусто, пока она продолжается.',
      'Ostatni dzień w zadaniu; puste, dopóki trwa.',
    ),
  },
  {
    name: 'primary',
    type: 'YES_NO',
    label: texts('Primary task', 'Основная задача', 'Zadanie główne'),
    help: texts(
      'The primary assignment leads on the map; yes when empty.',
      'Основное назначение идёт на карте первым; если пусто, да.',
      'Główne przypisanie prowadzi na mapie; gdy puste, tak.',
    ),
  },
  {
    name: 'statedStage',
    type: 'CHOICE',
    label: texts('Stage when it began', 'Этап в начале', 'Etap na początku'),
    help: texts(
      'The stage that an experienced person is known to hold: evaluation starts from it. The first when empty.',
      'Этап, на котором, как известно, находится опытный человек: оценивание начинается с него. Если пусто, первый.',
      'Etap, na którym, jak wiadomo, jest osoba z doświadczeniem: od niego zaczyna się ocena. Gdy puste, pierwszy.',
    ),
  },
  {
    name: 'pauseFrom',
    type: 'DAY',
    label: texts('Pause from', 'Перерыв с', 'Przerwa od'),
    help: texts(
      'First day of rest: tenure and windows stand still.',
      'Первый день перерыва: стаж и окна не идут.',
      'Pierwszy dzień przerwy: staż i okna stoją.',
    ),
  },
  {
    name: 'pauseTo',
    type: 'DAY',
    label: texts('Pause until', 'Перерыв до', 'Przerwa do'),
    help: texts(
      'Last day of rest; empty while it goes on.',
      'Последний день перерыва; пусто, пока он длится.',
      'Ostatni dzień przerwy; puste, dopóki trwa.',
    ),
  },
  {
    name: 'pauseReason',
    type: 'TEXT',
    longest: 200,
    label: texts('Reason of the pause', 'Причина перерыва', 'Powód przerwy'),
    help: texts(
      'For example parental leave.',
      'Например, отпуск по уходу за ребёнком.',
      'Na przykład urlop rodzicielski.',
    ),
  },
];
