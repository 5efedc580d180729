import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { ProposalRowFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { draftOf } from '../draft.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useDecide } from './decide.ts';
import { ReasonField, tooShort } from './ReasonField.tsx';

/** A step down is confirmed with a reason, like a rejection: the person will read it. */
export const ConfirmButton = ({ proposal }: { proposal: ProposalRowFragment }) => {
  const translate = useTranslate();
  const { refetch } = useListContext();
  const draft = draftOf(`confirm.${proposal.id}`, '');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState(draft.read);
  const names = {
    name: proposal.employeeName,
    from: proposal.fromStage,
    to: proposal.toStage,
    task: proposal.taskName,
  };
  const down = proposal.kind === 'FALL';
  const decide = useDecide(() => {
    draft.clear();
    setOpen(false);
    void refetch();
  });
  const { run, busy, error } = useAct(() => decide([proposal], 'CONFIRM', down ? reason.trim() : null));
  return (
    <>
      <Button variant="outlined" aria-label={translate('proposals.confirm_one', names)} onClick={() => setOpen(true)}>
        {translate('proposals.confirm')}
      </Button>
      <AskDialog
        open={open}
        title={translate('proposals.confirm_title', names)}
        submit={translate('proposals.confirm_one', names)}
        busy={busy}
        error={error}
        disabled={down && tooShort(reason)}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate(down ? 'proposals.confirm_fall_text' : 'proposals.confirm_text', names)}</Box>
        {down && (
          <ReasonField
            name={proposal.employeeName}
            value={reason}
            onChange={(typed) => {
              setReason(typed);
              draft.write(typed);
            }}
          />
        )}
      </AskDialog>
    </>
  );
};
