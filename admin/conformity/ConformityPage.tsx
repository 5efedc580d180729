import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box, useMediaQuery } from '@mui/material';
import { ConformityMapDocument } from '../../schema/generated/operations.ts';
import { useAddress } from '../contacts/useAddress.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { request } from '../graphql.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { Page } from '../layout/Page.tsx';
import { Pager } from '../layout/Pager.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { usePeriod } from '../layout/usePeriod.ts';
import { narrow } from '../theme.ts';
import { ACROSS, acrossOf, ordered, PAGE, USUAL_DAYS } from './figures.ts';
import { HeatList } from './HeatList.tsx';
import { HeatTable } from './HeatTable.tsx';
import { Legend } from './Legend.tsx';
import { Views } from './Views.tsx';

/** How often each standard was kept at each location, in each team or by each person; each cell opens into its answers. */
export const ConformityPage = () => {
  const translate = useTranslate();
  const phone = useMediaQuery(narrow);
  const [address, set] = useAddress();
  const across = acrossOf(address['across']);
  const { from, to, search = '', order = 'worst' } = address;
  const offset = Number(address['offset'] ?? 0) || 0;
  const chosen = { ...(from && { from }), ...(to && { to }), ...(across !== 'LOCATION' && { across }) };
  const period = usePeriod(address, USUAL_DAYS);
  const asked = { ...period!, across, search: search || null, offset };
  const { data, error, refetch } = useQuery({
    queryKey: ['conformity-map', asked],
    queryFn: () => request(ConformityMapDocument, asked),
    enabled: period !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const { nodes = [], totalCount = 0, minVisits = 0 } = data?.conformityMap ?? {};
  const standards = ordered(data?.conformity ?? [], order);
  const one = nodes.find(({ id }) => id === address['one']) ?? nodes[0];
  const title = translate('conformity.title');
  return (
    <Page title={title} intro={translate('conformity.intro')} actions={<Views now="/conformity" />} width={1480}>
      <FilterLine
        end={
          <>
            <SearchField
              label={translate(`conformity.find_${across}`)}
              value={search}
              onChange={(value) => set({ search: value, offset: undefined })}
            />
            <ExportButton list="conformity" params={{ ...period, across, search }} disabled={nodes.length === 0} />
          </>
        }
      >
        <span>{translate('conformity.told')}</span>
        <SentenceSelect
          label={translate('conformity.label_across')}
          any={translate('conformity.across_LOCATION')}
          value={across === 'LOCATION' ? '' : across}
          options={ACROSS.slice(1).map((value) => ({ value, text: translate(`conformity.across_${value}`) }))}
          onChange={(value) => set({ across: value, offset: undefined, one: undefined })}
        />
        <PeriodSelect
          value={{ ...(from && { from }), ...(to && { to }) }}
          usual={USUAL_DAYS}
          onChange={(next) => set({ from: next.from, to: next.to })}
        />
        <SentenceSelect
          label={translate('conformity.label_order')}
          any={translate('conformity.order_worst')}
          value={order === 'worst' ? '' : order}
          options={[{ value: 'code', text: translate('conformity.order_code') }]}
          onChange={(value) => set({ order: value })}
        />
      </FilterLine>
      {!data && !error && (
        <Box aria-live="polite" sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>
          {translate('shell.loading')}
        </Box>
      )}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && nodes.length === 0 && (
        <EmptyState
          title={translate(search ? 'conformity.no_match' : 'conformity.empty_title')}
          text={translate(search ? 'conformity.no_match_text' : 'conformity.empty_text')}
        />
      )}
      {one && (
        <>
          <Legend least={minVisits} />
          {phone ? (
            <>
              <Box sx={{ marginBottom: '12px' }}>
                <SentenceSelect
                  label={translate(`conformity.one_${across}`)}
                  any={nodes[0]!.name}
                  value={one === nodes[0] ? '' : one.id}
                  options={nodes.slice(1).map(({ id, name }) => ({ value: id, text: name }))}
                  onChange={(value) => set({ one: value })}
                />
              </Box>
              <HeatList standards={standards} column={one} least={minVisits} chosen={chosen} />
            </>
          ) : (
            <HeatTable standards={standards} columns={nodes} least={minVisits} chosen={chosen} label={title} />
          )}
        </>
      )}
      <Pager
        offset={offset}
        page={PAGE}
        total={totalCount}
        onTurn={(next) => set({ offset: next > 0 ? String(next) : undefined })}
      />
    </Page>
  );
};
