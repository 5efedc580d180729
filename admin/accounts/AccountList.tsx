import { useGetList, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { AccountRowFragment } from '../../schema/generated/operations.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { CreateAccountButton } from './CreateAccountButton.tsx';
import { RemoveDemoButton } from '../organisation/RemoveDemoButton.tsx';

/** Who can sign in. People get their accounts from their own cards; the others from here. */
export const AccountList = () => {
  const translate = useTranslate();
  const { data, error, refetch } = useGetList<AccountRowFragment>('accounts', {
    pagination: { page: 1, perPage: 1_000 },
  });
  const columns: Column<AccountRowFragment>[] = [
    {
      name: 'name',
      head: translate('accounts.name'),
      cell: (account) => <Box sx={{ fontWeight: 600 }}>{account.name}</Box>,
    },
    { name: 'email', head: translate('accounts.email'), cell: (account) => account.email },
    { name: 'role', head: translate('accounts.role'), cell: (account) => translate(`roles.${account.role}`) },
    {
      name: 'state',
      head: translate('accounts.state'),
      cell: (account) => (
        <Box sx={{ display: 'flex', gap: '6px' }}>
          <Mark tone={account.active ? 'met' : 'plain'}>
            {translate(account.active ? 'accounts.active' : 'accounts.inactive')}
          </Mark>
          {account.demo && <Mark>{translate('accounts.demo')}</Mark>}
        </Box>
      ),
    },
  ];
  return (
    <Page
      title={translate('accounts.title')}
      intro={translate('accounts.intro')}
      width={960}
      actions={
        <>
          <RemoveDemoButton />
          <CreateAccountButton onDone={() => void refetch()} />
        </>
      }
    >
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : data && data.length <= 1 ? (
        <EmptyState title={translate('accounts.empty_title')} text={translate('accounts.empty_text')} />
      ) : (
        <Rows label={translate('accounts.title')} columns={columns} rows={data ?? []} />
      )}
    </Page>
  );
};
