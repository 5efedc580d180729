import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { ServiceLevelsDocument } from '../../schema/generated/operations.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { Page } from '../layout/Page.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { Rows } from '../layout/Rows.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { usePeriod } from '../layout/usePeriod.ts';
import { Promises } from './Promises.tsx';
import { clocksOf, GROUPS, groupOf, linesOf, ordered, USUAL_DAYS } from './figures.ts';
import { useAddress } from './useAddress.ts';
import { useLevelColumns } from './useLevelColumns.tsx';

/** Lines that are drawn at once; there may be thousands of people. */
const PAGE = 50;

/** How often promises to clients were kept: in all, and by policy, task, team, person, priority or channel. */
export const ServiceLevels = () => {
  const translate = useTranslate();
  const format = useFormat();
  const [address, set] = useAddress();
  const group = groupOf(address['group']);
  const { from, to, search = '', order = 'worst' } = address;
  const chosen = { ...(from && { from }), ...(to && { to }) };
  const period = usePeriod(address, USUAL_DAYS);
  const { data, error, refetch } = useQuery({
    queryKey: ['service-levels', period, group],
    queryFn: () => request(ServiceLevelsDocument, { ...period!, group }),
    enabled: period !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const [shown, setShown] = useState(PAGE);
  const columns = useLevelColumns(data?.by ?? [], group, chosen);
  const wanted = search.trim().toLocaleLowerCase();
  const found = linesOf(data?.by ?? []).filter(({ name }) =>
    (name ?? translate(`contacts.no.${group}`)).toLocaleLowerCase().includes(wanted),
  );
  const lines = ordered(found, order, format.tag);
  return (
    <Page title={translate('contacts.levels_title')} intro={translate('contacts.levels_intro')}>
      <FilterLine
        end={
          <>
            <SearchField
              label={translate('contacts.find_line')}
              value={search}
              onChange={(value) => set({ search: value })}
            />
            <ExportButton list="sla-attainment" params={{ ...period, group }} disabled={!data?.by.length} />
          </>
        }
      >
        <span>{translate('contacts.levels_told')}</span>
        <SentenceSelect
          label={translate('contacts.label_group')}
          any={translate('contacts.by.TEAM')}
          value={group === 'TEAM' ? '' : group}
          options={GROUPS.filter((each) => each !== 'TEAM').map((each) => ({
            value: each,
            text: translate(`contacts.by.${each}`),
          }))}
          onChange={(value) => set({ group: value })}
        />
        <PeriodSelect value={chosen} usual={USUAL_DAYS} onChange={(next) => set({ from: next.from, to: next.to })} />
        <SentenceSelect
          label={translate('contacts.label_order')}
          any={translate('contacts.order.worst')}
          value={order === 'worst' ? '' : order}
          options={['many', 'name'].map((each) => ({ value: each, text: translate(`contacts.order.${each}`) }))}
          onChange={(value) => set({ order: value })}
        />
      </FilterLine>
      {!data && !error && (
        <Box aria-live="polite" sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>
          {translate('shell.loading')}
        </Box>
      )}
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : data && data.total.length === 0 ? (
        <EmptyState title={translate('contacts.levels_empty_title')} text={translate('contacts.levels_empty_text')} />
      ) : (
        data && (
          <>
            <Promises figures={data.total} chosen={chosen} />
            {lines.length === 0 ? (
              <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('contacts.levels_no_match')}</Box>
            ) : (
              <>
                <Rows label={translate('contacts.levels_title')} columns={columns} rows={lines.slice(0, shown)} />
                {lines.length > shown && (
                  <Button variant="outlined" sx={{ marginTop: '12px' }} onClick={() => setShown(shown + PAGE)}>
                    {translate('contacts.more')}
                  </Button>
                )}
              </>
            )}
            <Box sx={{ marginTop: '12px', fontSize: 12, lineHeight: '18px', color: 'var(--ink-3)', maxWidth: 800 }}>
              {translate(`contacts.levels_foot_${clocksOf(data.by).length > 1 ? 'many' : 'one'}`)}
            </Box>
          </>
        )
      )}
    </Page>
  );
};
