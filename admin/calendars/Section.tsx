import type { ReactNode } from 'react';
import { Box, Card } from '@mui/material';
import { narrow } from '../theme.ts';

/** One part of the page of a calendar, with what it is for. */
export const Section = ({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) => (
  <Card
    component="section"
    aria-label={title}
    sx={{ padding: '18px 20px', display: 'grid', gap: '14px', minWidth: 0, [narrow]: { padding: '16px' } }}
  >
    <Box>
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, letterSpacing: '-0.012em' }}>
        {title}
      </Box>
      {lead && <Box sx={{ color: 'var(--ink-2)', maxWidth: 640 }}>{lead}</Box>}
    </Box>
    {children}
  </Card>
);
