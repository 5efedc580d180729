import type { ReactNode } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { narrow } from '../theme.ts';

/** The frame of every screen: its name, one sentence, what can be done here. `width` is the widest the content grows. */
export const Page = ({
  title,
  intro,
  actions,
  children,
  width = 1160,
}: {
  title: string;
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  width?: number;
}) => {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        padding: '28px 32px 48px',
        maxWidth: width + 64,
        width: '100%',
        minWidth: 0,
        [narrow]: { padding: '20px 16px 40px' },
      }}
    >
      <Title title={`${translate('app.name')}: ${title}`} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '12px 16px', marginBottom: '20px' }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Box
            component="h1"
            sx={{
              fontSize: 26,
              lineHeight: '34px',
              fontWeight: 620,
              letterSpacing: '-0.02em',
              overflowWrap: 'anywhere',
            }}
          >
            {title}
          </Box>
          {intro && <Box sx={{ marginTop: '4px', color: 'var(--ink-2)', maxWidth: 800 }}>{intro}</Box>}
        </Box>
        {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>{actions}</Box>}
      </Box>
      {children}
    </Box>
  );
};
