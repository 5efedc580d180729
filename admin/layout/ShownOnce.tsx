import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';

/** A password or a key that the server tells once. Closes by its button only: a click beside it would lose the secret. */
export const ShownOnce = ({
  title,
  text,
  secret,
  copy,
  onClose,
}: {
  title: string;
  text: string;
  secret: string;
  copy: string;
  onClose: () => void;
}) => {
  const translate = useTranslate();
  const id = useId();
  const [copied, setCopied] = useState(false);
  return (
    <Dialog open aria-labelledby={id} fullWidth maxWidth="xs">
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <Box sx={{ color: 'var(--ink-2)', marginBottom: '12px' }}>{text}</Box>
        <Box
          component="code"
          sx={{
            display: 'block',
            padding: '12px',
            borderRadius: '8px',
            background: 'var(--sunken)',
            fontSize: 14,
            lineHeight: '20px',
            overflowWrap: 'anywhere',
            userSelect: 'all',
          }}
        >
          {secret}
        </Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button variant="text" onClick={onClose}>
          {translate('shell.close')}
        </Button>
        <Button
          variant="contained"
          autoFocus
          onClick={() =>
            navigator.clipboard.writeText(secret).then(
              () => setCopied(true),
              () => undefined,
            )
          }
        >
          {copied ? translate('shell.copied') : copy}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
