import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { RecordedVisitDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useViewer } from '../layout/useViewer.ts';
import { Differences } from './Differences.tsx';
import type { AskedItem } from './Question.tsx';
import type { VisitSent } from './useSend.ts';

/** What became of the visit, and for whoever made it how much of it counts for the person. */
export const Sent = ({
  result,
  items,
  onAnother,
}: {
  result: VisitSent;
  items: AskedItem[];
  onAnother: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data } = useQuery({
    queryKey: ['recorded-visit', result.visitId],
    queryFn: async () => (await request(RecordedVisitDocument, { id: result.visitId! })).visit,
    enabled: result.visitId !== null,
    retry: false,
  });
  useEffect(() => heading.current?.focus(), []);
  const own = data?.employeeId ? data.answers.filter(({ attribution }) => attribution === 'EMPLOYEE') : [];
  const untold = own.filter(({ acknowledged }) => !acknowledged).length;
  return (
    <Box sx={{ display: 'grid', gap: '12px' }}>
      <Box
        component="h2"
        ref={heading}
        tabIndex={-1}
        sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, outline: 'none' }}
      >
        {translate(`visit_form.sent_${result.status}`)}
      </Box>
      {data && (
        <Box>
          {data.employeeId === null
            ? translate('visit_form.counts_place')
            : untold === 0
              ? translate('visit_form.counts_all')
              : format.counted('visit_form.untold', untold, { of: format.number(own.length) })}
        </Box>
      )}
      {data?.employeeId && <Box sx={{ color: 'var(--ink-2)' }}>{translate('visit_form.then')}</Box>}
      {result.differences.length > 0 && (
        <Differences title={translate('visit_form.changed')} rows={result.differences} items={items} />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' }}>
        <Button variant="contained" onClick={onAnother}>
          {translate('visit_form.another')}
        </Button>
        {viewer?.may.includes('myMirror') && (
          <Button variant="outlined" component={LinkBase} to="/my-mirror">
            {translate('mirror.to_mirror')}
          </Button>
        )}
        <Button variant="outlined" component={LinkBase} to="/results">
          {translate('visit_form.to_results')}
        </Button>
      </Box>
    </Box>
  );
};
