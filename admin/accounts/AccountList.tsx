import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { AccountRowFragment } from '../../schema/generated/operations.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows } from '../layout/Rows.tsx';
import { RemoveDemoButton } from '../organisation/RemoveDemoButton.tsx';
import { toldInPlace } from '../told-in-place.ts';
import { AccountFilters } from './AccountFilters.tsx';
import { CreateAccountButton } from './CreateAccountButton.tsx';
import { useAccountColumns } from './useAccountColumns.tsx';

/** Who can sign in, as what, and who gave him that. People get their accounts from their own cards; the others from here. */
export const AccountList = () => (
  <ListBase resource="accounts" queryOptions={toldInPlace} perPage={25} disableAuthentication>
    <Accounts />
  </ListBase>
);

const Accounts = () => {
  const translate = useTranslate();
  const { data, total, error, isPending, filterValues, refetch } = useListContext<AccountRowFragment>();
  const again = () => void refetch();
  const columns = useAccountColumns(again);
  const filtered = Object.keys(filterValues).length > 0;
  return (
    <Page
      title={translate('accounts.title')}
      intro={translate('accounts.intro')}
      actions={
        <>
          <RemoveDemoButton />
          <CreateAccountButton onDone={again} />
        </>
      }
    >
      {error ? (
        <ErrorNotice error={error} onRetry={again} />
      ) : !isPending && !filtered && total! <= 1 ? (
        <EmptyState title={translate('accounts.empty_title')} text={translate('accounts.empty_text')} />
      ) : (
        <>
          <AccountFilters />
          {!isPending && total === 0 ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('accounts.no_match')}</Box>
          ) : (
            <Rows label={translate('accounts.title')} columns={columns} rows={data ?? []} />
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </>
      )}
    </Page>
  );
};
