import { LinkBase, useListContext, useTranslate } from 'react-admin';
import { Box, Button, Checkbox } from '@mui/material';
import type { ProposalRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Avatar } from '../layout/Avatar.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { narrow, serif } from '../theme.ts';
import { DecideButton } from './DecideButton.tsx';
import { Move } from './Move.tsx';
import { mayGoTogether } from './SelectRises.tsx';

const row = {
  display: 'grid',
  gridTemplateColumns: '36px minmax(180px, 1.4fr) minmax(160px, 1fr) minmax(140px, 1fr) auto',
  gap: '8px 14px',
  alignItems: 'center',
  padding: '14px 0',
  borderBottom: '1px solid var(--line)',
  '&[data-chosen=true]': { background: 'var(--surface)' },
  [narrow]: { gridTemplateColumns: '36px minmax(0, 1fr)', '& > *:nth-of-type(n+3)': { gridColumn: 2 } },
};
const caption = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };

/** One proposal: who, from where to where, on what day's data, and the two answers. */
export const ProposalRow = ({ proposal }: { proposal: ProposalRowFragment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const { selectedIds, onToggleItem, refetch } = useListContext();
  const chosen = selectedIds.includes(proposal.id);
  const name = proposal.employeeName;
  const decides = proposal.status === 'OPEN' && viewer?.may.includes('decideProposals');
  return (
    <Box component="li" sx={row} data-chosen={chosen}>
      <Box>
        {decides && mayGoTogether(proposal) && (
          <Checkbox
            checked={chosen}
            onChange={() => onToggleItem(proposal.id)}
            slotProps={{ input: { 'aria-label': translate('proposals.select', { name }) } }}
          />
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: '12px', alignItems: 'center', minWidth: 0 }}>
        <Avatar name={name} />
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Box>
          <Box sx={caption}>{proposal.taskName}</Box>
        </Box>
      </Box>
      <Move proposal={proposal} />
      <Box sx={{ fontSize: 13, lineHeight: '18px' }}>
        <Box sx={caption}>{translate('proposals.as_of')}</Box>
        {format.day(proposal.asOf)}
        {proposal.decidedAt && (
          <Box sx={{ color: 'var(--ink-2)' }}>
            {translate(`proposals.${proposal.status}`)}
            {', '}
            {translate('proposals.by', { name: proposal.decidedBy ?? '', day: format.day(proposal.decidedAt) })}
            {proposal.reason && (
              <Box sx={{ fontFamily: serif, fontSize: 14, color: 'var(--ink)' }}>{proposal.reason}</Box>
            )}
          </Box>
        )}
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '4px',
          justifyContent: 'flex-end',
          [narrow]: { justifyContent: 'flex-start' },
        }}
      >
        <Button
          variant="text"
          component={LinkBase}
          to={`/maps/${proposal.employeeId}`}
          aria-label={translate('proposals.see_map_of', { name })}
        >
          {translate('proposals.see_map')}
        </Button>
        {decides && (
          <>
            <DecideButton proposal={proposal} decision="REJECT" onDecided={() => void refetch()} />
            <DecideButton proposal={proposal} decision="CONFIRM" onDecided={() => void refetch()} />
          </>
        )}
      </Box>
    </Box>
  );
};
