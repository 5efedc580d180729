import { useFormat } from '../i18n/format.ts';
import { Part } from './Part.tsx';
import { useSay, useText } from './reader.ts';
import type { PartProps } from './SixParts.tsx';
import { Spark } from './Spark.tsx';
import { Timeline } from './Timeline.tsx';
import { TrendTable } from './TrendTable.tsx';
import { useTrends } from './trends.ts';

/** The past of this person only: stages month by month, what comes next, and each metric over its own past. */
export function CoursePart({ card, map, narrow }: PartProps) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const trends = useTrends(card);
  return (
    <Part
      n={6}
      title={say('maps.course.title')}
      lead={say('maps.course.lead', { day: format.day(map.nextEvaluation) })}
      narrow={narrow}
    >
      <Timeline card={card} next={map.nextEvaluation} />
      {trends.map((trend) => (
        <div key={trend.code} className="kr">
          <div>
            <div className="sm">{text(trend.name)}</div>
            {trend.change && <div className="cap num">{trend.change}</div>}
          </div>
          <Spark points={trend.points} scale={trend.scale} demanded={trend.demanded} title={trend.title} />
          <div className="r num sm">{trend.now ?? <span className="cap">{say('maps.lacking.short')}</span>}</div>
        </div>
      ))}
      {card.trend.length > 0 ? <TrendTable card={card} /> : <p className="cap later">{say('maps.course.none')}</p>}
    </Part>
  );
}
