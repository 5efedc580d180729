import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, TextField } from '@mui/material';
import { useAct } from '../act.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { PictureField } from '../visit-form/PictureField.tsx';
import { postPicture } from '../visit-form/pictures.ts';

export interface Words {
  reason: string;
  evidence: string | null;
  evidenceFileId: string | null;
}

/** What an employee says when he disputes something: his words, and a link or a picture that shows it. */
export const DisputeDialog = ({
  about,
  onSend,
  onClose,
}: {
  /** What is disputed, in words. */
  about: string;
  onSend: (words: Words) => Promise<void>;
  onClose: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const [evidence, setEvidence] = useState('');
  const [picture, setPicture] = useState<Blob | null>(null);
  const { run, busy, error } = useAct(async () => {
    const evidenceFileId = picture ? await postPicture(picture) : null;
    await onSend({ reason, evidence: evidence.trim() || null, evidenceFileId });
    notify(translate('disputes.opened'), { type: 'success' });
    onClose();
  });
  return (
    <AskDialog
      open
      title={translate('disputes.open_title')}
      submit={translate('disputes.open_submit')}
      busy={busy}
      error={error}
      disabled={reason.trim() === ''}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <Box sx={{ color: 'var(--ink)' }}>{about}</Box>
      <Box>{translate('disputes.open_text')}</Box>
      <TextField
        label={translate('disputes.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        multiline
        minRows={3}
        required
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
      <TextField
        label={translate('disputes.link')}
        value={evidence}
        placeholder="https://"
        onChange={(event) => setEvidence(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 1000, inputMode: 'url' } }}
      />
      <PictureField
        there={picture ? translate('disputes.picture_goes') : null}
        onTake={setPicture}
        onDrop={() => setPicture(null)}
      />
    </AskDialog>
  );
};
