import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../act.ts';
import { KnownUpTo } from '../compare/KnownUpTo.tsx';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';
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
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const [asOf, setAsOf] = useState(today);
  const [cutoff, setCutoff] = useState<number | null>(null);
  const { run, busy, error } = useAct(async () => {
    await makeMap(employeeId, asOf, cutoff);
    notify(say('maps.generate.done'), { type: 'success' });
    setOpen(false);
    onDone();
  });
  const label = say(again ? 'maps.generate.again' : 'maps.generate.button');
  return (
    <>
      <Button variant={prominent ? 'contained' : 'text'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <AskDialog
        open={open}
        title={say('maps.generate.title')}
        submit={label}
        busy={busy}
        error={error}
        disabled={!asOf}
        onClose={() => !busy && setOpen(false)}
        onSubmit={() => void run()}
      >
        <p className="sm sec">{say(cutoff === null ? 'maps.generate.text' : 'compare.known_text')}</p>
        <DayField
          label={say('maps.generate.as_of')}
          value={asOf}
          onChange={setAsOf}
          error={!asOf}
          max={today}
          helperText={say(asOf ? (busy ? 'maps.generate.busy' : 'maps.generate.included') : 'maps.generate.day_needed')}
        />
        {open && <KnownUpTo value={cutoff} onChange={setCutoff} />}
      </AskDialog>
    </>
  );
}
