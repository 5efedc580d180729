import { LinkBase } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useSay, useText } from './reader.ts';
import { useWhy } from './why.ts';

/** The figures behind the trend, one row for each evaluation. */
export function TrendTable({ card }: { card: MapCardFragment }) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const why = useWhy();
  const kpis = card.kpis.flatMap(({ code, name, metric }) =>
    metric && card.trend.some((point) => point.values.some((v) => v.code === metric.code))
      ? [{ code, name, metric }]
      : [],
  );
  return (
    <details className="as-table">
      <summary className="cap">{say('maps.course.table')}</summary>
      <div className="scroll">
        <table className="plain num">
          <thead>
            <tr>
              <th scope="col">{say('maps.course.as_of')}</th>
              <th scope="col">{say('maps.profile.stage')}</th>
              {kpis.map((kpi) => (
                <th key={kpi.code} scope="col" className="r">
                  {text(kpi.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {card.trend.map((point) => (
              <tr key={point.asOf}>
                <th scope="row">
                  <LinkBase className="lk" to={why.href({ map: point.mapId, why: null })}>
                    {format.day(point.asOf)}
                  </LinkBase>
                </th>
                <td>{point.stage}</td>
                {kpis.map((kpi) => {
                  const value = point.values.find((v) => v.code === kpi.metric.code)?.value;
                  return (
                    <td key={kpi.code} className="r">
                      {value == null ? say('maps.lacking.short') : format.value(value, kpi.metric.unit)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
