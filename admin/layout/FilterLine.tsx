import { Children, type ReactNode } from 'react';
import { Box } from '@mui/material';
import { narrow } from '../theme.ts';

/** Filters that read as one sentence; what is done with the list stands at its end. */
export const FilterLine = ({ children, end }: { children: ReactNode; end?: ReactNode }) => (
  <Box
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '8px',
      marginBottom: '12px',
      fontSize: 13,
      color: 'var(--ink-2)',
    }}
  >
    {Children.toArray(children)}
    {end && (
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: '4px',
          marginLeft: 'auto',
          [narrow]: { width: '100%' },
        }}
      >
        {end}
      </Box>
    )}
  </Box>
);
