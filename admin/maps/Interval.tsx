import { Hatch } from './Hatch.tsx';

export interface IntervalFigures {
  value: number | null;
  low?: number | null;
  high?: number | null;
  /** Before steadying: a hollow dot. */
  raw?: number | null;
  demanded?: number | null;
}

/**
 * One value with its interval on one line: dot, band, and a tick with a flag for what is demanded. The marks stand at shares of the
 * width, so the line stretches and its dots stay round. `mine` paints the dot in the person's colour.
 */
export function Interval({
  figures,
  scale,
  title,
  mine = false,
}: {
  figures: IntervalFigures;
  scale: readonly [number, number];
  title: string;
  mine?: boolean;
}) {
  const { value, low, high, raw, demanded } = figures;
  const at = (v: number): number => Math.min(99, Math.max(1, ((v - scale[0]) / (scale[1] - scale[0] || 1)) * 100));
  const lacking = value === null;
  return (
    <svg className="interval" width="100%" height="22" role="img" aria-label={title}>
      <title>{title}</title>
      {lacking ? <Hatch y={6} height={10} /> : <line x1="0" y1="11" x2="100%" y2="11" stroke="var(--line-2)" />}
      {!lacking && low != null && high != null && (
        <rect
          x={`${at(low)}%`}
          y="6"
          width={`${Math.max(1, at(high) - at(low))}%`}
          height="10"
          rx="5"
          fill="var(--band)"
        />
      )}
      {!lacking && raw != null && (
        <circle cx={`${at(raw)}%`} cy="11" r="3" fill="var(--surface)" stroke="var(--ink-3)" strokeWidth="1.5" />
      )}
      {!lacking && (
        <circle
          cx={`${at(value)}%`}
          cy="11"
          r="5"
          fill={mine ? 'var(--ember)' : 'var(--ink)'}
          stroke="var(--surface)"
          strokeWidth="1.5"
        />
      )}
      {demanded != null && (
        <svg x={`${at(demanded)}%`} overflow="visible">
          <path d="M0 1V21" stroke="var(--ink)" strokeWidth="2" />
          <path d="M-4 0h8l-4 5z" fill="var(--ink)" />
        </svg>
      )}
    </svg>
  );
}

/** A scale that holds everything to be shown, with a little air. */
export function scaleOf(
  values: readonly (number | null | undefined)[],
  bounds?: readonly [number, number],
): readonly [number, number] {
  const known = values.filter((v): v is number => v != null && Number.isFinite(v));
  const least = Math.min(...known);
  const most = Math.max(...known);
  const air = (most - least || Math.abs(most) || 1) * 0.12;
  const low = bounds ? Math.max(bounds[0], least - air) : least - air;
  const high = bounds ? Math.min(bounds[1], most + air) : most + air;
  return known.length === 0 ? [0, 1] : [low, high];
}
