import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { DecideGoalDocument, type MapGoalFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useSay, useText } from './reader.ts';
import { useTalk } from './talk.ts';

/** No without a reason is no answer. */
export function DeclineGoal({ goal, onClose }: { goal: MapGoalFragment; onClose: () => void }) {
  const say = useSay();
  const text = useText();
  const notify = useNotify();
  const { again } = useTalk();
  const [reason, setReason] = useState('');
  const { run, busy, error } = useAct(async () => {
    await request(DecideGoalDocument, { id: goal.id, version: goal.version, agree: false, reason: reason.trim() });
    notify(say('maps.own_goals.decline_done'), { type: 'success' });
    onClose();
    again();
  });
  return (
    <AskDialog
      open
      title={say('maps.own_goals.decline_title', { goal: text(goal.name) })}
      submit={say('maps.own_goals.decline')}
      busy={busy}
      error={error}
      disabled={reason.trim().length < 3}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <TextField
        label={say('maps.decide.reason')}
        helperText={say('maps.own_goals.reason_seen')}
        value={reason}
        multiline
        minRows={3}
        required
        onChange={(event) => setReason(event.target.value)}
      />
    </AskDialog>
  );
}
