import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, TextField } from '@mui/material';
import { OpenDisputeDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';

/** Disputes one item, or the visit as a whole: in the employee's own words. */
export const OpenDispute = ({
  visitId,
  itemId,
  about,
  onDone,
}: {
  visitId: string;
  itemId: string | null;
  /** What is disputed, in words. */
  about: string;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [evidence, setEvidence] = useState('');
  const { run, busy, error } = useAct(async () => {
    await request(OpenDisputeDocument, { visitId, itemId, reason, evidence: evidence.trim() || null });
    notify(translate('disputes.opened'), { type: 'success' });
    setOpen(false);
    onDone();
  });
  return (
    <>
      <Button
        variant="text"
        aria-label={itemId === null ? undefined : translate('disputes.open_about', { item: about })}
        onClick={() => setOpen(true)}
        sx={{ minHeight: 28, padding: '0 6px' }}
      >
        {translate(itemId === null ? 'disputes.open_whole' : 'disputes.open')}
      </Button>
      <AskDialog
        open={open}
        title={translate('disputes.open_title')}
        submit={translate('disputes.open_submit')}
        busy={busy}
        error={error}
        disabled={reason.trim() === ''}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box sx={{ color: 'var(--ink)' }}>{about}</Box>
        <Box>{translate('disputes.open_text')}</Box>
        <TextField
          label={translate('disputes.reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          multiline
          minRows={3}
          required
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
        <TextField
          label={translate('disputes.link')}
          value={evidence}
          placeholder="https://"
          onChange={(event) => setEvidence(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 1000, inputMode: 'url' } }}
        />
      </AskDialog>
    </>
  );
};
