import type { MapCardFragment, MapTextsFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { scoreAt } from '../rules/curve.ts';
import { useReader, useSay, useText } from './reader.ts';
import type { SparkPoint } from './Spark.tsx';

export interface Trend {
  code: string;
  name: MapTextsFragment;
  points: SparkPoint[];
  scale: readonly [number, number];
  demanded: number | null;
  now: string | null;
  change: string;
  title: string;
}

/** Metrics of KPIs over the evaluations that were made. The ends of each curve are the scale, so equal heights are equal scores. */
export function useTrends(card: MapCardFragment): Trend[] {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const { asOf } = useReader();
  return card.kpis.flatMap((kpi): Trend[] => {
    const { metric } = kpi;
    if (!metric) return [];
    const points = card.trend.map((at): SparkPoint => {
      const value = at.values.find((v) => v.code === metric.code);
      return { day: at.asOf, value: value?.value ?? null, low: value?.low ?? null, high: value?.high ?? null };
    });
    const known = points.filter((point) => point.value !== null);
    if (known.length < 2) return [];
    const { unit } = metric;
    const first = known[0]!;
    const last = known.at(-1)!;
    const shown = (v: number): string => format.value(v, unit);
    const ends = kpi.curve.map((point) => point.value);
    // What the curve scores alike neither rose nor fell, wherever above the target or below the floor it lies.
    const scored = (v: number): number => Math.round(Math.min(100, scoreAt(kpi.curve, v)) * 10);
    const better = scored(last.value!) - scored(first.value!);
    const same = better === 0 || shown(first.value!) === shown(last.value!);
    return [
      {
        code: kpi.code,
        name: kpi.name,
        points,
        scale: [Math.min(...ends, ...known.map((p) => p.value!)), Math.max(...ends, ...known.map((p) => p.value!))],
        demanded: kpi.target,
        now: points.at(-1)?.value == null ? null : shown(points.at(-1)!.value!),
        change: `${same ? '=' : better > 0 ? '▲' : '▼'} ${say('maps.course.since', { value: shown(first.value!), day: format.shortDay(first.day, asOf) })}`,
        title: say('maps.course.spark', {
          name: text(kpi.name),
          from: shown(first.value!),
          before: format.day(first.day),
          to: shown(last.value!),
          now: format.day(last.day),
        }),
      },
    ];
  });
}
