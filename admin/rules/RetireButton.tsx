import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { RetireRulesDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';

export const RetireButton = ({
  set,
  onDone,
}: {
  set: { id: string; version: number; name: string };
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const { run, busy, error } = useAct(async () => {
    await request(RetireRulesDocument, { id: set.id });
    void client.invalidateQueries({ queryKey: ['rule-sets'] });
    notify(translate('rules.retire.done', { n: set.version }), { type: 'success' });
    setOpen(false);
    onDone();
  });
  return (
    <>
      <Button variant="text" color="error" onClick={() => setOpen(true)}>
        {translate('rules.retire.button')}
      </Button>
      <AskDialog
        open={open}
        danger
        title={translate('rules.retire.title', { n: set.version, name: set.name })}
        submit={translate('rules.retire.submit', { n: set.version })}
        busy={busy}
        error={error}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('rules.retire.text')}</Box>
      </AskDialog>
    </>
  );
};
