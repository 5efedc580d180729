import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { MetricPreviewDocument } from '../../schema/generated/operations.ts';
import { request, sentence } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useViewer } from '../layout/useViewer.ts';
import type { Metric } from './rule-set.ts';
import { useWorkshop } from './workshop.ts';

/** What the metric comes to on real people as it is defined now: asked again after each change is saved. */
export const MetricPreview = ({ metric }: { metric: Metric }) => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const { rules, ruleSetId, settle } = useWorkshop();
  const { everywhere, byTask } = rules.sources;
  const used = [everywhere, ...Object.values(byTask)].flat().includes(metric.source);
  const { data, error, isFetching } = useQuery({
    queryKey: ['metric-preview', ruleSetId, metric],
    queryFn: async () => {
      await settle();
      return (await request(MetricPreviewDocument, { ruleSetId, metric: metric.code })).metricPreview;
    },
    enabled: viewer?.may.includes('metricPreview') ?? false,
    placeholderData: (before) => before,
    retry: false,
  });
  if (error) return <p className="cap">{sentence(error, translate)}</p>;
  const { values } = data ?? {};
  const most = Math.max(1, ...(values?.bins ?? []).map((bin) => bin.count));
  return (
    <section aria-live="polite" aria-busy={isFetching} className="metric-preview">
      <h3>{translate('rules.preview_now.title')}</h3>
      {data === null && <p className="cap">{translate('rules.preview_now.flawed')}</p>}
      {!used && (
        <p className="cap">
          {translate('rules.preview_now.unused', { source: translate(`maps.sources.${metric.source}`) })}
        </p>
      )}
      {data && used && (
        <p className="cap">
          {translate('rules.preview_now.counts', {
            looked: format.number(data.looked),
            enough: format.number(data.enough),
            lacking: format.number(data.lacking),
            without: format.number(data.without),
            day: format.day(data.asOf),
          })}
        </p>
      )}
      {values && values.median !== null && values.p10 !== null && values.p90 !== null && (
        <>
          <svg width="100%" height="56" role="img" aria-label={translate('rules.preview_now.picture')}>
            {values.bins.map((bin, i) => (
              <rect
                key={bin.from}
                x={`${(100 * i) / values.bins.length}%`}
                y={56 - (52 * bin.count) / most}
                width={`${96 / values.bins.length}%`}
                height={(52 * bin.count) / most}
                rx="1.5"
                fill="var(--band)"
              />
            ))}
          </svg>
          <p className="cap num">
            {translate('rules.preview_now.spread', {
              median: format.value(values.median, metric.unit),
              low: format.value(values.p10, metric.unit),
              high: format.value(values.p90, metric.unit),
            })}
          </p>
        </>
      )}
    </section>
  );
};
