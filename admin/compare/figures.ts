import type { MapCardFragment, MapTextsFragment } from '../../schema/generated/operations.ts';

/** A figure of one map. Null values stand for too little data. */
export interface Side {
  value: number | null;
  low: number | null;
  high: number | null;
  n: number | null;
  minSample: number | null;
  state: string;
}

export interface Pair {
  code: string;
  name: MapTextsFragment;
  unit: string;
  lowerIsBetter: boolean;
  a: Side | null;
  b: Side | null;
}

/** The metrics that count on either map, side by side: the steadied value where there is one. */
export function metricPairs(a: MapCardFragment, b: MapCardFragment): Pair[] {
  const all = [...b.metrics, ...a.metrics];
  const seen = new Map(all.map((metric) => [metric.code, metric]));
  return [...seen.values()].flatMap((metric): Pair[] => {
    const sides = [a, b].map((card) => metricSide(card, metric.code));
    if (metric.measure === 'tenure' || sides.every((side) => side === null || side.state === 'unused')) return [];
    const kpi = [...b.kpis, ...a.kpis].find((each) => each.metric?.code === metric.code);
    const { code, name, unit } = metric;
    return [
      {
        code,
        name: kpi?.name ?? name,
        unit,
        lowerIsBetter: kpi?.direction === 'lower' || isTime(unit),
        a: sides[0]!,
        b: sides[1]!,
      },
    ];
  });
}

/** Levels of competencies, which have no interval of their own. */
export function levelPairs(a: MapCardFragment, b: MapCardFragment): Pair[] {
  const seen = new Map([...b.competencies, ...a.competencies].map((each) => [each.code, each]));
  return [...seen.values()].map(({ code, name }) => ({
    code,
    name,
    unit: 'points',
    lowerIsBetter: false,
    a: levelSide(a, code),
    b: levelSide(b, code),
  }));
}

const isTime = (unit: string): boolean => unit === 'seconds';

function metricSide(card: MapCardFragment, code: string): Side | null {
  const metric = card.metrics.find((each) => each.code === code);
  if (!metric) return null;
  const steadied = metric.shrunk !== null;
  const told = metric.state !== 'insufficient' && metric.state !== 'unused';
  return {
    value: told ? (metric.shrunk ?? metric.raw) : null,
    low: steadied ? metric.low : metric.rawLow,
    high: steadied ? metric.high : metric.rawHigh,
    n: metric.nEff,
    minSample: metric.minSample,
    state: metric.state,
  };
}

function levelSide(card: MapCardFragment, code: string): Side | null {
  const level = card.competencies.find((each) => each.code === code);
  return level ? { value: level.score, low: null, high: null, n: null, minSample: null, state: level.state } : null;
}

/** Whether chance may explain the difference: a value lies within the other's interval. Null where there are no intervals. */
export function mayBeChance(a: Side, b: Side): boolean | null {
  if (a.low === null || a.high === null || b.low === null || b.high === null || a.value === null || b.value === null)
    return null;
  return (b.value >= a.low && b.value <= a.high) || (a.value >= b.low && a.value <= b.high);
}
