import { useState } from 'react';
import { LinkBase, useNotify, useTranslate } from 'react-admin';
import { Alert, Box, Button } from '@mui/material';
import { RemoveDemoDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request, RequestError } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { useOrganisation } from './useOrganisation.ts';

/** The way from looking around to real work. The present account may go too, so the page starts anew. */
export const RemoveDemoButton = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const viewer = useViewer();
  const organisation = useOrganisation();
  const [open, setOpen] = useState(false);
  const { run, busy, error, clear } = useAct(async () => {
    await request(RemoveDemoDocument, {});
    notify('accounts.remove_demo_done', { type: 'success' });
    window.location.reload();
  });
  if (!viewer?.may.includes('removeDemo') || !organisation?.demo) return null;
  const nobodyLeft = error instanceof RequestError && error.code === 'CONFLICT';
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {translate('accounts.remove_demo')}
      </Button>
      <AskDialog
        open={open}
        danger
        title={translate('organisation.demo_title', { name: organisation.name })}
        submit={translate('accounts.remove_demo')}
        busy={busy}
        error={nobodyLeft ? null : error}
        disabled={nobodyLeft}
        onClose={() => {
          setOpen(false);
          clear();
        }}
        onSubmit={() => void run()}
      >
        <Box>{translate('organisation.demo_what')}</Box>
        {nobodyLeft && (
          <Alert severity="warning" icon={false} role="alert">
            <Box sx={{ fontWeight: 600, marginBottom: '8px' }}>{translate('organisation.demo_first')}</Box>
            <Button variant="outlined" component={LinkBase} to="/accounts" onClick={() => setOpen(false)}>
              {translate('organisation.demo_accounts')}
            </Button>
          </Alert>
        )}
      </AskDialog>
    </>
  );
};
