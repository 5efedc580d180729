import { LinkBase, useTranslate } from 'react-admin';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { StageChip } from '../maps/StageChip.tsx';
import { ChangedCriteria } from './ChangedCriteria.tsx';
import { FigurePairs } from './FigurePairs.tsx';
import { levelPairs, metricPairs } from './figures.ts';

/** One task on both maps: the stage, the figures, and which criteria changed their verdict. */
export const CardPair = ({
  a,
  b,
  maps,
  days,
}: {
  a: MapCardFragment | null;
  b: MapCardFragment | null;
  maps: readonly [string, string];
  days: readonly [string, string];
}) => {
  const translate = useTranslate();
  const either = (b ?? a)!;
  const changed = a && b && a.held !== b.held;
  return (
    <section className="card pair" aria-label={either.task.name}>
      <h2>{either.task.name}</h2>
      <div className="stages">
        <Side card={a} day={days[0]} to={maps[0]} absent="only_right" />
        <span className="arrow" aria-hidden="true">
          →
        </span>
        <Side card={b} day={days[1]} to={maps[1]} absent="only_left" />
      </div>
      {a && b && (
        <p className="sec">
          {translate(changed ? 'compare.stage_changed' : 'compare.stage_same', { from: a.held, to: b.held })}
        </p>
      )}
      {a && b && (
        <>
          <FigurePairs title={translate('compare.figures')} pairs={metricPairs(a, b)} />
          <FigurePairs title={translate('compare.competencies')} pairs={levelPairs(a, b)} />
          <ChangedCriteria a={a} b={b} />
        </>
      )}
    </section>
  );
};

const Side = ({ card, day, to, absent }: { card: MapCardFragment | null; day: string; to: string; absent: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!card) return <div className="cap">{translate(`compare.${absent}`)}</div>;
  return (
    <div>
      <StageChip stage={card.held} of={card.stages.map(({ code }) => code)} />
      <div className="cap">
        <LinkBase className="lk" to={to}>
          {format.day(day)}
        </LinkBase>
        {`, ${translate(`compare.state_${card.state}`, { _: card.state })}`}
      </div>
    </div>
  );
};
