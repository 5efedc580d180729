import { useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { Box, Button, TextField } from '@mui/material';
import { CreateCalibrationDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';

/** A round begins with its name; everything else is written on its page, where it waits as a draft. */
export const CreateCalibrationButton = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const { run, busy, error } = useAct(async () => {
    const input = { name: name.trim(), itemIds: [], cases: [], raterIds: [] };
    const { createCalibration } = await request(CreateCalibrationDocument, { input });
    navigate(`/calibrations/${createCalibration.id}`);
  });
  if (!viewer?.may.includes('createCalibration')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('calibration.create')}
      </Button>
      <AskDialog
        open={open}
        title={translate('calibration.create_title')}
        submit={translate('calibration.create_submit')}
        busy={busy}
        error={error}
        disabled={!name.trim()}
        onClose={() => setOpen(false)}
        onSubmit={() => void run()}
      >
        <Box>{translate('calibration.create_text')}</Box>
        <TextField
          label={translate('calibration.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          required
          autoFocus
        />
      </AskDialog>
    </>
  );
};
