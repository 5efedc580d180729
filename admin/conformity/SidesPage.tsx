import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { SideGapsDocument } from '../../schema/generated/operations.ts';
import { useAddress } from '../contacts/useAddress.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { request } from '../graphql.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { Page } from '../layout/Page.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { usePeriod } from '../layout/usePeriod.ts';
import { useFormat } from '../i18n/format.ts';
import { USUAL_DAYS } from './figures.ts';
import { GapRow } from './GapRow.tsx';
import { Views } from './Views.tsx';

const ORDER = ['NOTABLE', 'MISSING_SIDE', 'FEW', 'AGREE'];

/** What managers see at a place, or of their people, beside what independent auditors see: where they are apart comes first. */
export const SidesPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const [address, set] = useAddress();
  const { from, to } = address;
  const by = address['by'] === 'MANAGER' ? 'MANAGER' : 'LOCATION';
  const period = usePeriod(address, USUAL_DAYS);
  const { data, error, refetch } = useQuery({
    queryKey: ['side-gaps', period, by],
    queryFn: async () => (await request(SideGapsDocument, { ...period!, by })).sideGaps,
    enabled: period !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const rows = (data ?? []).toSorted(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0),
  );
  return (
    <Page
      title={translate('conformity.sides_title')}
      intro={translate('conformity.sides_intro')}
      actions={<Views now="/conformity/sides" />}
      width={1000}
    >
      <FilterLine end={<ExportButton list="side-gaps" params={{ ...period, by }} disabled={rows.length === 0} />}>
        <span>{translate('conformity.sides_told')}</span>
        <SentenceSelect
          label={translate('conformity.label_by')}
          any={translate('conformity.by_LOCATION')}
          value={by === 'LOCATION' ? '' : by}
          options={[{ value: 'MANAGER', text: translate('conformity.by_MANAGER') }]}
          onChange={(value) => set({ by: value })}
        />
        <PeriodSelect
          value={{ ...(from && { from }), ...(to && { to }) }}
          usual={USUAL_DAYS}
          onChange={(next) => set({ from: next.from, to: next.to })}
        />
      </FilterLine>
      {!data && !error && (
        <Box aria-live="polite" sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>
          {translate('shell.loading')}
        </Box>
      )}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && (
        <EmptyState title={translate('conformity.empty_title')} text={translate('conformity.sides_empty')} />
      )}
      {rows[0] && (
        <>
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-2)', marginBottom: '12px' }}>
            {translate('conformity.sides_rule', {
              least: format.number(rows[0].least),
              points: format.number(rows[0].notableFrom),
            })}
          </Box>
          <Box
            component="ul"
            aria-label={translate('conformity.sides_title')}
            sx={{ listStyle: 'none', padding: 0, margin: 0 }}
          >
            {rows.map((row) => (
              <GapRow key={row.id} row={row} />
            ))}
          </Box>
        </>
      )}
    </Page>
  );
};
