import type { Curve, Metric } from './rule-set.ts';

/** A middle to start from when nothing better is known. */
export const usual = ({ unit, shrink }: Pick<Metric, 'unit' | 'shrink'>): number =>
  shrink?.fixedM ??
  ({ rating: 3.75, share: 0.75, per100: 15, seconds: 86_400, points: 50 } as Partial<Record<string, number>>)[unit] ??
  1;

/** A rising curve around that middle, for HR to bend; a share ends at 1. */
export function firstCurve(metric: Pick<Metric, 'unit' | 'shrink'> | undefined): Curve {
  const middle = metric ? usual(metric) : 50;
  const top = metric?.unit === 'share' ? 1 : metric?.unit === 'rating' ? 5 : Infinity;
  return [
    { value: Number((middle * 0.5).toPrecision(6)), score: 0 },
    { value: Number(Math.min(top, middle * 1.5).toPrecision(6)), score: 100 },
  ];
}
