import Button from '@mui/material/Button';
import { useState } from 'react';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { CommentLine } from './CommentLine.tsx';
import { ProposeGoal, useGoalKpis } from './ProposeGoal.tsx';
import { useReader, useSay } from './reader.ts';
import { useTalk } from './talk.ts';
import { WriteComment } from './WriteComment.tsx';

/** The map is no last word: what the person and the manager say about it, and the way to another goal. */
export function SayCard({ card, today }: { card: MapCardFragment; today: string }) {
  const say = useSay();
  const { own, may } = useReader();
  const { comments } = useTalk();
  const [writing, setWriting] = useState(false);
  const [proposing, setProposing] = useState(false);
  const kpis = useGoalKpis(card);
  if (!may('comments')) return null;
  return (
    <section className="card say" aria-labelledby="say-title">
      <div className="say-head">
        <div>
          <h2 id="say-title">{say('maps.say.title')}</h2>
          <p className="sm sec">{say('maps.say.text')}</p>
        </div>
        <div className="say-acts">
          <Button variant="outlined" onClick={() => setWriting(true)}>
            {say('maps.say.comment')}
          </Button>
          {own && may('proposeGoal') && (
            <Button variant="outlined" disabled={kpis.length === 0} onClick={() => setProposing(true)}>
              {say('maps.say.propose')}
            </Button>
          )}
        </div>
      </div>
      {comments.length > 0 && (
        <ol className="said">
          {comments.map((comment) => (
            <CommentLine key={comment.id} comment={comment} />
          ))}
        </ol>
      )}
      {writing && <WriteComment assignmentId={card.assignmentId} comment={null} onClose={() => setWriting(false)} />}
      {proposing && <ProposeGoal card={card} today={today} onClose={() => setProposing(false)} />}
    </section>
  );
}
