import type { ReactNode } from 'react';
import { Box } from '@mui/material';
import { narrow } from '../theme.ts';

/** Floats over a list as long as something in it is chosen. */
export const FloatingBar = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box
    role="region"
    aria-label={label}
    sx={{
      position: 'sticky',
      bottom: 24,
      display: 'flex',
      justifyContent: 'center',
      zIndex: 10,
      marginTop: '24px',
      [narrow]: { bottom: 84 },
    }}
  >
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '8px 14px',
        alignItems: 'center',
        padding: '10px 16px',
        borderRadius: '14px',
        background: 'var(--surface)',
        border: '1px solid var(--line-2)',
        boxShadow: 'var(--shadow-2)',
      }}
    >
      {children}
    </Box>
  </Box>
);
