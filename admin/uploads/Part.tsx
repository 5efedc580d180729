import type { ReactNode } from 'react';
import { Box, Card } from '@mui/material';

/** One part of a step: its name, a word beside it, and what can be done with it on the right. */
export const Part = ({
  title,
  cap,
  end,
  children,
  padded = true,
}: {
  title: string;
  cap?: ReactNode;
  end?: ReactNode;
  children: ReactNode;
  padded?: boolean;
}) => (
  <Card component="section" aria-label={title} sx={{ marginBottom: '24px' }}>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 10px', padding: '18px 20px 8px' }}>
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620 }}>
        {title}
      </Box>
      {cap && <Box sx={{ fontSize: 12, color: 'var(--ink-3)' }}>{cap}</Box>}
      {end && <Box sx={{ marginLeft: 'auto' }}>{end}</Box>}
    </Box>
    <Box sx={padded ? { padding: '4px 20px 20px' } : {}}>{children}</Box>
  </Card>
);
