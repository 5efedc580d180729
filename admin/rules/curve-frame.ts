import { HIGHEST, type Bin } from './curve.ts';
import type { Curve } from './rule-set.ts';

/** Where values and scores lie in the picture of a curve. */
export function frameOf(width: number, values: number[], bins: readonly Bin[], factor: number) {
  const [top, height, left] = [14, 216, 44];
  const right = Math.max(left + 80, width - 14);
  const bottom = height - 28;
  const all = [...values, ...bins.filter((bin) => bin.count > 0).flatMap((bin) => [bin.from, bin.to])].filter(
    Number.isFinite,
  );
  const [low, high] = all.length ? [Math.min(...all), Math.max(...all)] : [0, 1];
  const room = (high - low || Math.abs(high) || 1) * 0.08;
  const [from, to] = [low - room, high + room];
  const span = to - from;
  const apart = nice((span * factor) / Math.max(3, Math.min(6, (right - left) / 90)));
  const first = Math.ceil((from * factor) / apart);
  const last = Math.floor((to * factor) / apart);
  return {
    height,
    left,
    right,
    x: (value: number) => left + ((value - from) / span) * (right - left),
    y: (score: number) => bottom - (score / HIGHEST) * (bottom - top),
    valueAt: (x: number) => from + ((x - left) / (right - left)) * span,
    scoreAt: (y: number) => ((bottom - y) / (bottom - top)) * HIGHEST,
    /** One press of an arrow key, as stored. */
    step: nice((span * factor) / 200) / factor,
    /** Decimals that tell one tick from the next. */
    digits: Math.max(0, -Math.floor(Math.log10(apart) + 1e-9)),
    ticks: Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ((first + i) * apart) / factor),
  };
}

export type Frame = ReturnType<typeof frameOf>;

/** The curve as a path from edge to edge. */
export function lineOf(curve: Curve, frame: Frame): string {
  const inside = curve.map((point) => `${frame.x(point.value)} ${frame.y(point.score)}`).join('L');
  return curve.length === 0
    ? ''
    : `M${frame.left} ${frame.y(curve[0]!.score)}L${inside}L${frame.right} ${frame.y(curve.at(-1)!.score)}`;
}

/** The next of 1, 2, 5, 10, 20 ... above. */
function nice(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough * 0.999) ?? rough;
}
