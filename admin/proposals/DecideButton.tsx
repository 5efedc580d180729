import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { Decision, ProposalRowFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { draftOf } from '../draft.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useDecide } from './decide.ts';
import { ReasonField, tooShort } from './ReasonField.tsx';

type Decided = Pick<ProposalRowFragment, 'id' | 'kind' | 'employeeName' | 'taskName' | 'fromStage' | 'toStage'>;

const CONFIRM_WORDS: Readonly<Record<string, string>> = {
  FALL: 'proposals.confirm_fall_text',
  PLACEMENT: 'proposals.confirm_placement_text',
};

/** One of the two answers to a proposal. A refusal and a step down need a reason, since the person reads it; a rise may have a word. */
export const DecideButton = ({
  proposal,
  decision,
  onDecided,
  main = false,
}: {
  proposal: Decided;
  decision: Decision;
  onDecided: () => void;
  /** The one thing that the page asks for, not one of many. */
  main?: boolean;
}) => {
  const translate = useTranslate();
  const draft = draftOf(`${decision}.${proposal.id}`, '');
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState(draft.read);
  const names = {
    name: proposal.employeeName,
    from: proposal.fromStage,
    to: proposal.toStage,
    task: proposal.taskName,
  };
  const confirms = decision === 'CONFIRM';
  const key = confirms ? 'confirm' : 'reject';
  const needed = !confirms || proposal.kind === 'FALL';
  const words = confirms ? (CONFIRM_WORDS[proposal.kind] ?? 'proposals.confirm_text') : 'proposals.reject_text';
  const decide = useDecide(() => {
    draft.clear();
    setOpen(false);
    onDecided();
  });
  const { run, busy, error } = useAct(() => decide([proposal], decision, reason.trim() || null));
  return (
    <>
      <Button
        variant={main && confirms ? 'contained' : main || confirms ? 'outlined' : 'text'}
        aria-label={translate(`proposals.${key}_one`, names)}
        onClick={() => setOpen(true)}
      >
        {translate(main && confirms ? 'proposals.confirm_to' : `proposals.${key}`, names)}
      </Button>
      <AskDialog
        open={open}
        title={translate(`proposals.${key}_title`, names)}
        submit={translate(`proposals.${key}_one`, names)}
        busy={busy}
        error={error}
        disabled={needed && tooShort(reason)}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate(words, names)}</Box>
        <ReasonField
          name={proposal.employeeName}
          value={reason}
          required={needed}
          onChange={(typed) => {
            setReason(typed);
            draft.write(typed);
          }}
        />
      </AskDialog>
    </>
  );
};
