import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { WithdrawAcknowledgementDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';

/** One acknowledgement that was a mistake. */
export const WithdrawButton = ({
  id,
  name,
  what,
  onDone,
}: {
  id: string;
  name: string;
  what: string;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const { run, busy, error } = useAct(async () => {
    await request(WithdrawAcknowledgementDocument, { id });
    notify(translate('signed.withdrawn', { name, what }), { type: 'success' });
    setOpen(false);
    onDone();
  });
  return (
    <>
      <Button variant="text" onClick={() => setOpen(true)}>
        {translate('signed.withdraw')}
        <span className="unseen">{`: ${name}, ${what}`}</span>
      </Button>
      <AskDialog
        open={open}
        title={translate('signed.withdraw_title', { name, what })}
        submit={translate('signed.withdraw')}
        danger
        busy={busy}
        error={error}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('signed.withdraw_text')}</Box>
      </AskDialog>
    </>
  );
};
