import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { DecideOnMapDocument, type Decision, type MapProposalFragment } from '../../schema/generated/operations.ts';
import { request, sentence } from '../graphql.ts';
import { useSay } from './reader.ts';

/** A refusal, and a step down, need a reason in words; a rise may have one. */
export function Decide({
  proposal,
  task,
  decision,
  onClose,
  onDone,
}: {
  proposal: MapProposalFragment;
  task: string;
  decision: Decision;
  onClose: () => void;
  onDone: () => void;
}) {
  const say = useSay();
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const mandatory = decision === 'REJECT' || proposal.kind === 'FALL';
  const lacking = mandatory && reason.trim().length < 3;
  const words = { stage: proposal.toStage, from: proposal.fromStage, task };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (lacking) return setFault(say('maps.decide.reason_needed'));
    setBusy(true);
    try {
      const { decideProposals } = await request(DecideOnMapDocument, {
        ids: [proposal.id],
        decision,
        reason: reason.trim() || null,
      });
      const refused = decideProposals.find((result) => result.errorCode !== null);
      if (refused)
        return setFault(
          translate(`errors.${refused.errorCode}`, { _: refused.errorMessage ?? translate('errors.INTERNAL') }),
        );
      notify(say(decision === 'CONFIRM' ? 'maps.decide.confirmed' : 'maps.decide.rejected', words), {
        type: 'success',
      });
      onClose();
      onDone();
    } catch (error) {
      setFault(sentence(error, translate));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="decide-title">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogTitle id="decide-title">
          {say(decision === 'CONFIRM' ? 'maps.decide.confirm_title' : 'maps.decide.reject_title', words)}
        </DialogTitle>
        <DialogContent>
          <p className="sm sec" style={{ marginBottom: 16 }}>
            {say(decision === 'CONFIRM' ? 'maps.decide.confirm_text' : 'maps.decide.reject_text', words)}
          </p>
          <TextField
            multiline
            minRows={3}
            value={reason}
            required={mandatory}
            label={say(mandatory ? 'maps.decide.reason' : 'maps.decide.reason_optional')}
            error={fault !== null}
            helperText={fault ?? say('maps.decide.reason_seen')}
            onChange={(event) => {
              setReason(event.target.value);
              setFault(null);
            }}
          />
        </DialogContent>
        <DialogActions>
          <Button variant="text" onClick={onClose}>
            {translate('shell.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {say(decision === 'CONFIRM' ? 'maps.proposal.confirm' : 'maps.decide.reject_button', words)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
