import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { WithdrawCommentDocument, type MapCommentFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useSay } from './reader.ts';
import { useTalk } from './talk.ts';
import { WriteComment } from './WriteComment.tsx';

export function CommentLine({ comment }: { comment: MapCommentFragment }) {
  const say = useSay();
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const gone = comment.withdrawnAt != null;
  return (
    <li>
      <p className="cap">
        <b>{comment.author}</b>, {format.instant(comment.createdAt)}
        {comment.editedAt && !gone && ` · ${say('maps.say.edited')}`}
      </p>
      {gone ? <p className="sm sec">{say('maps.say.withdrawn')}</p> : <p className="serif words">{comment.body}</p>}
      {comment.own && !gone && (
        <div className="say-acts">
          <Button variant="text" onClick={() => setEditing(true)}>
            {say('maps.say.edit')}
          </Button>
          <Button variant="text" onClick={() => setAsking(true)}>
            {say('maps.say.take_back')}
          </Button>
        </div>
      )}
      {editing && <WriteComment assignmentId="" comment={comment} onClose={() => setEditing(false)} />}
      {asking && <TakeBack comment={comment} onClose={() => setAsking(false)} />}
    </li>
  );
}

function TakeBack({ comment, onClose }: { comment: MapCommentFragment; onClose: () => void }) {
  const say = useSay();
  const notify = useNotify();
  const { again } = useTalk();
  const { run, busy, error } = useAct(async () => {
    await request(WithdrawCommentDocument, { id: comment.id, version: comment.version });
    notify(say('maps.say.take_back_done'), { type: 'success' });
    onClose();
    again();
  });
  return (
    <AskDialog
      open
      danger
      title={say('maps.say.take_back_title')}
      submit={say('maps.say.take_back')}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <p>{say('maps.say.take_back_text')}</p>
    </AskDialog>
  );
}
