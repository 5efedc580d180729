import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { behind, type Figure } from './figures.ts';

/** The promises as a whole, each with how often it was kept and what was missed. */
export const Promises = ({ figures, chosen }: { figures: Figure[]; chosen: { from?: string; to?: string } }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box
      component="ul"
      aria-label={translate('contacts.in_all')}
      sx={{ listStyle: 'none', margin: '0 0 20px', padding: 0, display: 'flex', flexWrap: 'wrap', gap: '12px' }}
    >
      {figures.map((figure) => (
        <Box
          component="li"
          key={figure.clock}
          sx={{
            flex: '1 1 220px',
            maxWidth: 380,
            padding: '14px 16px',
            border: '1px solid var(--line)',
            borderRadius: '12px',
            background: 'var(--surface)',
            boxShadow: 'var(--shadow)',
          }}
        >
          <Box sx={{ color: 'var(--ink-2)', fontSize: 13 }}>{translate(`sla.clocks.${figure.clock}`)}</Box>
          <Box sx={{ fontSize: 26, lineHeight: '36px', fontWeight: 620, letterSpacing: '-0.02em' }}>
            {figure.share === null ? '–' : format.percent(figure.share, 1)}
          </Box>
          <Box sx={{ fontSize: 12.5, lineHeight: '18px', color: 'var(--ink-2)' }}>
            {format.counted('contacts.in_time', figure.hits + figure.misses, { hits: format.number(figure.hits) })}
            {'. '}
            <LinkBase className="lk" to={behind(figure, 'ALL', chosen)}>
              {figure.misses > 0 ? format.counted('contacts.missed', figure.misses) : translate('contacts.see_kept')}
            </LinkBase>
          </Box>
        </Box>
      ))}
    </Box>
  );
};
