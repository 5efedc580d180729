import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { ProposalRowFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { FloatingBar } from '../layout/FloatingBar.tsx';
import { countedKinds } from './counted-kinds.ts';
import { ChosenList } from './ChosenList.tsx';
import { useDecide } from './decide.ts';
import { mayGoTogether } from './SelectRises.tsx';

/** Floats over a list as long as something is chosen. It takes rises and first placements, and lists them by task before it confirms. */
export const ConfirmBar = ({
  proposals,
  chosen,
  onClear,
  onDecided,
}: {
  /** All that the list shows. */
  proposals: readonly ProposalRowFragment[];
  chosen: readonly string[];
  onClear: () => void;
  onDecided: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState<Record<string, string>>({});
  const taken = proposals.filter((proposal) => chosen.includes(proposal.id) && mayGoTogether(proposal));
  const decide = useDecide(() => {
    setOpen(false);
    setWords({});
    onDecided();
  });
  const { run, busy, error } = useAct(() => decide(taken, 'CONFIRM', null, words));
  if (taken.length === 0) return null;
  const list = countedKinds(
    format,
    Object.fromEntries(['RISE', 'PLACEMENT'].map((kind) => [kind, taken.filter((one) => one.kind === kind).length])),
  );
  const label = translate('proposals.bulk_confirm', { list });
  return (
    <FloatingBar label={label}>
      <Box sx={{ fontWeight: 600 }}>{format.counted('proposals.chosen', taken.length)}</Box>
      {proposals.some(({ kind }) => kind === 'FALL') && (
        <Box sx={{ fontSize: 13, color: 'var(--ink-2)' }}>{translate('team.left_out')}</Box>
      )}
      <Button variant="contained" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Button variant="text" onClick={onClear}>
        {translate('proposals.clear')}
      </Button>
      <AskDialog
        open={open}
        title={format.counted('proposals.bulk_title', taken.length)}
        submit={label}
        busy={busy}
        error={error}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('proposals.bulk_text')}</Box>
        <ChosenList proposals={taken} words={words} onWords={setWords} />
      </AskDialog>
    </FloatingBar>
  );
};
