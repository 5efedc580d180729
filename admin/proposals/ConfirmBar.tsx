import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { ProposalRowFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { narrow } from '../theme.ts';
import { useDecide } from './decide.ts';
import { mayGoTogether } from './SelectRises.tsx';

/** Floats over the list as long as something is chosen; confirms all that is chosen on this page at once. */
export const ConfirmBar = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { data = [], selectedIds, onUnselectItems, refetch } = useListContext<ProposalRowFragment>();
  const [open, setOpen] = useState(false);
  const chosen = data.filter((proposal) => selectedIds.includes(proposal.id) && mayGoTogether(proposal));
  const decide = useDecide(() => {
    setOpen(false);
    onUnselectItems();
    void refetch();
  });
  const { run, busy, error } = useAct(() => decide(chosen, 'CONFIRM', null));
  if (chosen.length === 0) return null;
  const label = format.counted(
    chosen.every(({ kind }) => kind === 'RISE') ? 'proposals.bulk_confirm' : 'proposals.bulk_confirm_mixed',
    chosen.length,
  );
  return (
    <Box
      role="region"
      aria-label={label}
      sx={{
        position: 'sticky',
        bottom: 24,
        display: 'flex',
        justifyContent: 'center',
        zIndex: 10,
        [narrow]: { bottom: 84 },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '8px 12px',
          alignItems: 'center',
          padding: '10px 16px',
          borderRadius: '14px',
          background: 'var(--surface)',
          border: '1px solid var(--line-2)',
          boxShadow: 'var(--shadow-2)',
        }}
      >
        <Box sx={{ fontWeight: 600 }}>{format.counted('proposals.chosen', chosen.length)}</Box>
        <Box sx={{ fontSize: 13, color: 'var(--ink-2)' }}>{translate('proposals.bulk_falls')}</Box>
        <Button variant="contained" onClick={() => setOpen(true)}>
          {label}
        </Button>
        <Button variant="text" onClick={() => onUnselectItems()}>
          {translate('proposals.clear')}
        </Button>
      </Box>
      <AskDialog
        open={open}
        title={format.counted('proposals.bulk_title', chosen.length)}
        submit={label}
        busy={busy}
        error={error}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('proposals.bulk_text')}</Box>
        <Box
          component="ul"
          sx={{ margin: 0, paddingLeft: '20px', color: 'var(--ink)', maxHeight: 240, overflowY: 'auto' }}
        >
          {chosen.map((proposal) => (
            <li
              key={proposal.id}
            >{`${proposal.employeeName}, ${proposal.taskName}: ${proposal.fromStage} → ${proposal.toStage}`}</li>
          ))}
        </Box>
      </AskDialog>
    </Box>
  );
};
