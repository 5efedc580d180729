import type { TargetField } from '../import-target.js';
import { texts } from '../texts.js';

const MOST = 999_999_999_999;

/** Fields of a visit that a file can fill, and of its programme. */
export const VISIT_FIELDS: readonly TargetField[] = [
  {
    name: 'programmeCode',
    type: 'CODE',
    required: true,
    wholeFile: true,
    longest: 100,
    label: texts('Programme, by code', 'Программа, по коду', 'Program, po kodzie'),
    help: texts(
      'Made with the file if it is new.',
      'Создаётся вместе с файлом, если новая.',
      'Powstaje razem z plikiem, jeśli jest nowy.',
    ),
  },
  {
    name: 'programmeName',
    type: 'TEXT',
    wholeFile: true,
    longest: 200,
    label: texts('Name of a new programme', 'Название новой программы', 'Nazwa nowego programu'),
    help: texts('Its code when empty.', 'Если пусто, берётся код.', 'Gdy puste, jego kod.'),
  },
  {
    name: 'side',
    type: 'CHOICE',
    required: true,
    wholeFile: true,
    values: ['INDEPENDENT', 'MANAGER'],
    label: texts('Who visited', 'Кто посещал', 'Kto odwiedzał'),
    help: texts(
      'INDEPENDENT shoppers or auditors, or the MANAGER himself.',
      'INDEPENDENT: независимые проверяющие; MANAGER: сам руководитель.',
      'INDEPENDENT: niezależni audytorzy; MANAGER: sam przełożony.',
    ),
  },
  {
    name: 'announcedOn',
    type: 'DAY',
    wholeFile: true,
    hrOnly: true,
    label: texts('Known to the staff since', 'Известна персоналу с', 'Znany załodze od'),
    help: texts(
      'Visits before this day are shown and do not count.',
      'Более ранние визиты показываются, но не засчитываются.',
      'Wcześniejsze wizyty są pokazywane, ale się nie liczą.',
    ),
  },
  {
    name: 'number',
    type: 'TEXT',
    required: true,
    longest: 100,
    label: texts('Number of the visit', 'Номер визита', 'Numer wizyty'),
    help: texts(
      'The same number again is the same visit.',
      'Тот же номер означает тот же визит.',
      'Ten sam numer to ta sama wizyta.',
    ),
  },
  {
    name: 'locationCode',
    type: 'CODE',
    required: true,
    longest: 100,
    label: texts('Location, by code', 'Место, по коду', 'Miejsce, po kodzie'),
    help: texts(
      'Becomes known with the file if it is new.',
      'Станет известно вместе с файлом, если новое.',
      'Zostanie dodane z plikiem, jeśli jest nowe.',
    ),
  },
  {
    name: 'locationName',
    type: 'TEXT',
    longest: 200,
    label: texts('Name of a new location', 'Название нового места', 'Nazwa nowego miejsca'),
    help: texts('Its code when empty.', 'Если пусто, берётся код.', 'Gdy puste, jego kod.'),
  },
  {
    name: 'visitedOn',
    type: 'DAY',
    label: texts('Day of the visit', 'День визита', 'Dzień wizyty'),
    help: texts('Or its month and year.', 'Или месяц и год.', 'Albo miesiąc i rok.'),
  },
  {
    name: 'month',
    type: 'MONTH',
    least: 1,
    most: 12,
    label: texts('Month of the visit', 'Месяц визита', 'Miesiąc wizyty'),
    help: texts(
      '1 to 12; the visit stands on the first day of it.',
      'От 1 до 12; визит ставится на первое число.',
      'Od 1 do 12; wizyta stoi pod pierwszym dniem.',
    ),
  },
  {
    name: 'year',
    type: 'INTEGER',
    least: 2000,
    most: 2100,
    label: texts('Year of the visit', 'Год визита', 'Rok wizyty'),
    help: texts(
      'Where the file tells the month only.',
      'Если в файле указан только месяц.',
      'Gdy plik podaje tylko miesiąc.',
    ),
  },
  {
    name: 'points',
    type: 'NUMBER',
    required: true,
    least: 0,
    most: MOST,
    unit: 'points',
    label: texts('Points reached', 'Набрано баллов', 'Zdobyte punkty'),
    help: texts('At most what the visit is out of.', 'Не больше возможных.', 'Najwyżej tyle, ile możliwych.'),
  },
  {
    name: 'outOf',
    type: 'NUMBER',
    required: true,
    least: 0,
    most: MOST,
    unit: 'points',
    label: texts('Points possible', 'Возможно баллов', 'Możliwe punkty'),
    help: texts(
      '0 is kept as insufficient data.',
      '0 сохраняется как недостаток данных.',
      '0 zapisuje się jako niedobór danych.',
    ),
  },
];
