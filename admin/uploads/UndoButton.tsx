import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { UndoBatchDocument, type UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { UndoPreview } from './UndoPreview.tsx';

/** Takes back one upload as a whole, and shows before that what goes and what stays because somebody changed it since. */
export const UndoButton = ({ upload, onUndone }: { upload: UploadWholeFragment; onUndone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(false);
  const name = upload.fileName;
  const { run, busy, error } = useAct(async () => {
    const { undoBatch } = await request(UndoBatchDocument, { id: upload.batchId ?? '' });
    notify(format.counted('uploads.undone', undoBatch.superseded), { type: 'success' });
    setOpen(false);
    onUndone();
  });
  if (!upload.batchId || !viewer?.may.includes('undoBatch')) return null;
  return (
    <>
      <Button
        variant="outlined"
        onClick={() => {
          setShown(false);
          setOpen(true);
        }}
      >
        {translate('uploads.undo')}
      </Button>
      <AskDialog
        open={open}
        danger
        title={translate('uploads.undo_title', { name })}
        submit={translate('uploads.undo_confirm', { name })}
        busy={busy}
        // Nobody takes back what he has not been shown; asked at the same time, it would be gone when it is looked for.
        disabled={!shown}
        error={error}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        {open && <UndoPreview batch={upload.batchId} onShown={setShown} />}
      </AskDialog>
    </>
  );
};
