export interface SparkPoint {
  day: string;
  value: number | null;
  low: number | null;
  high: number | null;
}

/** A person's own past, on a scale shared by its column. Months without enough data are gaps; the demanded level is dotted. */
export function Spark({
  points,
  scale,
  demanded,
  title,
  width = 132,
  height = 36,
}: {
  points: SparkPoint[];
  scale: readonly [number, number];
  demanded?: number | null;
  title: string;
  width?: number;
  height?: number;
}) {
  const x = (i: number): number =>
    5 + (points.length > 1 ? (i * (width - 10)) / (points.length - 1) : (width - 10) / 2);
  const y = (v: number): number =>
    height - 5 - ((Math.min(scale[1], Math.max(scale[0], v)) - scale[0]) / (scale[1] - scale[0] || 1)) * (height - 10);
  const last = points.findLastIndex((p) => p.value !== null);
  return (
    <svg
      className="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      {runs(points).map((run) => (
        <g key={run[0]}>
          <path d={band(run, points, x, y)} fill="var(--band)" opacity=".7" />
          <path
            d={`M${run.map((i) => `${x(i).toFixed(1)} ${y(points[i]!.value!).toFixed(1)}`).join('L')}`}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="1.75"
            strokeLinejoin="round"
          />
        </g>
      ))}
      {demanded != null && (
        <path
          d={`M0 ${y(demanded)}H${width}`}
          stroke="var(--line-3)"
          strokeDasharray="1 4"
          strokeLinecap="round"
          strokeWidth="1.5"
        />
      )}
      {last >= 0 && (
        <circle
          cx={x(last)}
          cy={y(points[last]!.value!)}
          r="4"
          fill="var(--ink)"
          stroke="var(--surface)"
          strokeWidth="1.5"
        />
      )}
    </svg>
  );
}

/** Stretches of neighbouring points that have a value. */
function runs(points: SparkPoint[]): number[][] {
  const found: number[][] = [];
  points.forEach((p, i) => {
    if (p.value === null) return;
    if (i > 0 && points[i - 1]!.value !== null) found.at(-1)!.push(i);
    else found.push([i]);
  });
  return found;
}

function band(run: number[], points: SparkPoint[], x: (i: number) => number, y: (v: number) => number): string {
  const edge = (i: number, side: 'low' | 'high'): string =>
    `${x(i).toFixed(1)} ${y(points[i]![side] ?? points[i]!.value!).toFixed(1)}`;
  return `M${run.map((i) => edge(i, 'high')).join('L')}L${run
    .toReversed()
    .map((i) => edge(i, 'low'))
    .join('L')}Z`;
}
