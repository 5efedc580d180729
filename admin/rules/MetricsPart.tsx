import { useTranslate } from 'react-admin';
import { Items } from './Items.tsx';
import { MetricForm } from './MetricForm.tsx';
import type { Metric } from './rule-set.ts';
import { useKindName } from './useKindName.ts';

export const MetricsPart = () => {
  const translate = useTranslate();
  const { nameOf } = useKindName();
  const windowOf = ({ window }: Metric) =>
    window.kind === 'days'
      ? translate('rules.metric.last_days', { smart_count: window.days })
      : translate(`rules.metric.full_${window.period}`);
  return (
    <Items<Metric>
      list="metrics"
      noun="METRIC"
      summary={(metric) =>
        [translate(`rules.measures.${metric.measure}`), metric.kinds.map(nameOf).join(', '), windowOf(metric)]
          .filter(Boolean)
          .join(' · ')
      }
      form={(metric, path) => <MetricForm metric={metric} path={path} />}
      fresh={(code, name) => ({
        code,
        name,
        source: 'signals',
        measure: 'mean',
        kinds: [],
        per: [],
        successFrom: null,
        window: { kind: 'days', days: 90 },
        halfLifeDays: null,
        minSample: 15,
        shrink: null,
        unit: 'rating',
      })}
    />
  );
};
