import { useTranslate } from 'react-admin';
import { Box, TextField } from '@mui/material';
import type { DraftAnswer } from './draft.ts';
import { PictureField } from './PictureField.tsx';
import { dropPicture, keepPicture } from './pictures.ts';

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
      <PictureField
        there={
          given.picture
            ? translate('visit_form.picture_waits')
            : given.evidenceFileId === undefined
              ? null
              : translate('visit_form.picture_sent')
        }
        onTake={async (picture) => {
          await keepPicture(draftId, itemId, picture);
          onChange({ picture: true, evidenceFileId: undefined });
        }}
        onDrop={() => {
          void dropPicture(draftId, itemId).catch(() => undefined);
          onChange({ picture: false, evidenceFileId: undefined });
        }}
      />
    </Box>
  );
};
