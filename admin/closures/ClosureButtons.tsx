import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { WithdrawClosureDocument, type ClosureRowFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { AskButton } from '../layout/AskButton.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { ClosureDialog } from './ClosureDialog.tsx';
import { useSpanWords } from './useSpanWords.ts';

export const AddClosure = ({ onDone }: { onDone: () => void }) => {
  const translate = useTranslate();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  if (!viewer?.may.includes('closeLocation')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('closures.add')}
      </Button>
      {open && <ClosureDialog closure={null} onClose={() => setOpen(false)} onDone={onDone} />}
    </>
  );
};

interface Row {
  closure: ClosureRowFragment;
  onDone: () => void;
}

export const CorrectClosure = ({ closure, onDone }: Row) => {
  const translate = useTranslate();
  const words = useSpanWords();
  const [open, setOpen] = useState(false);
  const name = translate('closures.correct_one', { location: closure.locationName, span: words(closure) });
  return (
    <>
      <Button variant="text" aria-label={name} onClick={() => setOpen(true)}>
        {translate('closures.correct')}
      </Button>
      {open && <ClosureDialog closure={closure} onClose={() => setOpen(false)} onDone={onDone} />}
    </>
  );
};

export const WithdrawClosure = ({ closure, onDone }: Row) => {
  const translate = useTranslate();
  const notify = useNotify();
  const words = useSpanWords();
  const told = { location: closure.locationName, span: words(closure) };
  return (
    <AskButton
      label={translate('closures.withdraw')}
      name={translate('closures.withdraw_one', told)}
      title={translate('closures.withdraw_title', told)}
      act={async () => {
        await request(WithdrawClosureDocument, { id: closure.id });
        notify(translate('closures.withdrawn', told), { type: 'success' });
        onDone();
      }}
    >
      <Box>{translate('closures.withdraw_text')}</Box>
      <Box sx={{ color: 'var(--ink)', overflowWrap: 'anywhere' }}>{closure.reason}</Box>
    </AskButton>
  );
};
