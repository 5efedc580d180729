import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { RemoveDemoDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';

/** The way from looking around to real work. The present account may go too, so the page starts anew. */
export const RemoveDemoButton = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const viewer = useViewer();
  const organisation = useOrganisation();
  const [open, setOpen] = useState(false);
  const { run, busy, error } = useAct(async () => {
    await request(RemoveDemoDocument, {});
    notify('accounts.remove_demo_done', { type: 'success' });
    window.location.reload();
  });
  if (!viewer?.may.includes('removeDemo') || !organisation?.demo) return null;
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {translate('accounts.remove_demo')}
      </Button>
      <AskDialog
        open={open}
        danger
        title={translate('accounts.remove_demo_title')}
        submit={translate('accounts.remove_demo')}
        busy={busy}
        error={error}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('accounts.remove_demo_text')}</Box>
      </AskDialog>
    </>
  );
};
