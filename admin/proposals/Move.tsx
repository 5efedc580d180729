import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ProposalRowFragment } from '../../schema/generated/operations.ts';
import { StageChip } from '../maps/StageChip.tsx';
import { useStages } from '../organisation/useStages.ts';

/** From where to where. A first placement is no rise: nobody decided on the stage before it, so it is one stage, said as such. */
export const Move = ({
  proposal: { kind, fromStage: from, toStage: to },
  of: known,
}: {
  proposal: Pick<ProposalRowFragment, 'kind' | 'fromStage' | 'toStage'>;
  /** Codes of the stages, the first one first; those of the rules in force unless told. */
  of?: readonly string[];
}) => {
  const translate = useTranslate();
  const inForce = useStages();
  const of = known ?? inForce;
  const placed = kind === 'PLACEMENT';
  return (
    <Box>
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: '8px' }}
        aria-label={translate(`stages.move_${kind}`, { from, to })}
        role="img"
      >
        {!placed && (
          <>
            <StageChip stage={from} of={of} />
            <span aria-hidden="true">→</span>
          </>
        )}
        <StageChip stage={to} of={of} />
      </Box>
      <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)', marginTop: '4px', whiteSpace: 'nowrap' }}>
        {translate(`stages.${kind}`)}
        {placed && `, ${translate('stages.so_far', { from })}`}
      </Box>
    </Box>
  );
};
