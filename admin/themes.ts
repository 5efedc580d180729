import type { RaThemeOptions } from 'react-admin';
import { narrow, sans } from './theme.ts';
import { componentsOf } from './theme-components.ts';
import { pageOf } from './theme-page.ts';
import { dark, light, type Tokens } from './tokens.ts';

export const lightTheme = themeOf(light, 'light');
export const darkTheme = themeOf(dark, 'dark');

function themeOf(t: Tokens, mode: 'light' | 'dark'): RaThemeOptions {
  const flat = Array.from({ length: 24 }, () => t['shadow-2']);
  return {
    palette: {
      mode,
      background: { default: t.paper, paper: t.surface },
      text: { primary: t.ink, secondary: t['ink-2'], disabled: t['ink-3'] },
      divider: t.line,
      primary: { main: t.btn, contrastText: t['on-btn'] },
      secondary: { main: t.ember, light: t['ember-t'], contrastText: t.surface },
      success: { main: t.met, light: t['met-t'], contrastText: t.surface },
      warning: { main: t.warn, light: t['warn-t'], contrastText: t.surface },
      error: { main: t.attn, light: t['attn-t'], contrastText: t.surface },
      info: { main: t.focus, contrastText: t.surface },
      action: { hover: t.sunken, selected: t.sunken, disabled: t['ink-3'], disabledBackground: t.sunken },
    },
    typography: {
      fontFamily: sans,
      fontSize: 14,
      h1: { fontSize: 26, lineHeight: '34px', fontWeight: 620, letterSpacing: '-0.02em' },
      h2: { fontSize: 18, lineHeight: '26px', fontWeight: 620, letterSpacing: '-0.012em' },
      h3: { fontSize: 14, lineHeight: '20px', fontWeight: 600 },
      h4: { fontSize: 14, lineHeight: '20px', fontWeight: 600 },
      h5: { fontSize: 14, lineHeight: '20px', fontWeight: 600 },
      h6: { fontSize: 14, lineHeight: '20px', fontWeight: 600 },
      body1: { fontSize: 14, lineHeight: '20px', [narrow]: { fontSize: 15, lineHeight: '22px' } },
      body2: { fontSize: 13, lineHeight: '18px' },
      caption: { fontSize: 12, lineHeight: '16px', color: t['ink-3'], [narrow]: { fontSize: 13, lineHeight: '18px' } },
      button: { fontSize: 13, lineHeight: '18px', fontWeight: 600, textTransform: 'none' },
    },
    shape: { borderRadius: 8 },
    spacing: 4,
    shadows: ['none', t.shadow, ...flat.slice(1)] as never,
    sidebar: { width: 216, closedWidth: 64 },
    transitions: {
      duration: {
        shortest: 120,
        shorter: 120,
        short: 120,
        standard: 200,
        complex: 200,
        enteringScreen: 200,
        leavingScreen: 120,
      },
      easing: {
        easeInOut: 'cubic-bezier(.2,0,0,1)',
        easeOut: 'cubic-bezier(.2,0,0,1)',
        easeIn: 'cubic-bezier(.2,0,0,1)',
        sharp: 'cubic-bezier(.2,0,0,1)',
      },
    },
    components: { MuiCssBaseline: pageOf(t, mode), ...componentsOf(t) },
  };
}
