import type { TargetField } from '../import-target.js';
import { texts } from '../texts.js';

/** Fields of a signal that a file can fill, with those that say whom it is about. */
export const SIGNAL_FIELDS: readonly TargetField[] = [
  {
    name: 'externalId',
    type: 'TEXT',
    required: true,
    longest: 200,
    label: texts('Id in the source', 'Идентификатор в источнике', 'Identyfikator w źródle'),
    help: texts(
      'Names the signal in the system it comes from: the same id again is the same signal.',
      'Обозначает сигнал в системе, из которой он пришёл: тот же идентификатор означает тот же сигнал.',
      'Oznacza sygnał w systemie, z którego pochodzi: ten sam identyfikator to ten sam sygnał.',
    ),
  },
  {
    name: 'kind',
    type: 'CHOICE',
    required: true,
    longest: 60,
    label: texts('Kind of signal', 'Вид сигнала', 'Rodzaj sygnału'),
    help: texts(
      'What the signal is: a rating, a review, a response time.',
      'Что это за сигнал: оценка клиента, отзыв, время ответа.',
      'Czym jest sygnał: oceną klienta, opinią, czasem odpowiedzi.',
    ),
  },
  {
    name: 'occurredAt',
    type: 'MOMENT',
    required: true,
    past: true,
    label: texts('When it happened', 'Когда произошло', 'Kiedy się zdarzyło'),
    help: texts(
      'The moment of the contact, not of the survey about it.',
      'Момент обращения, а не опроса о нём.',
      'Chwila kontaktu, a nie ankiety na jego temat.',
    ),
  },
  {
    name: 'value',
    type: 'NUMBER',
    label: texts('Value', 'Значение', 'Wartość'),
    help: texts(
      'On the scale of the kind; seconds for durations.',
      'По шкале вида; секунды для длительностей.',
      'W skali rodzaju; sekundy dla czasów trwania.',
    ),
  },
  {
    name: 'body',
    type: 'TEXT',
    longest: 20_000,
    label: texts("The client's words", 'Слова клиента', 'Słowa klienta'),
    help: texts(
      'Shown as text to the person and the line manager.',
      'Показываются как текст сотруднику и его руководителю.',
      'Pokazywane jako tekst pracownikowi i przełożonemu.',
    ),
  },
  {
    name: 'employeeName',
    type: 'PERSON',
    longest: 200,
    label: texts('Employee, by name', 'Сотрудник, по имени', 'Pracownik, po nazwisku'),
    help: texts(
      'Who served the client. Somebody who is only alike is asked about.',
      'Кто обслуживал клиента. О похожих именах будет задан вопрос.',
      'Kto obsłużył klienta. O podobne nazwiska padnie pytanie.',
    ),
  },
  {
    name: 'employeeCode',
    type: 'CODE',
    longest: 100,
    label: texts('Employee, by code', 'Сотрудник, по коду', 'Pracownik, po kodzie'),
    help: texts(
      "The organisation's own code of the employee.",
      'Собственный код сотрудника в организации.',
      'Własny kod pracownika w organizacji.',
    ),
  },
  {
    name: 'leadName',
    type: 'TEXT',
    longest: 200,
    label: texts('Team lead', 'Руководитель команды', 'Przełożony zespołu'),
    help: texts(
      "Tells two people of one name apart; leads the employee's team.",
      'Отличает тёзок друг от друга; возглавляет команду сотрудника.',
      'Odróżnia osoby o tym samym nazwisku; kieruje zespołem pracownika.',
    ),
  },
  {
    name: 'managerName',
    type: 'TEXT',
    longest: 200,
    label: texts("The team lead's manager", 'Вышестоящий руководитель', 'Przełożony wyższego szczebla'),
    help: texts(
      'Leads the teams of several team leads.',
      'Возглавляет команды нескольких руководителей.',
      'Kieruje zespołami kilku przełożonych.',
    ),
  },
  {
    name: 'tenureDays',
    type: 'INTEGER',
    least: 0,
    most: 36_500,
    unit: 'days',
    label: texts('Days on the task, at least', 'Дней на задаче, не меньше', 'Dni w zadaniu, co najmniej'),
    help: texts(
      'An assignment begins on the first day in the file less these days, marked as estimated.',
      'Назначение начинается с первого дня в файле минус эти дни и помечается как рассчитанное.',
      'Przypisanie zaczyna się pierwszego dnia w pliku minus te dni i jest oznaczone jako szacunek.',
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
    name: 'locationCode',
    type: 'CODE',
    longest: 100,
    label: texts('Location, by code', 'Точка обслуживания, по коду', 'Placówka, po kodzie'),
    help: texts(
      'Where the client was served; must be known.',
      'Где обслуживали клиента; точка обслуживания должна быть известна.',
      'Gdzie obsłużono klienta; placówka musi być znana.',
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
    name: 'interaction',
    type: 'TEXT',
    longest: 200,
    label: texts('Contact', 'Обращение', 'Kontakt'),
    help: texts(
      'What ties the signals of one contact together.',
      'Что связывает сигналы одного обращения.',
      'Co łączy sygnały jednego kontaktu.',
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
    name: 'sentiment',
    type: 'CHOICE',
    values: ['-1', '0', '1'],
    label: texts('Sentiment', 'Тональность', 'Wydźwięk'),
    help: texts(
      '-1 negative, 0 neutral, 1 positive.',
      '-1 отрицательная, 0 нейтральная, 1 положительная.',
      '-1 negatywny, 0 neutralny, 1 pozytywny.',
    ),
  },
  {
    name: 'attribution',
    type: 'CHOICE',
    values: ['EMPLOYEE', 'OFFICE', 'PROCESS', 'PRODUCT'],
    label: texts('Who answers for it', 'Кто за это отвечает', 'Kto za to odpowiada'),
    help: texts(
      "The kind's own when empty. Only EMPLOYEE counts toward a person.",
      'Если пусто, берётся из вида. Человеку засчитывается только EMPLOYEE.',
      'Gdy puste, jak w rodzaju. Na osobę liczy się tylko EMPLOYEE.',
    ),
  },
];
