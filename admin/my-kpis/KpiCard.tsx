import { LinkBase, useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import { Spark } from '../maps/Spark.tsx';
import type { Trend } from '../maps/trends.ts';
import type { MyCard } from './MyKpis.tsx';
import { OneMore } from './OneMore.tsx';

type MyKpi = MyCard['kpis'][number];

/** One KPI in plain words; its name opens the steps that it comes from. */
export function KpiCard({ kpi, trend, assignmentId }: { kpi: MyKpi; trend: Trend | undefined; assignmentId: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const { metric, score } = kpi;
  if (!metric) return null;
  const shown = (value: number) => format.value(value, metric.unit);
  const value = metric.shrunk ?? metric.raw;
  const known = score !== null && value !== null;
  const scored = (points: number) => format.number(Math.min(100, points), 0);
  return (
    <li className="card my-kpi">
      <div>
        <h3>
          <LinkBase
            className="lk"
            to={`/maps/me?${new URLSearchParams({ why: kpi.nodeId, assignment: assignmentId })}`}
            aria-label={translate('my_kpis.open', { name: text(kpi.name) })}
          >
            {text(kpi.name)}
          </LinkBase>
        </h3>
        <p className="sm sec">{text(kpi.description)}</p>
      </div>
      <div className="my-kpi-now">
        <p className="num">
          {known ? (
            <>
              <b>{shown(value)}</b> <span className="sec">{translate('my_kpis.score', { score: scored(score) })}</span>
            </>
          ) : (
            translate('maps.lacking.signals', {
              n: format.number(Math.floor(metric.nEff * 10) / 10, 1),
              of: format.number(metric.minSample),
            })
          )}
        </p>
        <p className="cap">{translate(`my_kpis.target_${kpi.direction}`, { target: shown(kpi.target) })}</p>
      </div>
      <div>
        {trend ? (
          <>
            <Spark points={trend.points} scale={trend.scale} demanded={trend.demanded} title={trend.title} />
            <p className="cap num">{trend.change}</p>
          </>
        ) : (
          <p className="cap">{translate('my_kpis.no_trend')}</p>
        )}
      </div>
      <OneMore kpi={kpi} />
    </li>
  );
}
