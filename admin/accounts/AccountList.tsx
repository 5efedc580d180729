import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { AccountRowFragment } from '../../schema/generated/operations.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows } from '../layout/Rows.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { RemoveDemoButton } from '../organisation/RemoveDemoButton.tsx';
import { CreateAccountButton } from './CreateAccountButton.tsx';
import { useAccountColumns } from './useAccountColumns.tsx';

const roles = ['ADMINISTRATOR', 'HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR', 'ANALYST'];
const states = ['active', 'inactive', 'awaits'] as const;

/** Who can sign in, as what, and who gave him that. People get their accounts from their own cards; the others from here. */
export const AccountList = () => {
  const translate = useTranslate();
  const { data, error, refetch } = useGetList<AccountRowFragment>('accounts', {
    pagination: { page: 1, perPage: 1_000 },
  });
  const again = () => void refetch();
  const columns = useAccountColumns(again);
  const [search, setSearch] = useState('');
  const [role, setRole] = useState('');
  const [state, setState] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = (data ?? []).filter(
    (account) =>
      (!wanted || account.name.toLowerCase().includes(wanted) || account.email.includes(wanted)) &&
      (!role || account.role === role) &&
      (!state || is(account, state)),
  );
  return (
    <Page
      title={translate('accounts.title')}
      intro={translate('accounts.intro')}
      actions={
        <>
          {!!data?.length && <ExportButton list="accounts" />}
          <RemoveDemoButton />
          <CreateAccountButton onDone={again} />
        </>
      }
    >
      {error ? (
        <ErrorNotice error={error} onRetry={again} />
      ) : data && data.length <= 1 ? (
        <EmptyState title={translate('accounts.empty_title')} text={translate('accounts.empty_text')} />
      ) : (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '12px' }}>
            <SearchField label={translate('accounts.search')} value={search} onChange={setSearch} />
            <SentenceSelect
              label={translate('accounts.role')}
              any={translate('accounts.any_role')}
              value={role}
              options={roles.map((value) => ({ value, text: translate(`roles.${value}`) }))}
              onChange={setRole}
            />
            <SentenceSelect
              label={translate('accounts.state')}
              any={translate('accounts.any_state')}
              value={state}
              options={states.map((value) => ({ value, text: translate(`accounts.${value}`) }))}
              onChange={setState}
            />
          </Box>
          {data && shown.length === 0 ? (
            <Box sx={{ color: 'var(--ink-2)' }}>{translate('accounts.no_match')}</Box>
          ) : (
            <Rows label={translate('accounts.title')} columns={columns} rows={shown} />
          )}
        </>
      )}
    </Page>
  );
};

function is(account: AccountRowFragment, state: string): boolean {
  if (state === 'awaits') return account.active && account.mustChangePassword;
  return account.active === (state === 'active');
}
