import { useQuery } from '@tanstack/react-query';
import { MetricHistogramDocument, MetricPreviewDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useViewer } from '../layout/useViewer.ts';
import type { Bin } from './curve.ts';
import { useWorkshop } from './workshop.ts';

/** How a metric's real values are spread: by the last evaluation, or, where that didn't know it yet, on people looked at now. */
export function useSpread(metric: string): { n: number; bins: readonly Bin[] } | null {
  const { rules, ruleSetId, settle } = useWorkshop();
  const may = useViewer()?.may ?? [];
  const { data } = useQuery({
    queryKey: ['metric-spread', ruleSetId, rules.metrics.find(({ code }) => code === metric)],
    queryFn: async () => {
      const { metricHistogram: known } = await request(MetricHistogramDocument, { ruleSetId, metric });
      if (known.n > 0 || !may.includes('metricPreview')) return known;
      await settle();
      const { metricPreview: now } = await request(MetricPreviewDocument, { ruleSetId, metric });
      return now ? { n: now.enough, bins: now.values.bins } : known;
    },
    enabled: metric !== '' && may.includes('metricHistogram'),
    retry: false,
    staleTime: 60_000,
  });
  return data ?? null;
}
