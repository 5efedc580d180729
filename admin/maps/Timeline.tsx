import { LinkBase } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useSay } from './reader.ts';
import { stageTone } from './stage-tone.ts';
import { useWhy } from './why.ts';

/** Evaluations as small squares, each a way to its map; those to come are dashed and numbered as far as the streak needs them. */
export function Timeline({ card, next }: { card: MapCardFragment; next: string }) {
  const say = useSay();
  const format = useFormat();
  const why = useWhy();
  const codes = card.stages.map((stage) => stage.code);
  const past = card.trend.slice(-6);
  const ahead = card.nextStage
    ? Array.from({ length: Math.min(4, Math.max(1, card.riseAfter - card.streakUp)) }, (_, i) => monthsLater(next, i))
    : [next];
  return (
    <>
      <ol className="timeline">
        {past.map((point) => {
          const tone = stageTone(codes.indexOf(point.stage), codes.length);
          const title = say('maps.course.evaluation', {
            day: format.day(point.asOf),
            stage: point.stage,
            state: say(`maps.course.${point.state.toLowerCase()}`, { _: '' }),
          });
          return (
            <li key={point.asOf}>
              <LinkBase
                to={why.href({ map: point.mapId, why: null })}
                className="tick-box"
                style={{ background: tone.tint, color: tone.text }}
                title={title}
                aria-label={title}
              >
                {point.stage}
              </LinkBase>
              <span className="axis">{format.shortMonth(point.asOf)}</span>
            </li>
          );
        })}
        {ahead.map((day, i) => (
          <li key={day}>
            <span className="tick-box ahead" title={say('maps.course.ahead', { day: format.day(day) })}>
              {i + 1}
            </span>
            <span className="axis">{format.shortMonth(day)}</span>
          </li>
        ))}
      </ol>
      {card.nextStage && (
        <p className="cap">{say('maps.course.then', { smart_count: ahead.length, stage: card.nextStage })}</p>
      )}
    </>
  );
}

/** The last day of the month that lies n months after a day. */
function monthsLater(day: string, n: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  return n === 0
    ? day
    : new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + n + 1, 0)).toISOString().slice(0, 10);
}
