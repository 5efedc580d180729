import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { FigureContactsDocument, ServiceLevelsDocument } from '../../schema/generated/operations.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { Page } from '../layout/Page.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { Rows } from '../layout/Rows.tsx';
import { usePeriod } from '../layout/usePeriod.ts';
import { clockOf, GROUPS, groupOf, USUAL_DAYS } from './figures.ts';
import { useAddress } from './useAddress.ts';
import { type JudgedLine, useJudgedColumns } from './useJudgedColumns.tsx';

const PAGE = 25;

/** The contacts behind one figure, a line for each clock that it counts: what was missed, by how much, under which policy and on which calendar. */
export const FigureContacts = () => {
  const translate = useTranslate();
  const format = useFormat();
  const [address, set] = useAddress();
  const clock = clockOf(address['clock']);
  const group = GROUPS.includes(address['group'] as never) ? groupOf(address['group']) : 'ALL';
  const { from, to, key, show } = address;
  const chosen = { ...(from && { from }), ...(to && { to }) };
  const missed = show === 'all' ? null : show !== 'kept';
  const period = usePeriod(address, USUAL_DAYS);
  const asked = { ...period!, clock, group, key: key ?? null, missed };
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['figure-contacts', asked],
    queryFn: async ({ pageParam }) =>
      (await request(FigureContactsDocument, { ...asked, first: PAGE, after: pageParam })).slaContacts,
    enabled: period !== null,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    retry: false,
  });
  // The same question as on the screen that led here, so it is answered already.
  const told = group === 'ALL' ? groupOf(undefined) : group;
  const { data: levels } = useQuery({
    queryKey: ['service-levels', period, told],
    queryFn: () => request(ServiceLevelsDocument, { ...period!, group: told }),
    enabled: period !== null,
    retry: false,
  });
  const figure = (group === 'ALL' ? levels?.total : levels?.by)?.find(
    (each) => each.clock === clock && (group === 'ALL' || each.key === (key ?? null)),
  );
  const columns = useJudgedColumns();
  const lines: JudgedLine[] = (data?.pages ?? []).flatMap(({ nodes }) =>
    nodes.flatMap(({ contact, sla, counted }) =>
      counted.map((each) => ({ id: `${contact.id} ${each.startedAt}`, contact, sla, clock: each })),
    ),
  );
  const name =
    group === 'ALL'
      ? translate('contacts.in_all')
      : (figure?.employeeName ?? figure?.name ?? translate(`contacts.no.${group}`));
  return (
    <Page
      title={`${translate(`sla.clocks.${clock}`)}: ${name}`}
      intro={
        figure && (
          <>
            {figure.share !== null && <b>{format.percent(figure.share, 1)}. </b>}
            {format.counted('contacts.in_time', figure.hits + figure.misses, { hits: format.number(figure.hits) })}
            {`. ${figure.misses > 0 ? format.counted('contacts.missed', figure.misses) : translate('contacts.none_missed')}.`}
          </>
        )
      }
      actions={
        <Button
          variant="outlined"
          component={LinkBase}
          to={`/service-levels?${new URLSearchParams({ ...chosen, ...(group !== 'ALL' && { group }) })}`}
        >
          {translate('contacts.levels_back')}
        </Button>
      }
    >
      <FilterLine end={<ExportButton list="sla-contacts" params={asked} disabled={lines.length === 0} />}>
        <span>{translate('contacts.contacts')}</span>
        <SentenceSelect
          label={translate('contacts.label_show')}
          any={translate('contacts.show.missed')}
          value={show ?? ''}
          options={['kept', 'all'].map((each) => ({ value: each, text: translate(`contacts.show.${each}`) }))}
          onChange={(value) => set({ show: value })}
        />
        <PeriodSelect value={chosen} usual={USUAL_DAYS} onChange={(next) => set({ from: next.from, to: next.to })} />
      </FilterLine>
      {!data && !error && (
        <Box aria-live="polite" sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>
          {translate('shell.loading')}
        </Box>
      )}
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : data && lines.length === 0 ? (
        <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('contacts.figure_none')}</Box>
      ) : (
        data && <Rows label={translate('contacts.contacts')} columns={columns} rows={lines} />
      )}
      {hasNextPage && (
        <Box sx={{ marginTop: '12px' }}>
          <Button variant="outlined" disabled={isFetching} onClick={() => void fetchNextPage()}>
            {translate('contacts.more')}
          </Button>
        </Box>
      )}
    </Page>
  );
};
