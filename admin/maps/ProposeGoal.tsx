import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ProposeGoalDocument, type MapCardFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request, RequestError } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';
import { useReader, useSay, useText } from './reader.ts';
import { scaleOf, useTalk } from './talk.ts';

/** The KPIs that a goal can be about now: with enough data on this map, and without a goal that is open. */
export function useGoalKpis(card: MapCardFragment) {
  const { goals } = useTalk();
  const taken = new Set(goals.filter(({ status }) => ['PROPOSED', 'AGREED'].includes(status)).map(({ kpi }) => kpi));
  return card.kpis.flatMap((kpi) => {
    const value = kpi.metric?.shrunk ?? kpi.metric?.raw;
    if (kpi.metric?.state !== 'ok' || value == null || taken.has(kpi.code)) return [];
    return [{ code: kpi.code, name: kpi.name, unit: kpi.metric.unit, value, lower: kpi.direction === 'lower' }];
  });
}

/** What, from where, to where, by when: the first two come from the map. */
export function ProposeGoal({ card, today, onClose }: { card: MapCardFragment; today: string; onClose: () => void }) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const notify = useNotify();
  const { mapId } = useReader();
  const { again } = useTalk();
  const kpis = useGoalKpis(card);
  const [code, setCode] = useState(kpis[0]?.code ?? '');
  const [target, setTarget] = useState('');
  const [due, setDue] = useState('');
  const [note, setNote] = useState('');
  const kpi = kpis.find((each) => each.code === code);
  const scale = scaleOf(kpi?.unit ?? '');
  const wanted = Number(target.replace(',', '.')) / scale.factor;
  const { run, busy, error } = useAct(async () => {
    const goal = { mapId, assignmentId: card.assignmentId, kpi: code, target: wanted, due, note: note.trim() || null };
    await request(ProposeGoalDocument, goal);
    notify(say('maps.propose.done'), { type: 'success' });
    onClose();
    again();
  });
  const field = error instanceof RequestError ? error.field : null;
  const better = kpi && target !== '' && (kpi.lower ? wanted < kpi.value : wanted > kpi.value);
  return (
    <AskDialog
      open
      title={say('maps.propose.title')}
      submit={say('maps.propose.submit')}
      busy={busy}
      error={field === 'target' || field === 'due' ? null : error}
      disabled={!kpi || !Number.isFinite(wanted) || target.trim() === '' || due === ''}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <TextField
        select
        label={say('maps.propose.kpi')}
        value={code}
        helperText={kpi && say('maps.propose.now', { value: format.value(kpi.value, kpi.unit) })}
        onChange={(event) => setCode(event.target.value)}
      >
        {kpis.map((each) => (
          <MenuItem key={each.code} value={each.code}>
            {text(each.name)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={say(scale.key)}
        value={target}
        required
        error={field === 'target' || (target !== '' && better === false)}
        helperText={say(kpi?.lower ? 'maps.propose.lower' : 'maps.propose.higher')}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        onChange={(event) => setTarget(event.target.value)}
      />
      <DayField
        label={say('maps.propose.due')}
        value={due}
        min={today}
        required
        error={field === 'due'}
        onChange={setDue}
      />
      <TextField
        label={say('maps.propose.note')}
        value={note}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
        onChange={(event) => setNote(event.target.value)}
      />
    </AskDialog>
  );
}
