import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, TextField } from '@mui/material';
import type { DraftAnswer } from './draft.ts';
import { asSmallPicture, dropPicture, keepPicture } from './pictures.ts';

/** What was seen, in words; a link; a picture. The picture lies on the device until the visit is sent. */
export const Evidence = ({
  itemId,
  draftId,
  given,
  onChange,
}: {
  itemId: string;
  draftId: string;
  given: DraftAnswer;
  onChange: (changes: DraftAnswer) => void;
}) => {
  const translate = useTranslate();
  const [failed, setFailed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const has = given.picture || given.evidenceFileId !== undefined;
  const take = async (file: File | undefined) => {
    if (!file) return;
    setFailed(false);
    try {
      await keepPicture(draftId, itemId, await asSmallPicture(file));
      onChange({ picture: true, evidenceFileId: undefined });
    } catch {
      setFailed(true);
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: '12px', paddingLeft: '12px', borderLeft: '2px solid var(--line)' }}>
      <TextField
        label={translate('visit_form.seen')}
        value={given.remark ?? ''}
        onChange={(event) => onChange({ remark: event.target.value })}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <TextField
        label={translate('visit_form.link')}
        value={given.evidence ?? ''}
        placeholder="https://"
        onChange={(event) => onChange({ evidence: event.target.value })}
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
          {translate(has ? 'visit_form.other_picture' : 'visit_form.picture')}
        </Button>
        {has && (
          <>
            <span>{translate(given.picture ? 'visit_form.picture_waits' : 'visit_form.picture_sent')}</span>
            <Button
              variant="text"
              onClick={() => {
                void dropPicture(draftId, itemId).catch(() => undefined);
                onChange({ picture: false, evidenceFileId: undefined });
              }}
            >
              {translate('visit_form.drop_picture')}
            </Button>
          </>
        )}
        {failed && (
          <Box role="alert" sx={{ color: 'var(--attn)' }}>
            {translate('visit_form.no_picture')}
          </Box>
        )}
      </Box>
    </Box>
  );
};
