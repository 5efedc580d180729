import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { BatchesDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useViewer } from '../layout/useViewer.ts';
import { useBatchWords } from './useBatchWords.ts';

const most = 50;

/** What was written between the two cut-offs, newest first, for whoever may know. */
export const Between = ({ from, to }: { from: number; to: number }) => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const words = useBatchWords();
  const may = viewer?.may.includes('batches') ?? false;
  const { data } = useQuery({
    queryKey: ['batches-between', to],
    queryFn: () => request(BatchesDocument, { first: most, before: to + 1 }),
    enabled: may && to > from,
    retry: false,
  });
  const between = data?.batches.filter(({ number }) => number > from) ?? [];
  if (between.length === 0) return null;
  return (
    <details className="between">
      <summary className="cap">
        {between.length === most
          ? translate('compare.between_more', { n: most })
          : format.counted('compare.between', between.length)}
      </summary>
      <ul>
        {between.map((batch) => (
          <li key={batch.number} className="sm">
            <span className="num cap">{format.number(batch.number)}</span>{' '}
            {translate('compare.between_line', { what: words(batch), at: format.instant(batch.at) })}
          </li>
        ))}
      </ul>
    </details>
  );
};
