import { useFormat } from '../i18n/format.ts';
import type { MapMetricFragment } from '../../schema/generated/operations.ts';
import { FigureRow } from './FigureRow.tsx';
import { scaleOf } from './Interval.tsx';
import { useLacking } from './lacking.ts';
import { isOfVisits } from './metric-of.ts';
import { Part } from './Part.tsx';
import { useSay, useText } from './reader.ts';
import type { PartProps } from './SixParts.tsx';

/** What came from clients, metric by metric. The value is the steadied one where there is one, the raw one else. */
export function ClientsPart({ card, narrow }: PartProps) {
  const say = useSay();
  const beside = new Set(card.kpis.map((kpi) => kpi.beside?.code));
  const metrics = card.metrics.filter(
    (metric) => metric.measure !== 'tenure' && metric.state !== 'unused' && !beside.has(metric.code),
  );
  const told = metrics.filter((metric) => metric.state !== 'insufficient').length;
  const lead =
    metrics.length === 0
      ? say('maps.clients.none')
      : say('maps.clients.lead', { smart_count: told, of: metrics.length, lacking: metrics.length - told });
  return (
    <Part n={2} title={say('maps.clients.title')} lead={lead} narrow={narrow}>
      {metrics.map((metric) => (
        <MetricRow key={metric.code} metric={metric} card={card} />
      ))}
    </Part>
  );
}

function MetricRow({ metric, card }: { metric: MapMetricFragment; card: PartProps['card'] }) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const kpi = card.kpis.find((k) => k.metric?.code === metric.code);
  const value = metric.shrunk ?? metric.raw;
  const [low, high] = metric.shrunk === null ? [metric.rawLow, metric.rawHigh] : [metric.low, metric.high];
  const visits = isOfVisits(card, metric);
  const lacking = useLacking()({ ...metric, held: value, n: metric.nEff, visits });
  const shown = value === null ? '' : format.value(value, metric.unit);
  const beside = kpi?.beside && (kpi.beside.shrunk ?? kpi.beside.raw);
  const note = [
    format.counted(visits ? 'maps.counted_visits' : 'maps.counted', Math.round(metric.n)),
    !visits && metric.nEff < metric.n - 0.05 && say('maps.clients.counts_as', { n: format.number(metric.nEff, 1) }),
    kpi?.direction === 'lower' && say('maps.clients.less_is_better'),
    kpi?.beside && beside != null && `${text(kpi.beside.name)} ${format.value(beside, kpi.beside.unit)}`,
  ]
    .filter(Boolean)
    .join(', ');
  const scale = scaleOf(
    [low, high, value, kpi?.target, ...(kpi?.curve.map((point) => point.value) ?? [])],
    metric.unit === 'share' ? [0, 1] : undefined,
  );
  const title = say('maps.need.title', {
    label: text(metric.name),
    held: lacking || shown,
    demanded: kpi ? format.value(kpi.target, metric.unit) : '',
  });
  return (
    <FigureRow
      name={text(kpi?.name ?? metric.name)}
      note={note}
      title={title}
      node={metric.nodeId}
      shown={shown}
      lacking={lacking}
      scale={scale}
      figures={{ value, low, high, demanded: kpi?.target ?? null }}
    />
  );
}
