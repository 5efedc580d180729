import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { MenuItem, TextField } from '@mui/material';
import {
  CloseLocationDocument,
  CorrectClosureDocument,
  type ClosureRowFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { useLocations } from '../force-majeure/useLocations.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { ClosureEffect } from './ClosureEffect.tsx';
import { instantsOf, spanOf, SpanFields } from './SpanFields.tsx';
import { useSpanWords, useZone } from './useSpanWords.ts';

/** A new closure, or another one in the place of one that was told wrong. */
export const ClosureDialog = ({
  closure,
  onClose,
  onDone,
}: {
  closure: ClosureRowFragment | null;
  onClose: () => void;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const words = useSpanWords();
  const zone = useZone();
  const locations = useLocations();
  const [chosen, setChosen] = useState(closure?.locationId ?? '');
  const [span, setSpan] = useState(() => spanOf(closure, zone));
  const [reason, setReason] = useState(closure?.reason ?? '');
  const location = locations.find(({ id }) => id === chosen) ?? (locations.length === 1 ? locations[0] : undefined);
  const instants = instantsOf(span, zone);
  const { run, busy, error } = useAct(async () => {
    if (!location || !instants) return;
    const told = { locationId: location.id, ...instants, reason: reason.trim() };
    if (closure) await request(CorrectClosureDocument, { id: closure.id, ...told });
    else await request(CloseLocationDocument, told);
    const saved = { location: location.name, span: words(instants) };
    notify(translate(closure ? 'closures.corrected' : 'closures.added', saved), { type: 'success' });
    onClose();
    onDone();
  });
  return (
    <AskDialog
      open
      title={translate(closure ? 'closures.correct_title' : 'closures.add_title')}
      submit={translate(closure ? 'closures.correct_submit' : 'closures.add_submit')}
      busy={busy}
      error={error}
      disabled={!location || instants === null || reason.trim().length < 3}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <TextField
        select
        required
        label={translate('closures.location')}
        value={location?.id ?? ''}
        onChange={(event) => setChosen(event.target.value)}
      >
        {locations.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <SpanFields span={span} wrong={instants === null} zone={zone} onChange={setSpan} />
      <TextField
        required
        multiline
        minRows={2}
        label={translate('closures.reason')}
        value={reason}
        helperText={translate('closures.reason_help')}
        slotProps={{ htmlInput: { maxLength: 1_000 } }}
        onChange={(event) => setReason(event.target.value)}
      />
      <ClosureEffect asked={location && instants ? { locationId: location.id, ...instants } : null} />
    </AskDialog>
  );
};
