import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, TextField } from '@mui/material';
import {
  DiscloseResultDocument,
  DiscussResultDocument,
  type ResultRowFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { useViewer } from '../layout/useViewer.ts';

/** What a manager does with a result: show it, talk about it. Causes are named beside the items. */
export const ResultActs = ({ result, onDone }: { result: ResultRowFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState('');
  const [note, setNote] = useState('');
  const { id } = result;
  const disclose = useAct(async () => {
    await request(DiscloseResultDocument, { id });
    notify(translate('results.disclosed'), { type: 'success' });
    onDone();
  });
  const discuss = useAct(async () => {
    await request(DiscussResultDocument, { id, on: day, note: note.trim() || null });
    notify(translate('results.discussed'), { type: 'success' });
    setOpen(false);
    onDone();
  });
  if (!viewer?.may.includes('discussResults') || !['NEW', 'DISCLOSED'].includes(result.state)) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('results.discuss')}
      </Button>
      {result.state === 'NEW' && (
        <Button variant="outlined" disabled={disclose.busy} onClick={() => void disclose.run()}>
          {translate('results.disclose')}
        </Button>
      )}
      {disclose.error !== null && <ErrorNotice error={disclose.error} />}
      <AskDialog
        open={open}
        title={translate('results.discuss_title')}
        submit={translate('results.discuss_submit')}
        busy={discuss.busy}
        error={discuss.error}
        disabled={!day}
        onClose={() => setOpen(false)}
        onSubmit={() => void discuss.run()}
      >
        {result.disclosure === 'GROUP' && <Box>{translate('results.discuss_text')}</Box>}
        <DayField label={translate('results.discuss_day')} value={day} onChange={setDay} required />
        <TextField
          label={translate('results.note')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          multiline
          minRows={3}
        />
      </AskDialog>
    </Box>
  );
};
