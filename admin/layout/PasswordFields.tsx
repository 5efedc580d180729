import { useTranslate } from 'react-admin';
import { TextField } from '@mui/material';
import type { PasswordChange } from './usePasswordChange.ts';

export const PasswordFields = ({ change }: { change: PasswordChange }) => {
  const translate = useTranslate();
  return (
    <>
      <TextField
        label={translate('shell.password_current')}
        type="password"
        autoComplete="current-password"
        required
        value={change.current}
        error={change.wrongCurrent}
        helperText={change.wrongCurrent && translate('shell.password_wrong')}
        onChange={(event) => change.setCurrent(event.target.value)}
      />
      <TextField
        label={translate('shell.password_next')}
        type="password"
        autoComplete="new-password"
        required
        value={change.next}
        error={change.short || change.wrongNext}
        helperText={translate(change.wrongNext ? 'shell.password_same' : 'shell.password_long', { n: change.shortest })}
        onChange={(event) => change.setNext(event.target.value)}
      />
    </>
  );
};
