import { useState } from 'react';
import { useLocaleState, useLogout, useTheme, useTranslate } from 'react-admin';
import { Box, Button, Popover, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { SetLocaleDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { keepLocale, languages, type LocaleName } from '../i18n/provider.ts';
import { Avatar } from './Avatar.tsx';
import { ChangePassword } from './ChangePassword.tsx';
import { useViewer } from './useViewer.ts';

const toggle = { flex: 1, padding: '4px 10px', fontSize: 12.5 };

/** Me, at the bottom of the sidebar or in the corner of a phone: language, light or dark, the way out. */
export const AccountMenu = ({ compact = false }: { compact?: boolean }) => {
  const translate = useTranslate();
  const viewer = useViewer();
  const logout = useLogout();
  const [theme, setTheme] = useTheme();
  const [locale, setLocale] = useLocaleState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [changing, setChanging] = useState(false);
  if (!viewer) return null;

  const speak = (wanted: LocaleName | null) => {
    if (!wanted) return;
    keepLocale(wanted);
    setLocale(wanted);
    document.documentElement.lang = wanted;
    // The account keeps it for other machines; here it holds anyway.
    request(SetLocaleDocument, { locale: wanted }).catch(() => undefined);
  };

  return (
    <>
      <Button
        variant="text"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        title={translate('shell.account_menu')}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          justifyContent: 'flex-start',
          gap: '10px',
          padding: compact ? '4px' : '8px',
          minWidth: 0,
          textAlign: 'left',
          whiteSpace: 'normal',
        }}
      >
        <Avatar name={viewer.name} />
        {/* Words that only a reader hears: a label over visible initials would say something else than what is seen. */}
        {compact && (
          <Box
            component="span"
            sx={{
              position: 'absolute',
              width: 1,
              height: 1,
              overflow: 'hidden',
              clipPath: 'inset(50%)',
              whiteSpace: 'nowrap',
            }}
          >
            {translate('shell.account_menu')}
          </Box>
        )}
        {!compact && (
          <Box component="span" sx={{ lineHeight: '16px', minWidth: 0, overflowWrap: 'anywhere' }}>
            <Box component="span" sx={{ display: 'block', color: 'var(--ink)' }}>
              {viewer.name}
            </Box>
            <Box component="span" sx={{ fontSize: 12, fontWeight: 400, color: 'var(--ink-3)' }}>
              {translate(`roles.${viewer.role}`)}
            </Box>
          </Box>
        )}
      </Button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: compact ? 'bottom' : 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: compact ? 'top' : 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': translate('shell.account_menu'),
            sx: { width: 264, padding: '14px 16px', border: '1px solid var(--line)', display: 'grid', gap: '10px' },
          },
        }}
      >
        <Box>
          <Box sx={{ fontWeight: 600, fontSize: 13 }}>{viewer.name}</Box>
          <Box sx={{ fontSize: 12, color: 'var(--ink-3)', overflowWrap: 'anywhere' }}>{viewer.email}</Box>
        </Box>
        <ToggleButtonGroup
          exclusive
          fullWidth
          size="small"
          value={locale}
          aria-label={translate('shell.language')}
          onChange={(_, wanted) => speak(wanted)}
        >
          {languages.map((language) => (
            <ToggleButton key={language.locale} value={language.locale} lang={language.locale} sx={toggle}>
              {language.name}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <ToggleButtonGroup
          exclusive
          fullWidth
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
        <Button
          variant="outlined"
          onClick={() => {
            setAnchor(null);
            setChanging(true);
          }}
        >
          {translate('shell.password_change')}
        </Button>
        <Button
          variant="outlined"
          onClick={() => {
            setAnchor(null);
            void logout();
          }}
        >
          {translate('shell.sign_out')}
        </Button>
      </Popover>
      {changing && <ChangePassword onClose={() => setChanging(false)} onDone={() => setChanging(false)} />}
    </>
  );
};
