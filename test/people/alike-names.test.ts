import { describe, expect, it } from 'vitest';
import { AlikeNames, likenessOf } from '../../api/people/alike-names.js';

describe('names', () => {
  it('are alike by their trigrams, as the database counts them', () => {
    expect(likenessOf('Jan Nowak', 'jan  nowak')).toBe(1);
    expect(likenessOf('J. Nowak', 'Jan Nowak')).toBeCloseTo(0.64, 2);
    expect(likenessOf('Ada Nowak', 'Piotr Lis')).toBeLessThan(0.1);
    expect(likenessOf('', '')).toBe(0);
  });

  it('are alike without their accents, and with initials for words, in any order', () => {
    expect(likenessOf('Łucja Świerczyńska', 'Swierczynska Lucja')).toBe(1);
    expect(likenessOf('Пётр Ёлкин', 'Петр Елкин')).toBe(1);
    expect(likenessOf('Żółtowski G.', 'Grzegorz Żółtowski')).toBe(0.6);
    expect(likenessOf('G. Ż.', 'Grzegorz Żółtowski')).toBeLessThan(0.6);
    expect(likenessOf('Żółtowski A.', 'Grzegorz Żółtowski')).toBeLessThan(0.6);
  });

  it('of a file are found where one has only initials, whichever of the two comes first', () => {
    const pairs = [
      ['A. Nowak', 'Aleksandra Nowak'],
      ['Grzegorz Ż.', 'Żółtowski Grzegorz'],
      ['Li A M', 'Anna Maria Li'],
    ] as const;
    for (const [short, long] of [...pairs, ...pairs.map(([one, other]) => [other, one] as const)]) {
      const names = new AlikeNames();
      names.add('Anna Nowak-Lis', 'another');
      names.add(short, 'first');
      expect(names.near(long, 'second'), `${long} after ${short}`).toEqual([
        { name: short, code: 'first', likeness: expect.closeTo(likenessOf(short, long), 6) },
      ]);
      expect(likenessOf(short, long)).toBeGreaterThanOrEqual(0.6);
    }
  });

  it('of a file are found by those that are like them, however many there are', () => {
    const names = new AlikeNames();
    const many = Array.from({ length: 3000 }, (_, n) => `Person${(n * 7919) % 3000} Family${n}`);
    for (const name of many) names.add(name, name.toLowerCase());
    names.add('Łucja Świerczyńska', 'lucja');
    expect(names.near('Lucja Swierczynska', 'other')).toEqual([
      { name: 'Łucja Świerczyńska', code: 'lucja', likeness: 1 },
    ]);
    expect(names.near('Łucja Świerczyńska', 'lucja')).toEqual([]);
    for (const name of many.slice(0, 10)) {
      const all = many.filter((each) => each !== name && likenessOf(name, each) >= 0.6).toSorted();
      const near = names.near(name, name.toLowerCase()).map((one) => one.name);
      expect(near.toSorted(), name).toEqual(all);
    }
  });
});
