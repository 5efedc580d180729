import { LinkBase, ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box, Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { ProposalRowFragment } from '../../schema/generated/operations.ts';
import { SearchField } from '../layout/SearchField.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { toldInPlace } from '../told-in-place.ts';
import { ConfirmBar } from './ConfirmBar.tsx';
import { ProposalRow } from './ProposalRow.tsx';
import { SelectRises } from './SelectRises.tsx';

const statuses = [
  ['OPEN', 'open'],
  ['CONFIRMED', 'confirmed'],
  ['REJECTED', 'rejected_many'],
] as const;

/** What evaluations propose, and what people made of it. */
export const ProposalList = () => (
  <ListBase resource="proposals" queryOptions={toldInPlace} perPage={25} filterDefaultValues={{ status: 'OPEN' }}>
    <Proposals />
  </ListBase>
);

const Proposals = () => {
  const translate = useTranslate();
  const { data, total, error, isPending, filterValues, setFilters, refetch, selectedIds, onUnselectItems } =
    useListContext<ProposalRowFragment>();
  const status = filterValues['status'] ?? 'OPEN';
  const search = filterValues['search'] ?? '';
  const show = (filter: Record<string, string>) => {
    onUnselectItems();
    setFilters(filter);
  };
  return (
    <Page title={translate('proposals.title')} intro={translate('proposals.intro')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '16px' }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={status}
          aria-label={translate('proposals.filter_status')}
          onChange={(_, wanted: string | null) => wanted && show({ status: wanted, ...(search && { search }) })}
        >
          {statuses.map(([value, key]) => (
            <ToggleButton key={value} value={value}>
              {translate(`proposals.${key}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Box sx={{ flex: 1 }} />
        <SearchField
          label={translate('proposals.search')}
          value={search}
          onChange={(wanted) => show({ status, ...(wanted && { search: wanted }) })}
        />
        <ExportButton list="proposals" params={{ status, search }} disabled={!total} />
      </Box>
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : !isPending && total === 0 ? (
        <NothingHere open={status === 'OPEN'} searched={search !== ''} />
      ) : (
        <>
          {status === 'OPEN' && <SelectRises />}
          <Box
            component="ul"
            aria-label={translate('proposals.title')}
            sx={{ listStyle: 'none', padding: 0, margin: 0 }}
          >
            {(data ?? []).map((proposal) => (
              <ProposalRow key={proposal.id} proposal={proposal} />
            ))}
          </Box>
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
          <ConfirmBar
            proposals={data ?? []}
            chosen={selectedIds}
            onClear={onUnselectItems}
            onDecided={() => {
              onUnselectItems();
              void refetch();
            }}
          />
        </>
      )}
    </Page>
  );
};

const NothingHere = ({ open, searched }: { open: boolean; searched: boolean }) => {
  const translate = useTranslate();
  if (searched) return <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('proposals.no_match')}</Box>;
  return open ? (
    <EmptyState
      title={translate('proposals.empty_open_title')}
      text={translate('proposals.empty_open')}
      action={
        <Button variant="outlined" component={LinkBase} to="/employees">
          {translate('proposals.empty_open_action')}
        </Button>
      }
    />
  ) : (
    <EmptyState title={translate('proposals.empty_decided_title')} text={translate('proposals.empty_decided')} />
  );
};
