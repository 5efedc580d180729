import { texts } from '../texts.js';
import { field, mapping, type Template } from './template.js';

/** What every visit with answers says, whichever way its answers stand. The programme is the same for the file. */
const ABOUT = [
  field('number', 'Visit'),
  field('locationCode', 'Location'),
  field('employeeCode', 'Employee'),
  field('visitedOn', 'Date'),
];

/** Visits in points, and with answers in rows or in columns. */
export const VISIT_TEMPLATES: readonly Template[] = [
  {
    code: 'visit-totals',
    name: texts('Visits as totals', 'Визиты с итоговыми баллами', 'Wizyty jako sumy'),
    about: texts(
      'One row per visit with points reached and possible, its month and its location. Programme, year and side are the same for the file.',
      'Одна строка на визит: набранные и возможные баллы, месяц и точка обслуживания. Программа, год и сторона едины для файла.',
      'Jeden wiersz na wizytę: punkty zdobyte i możliwe, miesiąc i placówka. Program, rok i strona są wspólne dla pliku.',
    ),
    mapping: mapping('VISITS', 'visit-totals', [
      field('number', 'JobID'),
      field('locationName', 'LocationName'),
      field('locationCode', 'LocationID'),
      field('month', 'Month'),
      field('points', 'PointsScored'),
      field('outOf', 'PointsOutOf'),
    ]),
  },
  {
    code: 'visit-answers',
    name: texts(
      'Visits with answers, one per row',
      'Визиты с ответами, по одному в строке',
      'Wizyty z odpowiedziami, jedna w wierszu',
    ),
    about: texts(
      'One row per answer: the visit, what the item is called or asks, the answer, a link to the evidence and a remark.',
      'Одна строка на ответ: визит, код или текст пункта, ответ, ссылка на подтверждение и замечание.',
      'Jeden wiersz na odpowiedź: wizyta, kod albo treść pytania, odpowiedź, link do dowodu i uwaga.',
    ),
    mapping: mapping('VISITS', 'visit-answers', [
      ...ABOUT,
      field('item', 'Item'),
      field('answer', 'Answer'),
      field('evidence', 'Evidence'),
      field('itemRemark', 'Remark'),
    ]),
  },
  {
    code: 'visit-columns',
    name: texts(
      'Visits with a column for each item',
      'Визиты со столбцом на каждый пункт',
      'Wizyty z kolumną na każde pytanie',
    ),
    about: texts(
      'One row per visit. Once the programme is said, its items become fields; columns called as they are can be taken in one go.',
      'Одна строка на визит. Когда указана программа, её пункты становятся полями; столбцы с их названиями берутся разом.',
      'Jeden wiersz na wizytę. Gdy podano program, jego pytania stają się polami; kolumny nazwane jak one można wziąć naraz.',
    ),
    mapping: mapping('VISITS', 'visit-columns', ABOUT),
  },
];
