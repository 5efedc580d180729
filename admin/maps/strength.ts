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
export function strengthOf(card: MapCardFragment): Strength | null {
  const now = card.trend.at(-1);
  const past =
    card.trend.slice(0, -1).findLast((point) => daysBetween(point.asOf, now?.asOf ?? point.asOf) >= 80) ??
    card.trend.at(0);
  if (!now || !past || daysBetween(past.asOf, now.asOf) < 25) return null;

  const grown = card.kpis.flatMap((kpi): (Strength & { by: number })[] => {
    const { metric } = kpi;
    if (!metric) return [];
    const earlier = past.values.find((v) => v.code === metric.code);
    const after = now.values.find((v) => v.code === metric.code);
    if (
      earlier?.value == null ||
      after?.value == null ||
      earlier.state === 'insufficient' ||
      after.state === 'insufficient'
    )
      return [];
    const sign = kpi.direction === 'lower' ? -1 : 1;
    const clear =
      sign > 0
        ? after.value > (earlier.high ?? earlier.value) && earlier.value < (after.low ?? after.value)
        : after.value < (earlier.low ?? earlier.value) && earlier.value > (after.high ?? after.value);
    if (kpi.direction === 'band' || !clear) return [];
    return [
      {
        kpi,
        metric,
        before: { day: past.asOf, value: earlier.value, low: earlier.low, high: earlier.high },
        now: { day: now.asOf, value: after.value, low: after.low, high: after.high },
        by: Math.abs(after.value - earlier.value) / spread(kpi),
      },
    ];
  });
  return grown.toSorted((a, b) => b.by - a.by)[0] ?? null;
}

const spread = (kpi: Kpi): number => Math.abs((kpi.curve.at(-1)?.value ?? 1) - (kpi.curve[0]?.value ?? 0)) || 1;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
