import { useTranslate } from 'react-admin';
import { Box, Card } from '@mui/material';
import { RemoveDemoButton } from './RemoveDemoButton.tsx';

/** Shown as long as made-up data is in. */
export const DemoCard = () => {
  const translate = useTranslate();
  return (
    <Card component="section" sx={{ padding: '16px 18px', display: 'grid', gap: '10px', justifyItems: 'start' }}>
      <Box>
        <Box component="h2" sx={{ fontSize: 14, lineHeight: '20px', fontWeight: 600 }}>
          {translate('organisation.demo')}
        </Box>
        <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)', marginTop: '2px' }}>
          {translate('organisation.demo_text')}
        </Box>
      </Box>
      <RemoveDemoButton />
    </Card>
  );
};
