import { LinkBase, useTranslate } from 'react-admin';
import { Box, Link } from '@mui/material';
import type { DisputeRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { Mark } from '../layout/Mark.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { serif } from '../theme.ts';
import { DisputeActs } from './DisputeActs.tsx';

const tones = {
  OPEN: 'warn',
  IN_REVIEW: 'warn',
  UPHELD: 'met',
  PARTLY: 'met',
  REJECTED: 'plain',
  WITHDRAWN: 'plain',
} as const;

/** One dispute: what is disputed, in whose words, who decides by when, and what came of it. */
export const DisputeCard = ({ dispute, onDone }: { dispute: DisputeRowFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const mine = useViewer()?.employeeId === dispute.employeeId;
  const { signal } = dispute;
  const about = signal
    ? [text(signal.kindName), signal.value !== null && format.value(signal.value, signal.unit)]
        .filter(Boolean)
        .join(': ')
    : dispute.itemId === null
      ? translate('disputes.whole')
      : text(dispute.question);
  const waits = dispute.state === 'OPEN' || dispute.state === 'IN_REVIEW';
  const caption = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };
  return (
    <Box
      component="article"
      aria-label={`${dispute.number ?? format.day(signal?.day ?? dispute.openedOn)}: ${about}`}
      sx={{
        padding: '20px',
        border: '1px solid var(--line)',
        borderRadius: '12px',
        background: 'var(--surface)',
        boxShadow: 'var(--shadow)',
        display: 'grid',
        gap: '10px',
        minWidth: 0,
        overflowWrap: 'anywhere',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px 10px', alignItems: 'baseline' }}>
        <Box component="h2" sx={{ fontSize: 15, lineHeight: '22px', fontWeight: 620 }}>
          {about}
        </Box>
        <Mark tone={tones[dispute.state as keyof typeof tones] ?? 'plain'}>
          {translate(`disputes.state_${dispute.state}`)}
        </Mark>
        {dispute.overdue && <Mark tone="attn">{translate('disputes.overdue')}</Mark>}
      </Box>
      <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
        {[
          !mine && dispute.employeeName,
          dispute.programmeName,
          dispute.locationName,
          dispute.visitedOn && format.day(dispute.visitedOn),
          signal && format.day(signal.day),
          signal?.channel && translate(`maps.channels.${signal.channel}`, { _: signal.channel }),
          dispute.number,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
      {signal?.body && (
        <Box>
          <Box sx={caption}>{translate('disputes.client_said')}</Box>
          <Box sx={{ fontFamily: serif }}>{translate('maps.quote', { text: signal.body })}</Box>
        </Box>
      )}
      <Box>
        <Box sx={caption}>
          {translate(mine ? 'disputes.you_said' : 'disputes.was_said', { day: format.day(dispute.openedOn) })}
        </Box>
        <Box sx={{ fontFamily: serif }}>{dispute.reason}</Box>
        <Box sx={{ display: 'flex', gap: '12px' }}>
          {dispute.evidence && (
            <Link href={dispute.evidence} target="_blank" rel="noreferrer noopener">
              {translate('results.evidence')}
            </Link>
          )}
          {dispute.evidenceFileId && (
            <Link href={`/evidence/${dispute.evidenceFileId}`} download>
              {translate('results.picture')}
            </Link>
          )}
        </Box>
      </Box>
      <Box sx={caption}>
        {[
          waits && translate('disputes.due', { day: format.day(dispute.dueOn) }),
          waits && translate('disputes.not_counted'),
          dispute.deciderName &&
            translate(waits ? 'disputes.decides' : 'disputes.decided_by', { name: dispute.deciderName }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
      {dispute.decision && (
        <Box>
          <Box sx={caption}>
            {translate('disputes.decision', { day: dispute.endedAt ? format.day(dispute.endedAt) : '' })}
          </Box>
          <Box sx={{ fontFamily: serif }}>{dispute.decision}</Box>
          <Box sx={{ marginTop: '6px', fontSize: 13, lineHeight: '18px' }}>
            {signal
              ? translate('disputes.effect_signal', {
                  before: format.number(signal.weightBefore ?? 0),
                  after: format.number(signal.weightAfter ?? 0),
                })
              : translate('disputes.effect', {
                  before: points(dispute.scoreBefore),
                  after: points(dispute.scoreAfter),
                })}{' '}
            <Link component={LinkBase} to={mine ? '/maps/me/compare' : `/maps/${dispute.employeeId}/compare`}>
              {translate('disputes.maps')}
            </Link>
          </Box>
        </Box>
      )}
      <DisputeActs dispute={dispute} onDone={onDone} />
    </Box>
  );

  function points(score: number | null): string {
    return score === null ? translate('disputes.no_points') : format.number(Math.round(score * 10) / 10);
  }
};
