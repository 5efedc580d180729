import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { AccountRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import type { Column } from '../layout/Rows.tsx';
import { AccountActs } from './AccountActs.tsx';

const small = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };

/** Rights never come out of nowhere: beside a role and a password stands who gave them, and when. */
export function useAccountColumns(onDone: () => void): Column<AccountRowFragment>[] {
  const translate = useTranslate();
  const format = useFormat();
  const given = (by: string | null | undefined, at: string) =>
    by
      ? translate('accounts.given_by', { name: by, day: format.day(at) })
      : translate('accounts.given_at_setup', { day: format.day(at) });
  return [
    {
      name: 'name',
      head: translate('accounts.name'),
      cell: (account) => (
        <>
          <Box sx={{ fontWeight: 600 }}>{account.name}</Box>
          <Box sx={small}>{account.email}</Box>
        </>
      ),
    },
    {
      name: 'role',
      head: translate('accounts.role'),
      cell: (account) => (
        <>
          {translate(`roles.${account.role}`)}
          <Box sx={small}>{given(account.roleGivenBy, account.createdAt)}</Box>
        </>
      ),
    },
    {
      name: 'password',
      head: translate('accounts.password'),
      cell: (account) => (
        <>
          {translate(account.mustChangePassword ? 'accounts.password_given' : 'accounts.password_own')}
          {account.mustChangePassword && (
            <Box sx={small}>{given(account.passwordGivenBy, account.passwordGivenAt)}</Box>
          )}
        </>
      ),
    },
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
    {
      name: 'acts',
      head: '',
      align: 'right',
      cell: (account) => <AccountActs account={account} onDone={onDone} />,
    },
  ];
}
