import { useState, type ReactNode } from 'react';
import { Button } from '@mui/material';
import { useAct } from '../act.ts';
import { AskDialog } from './AskDialog.tsx';

/** An act that takes something away: it is asked about by name first, and stays open with the reason when it is refused. */
export const AskButton = ({
  label,
  name,
  title,
  submit = label,
  loud = false,
  act,
  children,
}: {
  label: string;
  /** What a screen reader says where the label alone could be about any line. */
  name?: string;
  title: string;
  submit?: string;
  /** The button itself warns, not only the question. */
  loud?: boolean;
  act: () => Promise<void>;
  children: ReactNode;
}) => {
  const [open, setOpen] = useState(false);
  const { run, busy, error, clear } = useAct(async () => {
    await act();
    setOpen(false);
  });
  return (
    <>
      <Button variant="text" color={loud ? 'error' : 'primary'} aria-label={name} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <AskDialog
        open={open}
        danger
        title={title}
        submit={submit}
        busy={busy}
        error={error}
        onClose={() => {
          setOpen(false);
          clear();
        }}
        onSubmit={() => void run()}
      >
        {children}
      </AskDialog>
    </>
  );
};
