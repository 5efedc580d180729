import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { StateStageDocument, type AssignmentFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { useStages } from '../organisation/useStages.ts';

/** HR says at which stage somebody began a task; offered until the first decision, which outweighs it. */
export const StateStageButton = ({
  assignment: one,
  onDone,
}: {
  assignment: AssignmentFragment;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const decided = one.stageSince !== null && one.stageSince !== one.startedOn;
  if (!viewer?.may.includes('stateStage') || decided) return null;
  return (
    <>
      <Button size="small" variant="text" onClick={() => setOpen(true)}>
        {translate('employees.state_stage')}
      </Button>
      {open && (
        <StateStage
          assignment={one}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      )}
    </>
  );
};

const StateStage = ({
  assignment: { id, task, statedStage },
  onClose,
  onDone,
}: {
  assignment: AssignmentFragment;
  onClose: () => void;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const stages = useStages();
  const [stage, setStage] = useState(statedStage ?? '');
  const [reason, setReason] = useState('');
  const { run, busy, error } = useAct(async () => {
    await request(StateStageDocument, {
      assignmentId: id,
      stage: stage || null,
      seen: statedStage,
      reason: reason.trim(),
    });
    notify('employees.state_done', { type: 'success' });
    onDone();
  });
  return (
    <AskDialog
      open
      title={translate('employees.state_title', { task: task.name })}
      submit={translate('employees.state_submit')}
      busy={busy}
      error={error}
      disabled={stage === (statedStage ?? '') || reason.trim().length < 3}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <Box sx={{ color: 'var(--ink-2)' }}>{translate('employees.state_text')}</Box>
      <TextField
        select
        label={translate('employees.label_stage')}
        value={stage}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        onChange={(event) => setStage(event.target.value)}
      >
        <MenuItem value="">{translate('employees.state_none')}</MenuItem>
        {stages.map((code) => (
          <MenuItem key={code} value={code}>
            {code}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        required
        multiline
        minRows={2}
        label={translate('employees.state_reason')}
        helperText={translate('employees.state_reason_help')}
        value={reason}
        slotProps={{ htmlInput: { maxLength: 1_000 } }}
        onChange={(event) => setReason(event.target.value)}
      />
    </AskDialog>
  );
};
