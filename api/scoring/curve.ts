/** From a value to a score: points on a line, linear between, flat outside. */
import { divide, fromMicro, micro } from './exact.js';
import type { Curve } from './rules.js';

/** Score of a value, 6 decimals: s = (s0 (v1 - v) + s1 (v - v0)) / (v1 - v0) between two points, the edge's score outside. */
export function scoreAt(curve: Curve, value: number): number {
  const v = micro(value);
  const points = pointsOf(curve);
  let before = points[0];
  if (before === undefined) throw new RangeError('Expected a curve of at least one point, but it has none.');
  if (v <= before.v) return fromMicro(before.s);
  for (const point of points) {
    if (v < point.v) {
      return fromMicro(divide(before.s * (point.v - v) + point.s * (v - before.v), point.v - before.v));
    }
    before = point;
  }
  return fromMicro(before.s);
}

/** 1 rises (or stays), -1 falls, 0 does both: a band. */
export function slopeOf(curve: Curve): 1 | -1 | 0 {
  let rises = false;
  let falls = false;
  for (let i = 1; i < curve.length; i++) {
    if (curve[i]!.score > curve[i - 1]!.score) rises = true;
    if (curve[i]!.score < curve[i - 1]!.score) falls = true;
  }
  return rises && falls ? 0 : falls ? -1 : 1;
}

/** Lowest and highest score between two values; over a band also the peak between them counts. */
export function scoresBetween(curve: Curve, lower: number, upper: number): { lower: number; upper: number } {
  const inside = curve.filter((point) => point.value > lower && point.value < upper).map((point) => point.score);
  const scores = [scoreAt(curve, lower), scoreAt(curve, upper), ...inside];
  return { lower: Math.min(...scores), upper: Math.max(...scores) };
}

/** The curve as text for an explanation: `3:0 4.5:100`. */
export function curveText(curve: Curve): string {
  let text = texts.get(curve);
  if (text === undefined) {
    text = curve.map((point) => `${point.value}:${point.score}`).join(' ');
    texts.set(curve, text);
  }
  return text;
}

/** The same for everybody under a rule set. */
const texts = new WeakMap<Curve, string>();

export function curveFrom(text: string): Curve {
  const known = read.get(text);
  if (known) return known;
  const curve = text.split(' ').map((pair) => {
    const [value, score] = pair.split(':').map(Number);
    return { value: value!, score: score! };
  });
  if (read.size < 1000) read.set(text, curve);
  return curve;
}

const read = new Map<string, Curve>();
const exact = new WeakMap<Curve, { v: bigint; s: bigint }[]>();

function pointsOf(curve: Curve): { v: bigint; s: bigint }[] {
  let points = exact.get(curve);
  if (!points) {
    points = curve.map((point) => ({ v: micro(point.value), s: micro(point.score) }));
    exact.set(curve, points);
  }
  return points;
}
