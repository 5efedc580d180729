import { LinkBase } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useReader, useSay, useText } from './reader.ts';
import { isProposed } from './proposed.ts';
import { StageChip } from './StageChip.tsx';
import { Trail } from './Trail.tsx';
import { useWhy } from './why.ts';

/** One trail for each task; the tabs are links, so that a task can be shared and the back button returns to the one before. */
export function TrailCard({
  cards,
  card,
  latest,
  narrow,
}: {
  cards: MapCardFragment[];
  card: MapCardFragment;
  latest: boolean;
  narrow: boolean;
}) {
  const say = useSay();
  const why = useWhy();
  const { name } = useReader();
  return (
    <section className="card trail" aria-label={say('maps.trail.label')}>
      <header>
        <nav className="tabs" aria-label={say('maps.trail.tasks')}>
          {cards.map((each) => (
            <LinkBase
              key={each.assignmentId}
              to={why.href({ assignment: each.assignmentId, why: null })}
              className={`tab${each === card ? ' on' : ''}`}
              aria-current={each === card ? 'page' : undefined}
            >
              {each.task.name} <StageChip stage={each.held} of={each.stages.map((stage) => stage.code)} />
            </LinkBase>
          ))}
        </nav>
        {cards.length > 1 && !narrow && <span className="cap">{say('maps.trail.new_task')}</span>}
      </header>
      <Trail
        key={card.assignmentId}
        card={card}
        others={cards.filter((each) => each !== card)}
        initials={initialsOf(name)}
        latest={latest}
        compact={narrow}
      />
      <StageList card={card} />
    </section>
  );
}

/** The picture in words: every stage, what it means and since when. */
function StageList({ card }: { card: MapCardFragment }) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const codes = card.stages.map((stage) => stage.code);
  return (
    <details className="as-table trail-words">
      <summary className="cap">{say('maps.trail.words')}</summary>
      <ol>
        {card.stages.map((stage) => (
          <li key={stage.code} className="sm" aria-current={stage.code === card.held ? 'step' : undefined}>
            <StageChip stage={stage.code} of={codes} />
            <span>
              <b>{text(stage.name)}</b>
              {stage.reachedOn && `, ${say('maps.trail.reached', { day: format.day(stage.reachedOn) })}`}
              {isProposed(card, stage.code) && `, ${say('maps.trail.proposed')}`}
              {stage.code === card.nextStage &&
                card.earliest &&
                !isProposed(card, stage.code) &&
                `, ${say('maps.trail.earliest', { day: format.day(card.earliest) })}`}
              {'. '}
              <span className="sec">{text(stage.about)}</span>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0).toLocaleUpperCase())
    .join('');
