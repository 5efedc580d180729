import { HIGHEST } from './curve.ts';
import type { Curve } from './rule-set.ts';

/** What people say of a KPI: from where it earns anything, where it is met, and what is more than was asked. */
export interface CurveMarks {
  floor: number;
  target: number;
  stretch: number | null;
}

/** The marks of a curve that only rises or only falls; null for a band, and where nothing scores 0 or 100. */
export function marksOf(curve: Curve): CurveMarks | null {
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last || curve.length < 2) return null;
  const climb = first.score <= last.score ? curve : curve.toReversed();
  if (climb.some((point, at) => at > 0 && point.score < climb[at - 1]!.score)) return null;
  const floor = climb.findLast(({ score }) => score === 0);
  const target = climb.find(({ score }) => score === 100);
  const top = climb.at(-1)!;
  if (!floor || !target) return null;
  return { floor: floor.value, target: target.value, stretch: top.score > 100 ? top.value : null };
}

/**
 * The curve with other marks. What lies between floor and target keeps its place between them, and a stretch its score; a target
 * on the other side of the floor turns the curve round. What lay flat outside is left out.
 */
export function withMarks(curve: Curve, marks: CurveMarks): Curve {
  const old = marksOf(curve);
  const top = Math.max(...curve.map(({ score }) => score));
  const part = (value: number): number => (value - old!.floor) / (old!.target - old!.floor);
  const between = old
    ? curve.flatMap(({ value, score }) => {
        const at = part(value);
        const moved = marks.floor + at * (marks.target - marks.floor);
        return at > 0 && at < 1 ? [{ value: Number(moved.toPrecision(6)), score }] : [];
      })
    : [];
  return [
    { value: marks.floor, score: 0 },
    ...between,
    { value: marks.target, score: 100 },
    ...(marks.stretch === null ? [] : [{ value: marks.stretch, score: top > 100 ? top : HIGHEST }]),
  ].toSorted((one, other) => one.value - other.value);
}

/** As far beyond the target as a fifth of the way to it. */
export const stretchFor = ({ floor, target }: CurveMarks): number =>
  Number((target + (target - floor) / 5).toPrecision(6));
