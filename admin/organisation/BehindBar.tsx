import { useInfiniteQuery } from '@tanstack/react-query';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { BehindBarDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { StageChip } from '../maps/StageChip.tsx';

/** The people behind one bar, each with the map of that very evaluation. */
export const BehindBar = ({
  month,
  stage,
  task,
  codes,
  close,
}: {
  month: string;
  stage: string;
  task: string | null;
  codes: readonly string[];
  close: string;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, fetchNextPage, hasNextPage, refetch } = useInfiniteQuery({
    queryKey: ['behind-bar', month, stage, task],
    queryFn: async ({ pageParam }) =>
      (await request(BehindBarDocument, { asOf: month, stage, taskId: task, after: pageParam })).evaluated,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    retry: false,
  });
  const people = data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const now = { stage, ...(task ? { taskId: task } : {}) };
  return (
    <Box
      component="section"
      aria-label={translate('organisation.behind', { day: format.day(month), stage })}
      sx={{ borderTop: '1px solid var(--line)', padding: '14px 0', margin: '8px 0' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px 12px', alignItems: 'center', marginBottom: '8px' }}>
        <StageChip stage={stage} of={codes} />
        <Box component="h3">{format.day(month)}</Box>
        <Box sx={{ fontSize: 13, color: 'var(--ink-2)' }}>
          {data && format.counted('organisation.behind_count', data.pages[0]!.totalCount)}
        </Box>
        <Box sx={{ flex: 1 }} />
        <ExportButton list="evaluated" params={{ asOf: month, stage, taskId: task }} />
        <Button variant="text" component={LinkBase} to={`/employees?filter=${encodeURIComponent(JSON.stringify(now))}`}>
          {translate('organisation.behind_now')}
        </Button>
        <Button variant="text" component={LinkBase} to={close}>
          {translate('organisation.behind_close')}
        </Button>
      </Box>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          margin: 0,
          padding: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
          gap: '2px 20px',
          maxHeight: 360,
          overflowY: 'auto',
        }}
        tabIndex={people.length > 12 ? 0 : undefined}
      >
        {people.map((one) => (
          <Box component="li" key={one.assignmentId} sx={{ padding: '6px 0', minWidth: 0 }}>
            <Box
              component={LinkBase}
              to={`/maps/${one.employeeId}?map=${one.mapId}&assignment=${one.assignmentId}`}
              sx={{
                fontSize: 13.5,
                fontWeight: 600,
                color: 'var(--ink)',
                textDecoration: 'underline dotted var(--line-3) 1.5px',
                textUnderlineOffset: '4px',
                overflowWrap: 'anywhere',
              }}
              title={translate('organisation.behind_map', { name: one.employeeName })}
            >
              {one.employeeName}
            </Box>
            <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
              {[one.taskName, one.teamName].filter(Boolean).join(', ')}
            </Box>
          </Box>
        ))}
      </Box>
      {hasNextPage && (
        <Button variant="outlined" sx={{ marginTop: '8px' }} onClick={() => void fetchNextPage()}>
          {translate('organisation.behind_more')}
        </Button>
      )}
    </Box>
  );
};
