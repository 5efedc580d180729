import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { Part } from './Part.tsx';
import { NumberLink } from './NumberLink.tsx';
import { ProposedGoals } from './ProposedGoals.tsx';
import { useSay, useText } from './reader.ts';
import type { PartProps } from './SixParts.tsx';

type Goal = MapCardFragment['goals'][number];

export function GoalsPart({ card, narrow }: PartProps) {
  const say = useSay();
  const format = useFormat();
  const lead = card.goals.length === 0 ? say('maps.goals.none') : format.counted('maps.goals.lead', card.goals.length);
  return (
    <Part n={4} title={say('maps.goals.title')} lead={lead} narrow={narrow}>
      {card.goals.map((goal) => (
        <GoalRow key={goal.nodeId} goal={goal} card={card} />
      ))}
      <ProposedGoals />
    </Part>
  );
}

/** progress = (now - baseline) / (target - baseline); without a baseline only the two ends are told. */
function GoalRow({ goal, card }: { goal: Goal; card: MapCardFragment }) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const now = [...card.missing, ...card.metCriteria].find((item) => item.nodeId === goal.nodeId)?.held ?? null;
  const shown = (v: number): string => format.value(v, goal.unit);
  const way =
    goal.baseline !== null && now !== null && goal.target !== goal.baseline
      ? Math.min(1, Math.max(0, (now - goal.baseline) / (goal.target - goal.baseline)))
      : null;
  const most = goal.comparator === '<=';
  // What is reached and still open isn't certain yet: chance may have done it.
  const there = now !== null && (most ? now <= goal.target : now >= goal.target);
  const target = say(`maps.goals.${there ? 'sure' : most ? 'down_to' : 'up_to'}`, { target: shown(goal.target) });
  return (
    <div className="goal">
      <p className="sm b">
        {text(goal.kpi)}: {now !== null && <NumberLink node={goal.nodeId}>{shown(now)}</NumberLink>} {target}
      </p>
      {way !== null && (
        <div className="bar" aria-hidden="true">
          <i style={{ width: `${way * 100}%` }} />
        </div>
      )}
      <div className="cap num ends">
        <span>
          {goal.baseline === null
            ? say('maps.goals.no_baseline')
            : say('maps.goals.from', { baseline: shown(goal.baseline) })}
        </span>
        <span>
          {[
            way !== null && way > 0 && say('maps.goals.way', { share: format.percent(way) }),
            goal.due && say('maps.goals.due', { day: format.day(goal.due) }),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </div>
    </div>
  );
}
