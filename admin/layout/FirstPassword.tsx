import { useQueryClient } from '@tanstack/react-query';
import { Notification, Title, useLogout, useTranslate } from 'react-admin';
import { Box, Button, Card } from '@mui/material';
import { forgetViewer } from '../auth-provider.ts';
import { Brand } from './Brand.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { PasswordFields } from './PasswordFields.tsx';
import { usePasswordChange } from './usePasswordChange.ts';

/** All that somebody sees whose password another person knows: the server answers him nothing else. */
export const FirstPassword = ({ name }: { name: string }) => {
  const translate = useTranslate();
  const logout = useLogout();
  const queries = useQueryClient();
  const change = usePasswordChange(async () => {
    // What he may do has changed with the password: it is asked for again, and the screens follow.
    forgetViewer();
    await queries.invalidateQueries({ queryKey: ['auth'] });
  });
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        background: 'var(--paper)',
        color: 'var(--ink)',
        display: 'grid',
        padding: '16px',
        gridTemplateRows: 'auto 1fr',
      }}
    >
      <Title title={`${translate('app.name')}: ${translate('shell.password_own')}`} />
      <Brand />
      <Box
        sx={{
          width: '100%',
          maxWidth: 400,
          justifySelf: 'center',
          alignSelf: 'center',
          display: 'grid',
          gap: '24px',
          paddingBottom: '64px',
        }}
      >
        <Box>
          <Box component="h1" sx={{ fontSize: 26, lineHeight: '34px', fontWeight: 620, letterSpacing: '-0.02em' }}>
            {translate('shell.password_own')}
          </Box>
          <Box sx={{ color: 'var(--ink-2)', marginTop: '4px' }}>{translate('shell.password_first', { name })}</Box>
        </Box>
        <Card
          component="form"
          noValidate
          sx={{ padding: '20px', display: 'grid', gap: '16px' }}
          onSubmit={(event) => {
            event.preventDefault();
            if (change.ready && !change.busy) void change.run();
          }}
        >
          <PasswordFields change={change} />
          {change.error !== null && <ErrorNotice error={change.error} />}
          <Button
            type="submit"
            variant="contained"
            disabled={change.busy || !change.ready}
            sx={{ minHeight: 40, fontSize: 14 }}
          >
            {translate('shell.password_change')}
          </Button>
        </Card>
        <Button variant="text" onClick={() => void logout()} sx={{ justifySelf: 'start' }}>
          {translate('shell.sign_out')}
        </Button>
      </Box>
      <Notification />
    </Box>
  );
};
