import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { OverruleSignalDocument } from '../../schema/generated/operations.ts';
import { request, sentence } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import type { Signal } from './Signals.tsx';

/** HR's word against the rules about one signal. This map stays as it is; the next one takes the new weight. */
export function Overrule({ signal, onClose }: { signal: Signal; onClose: () => void }) {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const [weight, setWeight] = useState(format.number(signal.weight));
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const parsed = weight.trim() === '' ? Number.NaN : Number(weight.replace(',', '.'));
  const badWeight = !(parsed >= 0 && parsed <= 1);
  const [tried, setTried] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (badWeight || reason.trim().length < 3) return;
    setBusy(true);
    try {
      await request(OverruleSignalDocument, { signalId: signal.id, weight: String(parsed), reason: reason.trim() });
      notify(translate('explain.overrule.saved'), { type: 'success' });
      onClose();
    } catch (error) {
      setFault(sentence(error, translate));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="overrule-title">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogTitle id="overrule-title">
          {translate('explain.overrule.title', { day: format.day(signal.day) })}
        </DialogTitle>
        <DialogContent>
          <p className="sm sec" style={{ marginBottom: 16 }}>
            {translate('explain.overrule.text')}
          </p>
          <Stack spacing={4}>
            <TextField
              label={translate('explain.overrule.weight')}
              value={weight}
              onChange={(event) => setWeight(event.target.value)}
              error={tried && badWeight}
              helperText={translate(
                tried && badWeight ? 'explain.overrule.weight_bad' : 'explain.overrule.weight_range',
              )}
              slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            />
            <TextField
              multiline
              minRows={2}
              required
              label={translate('maps.decide.reason')}
              value={reason}
              onChange={(event) => {
                setReason(event.target.value);
                setFault(null);
              }}
              error={fault !== null || (tried && reason.trim().length < 3)}
              helperText={
                fault ??
                (tried && reason.trim().length < 3
                  ? translate('maps.decide.reason_needed')
                  : translate('explain.overrule.logged'))
              }
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button variant="text" onClick={onClose}>
            {translate('shell.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('explain.overrule.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
