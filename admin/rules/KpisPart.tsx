import { useTranslate } from 'react-admin';
import { Items } from './Items.tsx';
import { KpiForm } from './KpiForm.tsx';
import { firstCurve } from './usual.ts';
import { ofMetric } from './figures.ts';
import type { Kpi } from './rule-set.ts';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

export const KpisPart = () => {
  const translate = useTranslate();
  const words = useWords();
  const { rules } = useWorkshop();
  return (
    <Items<Kpi>
      list="kpis"
      noun="KPI"
      summary={(kpi) =>
        translate('rules.kpi.summary', {
          target: words.shown(ofMetric(kpi.metric, rules), kpi.target),
          direction: translate(`rules.curve.${kpi.direction}`),
        })
      }
      form={(kpi, path) => <KpiForm kpi={kpi} path={path} />}
      fresh={(code, name) => {
        const metric =
          rules.metrics.find((one) => !rules.kpis.some((kpi) => kpi.metric === one.code)) ?? rules.metrics[0];
        const curve = firstCurve(metric);
        return {
          code,
          name,
          description: { en: '', ru: '', pl: '' },
          metric: metric?.code ?? '',
          beside: null,
          direction: 'higher',
          curve,
          target: curve.at(-1)!.value,
        };
      }}
    />
  );
};
