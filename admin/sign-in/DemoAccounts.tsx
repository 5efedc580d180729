import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { Role } from '../../schema/generated/operations.ts';
import { Avatar } from '../layout/Avatar.tsx';

interface DemoAccount {
  email: string;
  name: string;
  role: Role;
  password: string;
}

/** Shown only where the organisation is a demo: the server answers with an empty list otherwise. */
export const DemoAccounts = ({
  disabled,
  onChoose,
}: {
  disabled: boolean;
  onChoose: (account: DemoAccount) => void;
}) => {
  const translate = useTranslate();
  const { data: accounts = [] } = useQuery({ queryKey: ['demo-accounts'], queryFn: readDemoAccounts, retry: false });
  if (accounts.length === 0) return null;
  return (
    <Box component="section" aria-label={translate('sign_in.demo_title')}>
      <Box component="h2" sx={{ fontSize: 14, lineHeight: '20px', fontWeight: 600 }}>
        {translate('sign_in.demo_title')}
      </Box>
      <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)', margin: '2px 0 10px' }}>
        {translate('sign_in.demo_text')}
      </Box>
      <Box sx={{ display: 'grid', gap: '6px' }}>
        {accounts.map((account) => {
          const role = translate(`roles.${account.role}`);
          return (
            <Button
              key={account.email}
              variant="outlined"
              disabled={disabled}
              onClick={() => onChoose(account)}
              sx={{ justifyContent: 'flex-start', gap: '10px', minHeight: 44, textAlign: 'left', whiteSpace: 'normal' }}
            >
              <Avatar name={account.name} />
              <Box component="span" sx={{ flex: 1 }}>
                {account.name}
              </Box>
              <Box component="span" sx={{ fontWeight: 400, color: 'var(--ink-2)' }}>
                {role}
              </Box>
            </Button>
          );
        })}
      </Box>
    </Box>
  );
};

async function readDemoAccounts(): Promise<DemoAccount[]> {
  const answer = await fetch('/demo-accounts');
  // A server without demo accounts may not know the address at all: that is no fault to show.
  return answer.ok && answer.headers.get('content-type')?.includes('json')
    ? ((await answer.json()) as DemoAccount[])
    : [];
}
