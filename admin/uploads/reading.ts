import type { ColumnReadingInput, ReadingInput, UploadWholeFragment } from '../../schema/generated/operations.ts';

export type Doubt = UploadWholeFragment['doubts'][number];
export type Reading = UploadWholeFragment['reading'];
export type ColumnReading = Reading['columns'][number];

/** One question to the person. Columns that raise the same one, all decided alike by their own rows, are asked about together. */
export interface Question {
  key: string;
  doubt: Doubt;
  columns: string[];
}

export function questionsOf(doubts: readonly Doubt[]): Question[] {
  const asked = new Map<string, Question>();
  for (const doubt of doubts) {
    const alike = doubt.settled && doubt.column !== null ? doubt.options.map(({ value }) => value).join(' ') : null;
    const key = alike === null ? `${doubt.about} ${doubt.column ?? ''}` : `${doubt.about} ${alike} ${doubt.proposed}`;
    const before = asked.get(key);
    if (before) before.columns.push(doubt.column!);
    else asked.set(key, { key, doubt, columns: doubt.column === null ? [] : [doubt.column] });
  }
  return [...asked.values()];
}

/** Whether it waits for a person: the rows decide nothing, and nobody has said anything. */
export function isOpen({ key, doubt }: Question, said: readonly string[]): boolean {
  if (doubt.about === 'TIME_ZONE') return doubt.proposed === '';
  return !doubt.answered && !doubt.settled && !said.includes(key);
}

/** What to send for an answer. */
export function readingFor({ doubt, columns }: Question, value: string, reading: Reading): Partial<ReadingInput> {
  switch (doubt.about) {
    case 'ENCODING':
      return { encoding: value };
    case 'DELIMITER':
      return { delimiter: value };
    case 'HEADER':
      return { headerLine: Number(value) };
    case 'SHEET':
      return { sheet: value };
    case 'TIME_ZONE':
      return { zone: value };
    default:
      return {
        columns: reading.columns
          .filter(({ column }) => columns.includes(column))
          .map((column) => (doubt.about === 'DATE_ORDER' ? dated(column, value) : numbered(column, value))),
      };
  }
}

/** How a column is read, as one word: TEXT, NUMBER "," or DAY DMY. */
export function wordOf({ type, decimal, date }: ColumnReading): string {
  if (type === 'NUMBER') return `NUMBER ${decimal ?? '.'}`;
  return type === 'DAY' || type === 'MOMENT' ? `${type} ${date ?? 'DMY'}` : 'TEXT';
}

export const COLUMN_WORDS = [
  'TEXT',
  'NUMBER .',
  'NUMBER ,',
  ...['DAY', 'MOMENT'].flatMap((type) => ['DMY', 'MDY', 'YMD'].map((order) => `${type} ${order}`)),
];

export function columnFrom(column: ColumnReading, word: string): ColumnReadingInput {
  const [type, how = ''] = word.split(' ');
  if (type === 'NUMBER') return numbered(column, how);
  return type === 'TEXT' ? { column: column.column, type } : { column: column.column, type: type!, date: how };
}

// Private: a column with another order of its days, or other signs in its numbers.

function dated({ column, type }: ColumnReading, date: string): ColumnReadingInput {
  return { column, type, date };
}

function numbered({ column, affix, thousands }: ColumnReading, signs: string): ColumnReadingInput {
  const decimal = signs[0] ?? '.';
  const between = signs.length > 1 ? signs.slice(1) : thousands === decimal ? '' : (thousands ?? '');
  return { column, type: 'NUMBER', decimal, thousands: between, affix: affix ?? '' };
}
