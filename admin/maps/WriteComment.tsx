import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { EditCommentDocument, SayOnMapDocument, type MapCommentFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useReader, useSay } from './reader.ts';
import { useTalk } from './talk.ts';

const LONGEST = 2000;

/** New words about the card, or own words changed. */
export function WriteComment({
  assignmentId,
  comment,
  onClose,
}: {
  assignmentId: string;
  comment: MapCommentFragment | null;
  onClose: () => void;
}) {
  const say = useSay();
  const notify = useNotify();
  const { mapId } = useReader();
  const { again } = useTalk();
  const [body, setBody] = useState(comment?.body ?? '');
  const { run, busy, error } = useAct(async () => {
    await (comment
      ? request(EditCommentDocument, { id: comment.id, body, version: comment.version })
      : request(SayOnMapDocument, { mapId, assignmentId, body }));
    notify(say('maps.say.done'), { type: 'success' });
    onClose();
    again();
  });
  return (
    <AskDialog
      open
      title={say(comment ? 'maps.say.edit_title' : 'maps.say.comment_title')}
      submit={say('maps.say.send')}
      busy={busy}
      error={error}
      disabled={!body.trim() || body === comment?.body}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <TextField
        label={say('maps.say.words')}
        helperText={say('maps.say.seen')}
        value={body}
        multiline
        minRows={4}
        required
        slotProps={{ htmlInput: { maxLength: LONGEST } }}
        onChange={(event) => setBody(event.target.value)}
      />
    </AskDialog>
  );
}
