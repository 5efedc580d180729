import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { ErrorNotice } from './ErrorNotice.tsx';

/** A question before something happens. Its title names the object, its button names the act. */
export const AskDialog = ({
  open,
  title,
  submit,
  danger = false,
  busy = false,
  disabled = false,
  error = null,
  onSubmit,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  submit: string;
  danger?: boolean;
  busy?: boolean;
  disabled?: boolean;
  error?: unknown;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) => {
  const translate = useTranslate();
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && !disabled) onSubmit();
  };
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={id} fullWidth maxWidth="xs">
      <form onSubmit={send} noValidate>
        <DialogTitle id={id} sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </DialogTitle>
        <DialogContent>
          <Box sx={{ display: 'grid', gap: '16px', color: 'var(--ink-2)', paddingTop: '6px' }}>
            {children}
            {error !== null && <ErrorNotice error={error} />}
          </Box>
        </DialogContent>
        <DialogActions sx={{ flexWrap: 'wrap' }}>
          <Button variant="text" onClick={onClose}>
            {translate('shell.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={danger ? 'error' : 'primary'}
            disabled={busy || disabled}
            sx={{ whiteSpace: 'normal' }}
          >
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
