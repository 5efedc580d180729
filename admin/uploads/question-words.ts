import { useTranslate } from 'react-admin';
import { useFormat, type Format } from '../i18n/format.ts';
import type { Doubt, Question } from './reading.ts';

type Option = Doubt['options'][number];

/** Questions about a file in plain words. */
export function useQuestionWords() {
  const translate = useTranslate();
  const format = useFormat();
  const option = (doubt: Doubt, value: string): string => {
    switch (doubt.about) {
      case 'DATE_ORDER':
        return translate(`uploads.option_${value}`, { _: value });
      case 'DELIMITER':
        return `${translate(`uploads.sign_${sign(value)}`, { _: value })}:`;
      case 'HEADER':
        return value === '0'
          ? translate('uploads.option_no_header')
          : translate('uploads.option_header', { n: format.number(Number(value)) });
      case 'NUMBER_FORMAT':
        return translate('uploads.option_number');
      default:
        return value;
    }
  };
  return {
    option,
    title({ doubt }: Question): string {
      const [one, two] = doubt.options.map((each) => optionExample(doubt, each, format));
      if (doubt.about === 'DATE_ORDER' && one && two)
        return translate('uploads.ask_DATE_ORDER', { found: doubt.found, one, two });
      if (doubt.about === 'NUMBER_FORMAT' && one && two)
        return translate('uploads.ask_NUMBER_FORMAT', { found: doubt.found, one, two });
      return translate(`uploads.ask_${doubt.about}`, { found: doubt.found, _: doubt.about });
    },
    text({ doubt, columns }: Question): string {
      const named = columns.map((column) => `“${column}”`).join(', ');
      const decides = doubt.options.filter(({ deciding }) => deciding > 0);
      const told = [named && translate('uploads.doubt_columns', { smart_count: columns.length, columns: named })];
      if (doubt.about === 'TIME_ZONE') told.push(translate('uploads.ask_TIME_ZONE_text'));
      else if (doubt.column !== null) {
        told.push(format.counted('uploads.doubt_rows', doubt.rows));
        for (const each of decides)
          told.push(
            format.counted('uploads.doubt_decide', each.deciding, {
              way: option(doubt, each.value).replace(/:$/, ''),
              examples: each.decidingExamples.join(', '),
            }),
          );
        if (decides.length === 0) told.push(translate('uploads.doubt_none_decide'));
      }
      return told.filter(Boolean).join(' ');
    },
  };
}

/** What the value in question becomes: days in words, everything else as it is. */
export function optionExample(doubt: Doubt, { example, value }: Option, format: Format): string {
  if (doubt.about === 'DELIMITER') return format.counted('uploads.columns_n', Number(example));
  // Its lines stand below, read so.
  if (doubt.about === 'ENCODING') return '';
  if (doubt.about === 'DATE_ORDER' && /^\d{4}-\d\d-\d\d/.test(example)) return format.day(example);
  return doubt.about === 'NUMBER_FORMAT' || doubt.about === 'DATE_ORDER' ? example : example === value ? '' : example;
}

export const sign = (delimiter: string): string =>
  ({ ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' })[delimiter] ?? 'other';
