import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Button, MenuItem, TextField } from '@mui/material';
import { CreateProgrammeDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';

const kinds = ['MYSTERY_SHOPPING', 'MANAGER_AUDIT', 'INTERNAL_CONTROL'];

export const CreateProgrammeButton = ({ onDone }: { onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [kind, setKind] = useState(kinds[0]!);
  const { run, busy, error } = useAct(async () => {
    await request(CreateProgrammeDocument, { code: code.trim(), name: name.trim(), kind });
    notify(translate('programmes.created', { name: name.trim() }), { type: 'success' });
    setOpen(false);
    onDone();
  });
  if (!viewer?.may.includes('createProgramme')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('programmes.create')}
      </Button>
      <AskDialog
        open={open}
        title={translate('programmes.create_title')}
        submit={translate('programmes.create_submit')}
        busy={busy}
        error={error}
        disabled={!name.trim() || !code.trim()}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <TextField
          label={translate('programmes.create_name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          required
          autoFocus
        />
        <TextField
          label={translate('programmes.create_code')}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          required
        />
        <TextField
          select
          label={translate('programmes.kind')}
          value={kind}
          onChange={(event) => setKind(event.target.value)}
        >
          {kinds.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`programmes.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </AskDialog>
    </>
  );
};
