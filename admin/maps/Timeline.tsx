import { LinkBase } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { openProposal } from './proposed.ts';
import { useSay } from './reader.ts';
import { stageTone } from './stage-tone.ts';
import { useWhy } from './why.ts';

/** Further ahead nobody counts months. */
const MOST = 24;

/** Evaluations as small squares, each a way to its map; those to come are dashed up to the earliest that can propose, the ones that must agree are numbered. */
export function Timeline({ card, next }: { card: MapCardFragment; next: string }) {
  const say = useSay();
  const format = useFormat();
  const why = useWhy();
  const codes = card.stages.map((stage) => stage.code);
  const past = card.trend.slice(-6);
  const proposal = openProposal(card);
  const ahead = [next];
  while (!proposal && card.earliest && ahead.at(-1)! < card.earliest && ahead.length < MOST)
    ahead.push(monthsLater(next, ahead.length));
  // Counted from the end: before them the criteria have to be met first.
  const turn = (i: number): number => (card.earliest && !proposal ? i + 1 - Math.max(0, ahead.length - card.inRow) : 0);
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
              {turn(i) > 0 ? turn(i) : ''}
            </span>
            <span className="axis">{format.shortMonth(day)}</span>
          </li>
        ))}
      </ol>
      {proposal ? (
        <p className="cap">{say('maps.missing.proposed', { stage: proposal.toStage })}</p>
      ) : (
        card.nextStage && (
          <p className="cap">{say('maps.course.then', { smart_count: card.inRow, stage: card.nextStage })}</p>
        )
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
