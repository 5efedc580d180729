import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Alert, Box, Button } from '@mui/material';
import { RequestError, sentence } from '../graphql.ts';

/** Here the server's own sentence says which value and what was expected. */
const told = new Set(['BAD_USER_INPUT', 'UPLOAD_REJECTED', 'CONFLICT']);

/** What went wrong in words; the code and the request id beside it, to copy. `onRetry` adds the way to try again. */
export const ErrorNotice = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const known = error instanceof RequestError ? error : null;
  const code = known?.code ?? 'INTERNAL';
  const trace = [code, known?.requestId, known?.detail ?? String(error)].filter(Boolean).join(' · ');
  return (
    <Alert severity="error" icon={false} role="alert" sx={{ width: '100%', '& .MuiAlert-message': { width: '100%' } }}>
      <Box sx={{ fontWeight: 600 }}>{sentence(error, translate)}</Box>
      {known && told.has(known.code) && known.detail && <Box lang="en">{known.detail}</Box>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '4px', fontSize: 12 }}>
        <span>
          {translate('errors.code', { code })}
          {known?.requestId && `, ${translate('errors.request_id', { id: known.requestId.slice(0, 8) })}`}
        </span>
        <Button
          variant="text"
          color="inherit"
          aria-label={translate('errors.copy')}
          sx={{
            minHeight: 24,
            padding: '0 6px',
            fontSize: 12,
            textDecoration: 'underline dotted',
            textUnderlineOffset: '4px',
          }}
          onClick={() =>
            navigator.clipboard.writeText(trace).then(
              () => setCopied(true),
              () => undefined,
            )
          }
        >
          {translate(copied ? 'shell.copied' : 'shell.copy')}
        </Button>
        {onRetry && (
          <Button variant="outlined" sx={{ minHeight: 28 }} onClick={onRetry}>
            {translate('shell.try_again')}
          </Button>
        )}
      </Box>
    </Alert>
  );
};
