import type { MapCardFragment, MapCriterionFragment } from '../../schema/generated/operations.ts';

/** The metric behind a criterion, for its raw value and the ends of its scale. Competencies and facts have none of their own. */
export function metricOf(
  card: MapCardFragment,
  item: MapCriterionFragment,
): { raw: number | null; n: number; bounds: number[] } | null {
  if (item.about !== 'metric') return null;
  const metric = card.metrics.find((m) => m.code === item.code);
  const kpi = card.kpis.find((k) => k.metric?.code === item.code);
  return metric ? { raw: metric.raw, n: metric.n, bounds: kpi?.curve.map((point) => point.value) ?? [] } : null;
}

/** Whether a metric measures visits rather than signals. */
export const isOfVisits = (card: MapCardFragment, metric: { code: string; measure: string }): boolean =>
  metric.measure === 'visits' ||
  [...card.missing, ...card.metCriteria].some((item) => item.code === metric.code && item.what === 'visits');
