import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FormControlLabel, MenuItem, Radio, RadioGroup, TextField } from '@mui/material';
import {
  DecideDisputeDocument,
  DisputedItemDocument,
  type DisputeRowFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useText } from '../i18n/useText.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { makeMap } from '../maps/make-map.ts';
import { useToday } from '../organisation/useOrganisation.ts';

const outcomes = ['UPHELD', 'PARTLY', 'REJECTED'] as const;

/** The decision with its reason, and what the answer becomes. Afterwards the map is made anew, so that before and after can be compared. */
export const DecideDialog = ({
  dispute,
  onClose,
  onDone,
}: {
  dispute: DisputeRowFragment;
  onClose: () => void;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const text = useText();
  const viewer = useViewer();
  const [outcome, setOutcome] = useState<(typeof outcomes)[number] | ''>('');
  const [answer, setAnswer] = useState('');
  const [weight, setWeight] = useState('');
  const [reason, setReason] = useState('');
  const ofSignal = dispute.about === 'SIGNAL';
  const { data } = useQuery({
    queryKey: ['disputed-item', dispute.visitId],
    queryFn: () => request(DisputedItemDocument, { id: dispute.visitId! }),
    enabled: dispute.visitId !== null,
    retry: false,
  });
  const today = useToday();
  const item = data?.visit.answers.find(({ itemId }) => itemId === dispute.itemId)?.item ?? null;
  const { run, busy, error } = useAct(async () => {
    const changes = dispute.itemId !== null && outcome !== 'REJECTED';
    await request(DecideDisputeDocument, {
      id: dispute.id,
      outcome,
      reason,
      answer: changes ? answer.trim().replace(',', '.') || null : null,
      weight: ofSignal && outcome === 'PARTLY' ? weight.trim().replace(',', '.') : null,
    });
    notify(translate('disputes.decided'), { type: 'success' });
    onClose();
    onDone();
    // A map of how it is now stands beside the last one. That it can't be made right now changes nothing of the decision.
    if (today && viewer?.may.includes('generateMaps')) makeMap(dispute.employeeId, today).catch(() => undefined);
  });
  const others = (item?.earns ?? []).filter((each) => each.answer !== dispute.disputedAnswer);
  const asked = dispute.itemId !== null && (outcome === 'UPHELD' || outcome === 'PARTLY');
  const named = item?.kind === 'YES_NO' || item?.kind === 'CHOICE';
  const said = (each: (typeof others)[number]): string =>
    item?.kind === 'YES_NO' ? translate(`results.${each.answer}`) : text(each.label) || each.answer;
  /** Which of the two it will be: left empty, an upheld answer is taken out. */
  const effect = (): string | null => {
    const typed = answer.trim();
    if (typed === '') return outcome === 'UPHELD' ? translate('disputes.becomes_taken_out') : null;
    const one = named && others.find((each) => each.answer === typed);
    return translate('disputes.becomes', { answer: one ? said(one) : typed });
  };
  return (
    <AskDialog
      open
      title={translate('disputes.decide_title')}
      submit={translate('disputes.decide_submit')}
      busy={busy}
      error={error}
      disabled={
        outcome === '' ||
        reason.trim() === '' ||
        (outcome === 'PARTLY' && ((asked && answer === '') || (ofSignal && weight === '')))
      }
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <RadioGroup
        aria-label={translate('disputes.decide_title')}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value as typeof outcome)}
      >
        {outcomes.map((each) => (
          <FormControlLabel
            key={each}
            value={each}
            control={<Radio size="small" />}
            label={translate(`disputes.${ofSignal ? 'signal' : dispute.itemId === null ? 'whole' : 'item'}_${each}`)}
          />
        ))}
      </RadioGroup>
      {asked && (
        <TextField
          select={named}
          label={translate('disputes.answer')}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
          helperText={effect()}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          {named && outcome === 'UPHELD' && <MenuItem value="">{translate('disputes.taken_out')}</MenuItem>}
          {named &&
            others.map((each) => (
              <MenuItem key={each.answer} value={each.answer}>
                {said(each)}
              </MenuItem>
            ))}
        </TextField>
      )}
      {ofSignal && outcome === 'PARTLY' && (
        <TextField
          label={translate('disputes.weight')}
          helperText={translate('disputes.weight_range')}
          value={weight}
          required
          onChange={(event) => setWeight(event.target.value)}
          slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        />
      )}
      <TextField
        label={translate('disputes.why')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        multiline
        minRows={3}
        required
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
    </AskDialog>
  );
};
