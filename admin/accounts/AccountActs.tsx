import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import {
  CloseAccountDocument,
  ReopenAccountDocument,
  ResetPasswordDocument,
  type AccountRowFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { ShownOnce } from '../layout/ShownOnce.tsx';

type Act = 'reset' | 'close' | 'reopen';

/** What can be done to somebody's account: each act is asked about by the account's name before it happens. */
export const AccountActs = ({ account, onDone }: { account: AccountRowFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Act | null>(null);
  const [password, setPassword] = useState<string | null>(null);
  if (!account.kept) return null;
  const { name } = account;
  const acts: Act[] = account.active ? ['reset', 'close'] : ['reopen'];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px', justifyContent: 'flex-end' }}>
      {acts.map((act) => (
        <Button
          key={act}
          variant="text"
          color={act === 'close' ? 'error' : 'primary'}
          aria-label={translate(`accounts.${act}_one`, { name })}
          onClick={() => setAsked(act)}
        >
          {translate(`accounts.${act}`)}
        </Button>
      ))}
      {asked && (
        <Ask
          account={account}
          act={asked}
          onClose={() => setAsked(null)}
          onStale={onDone}
          onDone={(fresh) => {
            setAsked(null);
            if (fresh === null) onDone();
            else setPassword(fresh);
          }}
        />
      )}
      {password !== null && (
        <ShownOnce
          title={translate('accounts.reset_done', { name })}
          text={translate('accounts.created_text')}
          secret={password}
          copy={translate('accounts.copy_password')}
          onClose={() => {
            setPassword(null);
            onDone();
          }}
        />
      )}
    </Box>
  );
};

const Ask = ({
  account: { id, version, name, email },
  act,
  onClose,
  onStale,
  onDone,
}: {
  account: AccountRowFragment;
  act: Act;
  onClose: () => void;
  onStale: () => void;
  onDone: (password: string | null) => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { run, busy, error } = useAct(async () => {
    if (act === 'reset') return onDone((await request(ResetPasswordDocument, { id, version })).resetPassword.password);
    if (act === 'close') await request(CloseAccountDocument, { id, version });
    else await request(ReopenAccountDocument, { id, version });
    notify(translate(`accounts.${act}_done`, { name }), { type: 'success' });
    onDone(null);
  }, onStale);
  return (
    <AskDialog
      open
      danger={act === 'close'}
      title={translate(`accounts.${act}_title`, { name })}
      submit={translate(`accounts.${act}_one`, { name })}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <Box>{translate(`accounts.${act}_text`, { email })}</Box>
    </AskDialog>
  );
};
