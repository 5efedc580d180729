import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Button, TextField } from '@mui/material';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useWorkshop } from './workshop.ts';

export const RenameButton = () => {
  const translate = useTranslate();
  const { rules, set } = useWorkshop();
  const [name, setName] = useState<string | null>(null);
  const close = () => setName(null);
  return (
    <>
      <Button variant="text" onClick={() => setName(rules.name)} sx={{ minHeight: 28, padding: '0 6px', fontSize: 12 }}>
        {translate('rules.rename')}
      </Button>
      <AskDialog
        open={name !== null}
        title={translate('rules.rename_title')}
        submit={translate('rules.rename_submit')}
        disabled={!name?.trim()}
        onClose={close}
        onSubmit={() => {
          set('name', name!.trim());
          close();
        }}
      >
        <TextField
          label={translate('rules.field.name')}
          value={name ?? ''}
          onChange={(event) => setName(event.target.value.slice(0, 200))}
          autoFocus
        />
      </AskDialog>
    </>
  );
};
