import { describe, expect, it } from 'vitest';
import { divergence, diverges, leaning, type Given } from '../../api/scoring/divergence.js';

const said = (answer: string | null, share: number | null): Given => ({
  answer,
  share: share === null ? null : BigInt(Math.round(share * 1e6)),
});
const YES = said('YES', 1);
const NO = said('NO', 0);
const NA = said(null, null);

describe('how far answers lie apart', () => {
  it('counts pairs that answered the same, and what the others are apart in points', () => {
    // Three pairs in the first visit, one of them the same; one pair, the same, in the second.
    const found = divergence([
      [YES, YES, NO],
      [YES, YES],
    ]);
    expect(found).toEqual({ pairs: 4, agreeing: 0.5, spread: 50, split: 0 });
    expect(diverges(found)).toBe(true);
  });

  it('tells when a question applied for some and not for others, and compares only what earned something', () => {
    const found = divergence([
      [YES, NA],
      [NA, NA],
      [YES, YES],
    ]);
    expect(found).toEqual({ pairs: 3, agreeing: 0.666667, spread: 0, split: 1 });
    expect(diverges(found)).toBe(true);
  });

  it('says nothing where nobody can be compared', () => {
    expect(divergence([[YES], []])).toEqual({ pairs: 0, agreeing: null, spread: null, split: 0 });
    expect(divergence([[NA, NA]])).toEqual({ pairs: 1, agreeing: 1, spread: null, split: 0 });
  });

  it('lets pass what is apart by a tenth and no more', () => {
    expect(diverges(divergence([[said('4', 0.75), said('5', 0.85)]]))).toBe(false);
    expect(divergence([[said('5', 0.85), said('4', 0.75)]])).toMatchObject({ agreeing: 0, spread: 10, split: 0 });
    expect(diverges(divergence([[said('4', 0.75), said('5', 0.86)]]))).toBe(true);
  });
});

describe('a leaning', () => {
  const of = (...shares: number[]) =>
    leaning(
      shares.map((each) => BigInt(each * 1e6)),
      0.9,
    );

  it('is lenient above 0 and strict below, once chance is left out', () => {
    // Mean 20 and standard deviation 44.72 of five: t(4) = 2.131847 at 90 %, so 20 -+ 42.637 leaves nothing out.
    expect(of(1, 0, 0, 0, 0)).toMatchObject({
      n: 5,
      mean: 20,
      absolute: 20,
      lower: -22.636936,
      upper: 62.636936,
      side: 'neither',
    });
    expect(of(1, 1, 1, 0, 1, 1)).toMatchObject({ mean: 83.333333, side: 'lenient' });
    expect(of(-1, -1, -1, 0, -1, -1)).toMatchObject({ mean: -83.333333, absolute: 83.333333, side: 'strict' });
  });

  it('can be far from others on both sides without leaning to one', () => {
    expect(of(1, -1, 1, -1, 1, -1)).toMatchObject({ mean: 0, absolute: 100, side: 'neither' });
  });

  it('is none of few answers, and none of the same answers', () => {
    expect(of(1, 1, 1)).toMatchObject({ n: 3, mean: 100, lower: null, side: 'insufficient' });
    expect(of()).toMatchObject({ n: 0, mean: null, side: 'insufficient' });
    expect(of(0, 0, 0, 0, 0, 0)).toMatchObject({ mean: 0, lower: 0, upper: 0, side: 'neither' });
  });
});
