import { useTranslate } from 'react-admin';
import type { BoardLineFragment, TeamBoardQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import { Hatch } from '../maps/Hatch.tsx';
import { Spark } from '../maps/Spark.tsx';

const width = 118;
const height = 38;

/** Six evaluations on the scale that all lines share. Months with too little data are hatched; the word below says what chance allows to say. */
export const BoardSpark = ({
  row,
  figure,
}: {
  row: BoardLineFragment;
  figure: TeamBoardQuery['teamBoard']['figure'];
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  if (!figure) return null;
  const points = row.points.map(({ asOf, value, low, high, state }) =>
    state === 'ok' ? { day: asOf, value, low, high } : { day: asOf, value: null, low: null, high: null },
  );
  const known = points.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const now = points.at(-1);
  const trend = translate(`team.trend_${row.trend}`);
  const shown = (value: number) => format.value(value, figure.unit);
  const name = text(figure.name);
  const title =
    first && last
      ? translate('team.spark', {
          name,
          from: shown(first.value!),
          before: format.day(first.day),
          to: shown(last.value!),
          now: format.day(last.day),
          trend,
        })
      : translate('team.spark_none', { name });
  return (
    <>
      <div className="spark-box">
        <Gaps points={points} />
        <Spark
          points={points}
          scale={[figure.low, figure.high]}
          demanded={row.demanded}
          title={title}
          width={width}
          height={height}
        />
      </div>
      <div className="cap num">
        {now?.value != null ? `${shown(now.value)} ` : ''}
        {trend}
      </div>
    </>
  );
};

/** Where a month says nothing, so that a gap is never read as a value. */
const Gaps = ({ points }: { points: { value: number | null }[] }) => {
  const gaps =
    points.length === 0
      ? [0, 1, 2, 3, 4, 5].map((i) => ({ i, of: 6 }))
      : points.flatMap(({ value }, i) => (value === null ? [{ i, of: points.length }] : []));
  return (
    <svg width={width} height={height} aria-hidden="true" className="gaps">
      {gaps.map(({ i, of }) => (
        <Hatch
          key={i}
          x={String(5 + (of > 1 ? (i * (width - 10)) / (of - 1) : (width - 10) / 2) - 6)}
          y={3}
          width="12"
          height={height - 6}
          radius={2}
        />
      ))}
    </svg>
  );
};
