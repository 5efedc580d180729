import { useState } from 'react';
import { useLocaleState, useNavigate, useNotify, useTranslate } from 'react-admin';
import { MenuItem, Button, TextField } from '@mui/material';
import { CreateStandardDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request, RequestError } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { codeFrom } from '../rules/code-from.ts';
import { useTouchpoints } from './useTouchpoints.ts';

/** A new standard is a draft with a title; what it demands is written on its page. */
export const CreateStandardButton = () => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!useViewer()?.may.includes('createStandard')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('standard.add')}
      </Button>
      {open && <Create onClose={() => setOpen(false)} />}
    </>
  );
};

const Create = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [locale] = useLocaleState();
  const { touchpoints } = useTouchpoints();
  const [title, setTitle] = useState('');
  const [typedCode, setCode] = useState('');
  const [touchpoint, setTouchpoint] = useState('');
  const code = typedCode || (title && codeFrom(title, []).toUpperCase());
  const { run, busy, error } = useAct(async () => {
    const { createStandard } = await request(CreateStandardDocument, {
      code: code.trim(),
      input: { title: { [locale]: title.trim() }, text: {}, touchpoint, items: [] },
    });
    notify(translate('standard.added', { what: title.trim() }), { type: 'success' });
    navigate(`/standards/${createStandard.id}`);
  });
  return (
    <AskDialog
      open
      title={translate('standard.add_title')}
      submit={translate('standard.add_submit')}
      busy={busy}
      error={error}
      disabled={!title.trim() || !code.trim() || !touchpoint}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <TextField
        label={translate('standard.title_field')}
        value={title}
        required
        autoFocus
        helperText={translate('standard.add_help')}
        onChange={(event) => setTitle(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label={translate('standard.code')}
        value={code}
        error={error instanceof RequestError && error.code === 'CONFLICT'}
        helperText={translate('standard.code_help')}
        onChange={(event) => setCode(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100, autoCapitalize: 'none', spellCheck: false } }}
      />
      <TextField
        select
        label={translate('standard.touchpoint')}
        value={touchpoint}
        required
        onChange={(event) => setTouchpoint(event.target.value)}
      >
        {touchpoints.map((one) => (
          <MenuItem key={one.code} value={one.code}>
            {one.name}
          </MenuItem>
        ))}
      </TextField>
    </AskDialog>
  );
};
