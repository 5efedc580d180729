import { useState, type ReactNode } from 'react';
import { Button } from '@mui/material';
import { ShownOnce } from './ShownOnce.tsx';

export interface Made {
  name: string;
  secret: string;
}

/** Makes something that has a secret: a button, the form behind it, and the secret that is told this once. */
export const MakeOnce = ({
  label,
  main = true,
  form,
  told,
  onDone,
}: {
  label: string;
  main?: boolean;
  form: (close: () => void, made: (result: Made) => void) => ReactNode;
  told: (name: string) => { title: string; text: string; copy: string };
  onDone: () => void;
}) => {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <>
      <Button variant={main ? 'contained' : 'outlined'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open &&
        form(
          () => setOpen(false),
          (result) => {
            setOpen(false);
            setMade(result);
          },
        )}
      {made && (
        <ShownOnce
          {...told(made.name)}
          secret={made.secret}
          onClose={() => {
            setMade(null);
            onDone();
          }}
        />
      )}
    </>
  );
};
