import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';

const VIEWS = [
  { to: '/conformity', text: 'conformity.view_map' },
  { to: '/conformity/sides', text: 'conformity.view_sides' },
] as const;

/** The two ways to look at what visits saw. */
export const Views = ({ now }: { now: (typeof VIEWS)[number]['to'] }) => {
  const translate = useTranslate();
  return (
    <Box component="nav" aria-label={translate('conformity.views')} sx={{ display: 'flex', gap: '4px' }}>
      {VIEWS.map(({ to, text }) => (
        <Box
          key={to}
          component={LinkBase}
          to={to}
          aria-current={to === now ? 'page' : undefined}
          sx={{
            padding: '7px 12px',
            borderRadius: '8px',
            fontSize: 13,
            lineHeight: '18px',
            textDecoration: 'none',
            border: '1px solid var(--line-2)',
            color: to === now ? 'var(--on-btn)' : 'var(--ink)',
            background: to === now ? 'var(--btn)' : 'var(--surface)',
            '@media (pointer: coarse)': { padding: '13px 12px' },
          }}
        >
          {translate(text)}
        </Box>
      ))}
    </Box>
  );
};
