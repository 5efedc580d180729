import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { EmployeeRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { StageChip } from '../maps/StageChip.tsx';
import { useStages } from '../organisation/useStages.ts';

/** Where a person stands, task by task: the main one first, ended ones left out. */
export const Standings = ({
  person: { assignments, endedOn },
}: {
  person: Pick<EmployeeRowFragment, 'assignments' | 'endedOn'>;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const stages = useStages();
  const shown = assignments
    .filter((one) => !one.endedOn)
    .toSorted((one, other) => Number(other.isPrimary) - Number(one.isPrimary));
  if (shown.length === 0)
    return (
      <Box component="span" sx={{ fontSize: 12, color: 'var(--ink-3)' }}>
        {endedOn ? translate('employees.card_left', { day: format.day(endedOn) }) : translate('employees.no_task')}
      </Box>
    );
  return (
    <Box sx={{ display: 'grid', gap: '6px' }}>
      {shown.map((one) => (
        <Box
          key={one.id}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center', fontSize: 13 }}
        >
          {one.stage ? (
            <StageChip stage={one.stage} of={stages} />
          ) : (
            <Box component="span" sx={{ fontSize: 12, color: 'var(--ink-3)' }}>
              {translate('stages.none')}
            </Box>
          )}
          <Box component="span">{one.task.name}</Box>
          {one.stageSince && (
            <Box component="span" sx={{ fontSize: 12, color: 'var(--ink-3)' }}>
              {translate('employees.since', { day: format.shortDay(one.stageSince) })}
            </Box>
          )}
          {one.openProposal && (
            <Box
              component="span"
              sx={{
                fontSize: 12.5,
                fontWeight: 550,
                lineHeight: '24px',
                padding: '0 9px',
                borderRadius: '6px',
                background: 'var(--ember-t)',
                color: 'var(--ember)',
              }}
            >
              {translate(`employees.proposal_${one.openProposal.kind}`, {
                from: one.openProposal.fromStage,
                to: one.openProposal.toStage,
              })}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
};
