import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { WorthVisitsDocument, type WorthVisitsQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';

type Worth = WorthVisitsQuery['worthVisits'][number];

/** Where one more visit would tell most, the most first; what the plan still asks for stands beside. */
export const WorthVisits = () => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const { data, error, refetch } = useQuery({
    queryKey: ['worth-visits'],
    queryFn: async () => (await request(WorthVisitsDocument, {})).worthVisits,
    retry: false,
  });
  const columns: Column<Worth>[] = [
    {
      name: 'place',
      head: translate('mirror.place'),
      cell: (row) => (
        <>
          <Box sx={{ fontWeight: 600 }}>{row.locationName}</Box>
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{row.programmeName}</Box>
        </>
      ),
    },
    {
      name: 'narrows',
      head: translate('mirror.narrows'),
      align: 'right',
      cell: (row) => translate('mirror.points', { n: format.number(row.narrows, 1) }),
    },
    {
      name: 'widest',
      head: translate('mirror.widest'),
      cell: (row) => (
        <>
          {text(row.widestTitle) || row.widestCode}
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
            {translate('mirror.widest_at', {
              code: row.widestCode,
              n: format.number(row.widestAsked),
              width: format.percent(row.widestWidth),
            })}
          </Box>
        </>
      ),
    },
    {
      name: 'plan',
      head: translate('mirror.plan'),
      cell: (row) =>
        row.due === null || row.done === null
          ? translate('mirror.no_plan')
          : translate(row.until === null ? 'mirror.due' : 'mirror.due_until', {
              done: format.number(row.done),
              due: format.number(row.due),
              day: row.until === null ? '' : format.day(row.until),
            }),
    },
  ];
  return (
    <Box component="section" sx={{ marginTop: '32px' }}>
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620 }}>
        {translate('mirror.worth_title')}
      </Box>
      <Box sx={{ color: 'var(--ink-2)', margin: '4px 0 12px', maxWidth: 720 }}>{translate('mirror.worth_intro')}</Box>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Box sx={{ color: 'var(--ink-2)' }}>{translate('mirror.worth_none')}</Box>}
      {data && data.length > 0 && <Rows label={translate('mirror.worth_title')} columns={columns} rows={data} />}
    </Box>
  );
};
