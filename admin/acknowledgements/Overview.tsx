import { useQueryClient } from '@tanstack/react-query';
import { LinkBase, ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows } from '../layout/Rows.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { toldInPlace } from '../told-in-place.ts';
import { OverviewFilters } from './OverviewFilters.tsx';
import { PaperBar } from './PaperBar.tsx';
import { batchesKey, PaperBatches } from './PaperBatches.tsx';
import { SelectOpen } from './SelectOpen.tsx';
import { useOverviewColumns, type Signed } from './useOverviewColumns.tsx';
import '../rules/rules.css';

/** Who has read which standard and who has not: for HR everybody, for a manager the own people. */
export const Overview = () => (
  <ListBase
    resource="acknowledgements"
    queryOptions={toldInPlace}
    perPage={25}
    sort={{ field: 'URGENCY', order: 'ASC' }}
    disableAuthentication
  >
    <Acknowledgements />
  </ListBase>
);

const Acknowledgements = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  const queries = useQueryClient();
  const { data = [], total, error, isPending, filterValues, refetch, selectedIds, onSelect } = useListContext<Signed>();
  const records = viewer?.may.includes('recordAcknowledgements') ?? false;
  const again = () => {
    onSelect([]);
    void refetch();
    void queries.invalidateQueries({ queryKey: batchesKey });
  };
  const columns = useOverviewColumns(records, again);
  const filtered = Object.keys(filterValues).length > 0;
  const none = !isPending && total === 0;
  return (
    <Page
      title={translate('signed.title')}
      intro={translate(records ? 'signed.intro' : 'signed.intro_manager')}
      actions={
        viewer?.may.includes('dryRunUpload') && (
          <Button variant="outlined" component={LinkBase} to="/uploads?target=ACKNOWLEDGEMENTS">
            {translate('signed.upload')}
          </Button>
        )
      }
    >
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : none && !filtered ? (
        <EmptyState title={translate('signed.empty_title')} text={translate('signed.empty_text')} />
      ) : (
        <>
          <OverviewFilters />
          {none ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('signed.no_match')}</Box>
          ) : (
            <>
              {records && <SelectOpen />}
              <Rows label={translate('signed.title')} columns={columns} rows={data} />
            </>
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
          {records && <PaperBar rows={data.filter(({ id }) => selectedIds.includes(id))} onDone={again} />}
        </>
      )}
      {records && <PaperBatches onDone={again} />}
    </Page>
  );
};
