import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import type { MyCard } from './MyKpis.tsx';

type MyKpi = MyCard['kpis'][number];

/** What one more good case would do to a KPI: first which case it is, then what moves that can be seen. */
export function OneMore({ kpi }: { kpi: MyKpi }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const { metric, oneMore, score } = kpi;
  if (!metric || !oneMore) return null;
  const shown = (value: number) => format.value(value, metric.unit);
  const atOnce = oneMore.best === 0 && metric.unit === 'seconds';
  // Of a rate the cases are what it is counted per; a good one is followed by what is counted, or by nothing.
  const which = metric.measure === 'rate' ? `rate_${kpi.direction === 'higher' ? 'with' : 'without'}` : metric.measure;
  const lead = translate(`my_kpis.more.${atOnce ? 'at_once' : which}`, {
    kind: text(oneMore.kindName),
    best: oneMore.best === null ? '' : shown(oneMore.best),
  });
  return (
    <p className="sm my-kpi-more">
      {lead} {effect()}
    </p>
  );

  function effect(): string {
    const now = metric!.shrunk ?? metric!.raw;
    if (score === null || oneMore!.score === null || now === null)
      return translate('my_kpis.more.lacking', { of: format.number(metric!.minSample) });
    if (score >= 100) return translate('my_kpis.more.reached');
    const [before, after] = [score, Math.min(100, oneMore!.score)];
    const digits = format.number(before, 0) === format.number(after, 0) ? 1 : 0;
    const values = {
      now: shown(now),
      value: shown(oneMore!.value),
      before: format.number(before, digits),
      score: format.number(after, digits),
    };
    if (values.now !== values.value) return translate('my_kpis.more.moves', values);
    return translate(values.before === values.score ? 'my_kpis.more.unseen' : 'my_kpis.more.scores', values);
  }
}
