import type { Curve, Direction } from './rule-set.ts';

/** The highest score that a point may have: what is above 100 counts in rewards only. */
export const HIGHEST = 120;

/** Linear between points, flat outside. */
export function scoreAt(curve: Curve, value: number): number {
  const after = curve.findIndex((point) => value < point.value);
  if (after === 0) return curve[0]!.score;
  if (after === -1) return curve.at(-1)?.score ?? 0;
  const [from, to] = [curve[after - 1]!, curve[after]!];
  return from.score + ((to.score - from.score) * (value - from.value)) / (to.value - from.value);
}

/** How the points run: up, down, or up and then down. */
export function directionOf(curve: Curve): Direction {
  const steps = curve.slice(1).map((point, i) => point.score - curve[i]!.score);
  const [rises, falls] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  return rises && falls ? 'band' : falls ? 'lower' : 'higher';
}

/** The same scores the other way round: what rose now falls. A band is made around the middle. */
export function turned(curve: Curve, to: Direction): Curve {
  const from = directionOf(curve);
  if (from === to || curve.length < 2) return curve;
  const [first, last] = [curve[0]!.value, curve.at(-1)!.value];
  const third = (last - first) / 3;
  if (to === 'band') return [point(first, 0), point(first + third, 100), point(last - third, 100), point(last, 0)];
  if (from === 'band')
    return to === 'higher' ? [point(first, 0), point(last, 100)] : [point(first, 100), point(last, 0)];
  const scores = curve.map((one) => one.score).reverse();
  return curve.map((one, i) => point(one.value, scores[i]!));
}

const point = (value: number, score: number) => ({ value: Number(value.toPrecision(6)), score });

export interface Bin {
  from: number;
  to: number;
  count: number;
}

/** Share of people whose value scores at least so much; a bin that the border cuts counts by the part inside. */
export function shareFrom(curve: Curve, bins: readonly Bin[], score: number): number {
  const steps = 20;
  let [inside, all] = [0, 0];
  for (const bin of bins) {
    all += bin.count;
    for (let i = 0; i < steps; i++) {
      const value = bin.from + ((bin.to - bin.from) * (i + 0.5)) / steps;
      if (scoreAt(curve, value) >= score) inside += bin.count / steps;
    }
  }
  return all ? inside / all : 0;
}

/** Where a new point goes: in the middle of the widest step. */
export function withNewPoint(curve: Curve): { curve: Curve; index: number } {
  if (curve.length === 0) return { curve: [point(0, 0)], index: 0 };
  if (curve.length === 1) return { curve: [...curve, point(curve[0]!.value + 1, 100)], index: 1 };
  const widths = curve.slice(1).map((one, i) => one.value - curve[i]!.value);
  const index = widths.indexOf(Math.max(...widths)) + 1;
  const value = (curve[index - 1]!.value + curve[index]!.value) / 2;
  const added = { value: Number(value.toPrecision(6)), score: Math.round(scoreAt(curve, value)) };
  return { curve: [...curve.slice(0, index), added, ...curve.slice(index)], index };
}
