import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { CalibrationFigureFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import { Hatch } from '../maps/Hatch.tsx';

const LOWEST = -0.2;
const TONES = { RELIABLE: 'met', TENTATIVE: 'warn', LOW: 'attn', UNDECIDED: 'plain' } as const;
/** Where Krippendorff draws the lines: to be relied on, and with caution. */
const LINES = [0.667, 0.8];

/** How far people agree, as a bar from 0 with its interval, and in words. Of too little: hatched, with what is lacking. */
export const Alpha = ({
  found,
  about,
  large = false,
}: {
  found: CalibrationFigureFragment;
  about: string;
  large?: boolean;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const { alpha, low, high, verdict, reason } = found;
  const at = (value: number): number => ((Math.max(LOWEST, Math.min(1, value)) - LOWEST) / (1 - LOWEST)) * 100;
  const said =
    alpha == null
      ? translate(`calibration.lacking_${reason}`)
      : low == null || high == null
        ? translate('calibration.alpha_alone', { alpha: format.number(alpha, 2) })
        : translate('calibration.alpha_between', {
            alpha: format.number(alpha, 2),
            low: format.number(low, 2),
            high: format.number(high, 2),
          });
  return (
    <Box sx={{ display: 'grid', gap: '4px', minWidth: 0 }}>
      {large && alpha != null && (
        <Box sx={{ fontSize: 32, lineHeight: '38px', fontWeight: 640, letterSpacing: '-0.03em' }}>
          {format.number(alpha, 2)}
        </Box>
      )}
      <svg width="100%" height="22" role="img" aria-label={`${about}: ${said}`}>
        <title>{said}</title>
        {alpha == null ? (
          <Hatch y={6} height={10} />
        ) : (
          <>
            <line x1="0" y1="11" x2="100%" y2="11" stroke="var(--line-2)" />
            {LINES.map((line) => (
              <svg key={line} x={`${at(line)}%`} overflow="visible">
                <path d="M0 2V20" stroke="var(--line-3)" strokeWidth="1.5" strokeDasharray="2 2" />
              </svg>
            ))}
            {low != null && high != null && (
              <rect
                x={`${at(low)}%`}
                y="4"
                width={`${Math.max(1, at(high) - at(low))}%`}
                height="14"
                rx="7"
                fill="var(--band)"
              />
            )}
            <rect
              x={`${Math.min(at(0), at(alpha))}%`}
              y="8.5"
              width={`${Math.abs(at(alpha) - at(0))}%`}
              height="5"
              rx="2"
              fill="var(--ink-3)"
            />
            <circle cx={`${at(alpha)}%`} cy="11" r="5" fill="var(--ink)" stroke="var(--surface)" strokeWidth="1.5" />
          </>
        )}
      </svg>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '2px 8px',
          alignItems: 'center',
          fontSize: 12.5,
          lineHeight: '18px',
          color: 'var(--ink-2)',
        }}
      >
        <span>{said}</span>
        {verdict && (
          <Mark tone={TONES[verdict as keyof typeof TONES]}>{translate(`calibration.verdict_${verdict}`)}</Mark>
        )}
      </Box>
    </Box>
  );
};
