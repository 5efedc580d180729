import type { MapCardFragment } from '../../schema/generated/operations.ts';

type Kpi = MapCardFragment['kpis'][number];
type Metric = NonNullable<Kpi['metric']>;

export interface Strength {
  kpi: Kpi;
  metric: Metric;
  before: { day: string; value: number; low: number | null; high: number | null };
  now: { day: string; value: number; low: number | null; high: number | null };
}

/**
 * What has grown against the person's own past, about three months ago. It counts as grown only when each value lies outside the other's
 * interval, so that chance is not praised; of several the one that moved furthest on its curve is told.
 */
export function strengthOf(card: MapCardFragment, asOf: string): Strength | null {
  const earlier = card.trend.filter((point) => daysBetween(point.asOf, asOf) >= 25);
  const past = earlier.findLast((point) => daysBetween(point.asOf, asOf) >= 80) ?? earlier[0];
  if (!past) return null;

  const grown = card.kpis.flatMap((kpi): (Strength & { by: number })[] => {
    const { metric } = kpi;
    const value = metric ? (metric.shrunk ?? metric.raw) : null;
    const before = past.values.find((v) => v.code === metric?.code);
    if (!metric || value === null || before?.value == null) return [];
    if (kpi.direction === 'band' || metric.state !== 'ok' || before.state !== 'ok') return [];
    // The number is this map's own, so that it says the same as everywhere else on the page.
    const now = { day: asOf, value, low: metric.low ?? metric.rawLow, high: metric.high ?? metric.rawHigh };
    const then = { day: past.asOf, value: before.value, low: before.low, high: before.high };
    const [lesser, greater] = kpi.direction === 'lower' ? [now, then] : [then, now];
    const clear = greater.value > (lesser.high ?? lesser.value) && lesser.value < (greater.low ?? greater.value);
    return clear ? [{ kpi, metric, before: then, now, by: Math.abs(now.value - then.value) / spread(kpi) }] : [];
  });
  return grown.toSorted((a, b) => b.by - a.by)[0] ?? null;
}

const spread = (kpi: Kpi): number => Math.abs((kpi.curve.at(-1)?.value ?? 1) - (kpi.curve[0]?.value ?? 0)) || 1;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
