import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { groundOf } from './figures.ts';

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** What the colours and the dashed cells mean. */
export const Legend = ({ least }: { least: number }) => {
  const translate = useTranslate();
  const format = useFormat();
  const sample = { padding: '2px 8px', borderRadius: '6px', color: 'var(--ink)', border: '1px solid transparent' };
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '8px 16px',
        alignItems: 'center',
        margin: '0 0 16px',
        fontSize: 12,
        lineHeight: '16px',
        color: 'var(--ink-2)',
      }}
    >
      <Box sx={{ display: 'flex', gap: '4px' }}>
        {STEPS.map((share, at) => (
          <Box key={share} className="num" sx={{ ...sample, background: groundOf(share) }}>
            {at === 0 ? `≤ ${format.percent(share)}` : format.percent(share)}
          </Box>
        ))}
      </Box>
      <Box sx={{ ...sample, border: '1px dashed var(--line-2)' }}>{format.counted('conformity.legend_few', least)}</Box>
      <span>{translate('conformity.legend_rest')}</span>
    </Box>
  );
};
