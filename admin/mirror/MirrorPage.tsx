import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { MyMirrorDocument, type MyMirrorQuery } from '../../schema/generated/operations.ts';
import { useAddress } from '../contacts/useAddress.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { Page } from '../layout/Page.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { usePeriod } from '../layout/usePeriod.ts';
import { Strictness } from './Strictness.tsx';
import { WorthVisits } from './WorthVisits.tsx';

const USUAL_DAYS = 90;
type Item = MyMirrorQuery['myMirror']['items'][number];

/** What only the auditor sees: the own marks beside all others', what became of what was disputed, and where to go next. */
export const MirrorPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const [address, set] = useAddress();
  const { from, to } = address;
  const period = usePeriod(address, USUAL_DAYS);
  const { data, error, refetch } = useQuery({
    queryKey: ['my-mirror', period],
    queryFn: async () => (await request(MyMirrorDocument, period!)).myMirror,
    enabled: period !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const marks = (share: number | null, n: number) =>
    share === null ? '' : translate('mirror.marks', { share: format.percent(share), n: format.number(n) });
  const points = (gap: number) => format.signed(100 * gap);
  const columns: Column<Item>[] = [
    {
      name: 'item',
      head: translate('mirror.item'),
      cell: (row) => (
        <>
          {text(row.question)}
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{row.name}</Box>
        </>
      ),
    },
    { name: 'own', head: translate('mirror.own'), align: 'right', cell: (row) => marks(row.ownShare, row.own) },
    {
      name: 'others',
      head: translate('mirror.others'),
      align: 'right',
      cell: (row) => marks(row.othersShare, row.others),
    },
    {
      name: 'gap',
      head: translate('mirror.gap'),
      align: 'right',
      cell: (row) =>
        row.gap === null ? '' : `${points(row.gap)} (${points(row.low ?? row.gap)} … ${points(row.high ?? row.gap)})`,
    },
  ];
  return (
    <Page title={translate('mirror.title')} intro={translate('mirror.intro')} width={900}>
      <FilterLine>
        <span>{translate('mirror.told')}</span>
        <PeriodSelect
          value={{ ...(from && { from }), ...(to && { to }) }}
          usual={USUAL_DAYS}
          onChange={(next) => set({ from: next.from, to: next.to })}
        />
      </FilterLine>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && data.visits === 0 && (
        <EmptyState title={translate('mirror.none_title')} text={translate('mirror.none_text')} />
      )}
      {data && data.visits > 0 && (
        <>
          <Box sx={{ marginBottom: '20px', maxWidth: 720 }}>
            {format.counted('mirror.counts', data.visits, { answers: format.number(data.answers) })}{' '}
            {data.notYetAnnounced > 0 && `${format.counted('mirror.untold', data.notYetAnnounced)} `}
            {data.disputed === 0
              ? translate('mirror.no_disputes')
              : format.counted('mirror.disputed', data.disputed, {
                  decided: format.number(data.decided),
                  upheld: format.number(data.upheld),
                })}
          </Box>
          <Strictness mirror={data} />
          {data.items.length > 0 && (
            <Box component="section" sx={{ marginTop: '24px' }}>
              <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, marginBottom: '8px' }}>
                {translate('mirror.items')}
              </Box>
              <Rows label={translate('mirror.items')} columns={columns} rows={data.items} />
            </Box>
          )}
        </>
      )}
      <WorthVisits />
    </Page>
  );
};
