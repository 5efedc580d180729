import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { KnownUpTo } from '../compare/KnownUpTo.tsx';
import { sentence } from '../graphql.ts';
import { makeMap } from './make-map.ts';
import { useSay } from './reader.ts';

/** Makes this person's map as of a day that is chosen; `again` says that one is there already. */
export function Generate({
  employeeId,
  today,
  again,
  onDone,
  prominent = false,
}: {
  employeeId: string;
  today: string;
  again: boolean;
  onDone: () => void;
  prominent?: boolean;
}) {
  const say = useSay();
  const translate = useTranslate();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const [asOf, setAsOf] = useState(today);
  const [cutoff, setCutoff] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!asOf) return setFault(say('maps.generate.day_needed'));
    setBusy(true);
    setFault(null);
    try {
      await makeMap(employeeId, asOf, cutoff);
      notify(say('maps.generate.done'), { type: 'success' });
      setOpen(false);
      onDone();
    } catch (error) {
      setFault(sentence(error, translate));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button variant={prominent ? 'contained' : 'text'} onClick={() => setOpen(true)}>
        {say(again ? 'maps.generate.again' : 'maps.generate.button')}
      </Button>
      <Dialog
        open={open}
        onClose={() => !busy && setOpen(false)}
        fullWidth
        maxWidth="xs"
        aria-labelledby="generate-title"
      >
        <form onSubmit={(event) => void submit(event)} noValidate>
          <DialogTitle id="generate-title">{say('maps.generate.title')}</DialogTitle>
          <DialogContent>
            <p className="sm sec" style={{ marginBottom: 16 }}>
              {say(cutoff === null ? 'maps.generate.text' : 'compare.known_text')}
            </p>
            <TextField
              type="date"
              label={say('maps.generate.as_of')}
              value={asOf}
              onChange={(event) => setAsOf(event.target.value)}
              error={fault !== null}
              helperText={fault ?? say(busy ? 'maps.generate.busy' : 'maps.generate.included')}
              slotProps={{ htmlInput: { max: today }, inputLabel: { shrink: true } }}
            />
            {open && <KnownUpTo value={cutoff} onChange={setCutoff} />}
          </DialogContent>
          <DialogActions>
            <Button variant="text" disabled={busy} onClick={() => setOpen(false)}>
              {translate('shell.cancel')}
            </Button>
            <Button type="submit" variant="contained" disabled={busy}>
              {say(again ? 'maps.generate.again' : 'maps.generate.button')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
