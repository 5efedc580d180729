import { useTranslate } from 'react-admin';
import type { BatchesQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';

/** What a batch brought: "evaluation 31 October 2026", "a file ratings.csv". */
export function useBatchWords() {
  const translate = useTranslate();
  const format = useFormat();
  return ({ kind, note }: Pick<BatchesQuery['batches'][number], 'kind' | 'note'>): string => {
    const name = translate(`compare.kind_${kind}`, { _: translate('compare.kind_OTHER') });
    if (!note) return name;
    return `${name} ${/^\d{4}-\d{2}-\d{2}$/.test(note) ? format.day(note) : note}`;
  };
}
