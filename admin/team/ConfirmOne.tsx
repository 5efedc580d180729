import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { ProposalRowFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useDecide } from '../proposals/decide.ts';

/** A rise or a first placement, confirmed from its line. Steps down are decided on the map, where they can be looked at. */
export const ConfirmOne = ({ proposal, onDecided }: { proposal: ProposalRowFragment; onDecided: () => void }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const names = {
    name: proposal.employeeName,
    from: proposal.fromStage,
    to: proposal.toStage,
    task: proposal.taskName,
  };
  const decide = useDecide(() => {
    setOpen(false);
    onDecided();
  });
  const { run, busy, error } = useAct(() => decide([proposal], 'CONFIRM', null));
  return (
    <>
      <Button variant="outlined" aria-label={translate('proposals.confirm_one', names)} onClick={() => setOpen(true)}>
        {translate('team.confirm')}
      </Button>
      <AskDialog
        open={open}
        title={translate('proposals.confirm_title', names)}
        submit={translate('proposals.confirm_one', names)}
        busy={busy}
        error={error}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('proposals.confirm_text', names)}</Box>
      </AskDialog>
    </>
  );
};
