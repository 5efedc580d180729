import { useRef, useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { UploadIcon } from '../layout/icons.tsx';
import { sendMended } from './send-mended.ts';

/** Takes the mended rows back: read and mapped as the file they came from, so nobody is asked again. */
export const MendedFile = ({ upload }: { upload: UploadWholeFragment }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const { run, busy, error } = useAct(async (file: File) => {
    setName(file.name);
    navigate(`/uploads/${await sendMended(file, upload)}`);
  });
  return (
    <>
      <Button variant="outlined" disabled={busy} onClick={() => input.current?.click()} sx={{ gap: '8px' }}>
        <UploadIcon size={16} />
        {busy ? translate('uploads.sending', { name }) : translate('uploads.send_mended')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.ndjson,.xlsx"
        hidden
        aria-label={translate('uploads.send_mended')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void run(file);
        }}
      />
      {error !== null && (
        <Box sx={{ flexBasis: '100%' }}>
          <ErrorNotice error={error} />
        </Box>
      )}
    </>
  );
};
