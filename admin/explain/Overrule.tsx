import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { OverruleSignalDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import type { Signal } from './Signals.tsx';

/** HR's word against the rules about one signal. This map stays as it is; the next one takes the new weight. */
export function Overrule({ signal, onClose }: { signal: Signal; onClose: () => void }) {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const [weight, setWeight] = useState(format.number(signal.weight));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const parsed = weight.trim() === '' ? Number.NaN : Number(weight.replace(',', '.'));
  const badWeight = !(parsed >= 0 && parsed <= 1);
  const short = reason.trim().length < 3;
  const { run, busy, error } = useAct(async () => {
    await request(OverruleSignalDocument, { signalId: signal.id, weight: String(parsed), reason: reason.trim() });
    notify(translate('explain.overrule.saved'), { type: 'success' });
    onClose();
  });
  return (
    <AskDialog
      open
      title={translate('explain.overrule.title', { day: format.day(signal.day) })}
      submit={translate('explain.overrule.submit')}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!badWeight && !short) void run();
      }}
    >
      <p className="sm sec">{translate('explain.overrule.text')}</p>
      <TextField
        label={translate('explain.overrule.weight')}
        value={weight}
        onChange={(event) => setWeight(event.target.value)}
        error={tried && badWeight}
        helperText={translate(tried && badWeight ? 'explain.overrule.weight_bad' : 'explain.overrule.weight_range')}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      />
      <TextField
        multiline
        minRows={2}
        required
        label={translate('maps.decide.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={tried && short}
        helperText={translate(tried && short ? 'maps.decide.reason_needed' : 'explain.overrule.logged')}
      />
    </AskDialog>
  );
}
