import { LinkBase, ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { PlanTargetRowFragment } from '../../schema/generated/operations.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows } from '../layout/Rows.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { toldInPlace } from '../told-in-place.ts';
import { AddPlanButton } from './PlanDialog.tsx';
import { PlanFilters } from './PlanFilters.tsx';
import { usePlanColumns } from './usePlanColumns.tsx';

/** How many requests are to be handled by whom and until when, and how much of it was. HR plans, managers read. */
export const PlanTargetList = () => (
  <ListBase
    resource="plan-targets"
    queryOptions={toldInPlace}
    perPage={25}
    sort={{ field: 'PERIOD', order: 'DESC' }}
    disableAuthentication
  >
    <Plans />
  </ListBase>
);

const Plans = () => {
  const translate = useTranslate();
  const { data, total, error, isPending, filterValues, refetch } = useListContext<PlanTargetRowFragment>();
  const again = () => void refetch();
  const columns = usePlanColumns(again);
  const filtered = Object.keys(filterValues).length > 0;
  const none = !isPending && !error && total === 0;
  return (
    <Page title={translate('plans.title')} intro={translate('plans.intro')} actions={<Actions onDone={again} />}>
      {error ? (
        <ErrorNotice error={error} onRetry={again} />
      ) : none && !filtered ? (
        <EmptyState title={translate('plans.empty_title')} text={translate('plans.empty_text')} />
      ) : (
        <>
          <PlanFilters />
          {none ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('plans.no_match')}</Box>
          ) : (
            <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('plans.title')}>
              <Rows label={translate('plans.title')} columns={columns} rows={data ?? []} sorted />
            </Box>
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </>
      )}
    </Page>
  );
};

const Actions = ({ onDone }: { onDone: () => void }) => {
  const translate = useTranslate();
  const may = useViewer()?.may ?? [];
  if (!may.includes('recordPlanTargets')) return null;
  return (
    <>
      {may.includes('dryRunUpload') && (
        <Button variant="outlined" component={LinkBase} to="/uploads">
          {translate('plans.import')}
        </Button>
      )}
      <AddPlanButton onDone={onDone} />
    </>
  );
};
