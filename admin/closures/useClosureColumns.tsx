import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ClosureRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import type { Column } from '../layout/Rows.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { CorrectClosure, WithdrawClosure } from './ClosureButtons.tsx';
import { useSpanWords } from './useSpanWords.ts';

const small = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };

/** Where, when, why, and who said so; what can still be done about it for whoever may. */
export function useClosureColumns(again: () => void): Column<ClosureRowFragment>[] {
  const translate = useTranslate();
  const format = useFormat();
  const words = useSpanWords();
  const hr = useViewer()?.may.includes('closeLocation') ?? false;
  const by = (name: string | null | undefined, at: string) =>
    name ? translate('closures.by_name', { name, day: format.day(at) }) : translate('closures.by_system');
  return [
    {
      name: 'location',
      head: translate('closures.location'),
      sort: 'LOCATION',
      cell: (one) => <Box sx={{ fontWeight: 600 }}>{one.locationName}</Box>,
    },
    {
      name: 'span',
      head: translate('closures.closed'),
      sort: 'FROM',
      cell: (one) => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'center' }}>
          <Box sx={one.state === 'HOLDS' ? undefined : { textDecoration: 'line-through', color: 'var(--ink-3)' }}>
            {words(one)}
          </Box>
          <Standing closure={one} />
        </Box>
      ),
    },
    {
      name: 'reason',
      head: translate('closures.reason'),
      cell: (one) => <Box sx={{ maxWidth: 420, overflowWrap: 'anywhere' }}>{one.reason}</Box>,
    },
    {
      name: 'recorded',
      head: translate('closures.recorded'),
      sort: 'RECORDED',
      cell: (one) => (
        <Box sx={small}>
          {by(one.recordedBy, one.recordedAt)}
          {one.endedAt && (
            <Box>
              {translate(one.state === 'CORRECTED' ? 'closures.corrected_by' : 'closures.withdrawn_by', {
                who: by(one.endedBy, one.endedAt),
              })}
            </Box>
          )}
        </Box>
      ),
    },
    ...(hr
      ? [
          {
            name: 'act',
            head: '',
            align: 'right' as const,
            cell: (one: ClosureRowFragment) =>
              one.state === 'HOLDS' && (
                <Box sx={{ display: 'inline-flex', flexWrap: 'wrap' }}>
                  <CorrectClosure closure={one} onDone={again} />
                  <WithdrawClosure closure={one} onDone={again} />
                </Box>
              ),
          },
        ]
      : []),
  ];
}

const Standing = ({ closure }: { closure: ClosureRowFragment }) => {
  const translate = useTranslate();
  if (closure.state !== 'HOLDS') return <Mark>{translate(`closures.state.${closure.state}`)}</Mark>;
  const when = whenIs(closure);
  return when && <Mark tone={when === 'now' ? 'attn' : 'warn'}>{translate(`closures.${when}`)}</Mark>;
};

function whenIs({ from, until }: ClosureRowFragment): 'now' | 'ahead' | null {
  const now = Date.now();
  if (Date.parse(until) <= now) return null;
  return Date.parse(from) <= now ? 'now' : 'ahead';
}
