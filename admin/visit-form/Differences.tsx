import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useText } from '../i18n/useText.ts';
import type { AskedItem } from './Question.tsx';

/** What a correction changes, place by place. */
export const Differences = ({
  title,
  rows,
  items,
}: {
  title: string;
  rows: readonly { field: string; before: string | null; after: string | null }[];
  items: AskedItem[];
}) => {
  const translate = useTranslate();
  const text = useText();
  return (
    <Box component="section" aria-label={title} sx={{ marginTop: '24px' }}>
      <Box component="h2" sx={{ fontSize: 14, lineHeight: '20px', fontWeight: 600, marginBottom: '6px' }}>
        {title}
      </Box>
      <Box component="ul" sx={{ margin: 0, paddingLeft: '20px', display: 'grid', gap: '4px' }}>
        {rows.map(({ field, before, after }) => {
          const item = items.find(({ name }) => name === field);
          // Places and people come as ids, which tell nobody anything: that they changed is enough.
          const plain = item !== undefined || field === 'visitedOn' || field === 'remark';
          return (
            <li key={field}>
              {item ? text(item.item.question) : translate(`visit_form.field.${field}`, { _: field })}
              {plain && (
                <>
                  {': '}
                  <s>{said(before, item)}</s> → <b>{said(after, item)}</b>
                </>
              )}
            </li>
          );
        })}
      </Box>
    </Box>
  );

  function said(answer: string | null, item: AskedItem | undefined): string {
    if (answer === null) return translate(item ? 'visit_form.na' : 'visit_form.empty');
    if (item?.item.kind === 'YES_NO') return translate(`results.${answer}`);
    return text(item?.item.earns.find((each) => each.answer === answer)?.label) || answer;
  }
};
