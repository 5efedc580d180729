import { LinkBase, useTranslate } from 'react-admin';
import { Box, Link } from '@mui/material';
import type { ResultRowFragment } from '../../schema/generated/operations.ts';
import { OpenDispute } from '../disputes/OpenDispute.tsx';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { useToday } from '../organisation/useOrganisation.ts';
import { serif } from '../theme.ts';
import { Answers } from './Answers.tsx';
import { ResultActs } from './ResultActs.tsx';

const tones = { NEW: 'warn', DISCLOSED: 'warn', DISCUSSED: 'warn', CLOSED: 'met' } as const;

/** What is done is read on demand; what waits for somebody lies open. */
const waiting = ['NEW', 'DISCLOSED', 'DISCUSSED'];

/** One visit: where, when, how far the work with it is, and each answer. */
export const ResultCard = ({
  result,
  mine,
  onDone,
}: {
  result: ResultRowFragment;
  mine: boolean;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const line = translate('results.line', {
    programme: result.programmeName,
    location: result.locationName,
    day: format.day(result.visitedOn),
  });
  const viewer = useViewer();
  const today = useToday();
  const own = result.employeeId !== null && viewer?.employeeId === result.employeeId;
  const whole = result.disputes.findLast(({ itemId }) => itemId === null);
  // Auditors see the visits that they made and no others.
  const mayCorrect =
    viewer?.role === 'AUDITOR' ||
    viewer?.role === 'HR' ||
    (viewer?.role === 'MANAGER' && result.side === 'MANAGER' && !own);
  /** One thing is disputed once, and nothing beside a dispute about all of it; what was withdrawn may come again. */
  const disputable = (itemId: string | null): boolean => {
    const until = result.disputableUntil;
    if (!own || !until || !today || until < today) return false;
    const standing = result.disputes.filter(({ state }) => state !== 'WITHDRAWN');
    const waits = ({ state }: { state: string }) => state === 'OPEN' || state === 'IN_REVIEW';
    return (
      !standing.some((each) => each.itemId === itemId) &&
      !standing.some((each) => waits(each) && (each.itemId === null || itemId === null))
    );
  };
  return (
    <Box
      component="article"
      aria-label={`${result.number}: ${line}`}
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
          {(!mine && result.employeeName) || result.locationName}
        </Box>
        <Mark tone={tones[result.state as keyof typeof tones] ?? 'plain'}>
          {translate(`results.state_${result.state}`)}
        </Mark>
        {result.overdue && <Mark tone="attn">{translate('results.overdue')}</Mark>}
        {whole && whole.state !== 'WITHDRAWN' && (
          <Mark tone="warn">
            {translate('disputes.answer_state', { state: translate(`disputes.state_${whole.state}`) })}
          </Mark>
        )}
      </Box>
      <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
        {`${line} · ${translate(`results.side_${result.side}`)} · ${result.number}`}
      </Box>
      {result.remark && <Box sx={{ fontFamily: serif }}>{result.remark}</Box>}
      {result.answers.length > 0 && (
        <Box component="details" open={waiting.includes(result.state)}>
          <Box component="summary" sx={{ cursor: 'pointer', color: 'var(--ink-2)', paddingBottom: '8px' }}>
            {format.counted('results.answers', result.answers.length)}
          </Box>
          <Answers result={result} mine={mine} disputable={disputable} onDone={onDone} />
        </Box>
      )}
      {disputable(null) && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', color: 'var(--ink-2)' }}>
          <span>{translate('disputes.until', { day: format.day(result.disputableUntil!) })}</span>
          <OpenDispute visitId={result.id} itemId={null} about={line} onDone={onDone} />
        </Box>
      )}
      {result.note && (
        <Box>
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
            {translate('results.noted', { day: format.day(result.discussedOn ?? result.visitedOn) })}
          </Box>
          <Box sx={{ fontFamily: serif }}>{result.note}</Box>
        </Box>
      )}
      {!mine && <ResultActs result={result} onDone={onDone} />}
      {result.answers.length > 0 && mayCorrect && (
        <Box>
          <Link component={LinkBase} to={`/record-visit?visit=${result.id}`}>
            {translate('results.correct')}
          </Link>
        </Box>
      )}
    </Box>
  );
};
