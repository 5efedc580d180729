import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { AskDialog } from './AskDialog.tsx';
import { PasswordFields } from './PasswordFields.tsx';
import { usePasswordChange } from './usePasswordChange.ts';

/** For whoever wants another password. */
export const ChangePassword = ({ onClose, onDone }: { onClose: () => void; onDone: () => void }) => {
  const translate = useTranslate();
  const change = usePasswordChange(onDone);
  return (
    <AskDialog
      open
      title={translate('shell.password_change')}
      submit={translate('shell.password_change')}
      busy={change.busy}
      error={change.error}
      disabled={!change.ready}
      onClose={onClose}
      onSubmit={() => void change.run()}
    >
      <Box>{translate('shell.password_text')}</Box>
      <PasswordFields change={change} />
    </AskDialog>
  );
};
