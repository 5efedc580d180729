import { describe, expect, test } from 'vitest';
import type { Sums } from '../../api/scoring/evidence.js';
import { micro, ONE } from '../../api/scoring/exact.js';
import { fitPrior, fixedPrior, personSums } from '../../api/scoring/prior.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { evidence, signals } from './people.js';

const [satisfaction] = SHIPPED.metrics as [(typeof SHIPPED.metrics)[number]];
const repeats = SHIPPED.metrics.find((metric) => metric.code === 'repeat_contacts')!;
const fit = (people: Sums[], metric = satisfaction) => fitPrior(metric, SHIPPED, people, 'TASK_MONTH', '2026-09-30');

function sums(values: number[]): Sums {
  const x = values.map(micro);
  const n = BigInt(x.length);
  return {
    n: x.length,
    w: n * ONE,
    w2: n * ONE * ONE,
    wx: x.reduce((sum, each) => sum + ONE * each, 0n),
    wx2: x.reduce((sum, each) => sum + ONE * each * each, 0n),
  };
}

/** Computed with NumPy by the formula, apart from this code: sw2 0.4415923, sb2 0.7658835, k below every bound. */
const DOZEN = [
  [5, 5, 4], [4, 4, 4, 5], [3, 4], [5, 5, 5, 5, 5], [2, 3, 4], [4, 5], [1, 2, 3, 2], [5, 4, 4, 4, 4, 5], [3, 3, 4], [5, 5],
  [4, 3, 4, 5, 5, 5, 5], [2, 4, 3],
]; // prettier-ignore

describe('a fitted prior', () => {
  test('has the mean of the people’s means, the variance within them, and k within its bounds', () => {
    expect(fit(DOZEN.map(sums))).toEqual({
      metric: 'client_satisfaction',
      k: SHIPPED.prior.kMin,
      m: 3.917659,
      sw2: 0.441592,
      people: 12,
      from: 'TASK_MONTH',
      until: '2026-09-30',
      noSpread: false,
    });
  });

  test('has k = sw2 / sb2 between the bounds', () => {
    const open = { ...SHIPPED, prior: { ...SHIPPED.prior, kMin: 0.01 } };
    const prior = fitPrior(satisfaction, open, DOZEN.map(sums), 'TASK_MONTH', '2026-09-30');
    expect(prior!.k).toBeCloseTo(0.44159226190476186 / 0.7658834522894086, 6);
  });

  test('doesn’t depend on the order of people', () => {
    expect(fit(DOZEN.toReversed().map(sums))).toEqual(fit(DOZEN.map(sums)));
  });

  test('says so when people don’t differ beyond chance', () => {
    const alike = Array.from({ length: 10 }, () => sums([3, 4, 5]));
    expect(fit(alike)).toMatchObject({ k: 60, m: 4, sw2: 1, noSpread: true });
  });

  test('needs ten people with two values each', () => {
    expect(fit(DOZEN.slice(0, 9).map(sums))).toBeNull();
    expect(fit([...DOZEN.slice(0, 9).map(sums), sums([5])])).toBeNull();
    expect(fit(DOZEN.slice(0, 10).map(sums))).not.toBeNull();
  });

  test('of a rate counts events per contacts and is said per 100', () => {
    const person = (contacts: number, events: number): Sums => {
      const w = BigInt(contacts) * ONE;
      return { n: contacts, w, w2: w * ONE, wx: BigInt(events) * ONE * 1_000_000n, wx2: 0n };
    };
    const rates = Array.from({ length: 12 }, (_, i) => person(40, 2 + (i % 5)));
    // Mean of (2 3 4 5 6 2 3 4 5 6 2 3) / 40 = 0.09375; sw2 = m for counts.
    expect(fit(rates, repeats)).toMatchObject({ m: 9.375, sw2: 0.09375, noSpread: true, k: 60 });
  });

  test('never takes a missing difference for certainty', () => {
    const fives = Array.from({ length: 10 }, () => sums([5, 5, 5]));
    expect(fit(fives)).toMatchObject({ m: 5, sw2: null });
  });
});

test('a fixed prior pulls to the value that scores 50, with the spread of what there is', () => {
  expect(fixedPrior(satisfaction, SHIPPED, '2026-09-30')).toMatchObject({ k: 20, m: 3.75, sw2: null, from: 'FIXED' });
  expect(fixedPrior(satisfaction, SHIPPED, '2026-09-30', [sums([3, 5]), sums([4])])).toMatchObject({ sw2: 1 });
});

describe('a person’s sums', () => {
  test('count what the window held on that day, screened as of it', () => {
    const more = evidence({
      signals: [
        ...signals('rating', '2026-09-30', [5, 4, 3]),
        ...signals('rating', '2026-10-05', [1, 1], { client: 'x' }),
      ],
    });
    expect(personSums(SHIPPED, satisfaction, more, [], '2026-09-30')).toEqual(sums([5, 4, 3]));
  });

  test('of a rate put contacts below and events above', () => {
    const list = [
      ...signals('contact_handled', '2026-09-30', [null, null, null, null]),
      ...signals('repeat_contact', '2026-09-30', [null]),
    ];
    const found = personSums(SHIPPED, repeats, evidence({ signals: list }), [], '2026-09-30');
    expect(found).toMatchObject({ n: 4, w: 4n * ONE, wx: ONE * 1_000_000n });
  });
});
