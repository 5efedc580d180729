import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { UnmarkForceMajeureDocument, type ForceMajeureRowFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';

export const WithdrawButton = ({ day, onDone }: { day: ForceMajeureRowFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const words = { day: format.day(day.day), location: day.locationName };
  const { run, busy, error } = useAct(async () => {
    await request(UnmarkForceMajeureDocument, { id: day.id });
    notify(translate('majeure.withdrawn', words), { type: 'success' });
    setOpen(false);
    onDone();
  });
  return (
    <>
      <Button variant="text" aria-label={translate('majeure.withdraw_one', words)} onClick={() => setOpen(true)}>
        {translate('majeure.withdraw')}
      </Button>
      <AskDialog
        open={open}
        danger
        title={translate('majeure.withdraw_title', words)}
        submit={translate('majeure.withdraw')}
        busy={busy}
        error={error}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{format.counted('majeure.withdraw_text', day.signalCount)}</Box>
        <Box sx={{ color: 'var(--ink)' }}>{day.reason}</Box>
      </AskDialog>
    </>
  );
};
