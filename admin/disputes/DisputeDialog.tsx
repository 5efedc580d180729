import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, TextField } from '@mui/material';
import { useAct } from '../act.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { asSmallPicture, postPicture } from '../visit-form/pictures.ts';

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
  const [unreadable, setUnreadable] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { run, busy, error } = useAct(async () => {
    const evidenceFileId = picture ? await postPicture(picture) : null;
    await onSend({ reason, evidence: evidence.trim() || null, evidenceFileId });
    notify(translate('disputes.opened'), { type: 'success' });
    onClose();
  });
  const take = async (file: File | undefined) => {
    if (!file) return;
    const small = await asSmallPicture(file).catch(() => null);
    setUnreadable(small === null);
    if (small) setPicture(small);
  };
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
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
        <input
          ref={input}
          type="file"
          accept="image/jpeg,image/png,image/*"
          hidden
          aria-label={translate('visit_form.picture')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button variant="outlined" onClick={() => input.current?.click()}>
          {translate(picture ? 'visit_form.other_picture' : 'visit_form.picture')}
        </Button>
        {picture && (
          <>
            <span>{translate('disputes.picture_goes')}</span>
            <Button variant="text" onClick={() => setPicture(null)}>
              {translate('visit_form.drop_picture')}
            </Button>
          </>
        )}
        {unreadable && (
          <Box role="alert" sx={{ color: 'var(--attn)' }}>
            {translate('visit_form.no_picture')}
          </Box>
        )}
      </Box>
    </AskDialog>
  );
};
