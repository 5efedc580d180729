import { useState } from 'react';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { Button, TextField } from '@mui/material';
import { CreateSlaPolicyDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request, RequestError } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { codeFrom } from '../rules/code-from.ts';

/** A new policy is an empty draft; what it promises is typed on its page. */
export const CreatePolicyButton = () => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!useViewer()?.may.includes('createSlaPolicy')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('sla.add')}
      </Button>
      {open && <Create onClose={() => setOpen(false)} />}
    </>
  );
};

const Create = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [typedCode, setCode] = useState('');
  const code = typedCode || (name && codeFrom(name, []));
  const { run, busy, error } = useAct(async () => {
    const { createSlaPolicy } = await request(CreateSlaPolicyDocument, {
      code,
      name: name.trim(),
      terms: { calendarId: null, pauseReasons: [], targets: [], covers: {} },
    });
    notify(translate('sla.added', { what: name.trim() }), { type: 'success' });
    navigate(`/sla/${createSlaPolicy.id}`);
  });
  return (
    <AskDialog
      open
      title={translate('sla.add_title')}
      submit={translate('sla.add_submit')}
      busy={busy}
      error={error}
      disabled={!name.trim() || !code.trim()}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <TextField
        label={translate('calendars.name')}
        value={name}
        required
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label={translate('calendars.code')}
        value={code}
        error={error instanceof RequestError && error.code === 'CONFLICT'}
        helperText={translate('sla.code_help')}
        onChange={(event) => setCode(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100, autoCapitalize: 'none', spellCheck: false } }}
      />
    </AskDialog>
  );
};
