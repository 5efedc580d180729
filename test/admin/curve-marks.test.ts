import { describe, expect, it } from 'vitest';
import { markFlaws, marksOf, stretchFor, withMarks } from '../../admin/rules/curve-marks.ts';
import { ofCurve } from '../../admin/rules/figures.ts';
import type { Rules } from '../../admin/rules/rule-set.ts';

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

  it('contradict the direction on the wrong side of each other, told at the field that was typed', () => {
    const high = { floor: 5, target: 2, stretch: null };
    expect(markFlaws(high, 'higher', { target: 2 })).toEqual([{ at: 'target', says: 'target_above' }]);
    expect(markFlaws(high, 'higher', { floor: 5 })).toEqual([{ at: 'floor', says: 'target_above' }]);
    expect(markFlaws(high, 'lower', { target: 2 })).toEqual([]);
    expect(markFlaws({ floor: 2, target: 5, stretch: 6 }, 'lower', { floor: 2, target: 5 })).toEqual([
      { at: 'target', says: 'target_below' },
      { at: 'target', says: 'stretch_below' },
    ]);
    expect(markFlaws({ floor: 2, target: 5, stretch: 4 }, 'higher', { stretch: 4 })).toEqual([
      { at: 'stretch', says: 'stretch_above' },
    ]);
    // No way from nothing to everything leads over no distance.
    expect(markFlaws({ floor: 2, target: 2, stretch: null }, 'higher', { target: 2 })).toHaveLength(1);
    expect(markFlaws({ floor: 2, target: 5, stretch: 6 }, 'higher', {})).toEqual([]);
  });

  it('add or take a stretch', () => {
    const marks = marksOf(rising)!;
    const stretched = withMarks(rising, { ...marks, stretch: stretchFor(marks) });
    expect(stretched.at(-1)).toEqual({ value: 4.8, score: 120 });
    expect(withMarks(stretched, { ...marks, stretch: null })).toEqual(rising);
  });
});

describe('the unit of a curve over seconds', () => {
  const rules = { metrics: [{ code: 'wait', unit: 'seconds' }], kpis: [] } as unknown as Rules;
  const until = (value: number) =>
    ofCurve(
      'wait',
      [
        { value: 0, score: 100 },
        { value, score: 0 },
      ],
      rules,
    ).unit;

  it('follows its own longest value, so that a form has to hold it while a shorter one is typed', () => {
    expect([until(129_600), until(1440), until(90)]).toEqual(['hours', 'minutes', 'seconds']);
  });
});
