import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { FloatingBar } from '../layout/FloatingBar.tsx';
import type { Draft } from './draft.ts';
import type { AskedItem } from './Question.tsx';
import type { Preview } from './usePreview.ts';

/** How far it is and what it comes to so far; sent once everything is answered. */
export const VisitBar = ({
  draft,
  items,
  preview,
  busy,
}: {
  draft: Draft;
  items: AskedItem[];
  preview: Preview;
  busy: boolean;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const left = items.filter(({ id }) => draft.answers[id]?.answer === undefined).length;
  const { score = null, before = null } = preview.data ?? {};
  return (
    <FloatingBar label={translate('visit_form.bar')}>
      <Box sx={{ display: 'grid', minWidth: 0 }} aria-live="polite">
        <Box sx={{ fontWeight: 620 }}>
          {score === null
            ? translate('visit_form.score_none')
            : translate('visit_form.score', { score: format.number(Math.round(score * 10) / 10) })}
        </Box>
        <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-2)' }}>
          {[
            preview.lost
              ? translate('visit_form.offline')
              : left > 0
                ? format.counted('visit_form.left', left)
                : translate('visit_form.all_answered'),
            score !== null &&
              before !== null &&
              before !== score &&
              translate('visit_form.before_critical', { score: format.number(Math.round(before * 10) / 10) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Box>
      </Box>
      <Button type="submit" variant="contained" disabled={busy || left > 0 || draft.locationId === ''}>
        {translate(draft.corrects === null ? 'visit_form.send' : 'visit_form.send_correction')}
      </Button>
    </FloatingBar>
  );
};
