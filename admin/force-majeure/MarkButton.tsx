import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { useViewer } from '../layout/useViewer.ts';
import { MarkDialog } from './MarkDialog.tsx';

export const MarkButton = ({ onDone }: { onDone: () => void }) => {
  const translate = useTranslate();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  if (!viewer?.may.includes('markForceMajeure')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('majeure.mark')}
      </Button>
      {open && (
        <MarkDialog
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      )}
    </>
  );
};
