import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, MenuItem, TextField } from '@mui/material';
import { CreateAccountDocument, type Role } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request, RequestError } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { MakeOnce, type Made } from '../layout/MakeOnce.tsx';
import { useViewer } from '../layout/useViewer.ts';

interface Person {
  id: string;
  name: string;
}

/** Managers and employees are people of the organisation, so their accounts are made on their cards. */
const rolesFor = (person: Person | undefined, by: Role | undefined): Role[] => {
  if (person) return ['EMPLOYEE', 'MANAGER'];
  // The server refuses an administrator made by HR; so the form doesn't offer one.
  return by === 'ADMINISTRATOR' ? ['AUDITOR', 'ANALYST', 'HR', 'ADMINISTRATOR'] : ['HR', 'AUDITOR', 'ANALYST'];
};

export const CreateAccountButton = ({ person, onDone }: { person?: Person; onDone: () => void }) => {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer?.may.includes('createAccount')) return null;
  return (
    <MakeOnce
      label={translate(person ? 'accounts.create_for' : 'accounts.create')}
      main={!person}
      form={(close, made) => <CreateDialog person={person} onClose={close} onMade={made} />}
      told={(name) => ({
        title: translate('accounts.created_title', { name }),
        text: translate('accounts.created_text'),
        copy: translate('accounts.copy_password'),
      })}
      onDone={onDone}
    />
  );
};

const CreateDialog = ({
  person,
  onClose,
  onMade,
}: {
  person: Person | undefined;
  onClose: () => void;
  onMade: (made: Made) => void;
}) => {
  const translate = useTranslate();
  const by = useViewer()?.role;
  const roles = rolesFor(person, by);
  const [email, setEmail] = useState('');
  const [name, setName] = useState(person?.name ?? '');
  const [role, setRole] = useState<Role>(roles[0]!);
  const { run, busy, error } = useAct(async () => {
    const { createAccount } = await request(CreateAccountDocument, {
      email: email.trim(),
      name: name.trim(),
      role,
      employeeId: person?.id ?? null,
    });
    onMade({ name: createAccount.account.name, secret: createAccount.password });
  });
  const badEmail = error instanceof RequestError && error.field === 'email';
  return (
    <AskDialog
      open
      title={
        person ? translate('accounts.create_title_for', { name: person.name }) : translate('accounts.create_title')
      }
      submit={translate('accounts.create_submit')}
      busy={busy}
      error={badEmail ? null : error}
      disabled={!email.includes('@') || !name.trim()}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <TextField
        label={translate('accounts.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
      />
      <TextField
        label={translate('accounts.email')}
        type="email"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        required
        autoComplete="off"
        error={badEmail}
        helperText={badEmail && translate('accounts.bad_email')}
      />
      <TextField
        select
        label={translate('accounts.role')}
        value={role}
        onChange={(event) => setRole(event.target.value as Role)}
      >
        {roles.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`roles.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {by === 'ADMINISTRATOR' && role === 'HR' && (
        <Box sx={{ fontSize: 13, lineHeight: '18px' }}>{translate('accounts.hr_by_administrator')}</Box>
      )}
      {!person && (
        <Box sx={{ fontSize: 13, lineHeight: '18px' }}>
          {translate('accounts.from_card')}{' '}
          <Box component={LinkBase} to="/employees" onClick={onClose} sx={{ color: 'var(--ink)', fontWeight: 600 }}>
            {translate('accounts.from_card_link')}
          </Box>
        </Box>
      )}
    </AskDialog>
  );
};
