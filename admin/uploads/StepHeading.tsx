import { useEffect, useRef } from 'react';
import { Box } from '@mui/material';

/** The name of a step. It takes the focus when the step opens, so that reading goes on where the work goes on. */
export const StepHeading = ({ children, text }: { children: string; text?: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Box sx={{ marginBottom: '20px' }}>
      <Box
        component="h2"
        ref={heading}
        tabIndex={-1}
        sx={{ fontSize: 20, lineHeight: '28px', fontWeight: 620, '&:focus': { outline: 'none !important' } }}
      >
        {children}
      </Box>
      {text && <Box sx={{ color: 'var(--ink-2)', marginTop: '2px', maxWidth: 760 }}>{text}</Box>}
    </Box>
  );
};
