import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { SideGapsQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import { narrow } from '../theme.ts';

type Row = SideGapsQuery['sideGaps'][number];
/** Points to each side of zero that the line shows; what lies beyond is cut, and its number says so. */
const REACH = 50;
const tones = { NOTABLE: 'attn', MISSING_SIDE: 'warn', FEW: 'plain', AGREE: 'met' } as const;

/** Two means, how far they are apart with the interval, and a word on it. Where a side is missing, that is the news. */
export const GapRow = ({ row }: { row: Row }) => {
  const translate = useTranslate();
  const format = useFormat();
  const points = (value: number | null) =>
    value === null ? translate('conformity.no_visits') : format.number(value, 0);
  const signed = (value: number) => format.signed(value, 1);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) minmax(200px, 1.2fr) 190px',
        gap: '4px 20px',
        alignItems: 'center',
        padding: '12px 0',
        borderTop: '1px solid var(--line)',
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontSize: 14, lineHeight: '20px', fontWeight: 600, overflowWrap: 'anywhere' }}>{row.name}</Box>
        <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-2)' }}>
          {translate('conformity.two_means', {
            manager: points(row.managerScore),
            managers: format.number(row.managerVisits),
            independent: points(row.independentScore),
            independents: format.number(row.independentVisits),
          })}
        </Box>
      </Box>
      {row.gap === null ? (
        <Box sx={{ fontSize: 12.5, lineHeight: '18px', color: 'var(--ink-2)' }}>{why()}</Box>
      ) : (
        <Line gap={row.gap} low={row.low} high={row.high} notable={row.notableFrom} />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'baseline' }}>
        <Mark tone={tones[row.state as keyof typeof tones]}>{translate(`conformity.gap_${row.state}`)}</Mark>
        {row.gap !== null && (
          <Box className="num" sx={{ fontSize: 12.5, lineHeight: '18px' }}>
            <b>{signed(row.gap)}</b>
            {row.low !== null && row.high !== null && ` (${signed(row.low)} … ${signed(row.high)})`}
          </Box>
        )}
      </Box>
    </Box>
  );

  function why(): string {
    if (row.state === 'FEW') return translate('conformity.why_few', { least: format.number(row.least) });
    return translate(row.managerVisits === 0 ? 'conformity.why_no_manager' : 'conformity.why_no_independent');
  }
};

/** Zero in the middle, the bounds of the rules as a band, the gap as a point on its interval. */
const Line = ({
  gap,
  low,
  high,
  notable,
}: {
  gap: number;
  low: number | null;
  high: number | null;
  notable: number;
}) => {
  const at = (value: number) => `${50 + (50 * Math.max(-REACH, Math.min(REACH, value))) / REACH}%`;
  const far = Math.abs(gap) > notable;
  const ink = far ? 'var(--attn)' : 'var(--ink)';
  return (
    <svg width="100%" height="28" aria-hidden="true" style={{ display: 'block' }}>
      <rect
        x={at(-notable)}
        y="4"
        width={`${(100 * notable) / REACH}%`}
        height="20"
        rx="4"
        fill="var(--band)"
        opacity="0.55"
      />
      <line x1="0" x2="100%" y1="14" y2="14" stroke="var(--line-2)" />
      <line x1="50%" x2="50%" y1="4" y2="24" stroke="var(--line-3)" />
      {low !== null && high !== null && (
        <line x1={at(low)} x2={at(high)} y1="14" y2="14" stroke={ink} strokeWidth="3" strokeLinecap="round" />
      )}
      <circle cx={at(gap)} cy="14" r="5.5" fill={ink} stroke="var(--paper)" strokeWidth="1.5" />
    </svg>
  );
};
