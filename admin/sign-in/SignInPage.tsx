import { useState, type FormEvent } from 'react';
import { Notification, useLocaleState, useLogin, useTheme, useTranslate } from 'react-admin';
import { Alert, Box, Button, Card, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { RequestError } from '../graphql.ts';
import { keepLocale, languages } from '../i18n/provider.ts';
import { Brand } from '../layout/Brand.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { DemoAccounts } from './DemoAccounts.tsx';
import { draftOf } from '../draft.ts';

const toggle = { padding: '4px 12px', fontSize: 12.5 };
const emailDraft = draftOf('sign-in.email', '');

/** The door: two fields, three languages, and on demo data the accounts to look around with. */
export const SignInPage = () => {
  const translate = useTranslate();
  const login = useLogin();
  const [email, setEmail] = useState(emailDraft.read);
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const enter = async (credentials: { email: string; password: string }) => {
    setBusy(true);
    setError(null);
    const same = emailDraft.read() === credentials.email;
    emailDraft.write(credentials.email);
    try {
      // The same person goes on where the session ended; another one starts at the beginning.
      await (same ? login(credentials) : login(credentials, '/'));
    } catch (fault) {
      setError(fault);
      setPassword('');
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter({ email: email.trim(), password });
  };

  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        background: 'var(--paper)',
        color: 'var(--ink)',
        display: 'grid',
        gridTemplateRows: 'auto 1fr',
        padding: '16px',
      }}
    >
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'space-between', alignItems: 'center' }}
      >
        <Brand />
        <LanguageAndTheme />
      </Box>
      <Box
        sx={{
          width: '100%',
          maxWidth: 400,
          justifySelf: 'center',
          alignSelf: 'center',
          display: 'grid',
          gap: '24px',
          padding: '32px 0 64px',
        }}
      >
        <Box>
          <Box component="h1" sx={{ fontSize: 26, lineHeight: '34px', fontWeight: 620, letterSpacing: '-0.02em' }}>
            {translate('sign_in.title')}
          </Box>
          <Box sx={{ color: 'var(--ink-2)', marginTop: '4px' }}>{translate('app.tagline')}</Box>
        </Box>
        <Card component="form" onSubmit={submit} sx={{ padding: '20px', display: 'grid', gap: '16px' }}>
          <TextField
            label={translate('sign_in.email')}
            type="email"
            name="email"
            autoComplete="username"
            required
            autoFocus={!email}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <TextField
            label={translate('sign_in.password')}
            type="password"
            name="password"
            autoComplete="current-password"
            required
            autoFocus={!!email}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          {error !== null && <Refusal error={error} />}
          <Button type="submit" variant="contained" disabled={busy} sx={{ minHeight: 40, fontSize: 14 }}>
            {translate('sign_in.submit')}
          </Button>
        </Card>
        <DemoAccounts disabled={busy} onChoose={(account) => void enter(account)} />
        <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-3)' }}>{translate('sign_in.none')}</Box>
      </Box>
      <Notification />
    </Box>
  );
};

/** A wrong pair is told plainly and without a code; anything else with it. */
const Refusal = ({ error }: { error: unknown }) => {
  const translate = useTranslate();
  const wrong = error instanceof RequestError && ['UNAUTHENTICATED', 'BAD_USER_INPUT'].includes(error.code);
  return wrong ? (
    <Alert severity="error" icon={false} role="alert">
      {translate('sign_in.wrong')}
    </Alert>
  ) : (
    <ErrorNotice error={error} />
  );
};

const LanguageAndTheme = () => {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const [theme, setTheme] = useTheme();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={locale}
        aria-label={translate('shell.language')}
        onChange={(_, wanted: string | null) => {
          if (!wanted) return;
          keepLocale(wanted);
          setLocale(wanted);
          document.documentElement.lang = wanted;
        }}
      >
        {languages.map((language) => (
          <ToggleButton key={language.locale} value={language.locale} lang={language.locale} sx={toggle}>
            {language.name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={theme}
        aria-label={translate('shell.theme')}
        onChange={(_, wanted) => wanted && setTheme(wanted)}
      >
        <ToggleButton value="light" sx={toggle}>
          {translate('shell.light')}
        </ToggleButton>
        <ToggleButton value="dark" sx={toggle}>
          {translate('shell.dark')}
        </ToggleButton>
      </ToggleButtonGroup>
    </Box>
  );
};
