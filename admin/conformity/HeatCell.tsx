import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { groundOf, type Cell } from './figures.ts';

type Figures = Pick<Cell, 'visits' | 'asked' | 'kept' | 'share' | 'low' | 'high' | 'notYetAnnounced'>;

/** One share with its interval and what it rests on, in words of its own where that is too little. Opens into the answers behind it. */
export const HeatCell = ({
  figures,
  least,
  to,
  about,
}: {
  figures: Figures;
  /** How many visits it takes. */
  least: number;
  /** Null: it opens into nothing. */
  to: string | null;
  /** Which standard and where, for whoever doesn't see the table. */
  about: string;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const { visits, asked, share, low, high, notYetAnnounced } = figures;
  const enough = share !== null && visits >= least;
  const words =
    asked === 0
      ? format.counted('conformity.not_announced', notYetAnnounced)
      : translate('conformity.too_few', { n: format.number(visits), least: format.number(least) });
  const range = low === null || high === null ? '' : `${format.number(low * 100, 0)}–${format.number(high * 100, 0)}`;
  const rest = enough
    ? `${range} % · n ${format.number(asked)}`
    : asked === 0
      ? ''
      : translate('conformity.cell_kept', { kept: format.number(figures.kept), n: format.number(asked) });
  return (
    <Box
      component={to === null ? 'div' : LinkBase}
      {...(to === null ? {} : { to, 'aria-label': `${about}: ${enough ? format.percent(share) : words}. ${rest}` })}
      sx={{
        display: 'grid',
        alignContent: 'center',
        minHeight: 52,
        padding: '6px 8px',
        borderRadius: '8px',
        textDecoration: 'none',
        textAlign: 'center',
        color: 'var(--ink)',
        border: `1px ${enough ? 'solid transparent' : 'dashed var(--line-2)'}`,
        background: enough ? groundOf(share) : 'transparent',
        '&:is(a):hover': { borderColor: 'var(--line-3)' },
      }}
    >
      {enough ? (
        <Box component="span" className="num" sx={{ fontSize: 15, lineHeight: '20px', fontWeight: 620 }}>
          {format.percent(share)}
        </Box>
      ) : (
        <Box component="span" sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-2)' }}>
          {words}
        </Box>
      )}
      {rest && (
        <Box component="span" className="num" sx={{ fontSize: 11.5, lineHeight: '16px', whiteSpace: 'nowrap' }}>
          {rest}
        </Box>
      )}
    </Box>
  );
};
