import { useRef, useState, type DragEvent } from 'react';
import { useLocation, useLogoutIfAccessDenied, useNavigate, useTranslate } from 'react-admin';
import { Box, Button, LinearProgress } from '@mui/material';
import { RequestError } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { UploadIcon } from '../layout/icons.tsx';
import { sendFile } from './send-file.ts';
import { TARGETS } from './targets.ts';

/** The file: dropped, or chosen with the keyboard. Sending starts at once and leads to the first step. */
export const DropFile = () => {
  const translate = useTranslate();
  const format = useFormat();
  const navigate = useNavigate();
  const leaveIfSignedOut = useLogoutIfAccessDenied();
  // A link from elsewhere may already say what the file brings.
  const wanted = new URLSearchParams(useLocation().search).get('target');
  const asked = wanted !== null && TARGETS.includes(wanted) ? wanted : null;
  const [over, setOver] = useState(false);
  const [sent, setSent] = useState<{ name: string; bytes: number; size: number; stop: () => void } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const input = useRef<HTMLInputElement>(null);

  const take = async (file: File | undefined) => {
    if (!file || sent) return;
    setError(null);
    if (file.size === 0) return setError(new RequestError('UPLOAD_REJECTED', translate('uploads.file_empty')));
    const sending = sendFile({ target: asked, source: null }, file, (bytes) =>
      setSent((now) => now && { ...now, bytes }),
    );
    setSent({ name: file.name, bytes: 0, size: file.size, stop: sending.stop });
    try {
      navigate(`/uploads/${await sending.done}`);
    } catch (fault) {
      setSent(null);
      if (fault instanceof RequestError && fault.code === 'STOPPED') return;
      await leaveIfSignedOut(fault as Error);
      setError(fault);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    <Box sx={{ display: 'grid', gap: '20px' }}>
      <Box
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{
          border: over ? '1.5px solid var(--ink)' : '1.5px dashed var(--line-3)',
          borderRadius: '12px',
          background: over ? 'var(--sunken)' : 'var(--surface)',
          padding: '32px 20px',
          minHeight: 150,
          display: 'grid',
          gap: '10px',
          placeContent: 'center',
          justifyItems: 'center',
          textAlign: 'center',
          transition: 'background 120ms',
        }}
      >
        {sent ? (
          <Box sx={{ width: 'min(360px, 70vw)', display: 'grid', gap: '8px' }}>
            <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {translate('uploads.sending', { name: sent.name })}
            </Box>
            <LinearProgress
              variant="determinate"
              value={(100 * sent.bytes) / sent.size}
              aria-label={translate('uploads.sending', { name: sent.name })}
            />
            <Box className="num" sx={{ fontSize: 12, color: 'var(--ink-3)' }}>
              {translate('uploads.sent', { done: format.bytes(sent.bytes), total: format.bytes(sent.size) })}
            </Box>
            <Button variant="text" onClick={sent.stop}>
              {translate('uploads.stop_sending')}
            </Button>
          </Box>
        ) : over ? (
          <Box sx={{ fontWeight: 600 }}>{translate('uploads.drop_over')}</Box>
        ) : (
          <>
            <Box sx={{ color: 'var(--ink-3)' }}>
              <UploadIcon size={26} />
            </Box>
            <Box>
              <Box component="b" sx={{ fontWeight: 600 }}>
                {translate('uploads.drop')}
              </Box>{' '}
              {translate('uploads.drop_or')}
            </Box>
            <Box sx={{ fontSize: 12, color: 'var(--ink-3)' }}>{translate('uploads.formats')}</Box>
            <Button variant="contained" onClick={() => input.current?.click()}>
              {translate('uploads.choose')}
            </Button>
          </>
        )}
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.ndjson,.jsonl,.xlsx,.xlsm"
          hidden
          aria-label={translate('uploads.choose')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </Box>
      {error !== null && <ErrorNotice error={error} />}
    </Box>
  );
};
