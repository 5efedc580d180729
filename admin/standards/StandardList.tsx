import { LinkBase, ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { StandardRowFragment } from '../../schema/generated/operations.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ListTable } from '../layout/ListTable.tsx';
import { Page } from '../layout/Page.tsx';
import { toldInPlace } from '../told-in-place.ts';
import { CreateStandardButton } from './CreateStandardButton.tsx';
import { StandardFilters } from './StandardFilters.tsx';
import { useStandardColumns } from './useStandardColumns.tsx';
import '../rules/rules.css';

/** What is demanded of the work with clients. HR writes standards, managers read them. */
export const StandardList = () => (
  <ListBase
    resource="standards"
    queryOptions={toldInPlace}
    perPage={25}
    sort={{ field: 'code', order: 'ASC' }}
    disableSyncWithLocation
  >
    <Standards />
  </ListBase>
);

const Standards = () => {
  const translate = useTranslate();
  const { total, error, isPending, filterValues, refetch } = useListContext<StandardRowFragment>();
  const columns = useStandardColumns();
  const filtered = Object.keys(filterValues).length > 0;
  const none = !isPending && total === 0;
  return (
    <Page
      title={translate('standard.list')}
      intro={
        <>
          {translate('standard.intro')}{' '}
          <LinkBase className="lk" to="/acknowledgements">
            {translate('standard.to_acknowledgements')}
          </LinkBase>
        </>
      }
      actions={<CreateStandardButton />}
    >
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : none && !filtered ? (
        <EmptyState title={translate('standard.empty_title')} text={translate('standard.empty_text')} />
      ) : (
        <>
          <StandardFilters />
          {none ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('standard.no_match')}</Box>
          ) : (
            <ListTable label={translate('standard.list')} columns={columns} />
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </>
      )}
    </Page>
  );
};
