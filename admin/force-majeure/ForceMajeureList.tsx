import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ForceMajeureRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { toldInPlace } from '../told-in-place.ts';
import { ForceMajeureFilters } from './ForceMajeureFilters.tsx';
import { MarkButton } from './MarkButton.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';

/** Days on which nobody at a location could help what happened. HR marks and withdraws, managers read. */
export const ForceMajeureList = () => (
  <ListBase
    resource="force-majeure"
    queryOptions={toldInPlace}
    perPage={25}
    sort={{ field: 'day', order: 'DESC' }}
    disableAuthentication
  >
    <Days />
  </ListBase>
);

const Days = () => {
  const translate = useTranslate();
  const { data, total, error, isPending, filterValues, refetch } = useListContext<ForceMajeureRowFragment>();
  const again = () => void refetch();
  const columns = useColumns(again);
  const filtered = Object.keys(filterValues).length > 0;
  const none = !isPending && !error && total === 0;
  return (
    <Page title={translate('majeure.title')} intro={translate('majeure.intro')} actions={<MarkButton onDone={again} />}>
      {error ? (
        <ErrorNotice error={error} onRetry={again} />
      ) : none && !filtered ? (
        <EmptyState title={translate('majeure.empty_title')} text={translate('majeure.empty_text')} />
      ) : (
        <>
          <ForceMajeureFilters />
          {none ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('majeure.no_match')}</Box>
          ) : (
            <Rows label={translate('majeure.title')} columns={columns} rows={data ?? []} sorted />
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </>
      )}
    </Page>
  );
};

function useColumns(again: () => void): Column<ForceMajeureRowFragment>[] {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const hr = viewer?.may.includes('markForceMajeure') ?? false;
  return [
    {
      name: 'day',
      head: translate('majeure.day'),
      sort: 'day',
      cell: (one) => <Box sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{format.day(one.day)}</Box>,
    },
    { name: 'location', head: translate('majeure.location'), cell: (one) => one.locationName },
    {
      name: 'reason',
      head: translate('majeure.reason'),
      cell: (one) => <Box sx={{ maxWidth: 420, overflowWrap: 'anywhere' }}>{one.reason}</Box>,
    },
    {
      name: 'signals',
      head: translate(hr ? 'majeure.signals' : 'majeure.signals_own'),
      cell: (one) => format.number(one.signalCount),
    },
    {
      name: 'by',
      head: translate('majeure.by'),
      cell: (one) => (
        <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
          {one.markedBy
            ? translate('majeure.by_name', { name: one.markedBy, day: format.day(one.markedAt) })
            : translate('majeure.by_system')}
        </Box>
      ),
    },
    ...(hr
      ? [
          {
            name: 'act',
            head: '',
            align: 'right' as const,
            cell: (one: ForceMajeureRowFragment) => <WithdrawButton day={one} onDone={again} />,
          },
        ]
      : []),
  ];
}
