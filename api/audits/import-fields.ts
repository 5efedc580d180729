import type { TargetField } from '../import-target.js';
import { texts } from '../texts.js';
import { isItemField } from './asked-items.js';

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
    wholeFile: true,
    values: ['INDEPENDENT', 'MANAGER'],
    label: texts('Who visited', 'Кто посещал', 'Kto odwiedzał'),
    help: texts(
      'INDEPENDENT shoppers or auditors, or the MANAGER himself.',
      'INDEPENDENT: независимые аудиторы; MANAGER: сам руководитель.',
      'INDEPENDENT: niezależni audytorzy; MANAGER: sam przełożony.',
    ),
  },
  {
    name: 'announcedOn',
    type: 'DAY',
    wholeFile: true,
    hrOnly: true,
    label: texts('Known to the staff since', 'Известна сотрудникам с', 'Znany pracownikom od'),
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
    label: texts('Location, by code', 'Точка обслуживания, по коду', 'Placówka, po kodzie'),
    help: texts(
      'A new one becomes known with visits in points that HR brings; in other files it must be known.',
      'Новая станет известна вместе с визитами в баллах, если их загружает HR; в других файлах нужна известная.',
      'Nowa zostanie dodana z wizytami w punktach, jeśli wczytuje je HR; w innych plikach musi być znana.',
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
    name: 'employeeCode',
    type: 'CODE',
    longest: 100,
    label: texts('Employee, by code', 'Сотрудник, по коду', 'Pracownik, po kodzie'),
    help: texts(
      'Who served. Without one the visit is about the location alone.',
      'Кто обслуживал. Без него визит только о точке обслуживания.',
      'Kto obsługiwał. Bez niego wizyta dotyczy tylko placówki.',
    ),
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
    least: 0,
    most: MOST,
    unit: 'points',
    label: texts('Points reached', 'Набрано баллов', 'Zdobyte punkty'),
    help: texts('At most what the visit is out of.', 'Не больше возможных.', 'Najwyżej tyle, ile możliwych.'),
  },
  {
    name: 'outOf',
    type: 'NUMBER',
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
  {
    name: 'item',
    type: 'TEXT',
    longest: 4000,
    label: texts('Item of this row', 'Пункт этой строки', 'Pytanie tego wiersza'),
    help: texts(
      'One row for each item: its code, or its question. Rows with the same number are one visit.',
      'Одна строка на пункт: его код или текст. Строки с одним номером составляют один визит.',
      'Jeden wiersz na pytanie: jego kod albo treść. Wiersze o tym samym numerze to jedna wizyta.',
    ),
  },
  {
    name: 'answer',
    type: 'TEXT',
    longest: 200,
    label: texts('Answer of this row', 'Ответ этой строки', 'Odpowiedź tego wiersza'),
    help: texts(
      'Yes or no, a number, a choice, or N/A where the item may not apply.',
      'Да или нет, число, вариант; N/A, где пункт может быть неприменим.',
      'Tak lub nie, liczba, wariant albo N/A tam, gdzie pytanie może nie dotyczyć.',
    ),
  },
  {
    name: 'evidence',
    type: 'TEXT',
    longest: 1000,
    label: texts('Link to the evidence', 'Ссылка на подтверждение', 'Link do dowodu'),
    help: texts('To the item of this row; https.', 'К пункту этой строки; https.', 'Do pytania tego wiersza; https.'),
  },
  {
    name: 'itemRemark',
    type: 'TEXT',
    longest: 2000,
    label: texts('Remark on the item', 'Замечание к пункту', 'Uwaga do pytania'),
    help: texts('What was seen, in this row.', 'Что увидели, в этой строке.', 'Co zauważono, w tym wierszu.'),
  },
  {
    name: 'remark',
    type: 'TEXT',
    longest: 4000,
    label: texts('Remark on the visit', 'Замечание к визиту', 'Uwaga do wizyty'),
    help: texts('About the visit as a whole.', 'О визите в целом.', 'O całej wizycie.'),
  },
];

export type AnsweredShape = 'COLUMNS' | 'ROWS';

/** How a file tells visits: points alone, a column for each item, or a row for each item. */
export function shapeOf(filled: readonly string[]): 'TOTALS' | AnsweredShape {
  if (filled.some(isItemField)) return 'COLUMNS';
  return filled.includes('item') || filled.includes('answer') ? 'ROWS' : 'TOTALS';
}
