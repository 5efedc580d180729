import type { TargetField } from '../import-target.js';
import { texts } from '../texts.js';

/** Fields of a signature on paper that a file can fill. */
export const PAPER_FIELDS: readonly TargetField[] = [
  {
    name: 'employeeCode',
    type: 'CODE',
    required: true,
    longest: 100,
    label: texts('Employee, by code', 'Сотрудник, по коду', 'Pracownik, po kodzie'),
    help: texts('Who signed.', 'Кто подписал.', 'Kto podpisał.'),
  },
  {
    name: 'standardCode',
    type: 'CODE',
    required: true,
    longest: 100,
    label: texts('Standard, by code', 'Стандарт, по коду', 'Standard, po kodzie'),
    help: texts(
      'A published standard. It may be the same for the whole file.',
      'Опубликованный стандарт. Может быть один на весь файл.',
      'Opublikowany standard. Może być jeden dla całego pliku.',
    ),
  },
  {
    name: 'version',
    type: 'INTEGER',
    least: 1,
    most: 9999,
    label: texts('Version of the standard', 'Версия стандарта', 'Wersja standardu'),
    help: texts(
      'Empty: the one that was in force on the day of the signature.',
      'Если пусто: та, что действовала в день подписи.',
      'Gdy puste: ta, która obowiązywała w dniu podpisu.',
    ),
  },
  {
    name: 'signedOn',
    type: 'DAY',
    required: true,
    past: true,
    label: texts('Signed on', 'Подписано', 'Podpisano'),
    help: texts(
      'The day of the signature: from the publication to today.',
      'День подписи: от публикации до сегодня.',
      'Dzień podpisu: od publikacji do dziś.',
    ),
  },
];
