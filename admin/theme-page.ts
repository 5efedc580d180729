import { cssVariables, light, type Tokens } from './tokens.ts';

/** What holds on the whole page: its colours, links, focus, paper, and that nothing moves for who wants that. */
export function pageOf(t: Tokens, mode: 'light' | 'dark') {
  return {
    styleOverrides: {
      ':root': { ...cssVariables(t), colorScheme: mode },
      body: {
        fontFeatureSettings: '"cv11"',
        WebkitFontSmoothing: 'antialiased',
        textWrap: 'pretty',
        fontSize: 14,
        lineHeight: '20px',
      },
      'h1, h2, h3, p': { margin: 0 },
      // A link within a text or a table keeps the colour of what stands around it.
      '.lk': {
        color: 'inherit',
        textDecoration: 'underline dotted var(--line-3) 1.5px',
        textUnderlineOffset: '4px',
        '&:hover': { textDecorationColor: 'currentColor' },
      },
      // For who listens to the page, and for nobody's eyes.
      '.unseen': {
        position: 'absolute',
        width: 1,
        height: 1,
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      },
      'td, .num': { fontVariantNumeric: 'tabular-nums' },
      // A field shows its focus by its own border; everything else gets the ring.
      ':focus-visible:not(.MuiInputBase-input)': { outline: `2px solid ${t.focus} !important`, outlineOffset: '2px' },
      // Paper is white, whatever the screen was. Twice :root, so that no theme comes behind it; what moves stands where it ends.
      '@media print': {
        ':root:root': {
          ...cssVariables(light),
          '--paper': '#FFFFFF',
          '--surface': '#FFFFFF',
          '--shadow': 'none',
          colorScheme: 'light',
        },
        'html, body, #root, #root > div, [class*=RaLayout-]': {
          background: '#FFFFFF !important',
          color: `${light.ink} !important`,
        },
        '.MuiTableCell-root, .MuiTypography-root': { color: `${light.ink} !important` },
        '*, *::before, *::after': { animation: 'none !important', transition: 'none !important' },
      },
      '@page': { size: 'A4', margin: '14mm' },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
      },
    },
  };
}
