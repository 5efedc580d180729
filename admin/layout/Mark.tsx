import type { ReactNode } from 'react';
import { Box } from '@mui/material';

const tones = {
  plain: { background: 'var(--sunken)', color: 'var(--ink-2)' },
  met: { background: 'var(--met-t)', color: 'var(--met)' },
  warn: { background: 'var(--warn-t)', color: 'var(--warn)' },
  attn: { background: 'var(--attn-t)', color: 'var(--attn)' },
  ember: { background: 'var(--ember-t)', color: 'var(--ember)' },
};

/** A word about a thing, in a small square: its colour only seconds the word. */
export const Mark = ({ tone = 'plain', children }: { tone?: keyof typeof tones; children: ReactNode }) => (
  <Box
    component="span"
    sx={{
      display: 'inline-block',
      fontSize: 12.5,
      lineHeight: '24px',
      fontWeight: 550,
      padding: '0 9px',
      borderRadius: '6px',
      ...tones[tone],
    }}
  >
    {children}
  </Box>
);
