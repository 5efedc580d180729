import { describe, expect, it } from 'vitest';
import { marksOf, stretchFor, withMarks } from '../../admin/rules/curve-marks.ts';
import { directionOf } from '../../admin/rules/curve.ts';

const rising = [
  { value: 3, score: 0 },
  { value: 4, score: 80 },
  { value: 4.5, score: 100 },
];

describe('floor, target and stretch of a curve', () => {
  it('are read off it, whichever way it runs, and a band has none', () => {
    expect(marksOf(rising)).toEqual({ floor: 3, target: 4.5, stretch: null });
    const falling = [
      { value: 12, score: 120 },
      { value: 24, score: 100 },
      { value: 48, score: 0 },
      { value: 60, score: 0 },
    ];
    expect(marksOf(falling)).toEqual({ floor: 48, target: 24, stretch: 12 });
    const band = [1, 2, 3, 4].map((value, at) => ({ value, score: at === 0 || at === 3 ? 0 : 100 }));
    expect(marksOf(band)).toBeNull();
    expect(marksOf([{ value: 1, score: 20 }, rising[2]!])).toBeNull();
  });

  it('move the points between them with them, and say what they were told', () => {
    const moved = withMarks(rising, { floor: 2, target: 5, stretch: null });
    expect(moved).toEqual([
      { value: 2, score: 0 },
      { value: 4, score: 80 },
      { value: 5, score: 100 },
    ]);
    expect(marksOf(moved)).toEqual({ floor: 2, target: 5, stretch: null });
    expect(withMarks(rising, marksOf(rising)!)).toEqual(rising);
    const modest = [...rising, { value: 5, score: 110 }];
    expect(withMarks(modest, { floor: 2.5, target: 4.5, stretch: 5 }).at(-1)).toEqual({ value: 5, score: 110 });
  });

  it('turn it round when the target goes to the other side of the floor, and add or take a stretch', () => {
    const turned = withMarks(rising, { floor: 5, target: 2, stretch: null });
    expect(directionOf(turned)).toBe('lower');
    expect(turned.map(({ score }) => score)).toEqual([100, 80, 0]);
    const marks = marksOf(rising)!;
    const stretched = withMarks(rising, { ...marks, stretch: stretchFor(marks) });
    expect(stretched.at(-1)).toEqual({ value: 4.8, score: 120 });
    expect(withMarks(stretched, { ...marks, stretch: null })).toEqual(rising);
  });
});
