import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { DiscardRuleDraftDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import type { Draft } from './useDraft.ts';

export const DiscardButton = ({ set, draft }: { set: { id: string; version: number }; draft: Draft }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const { run, busy, error } = useAct(async () => {
    await request(DiscardRuleDraftDocument, { id: set.id, lock: draft.lock });
    draft.forget();
    void client.invalidateQueries({ queryKey: ['rule-sets'] });
    notify(translate('rules.discard.done', { n: set.version }), { type: 'success' });
    navigate('/rules');
  });
  return (
    <>
      <Button variant="text" color="error" onClick={() => setOpen(true)}>
        {translate('rules.discard.button')}
      </Button>
      <AskDialog
        open={open}
        danger
        title={translate('rules.discard.title', { n: set.version })}
        submit={translate('rules.discard.submit', { n: set.version })}
        busy={busy}
        error={error}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('rules.discard.text')}</Box>
      </AskDialog>
    </>
  );
};
