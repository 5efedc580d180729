import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { DecideGoalDocument, WithdrawGoalDocument, type MapGoalFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { DeclineGoal } from './DeclineGoal.tsx';
import { useSay, useText } from './reader.ts';
import { useTalk } from './talk.ts';

/** Goals that the person proposed and what was answered. Those taken back are no goals any more. */
export function ProposedGoals() {
  const say = useSay();
  const { goals } = useTalk();
  const shown = goals.filter(({ status }) => status !== 'WITHDRAWN');
  if (shown.length === 0) return null;
  return (
    <div className="own-goals">
      <p className="cap">{say('maps.own_goals.title')}</p>
      {shown.map((goal) => (
        <OwnGoal key={goal.id} goal={goal} />
      ))}
    </div>
  );
}

function OwnGoal({ goal }: { goal: MapGoalFragment }) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const shown = (value: number): string => format.value(value, goal.unit);
  const there = goal.progress != null && goal.progress >= 1;
  const way = goal.progress == null ? null : Math.min(1, Math.max(0, goal.progress));
  const tone = { PROPOSED: 'ember', AGREED: 'met' }[goal.status] ?? '';
  return (
    <div className="goal">
      <p className="sm b">
        {text(goal.name)}: {goal.now != null && !there && shown(goal.now)}{' '}
        {say(`maps.goals.${there ? 'aim_' : ''}${goal.higherIsBetter ? 'up_to' : 'down_to'}`, {
          target: shown(goal.target),
          now: goal.now == null ? '' : shown(goal.now),
        })}{' '}
        <span className={`chip ${tone}`}>{say(`maps.own_goals.${goal.status.toLowerCase()}`)}</span>
      </p>
      {way !== null && (
        <div className="bar" aria-hidden="true">
          <i style={{ width: `${way * 100}%` }} />
        </div>
      )}
      <div className="cap num ends">
        <span>{say('maps.goals.from', { baseline: shown(goal.baseline) })}</span>
        <span>
          {[
            goal.progress == null
              ? say('maps.own_goals.no_data')
              : goal.progress >= 1
                ? say('maps.own_goals.reached')
                : say('maps.goals.way', { share: format.percent(Math.max(0, goal.progress)) }),
            say('maps.own_goals.due', { day: format.day(goal.due) }),
          ].join(', ')}
        </span>
      </div>
      {goal.note && <p className="serif">{say('maps.quote', { text: goal.note })}</p>}
      {goal.decidedBy && (
        <p className="cap">
          {say('maps.own_goals.by', { name: goal.decidedBy, day: goal.decidedAt ? format.day(goal.decidedAt) : '' })}
        </p>
      )}
      {goal.reason && <p className="serif">{say('maps.quote', { text: goal.reason })}</p>}
      <GoalActs goal={goal} />
    </div>
  );
}

function GoalActs({ goal }: { goal: MapGoalFragment }) {
  const say = useSay();
  const notify = useNotify();
  const { again } = useTalk();
  const [declining, setDeclining] = useState(false);
  const { id, version } = goal;
  const agree = useAct(async () => {
    await request(DecideGoalDocument, { id, version, agree: true, reason: null });
    notify(say('maps.own_goals.agree_done'), { type: 'success' });
    again();
  });
  const withdraw = useAct(async () => {
    await request(WithdrawGoalDocument, { id, version });
    notify(say('maps.own_goals.withdraw_done'), { type: 'success' });
    again();
  });
  const error = agree.error ?? withdraw.error;
  return (
    <>
      <div className="goal-acts">
        {goal.mayDecide && (
          <>
            <Button variant="contained" disabled={agree.busy} onClick={() => void agree.run()}>
              {say('maps.own_goals.agree')}
            </Button>
            <Button variant="outlined" onClick={() => setDeclining(true)}>
              {say('maps.own_goals.decline')}
            </Button>
          </>
        )}
        {goal.mayWithdraw && (
          <Button variant="text" disabled={withdraw.busy} onClick={() => void withdraw.run()}>
            {say('maps.own_goals.withdraw')}
          </Button>
        )}
      </div>
      {error !== null && <ErrorNotice error={error} onRetry={again} />}
      {declining && <DeclineGoal goal={goal} onClose={() => setDeclining(false)} />}
    </>
  );
}
