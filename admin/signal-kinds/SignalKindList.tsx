import { LinkBase, ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { RecordExportDocument, type SignalKindRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { request } from '../graphql.ts';
import { saveCsv } from '../layout/csv.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ListTable, type ListColumn } from '../layout/ListTable.tsx';
import { ListTools } from '../layout/ListTools.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { useWords } from '../rules/useWords.ts';
import { toldInPlace } from '../told-in-place.ts';
import { AddKindButton } from './AddKindButton.tsx';
import { KindFilters } from './KindFilters.tsx';
import { useScale } from './useScale.ts';
import '../rules/rules.css';

/** What clients' signals can be: the kinds that ship and HR's own. */
export const SignalKindList = () => (
  <ListBase
    resource="signal-kinds"
    queryOptions={toldInPlace}
    perPage={50}
    sort={{ field: 'added', order: 'ASC' }}
    disableSyncWithLocation
  >
    <Kinds />
  </ListBase>
);

const Kinds = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { text } = useWords();
  const scale = useScale();
  const { total, error, isPending, refetch } = useListContext<SignalKindRowFragment>();
  const columns: ListColumn<SignalKindRowFragment>[] = [
    {
      name: 'name',
      head: translate('rules.kinds.kind'),
      sort: true,
      cell: (kind) => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' }}>
          <LinkBase className="lk" to={`/signal-kinds/${kind.id}`}>
            <b>{text(kind.name, kind.code)}</b>
          </LinkBase>
          {kind.retiredAt && <Mark tone="warn">{translate('kinds.retired')}</Mark>}
          {!kind.shipped && <Mark>{translate('kinds.own')}</Mark>}
        </Box>
      ),
    },
    { name: 'code', head: translate('kinds.code'), sort: true, hidden: true, cell: (kind) => <code>{kind.code}</code> },
    {
      name: 'nature',
      head: translate('rules.kinds.nature'),
      cell: (kind) => translate(`rules.kinds.${kind.nature}`),
    },
    {
      name: 'about',
      head: translate('rules.kinds.about'),
      cell: (kind) => translate(`rules.kinds.${kind.attribution}`),
    },
    { name: 'scale', head: translate('kinds.values'), cell: (kind) => scale(kind) },
    {
      name: 'better',
      head: translate('rules.kinds.better'),
      cell: (kind) => translate(`rules.kinds.${kind.polarity}`),
    },
    {
      name: 'version',
      head: translate('kinds.version'),
      hidden: true,
      cell: (kind) => format.number(kind.version),
    },
    {
      name: 'metrics',
      head: translate('rules.kinds.metrics'),
      sort: true,
      cell: (kind) =>
        kind.metricCount > 0
          ? translate('rules.list.metrics', { smart_count: kind.metricCount })
          : translate('rules.kinds.not_counted'),
    },
  ];
  const leave = async (kinds: SignalKindRowFragment[]) => {
    await request(RecordExportDocument, { list: 'SIGNAL_KINDS', rows: kinds.length });
    saveCsv(
      [
        'code',
        'name',
        'nature',
        'attribution',
        'polarity',
        'unit',
        'scale_min',
        'scale_max',
        'scale_version',
        'metrics',
        'retired_at',
      ],
      kinds.map((kind) => [
        kind.code,
        text(kind.name, kind.code),
        kind.nature,
        kind.attribution,
        kind.polarity,
        kind.unit,
        kind.scaleMin,
        kind.scaleMax,
        kind.version,
        kind.metricCount,
        kind.retiredAt,
      ]),
      'signal-kinds',
    );
  };
  return (
    <Page title={translate('kinds.title')} intro={translate('kinds.intro')} actions={<AddKindButton />}>
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <KindFilters>
            <ListTools<SignalKindRowFragment> search={translate('kinds.search')} onExport={leave} />
          </KindFilters>
          {!isPending && total === 0 ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('kinds.no_match')}</Box>
          ) : (
            <ListTable label={translate('kinds.title')} columns={columns} />
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </>
      )}
    </Page>
  );
};
