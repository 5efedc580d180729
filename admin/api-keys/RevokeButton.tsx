import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { RevokeApiKeyDocument, type ApiKeyRowFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';

export const RevokeButton = ({ apiKey, onDone }: { apiKey: ApiKeyRowFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const name = apiKey.name;
  const { run, busy, error } = useAct(async () => {
    await request(RevokeApiKeyDocument, { id: apiKey.id });
    notify(translate('api_keys.revoke_done', { name }), { type: 'success' });
    setOpen(false);
    onDone();
  });
  return (
    <>
      <Button
        variant="text"
        color="error"
        aria-label={translate('api_keys.revoke_one', { name })}
        onClick={() => setOpen(true)}
      >
        {translate('api_keys.revoke')}
      </Button>
      <AskDialog
        open={open}
        danger
        title={translate('api_keys.revoke_title', { name })}
        submit={translate('api_keys.revoke_one', { name })}
        busy={busy}
        error={error}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('api_keys.revoke_text')}</Box>
      </AskDialog>
    </>
  );
};
