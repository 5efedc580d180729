import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { AssignmentFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { StageChip } from '../maps/StageChip.tsx';
import { useStages } from '../organisation/useStages.ts';
import { StateStageButton } from './StateStageButton.tsx';

const caption = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };

export const AssignmentRow = ({ assignment: one, onDone }: { assignment: AssignmentFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const stages = useStages();
  const period = one.endedOn
    ? translate('employees.card_from_to', { from: format.day(one.startedOn), to: format.day(one.endedOn) })
    : translate('employees.card_from', { from: format.day(one.startedOn) });
  const facts = [
    period,
    one.startEstimated && translate('employees.card_estimated'),
    one.locationName,
    one.isPrimary && translate('employees.card_primary'),
    one.statedStage && translate('employees.card_stated', { stage: one.statedStage }),
  ];
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        gap: '4px 16px',
        padding: '14px 0',
        borderTop: '1px solid var(--line)',
        marginTop: '12px',
      }}
    >
      <Box>
        <Box sx={{ fontWeight: 600 }}>{one.task.name}</Box>
        <Box sx={caption}>{facts.filter(Boolean).join(', ')}</Box>
      </Box>
      <Box sx={{ textAlign: 'right' }}>
        {one.stage ? <StageChip stage={one.stage} of={stages} /> : <Box sx={caption}>{translate('stages.none')}</Box>}
        {one.stageSince && <Box sx={caption}>{translate('employees.since', { day: format.day(one.stageSince) })}</Box>}
        <StateStageButton assignment={one} onDone={onDone} />
      </Box>
      <Box sx={{ gridColumn: '1 / -1', fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
        {one.pauses.length === 0
          ? translate('employees.card_no_pauses')
          : `${translate('employees.card_pauses')}: ${one.pauses
              .map((pause) => {
                const when = pause.to
                  ? translate('employees.card_from_to', { from: format.day(pause.from), to: format.day(pause.to) })
                  : translate('employees.card_pause_open', { from: format.day(pause.from) });
                return `${when} (${pause.reason})`;
              })
              .join('; ')}`}
      </Box>
    </Box>
  );
};
