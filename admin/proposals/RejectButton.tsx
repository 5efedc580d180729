import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { ProposalRowFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { draftOf } from '../draft.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useDecide } from './decide.ts';
import { ReasonField, tooShort } from './ReasonField.tsx';

/** A rejection needs a reason. What was typed is kept until it is sent. */
export const RejectButton = ({ proposal }: { proposal: ProposalRowFragment }) => {
  const translate = useTranslate();
  const { refetch } = useListContext();
  const draft = draftOf(`reject.${proposal.id}`, '');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState(draft.read);
  const names = {
    name: proposal.employeeName,
    from: proposal.fromStage,
    to: proposal.toStage,
    task: proposal.taskName,
  };
  const decide = useDecide(() => {
    draft.clear();
    setOpen(false);
    void refetch();
  });
  const { run, busy, error } = useAct(() => decide([proposal], 'REJECT', reason.trim()));
  return (
    <>
      <Button variant="text" aria-label={translate('proposals.reject_one', names)} onClick={() => setOpen(true)}>
        {translate('proposals.reject')}
      </Button>
      <AskDialog
        open={open}
        title={translate('proposals.reject_title', names)}
        submit={translate('proposals.reject_one', names)}
        busy={busy}
        error={error}
        disabled={tooShort(reason)}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('proposals.reject_text', names)}</Box>
        <ReasonField
          name={proposal.employeeName}
          value={reason}
          onChange={(typed) => {
            setReason(typed);
            draft.write(typed);
          }}
        />
      </AskDialog>
    </>
  );
};
