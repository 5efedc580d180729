import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useFormat } from '../i18n/format.ts';

/** How many of those who are asked handed their answers in: a part of a line, and the words. */
export const Progress = ({ done, all }: { done: number; all: number }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box sx={{ display: 'grid', gap: '4px', maxWidth: 220 }}>
      <span>{translate('calibration.answered_of', { n: format.number(done), all: format.number(all) })}</span>
      <Box aria-hidden sx={{ height: 6, borderRadius: '3px', background: 'var(--sunken)', overflow: 'hidden' }}>
        <Box sx={{ width: `${all === 0 ? 0 : (100 * done) / all}%`, height: '100%', background: 'var(--ink)' }} />
      </Box>
    </Box>
  );
};
