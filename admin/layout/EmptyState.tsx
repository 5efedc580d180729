import type { ReactNode } from 'react';
import { Box } from '@mui/material';

/** Says what belongs here and offers the first step. */
export const EmptyState = ({ title, text, action }: { title: string; text: ReactNode; action?: ReactNode }) => (
  <Box
    sx={{
      border: '1px dashed var(--line-2)',
      borderRadius: '12px',
      padding: '40px 24px',
      display: 'grid',
      gap: '8px',
      justifyItems: 'center',
      textAlign: 'center',
    }}
  >
    <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620 }}>
      {title}
    </Box>
    <Box sx={{ color: 'var(--ink-2)', maxWidth: 480 }}>{text}</Box>
    {action && <Box sx={{ marginTop: '12px' }}>{action}</Box>}
  </Box>
);
