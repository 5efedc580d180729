import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, TextField } from '@mui/material';
import { ChangePasswordDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request, RequestError } from '../graphql.ts';
import { AskDialog } from './AskDialog.tsx';

const SHORTEST = 12;

/** The present password and a new one. What is typed here is kept nowhere. */
export const ChangePassword = ({ onClose, onDone }: { onClose: () => void; onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { run, busy, error } = useAct(async () => {
    await request(ChangePasswordDocument, { current, next });
    notify('shell.password_done', { type: 'success' });
    onDone();
  });
  const field = error instanceof RequestError ? error.field : undefined;
  const short = next !== '' && [...next].length < SHORTEST;
  return (
    <AskDialog
      open
      title={translate('shell.password_change')}
      submit={translate('shell.password_change')}
      busy={busy}
      error={field === 'current' || field === 'next' ? null : error}
      disabled={!current || [...next].length < SHORTEST}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <Box>{translate('shell.password_text')}</Box>
      <TextField
        label={translate('shell.password_current')}
        type="password"
        autoComplete="current-password"
        required
        value={current}
        error={field === 'current'}
        helperText={field === 'current' && translate('shell.password_wrong')}
        onChange={(event) => setCurrent(event.target.value)}
      />
      <TextField
        label={translate('shell.password_next')}
        type="password"
        autoComplete="new-password"
        required
        value={next}
        error={short || field === 'next'}
        helperText={translate(field === 'next' ? 'shell.password_same' : 'shell.password_long', { n: SHORTEST })}
        onChange={(event) => setNext(event.target.value)}
      />
    </AskDialog>
  );
};
