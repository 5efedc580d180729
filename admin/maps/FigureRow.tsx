import type { ReactNode } from 'react';
import { Interval, type IntervalFigures } from './Interval.tsx';
import { NumberLink } from './NumberLink.tsx';
import { useSay } from './reader.ts';

/** A named value on its line; when there is not enough data, the words stand where the value would. */
export function FigureRow({
  name,
  note,
  figures,
  scale,
  title,
  node,
  shown,
  lacking,
}: {
  name: string;
  note: ReactNode;
  figures: IntervalFigures;
  scale: readonly [number, number];
  title: string;
  node: string;
  shown: string;
  lacking: string;
}) {
  const say = useSay();
  return (
    <div className="kr">
      <div>
        <div className="sm">{name}</div>
        {(lacking || note) && <div className="cap">{lacking || note}</div>}
      </div>
      <Interval figures={lacking ? { ...figures, value: null } : figures} scale={scale} title={title} />
      <div className="r num sm">
        <NumberLink node={node}>
          {lacking ? <span className="cap">{say('maps.lacking.short')}</span> : shown}
        </NumberLink>
      </div>
    </div>
  );
}
