import { HIGHEST } from './curve.ts';
import type { Curve, Direction } from './rule-set.ts';

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
 * The curve with other marks that have no flaw. What lies between floor and target keeps its place between them, and a stretch its
 * score. What lay flat outside is left out.
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

/** A mark on the wrong side of the one that it must lie beyond, told at the field where it was typed. */
export interface MarkFlaw {
  at: keyof CurveMarks;
  says: 'target_above' | 'target_below' | 'stretch_above' | 'stretch_below';
}

/** What contradicts the way the scores run. Typing never turns that round: who wants it the other way says so at the direction. */
export function markFlaws(marks: CurveMarks, runs: Direction, typed: Partial<CurveMarks>): MarkFlaw[] {
  const { floor, target, stretch } = marks;
  const side = runs === 'lower' ? 'below' : 'above';
  const beyond = (one: number, other: number) => (runs === 'lower' ? one < other : one > other);
  return [
    ...(beyond(target, floor) ? [] : [{ at: where(typed, 'target', 'floor'), says: `target_${side}` } as const]),
    ...(stretch === null || beyond(stretch, target)
      ? []
      : [{ at: where(typed, 'stretch', 'target'), says: `stretch_${side}` } as const]),
  ];
}

const where = (typed: Partial<CurveMarks>, first: keyof CurveMarks, otherwise: keyof CurveMarks): keyof CurveMarks =>
  first in typed || !(otherwise in typed) ? first : otherwise;

/** As far beyond the target as a fifth of the way to it. */
export const stretchFor = ({ floor, target }: CurveMarks): number =>
  Number((target + (target - floor) / 5).toPrecision(6));
