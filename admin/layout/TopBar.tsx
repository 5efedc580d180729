import { Box } from '@mui/material';
import { JobsTray } from '../jobs/JobsTray.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { Brand } from './Brand.tsx';
import { useMediaQuery } from '@mui/material';
import { narrow } from '../theme.ts';

/** Only on a phone: the desk has its sidebar. */
export const TopBar = () => {
  const phone = useMediaQuery(narrow);
  if (!phone) return null;
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '4px',
        minHeight: 56,
        padding: '0 16px',
        background: 'var(--paper)',
        borderBottom: '1px solid var(--line)',
        '@media print': { display: 'none' },
      }}
    >
      <Brand />
      <Box sx={{ flex: 1 }} />
      <JobsTray compact />
      <AccountMenu compact />
    </Box>
  );
};
