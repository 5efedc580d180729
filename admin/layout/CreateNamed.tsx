import { useState, type ReactNode } from 'react';
import { useNavigate, useNotify } from 'react-admin';
import { Button, TextField } from '@mui/material';
import { useAct } from '../act.ts';
import { RequestError } from '../graphql.ts';
import { codeFrom } from '../rules/code-from.ts';
import { AskDialog } from './AskDialog.tsx';
import { useViewer } from './useViewer.ts';

interface Naming {
  /** The mutation that makes it: who may not call it sees no button. */
  may: string;
  words: {
    button: string;
    title: string;
    submit: string;
    name: string;
    nameHelp?: string;
    code: string;
    codeHelp: string;
    /** Told once it is made. */
    added: (name: string) => string;
  };
  /** The code that a name suggests, until another is typed. */
  suggest?: (name: string) => string;
  /** Whether what is asked beside name and code is answered. */
  ready?: boolean;
  /** Makes it, and answers the address of its page. */
  create: (name: string, code: string) => Promise<string>;
  /** What is asked beside name and code. */
  children?: ReactNode;
}

/** A button for something new that has a name and a code, and a page of its own to go on with. */
export const CreateNamed = (naming: Naming) => {
  const [open, setOpen] = useState(false);
  if (!useViewer()?.may.includes(naming.may)) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {naming.words.button}
      </Button>
      {open && <Create {...naming} onClose={() => setOpen(false)} />}
    </>
  );
};

const suggested = (name: string) => codeFrom(name, []);

const Create = ({
  words,
  suggest = suggested,
  ready = true,
  create,
  children,
  onClose,
}: Naming & { onClose: () => void }) => {
  const notify = useNotify();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const code = (typed || (name && suggest(name))).trim();
  const { run, busy, error } = useAct(async () => {
    const page = await create(name.trim(), code);
    notify(words.added(name.trim()), { type: 'success' });
    navigate(page);
  });
  return (
    <AskDialog
      open
      title={words.title}
      submit={words.submit}
      busy={busy}
      error={error}
      disabled={!name.trim() || !code || !ready}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <TextField
        label={words.name}
        value={name}
        required
        autoFocus
        helperText={words.nameHelp}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label={words.code}
        value={typed || code}
        error={error instanceof RequestError && error.code === 'CONFLICT'}
        helperText={words.codeHelp}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100, autoCapitalize: 'none', spellCheck: false } }}
      />
      {children}
    </AskDialog>
  );
};
