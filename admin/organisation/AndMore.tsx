import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useFormat } from '../i18n/format.ts';

/** What a short list leaves out, and where all of it stands. */
export const AndMore = ({ left, to }: { left: number; to: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (left <= 0) return null;
  return (
    <Box sx={{ padding: '7px 0', fontSize: 13, lineHeight: '18px' }}>
      <Box
        component={LinkBase}
        to={to}
        sx={{
          color: 'var(--ink)',
          textDecoration: 'underline dotted var(--line-3) 1.5px',
          textUnderlineOffset: '4px',
        }}
      >
        {translate('organisation.and_more', { n: format.number(left) })}
      </Box>
    </Box>
  );
};
