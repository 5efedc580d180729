import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Autocomplete, Box, Button, TextField } from '@mui/material';
import { SayOnMapDocument, type BoardLineFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';

/** A thank-you to one of the team. It stands on the person's latest map, like every word that is said about it. */
export const SayThanks = ({ rows, onDone }: { rows: readonly BoardLineFragment[]; onDone: () => void }) => {
  const translate = useTranslate();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const people = rows.filter(
    ({ mapId, employeeId }, i) => mapId !== null && rows.findIndex((one) => one.employeeId === employeeId) === i,
  );
  if (people.length === 0 || !viewer?.may.includes('createComment')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('team.thanks')}
      </Button>
      {open && <ThanksDialog people={people} onClose={() => setOpen(false)} onDone={onDone} />}
    </>
  );
};

const ThanksDialog = ({
  people,
  onClose,
  onDone,
}: {
  people: readonly BoardLineFragment[];
  onClose: () => void;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [person, setPerson] = useState<BoardLineFragment | null>(null);
  const [body, setBody] = useState('');
  const name = person?.employeeName ?? '';
  const { run, busy, error } = useAct(async () => {
    await request(SayOnMapDocument, { mapId: person!.mapId!, assignmentId: person!.assignmentId, body: body.trim() });
    notify(translate('team.thanks_done', { name }), { type: 'success' });
    onClose();
    onDone();
  });
  return (
    <AskDialog
      open
      title={translate('team.thanks_title')}
      submit={person ? translate('team.thanks_submit', { name }) : translate('team.thanks')}
      busy={busy}
      error={error}
      disabled={!person || !body.trim()}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <Box>{translate('team.thanks_text')}</Box>
      <Autocomplete
        options={people}
        value={person}
        onChange={(_, chosen) => setPerson(chosen)}
        getOptionLabel={({ employeeName }) => employeeName}
        getOptionKey={({ employeeId }) => employeeId}
        renderInput={(params) => <TextField {...params} required autoFocus label={translate('team.thanks_who')} />}
      />
      <TextField
        required
        multiline
        minRows={3}
        label={translate('team.thanks_words')}
        helperText={translate('team.thanks_help')}
        value={body}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
        onChange={(event) => setBody(event.target.value)}
      />
    </AskDialog>
  );
};
