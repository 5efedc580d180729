import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Signal } from '../../api/scoring/evidence.js';
import { ONE } from '../../api/scoring/exact.js';
import { outlierBound } from '../../api/scoring/outlier.js';
import { screen, SCREENING } from '../../api/scoring/screen.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { signal } from './people.js';

const rules = SHIPPED.screening;
const weights = (list: Signal[]) =>
  Object.fromEntries(screen(list, rules).map(({ signal: { id }, weight }) => [id, Number(weight) / 1e9]));
const one = (list: Signal[], id: string) => screen(list, rules).find((each) => each.signal.id === id)!;

describe('duplicates', () => {
  test('of one interaction leave the latest: moment first, then arrival, then id', () => {
    const talk = { interaction: 'i1' };
    const a = signal('rating', '2026-10-01', 5, { id: 'a', ...talk });
    const b = signal('rating', '2026-10-02', 1, { id: 'b', ...talk });
    const c = { ...b, id: 'c' };
    const late = { ...b, id: 'aa', receivedAt: b.receivedAt + 1n };
    expect(weights([a, b])).toEqual({ a: 0, b: 1 });
    expect(weights([c, b, a])).toEqual({ a: 0, b: 0, c: 1 });
    expect(weights([late, c, b, a])).toEqual({ a: 0, b: 0, c: 0, aa: 1 });
    expect(one([a, b], 'a')).toMatchObject({ status: 'EXCLUDED', reasons: ['duplicate'] });
  });

  test('without an interaction are one opinion of one client on one day', () => {
    const day = { interaction: null, client: 'c' };
    const list = [
      signal('rating', '2026-10-01', 5, { id: 'a', ...day }),
      signal('rating', '2026-10-01', 4, { id: 'b', ...day }),
      signal('praise', '2026-10-01', null, { id: 'other kind', ...day }),
      signal('repeat_contact', '2026-10-01', null, { id: 'fact 1', ...day }),
      signal('repeat_contact', '2026-10-01', null, { id: 'fact 2', ...day }),
    ];
    expect(weights(list)).toEqual({ a: 0, b: 1, 'other kind': 1, 'fact 1': 1, 'fact 2': 1 });
  });

  test('are never found between unknown clients', () => {
    const unknown = { interaction: null, client: null };
    const list = ['a', 'b'].map((id) => signal('rating', '2026-10-01', 5, { id, ...unknown }));
    expect(weights(list)).toEqual({ a: 1, b: 1 });
  });
});

describe('bursts', () => {
  const four = ['a', 'b', 'c', 'd'].map((id, i) => signal('rating', `2026-10-0${i + 1}`, 5, { id, client: 'c' }));

  test('of one client in one month share one unit of weight', () => {
    expect(weights(four)).toEqual({ a: 0.25, b: 0.25, c: 0.25, d: 0.25 });
    expect(one(four, 'a')).toMatchObject({ status: 'DOWN_WEIGHTED', reasons: ['burst'] });
  });

  test('of a firm share three', () => {
    expect(weights(four.map((each) => ({ ...each, clientB2B: true })))['a']).toBe(0.75);
  });

  test('count anew each month, and what a duplicate lost is not counted', () => {
    const next = signal('rating', '2026-11-01', 5, { id: 'next month', client: 'c' });
    const twice = { ...four[3]!, id: 'e', interaction: four[3]!.interaction };
    const found = weights([...four, next, twice]);
    expect(found).toEqual({ a: 0.25, b: 0.25, c: 0.25, d: 0, e: 0.25, 'next month': 1 });
  });

  test('round half-even to 9 decimals', () => {
    expect(one(four.slice(0, 3), 'a').weight).toBe(333_333_333n);
  });

  test('never touch facts', () => {
    const facts = ['a', 'b', 'c'].map((id) => signal('contact_handled', '2026-10-01', null, { id, client: 'c' }));
    expect(weights(facts)).toEqual({ a: 1, b: 1, c: 1 });
  });
});

describe('force majeure', () => {
  const day = { forceMajeure: true };

  test('takes facts and opinions of the marked day out, and says so', () => {
    const list = [
      signal('rating', '2026-10-01', 1, { id: 'opinion', ...day }),
      signal('resolution_time', '2026-10-01', 9000, { id: 'fact', ...day }),
      signal('rating', '2026-10-02', 4, { id: 'the day after' }),
    ];
    expect(weights(list)).toEqual({ opinion: 0, fact: 0, 'the day after': 1 });
    expect(one(list, 'fact')).toMatchObject({ status: 'EXCLUDED', reasons: ['force_majeure'] });
  });

  test('comes after duplicates and bursts, and before what is not the person’s', () => {
    const talk = { interaction: 'talk' };
    const client = { client: 'c' };
    const list = [
      signal('rating', '2026-10-01', 1, { id: 'replaced', ...day, ...talk }),
      signal('rating', '2026-10-02', 5, { id: 'latest', ...talk }),
      signal('review', '2026-10-01', null, { id: 'burst 1', ...day, ...client }),
      signal('review', '2026-10-05', null, { id: 'burst 2', ...client }),
      signal('complaint', '2026-10-01', 2, { id: 'office', ...day, attribution: 'OFFICE' }),
    ];
    const reasons = Object.fromEntries(screen(list, rules).map((each) => [each.signal.id, each.reasons]));
    expect(reasons).toEqual({
      replaced: ['duplicate'],
      latest: [],
      'burst 1': ['burst', 'force_majeure'],
      'burst 2': ['burst'],
      office: ['force_majeure'],
    });
    expect(SCREENING.map(({ code }) => code)).toEqual([
      'duplicate',
      'burst',
      'force_majeure',
      'not_attributable',
      'outlier',
    ]);
  });

  test('leaves HR the last word on a single signal', () => {
    const list = [
      signal('rating', '2026-10-01', 2, { id: 'a', ...day, override: { weight: ONE, reason: 'not touched' } }),
    ];
    expect(one(list, 'a')).toMatchObject({ weight: ONE, reasons: ['force_majeure', 'override'] });
  });
});

test('what the office answers for is not the person’s', () => {
  const list = [signal('complaint', '2026-10-01', 2, { id: 'a', attribution: 'OFFICE' })];
  expect(one(list, 'a')).toMatchObject({ weight: 0n, status: 'EXCLUDED', reasons: ['not_attributable'] });
});

test('HR’s word replaces the weight, and the rules’ reasons stay', () => {
  const list = [
    signal('rating', '2026-10-01', 2, { id: 'a', attribution: 'OFFICE', override: { weight: ONE / 2n, reason: 'x' } }),
  ];
  expect(one(list, 'a')).toMatchObject({
    weight: ONE / 2n,
    status: 'DOWN_WEIGHTED',
    reasons: ['not_attributable', 'override'],
  });
});

describe('outliers', () => {
  const month = Array.from({ length: 60 }, (_, i) => BigInt(100 + i) * 1_000_000n);

  test('are bounded by the median and MAD of the month before, on logarithms', () => {
    // NumPy: y = log1p(100 .. 159), median 4.871366, MAD 0.115008; expm1(median + 3.5 MAD / 0.6745) = 236.020549 seconds.
    expect(outlierBound('resolution_time', '2026-10', month, rules).upper).toBe(236_020_549n);
  });

  test('keep their weight and count as the bound', () => {
    const bound = { kind: 'resolution_time', month: '2026-10', upper: 200_000_000n };
    const list = [signal('resolution_time', '2026-10-05', 5000), signal('resolution_time', '2026-10-06', 150)];
    expect(screen(list, rules, [bound]).map(({ counted, weight, status }) => ({ counted, weight, status }))).toEqual([
      { counted: 200_000_000n, weight: ONE, status: 'WINSORISED' },
      { counted: 150_000_000n, weight: ONE, status: 'INCLUDED' },
    ]);
  });

  test('are unknown with fewer than 50 values or no spread at all; with MAD 0 the mean deviation serves', () => {
    expect(outlierBound('k', '2026-10', month.slice(0, 49), rules).upper).toBeNull();
    expect(
      outlierBound(
        'k',
        '2026-10',
        month.map(() => 60_000_000n),
        rules,
      ).upper,
    ).toBeNull();
    const mostlyEqual = month.map((value, i) => (i < 50 ? 60_000_000n : value));
    expect(outlierBound('k', '2026-10', mostlyEqual, rules).upper).toBeGreaterThan(60_000_000n);
  });
});

test('weights stay within 0 and 1, and every loss has a reason, whatever comes in whatever order', () => {
  const any = fc.record({
    kind: fc.constantFrom('rating', 'praise', 'contact_handled'),
    day: fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-02'),
    client: fc.constantFrom('c1', 'c2', null),
    interaction: fc.constantFrom('i1', 'i2', 'i3', null),
    attribution: fc.constantFrom('EMPLOYEE' as const, 'OFFICE' as const),
    forceMajeure: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 25 }), (rows) => {
      const list = rows.map(({ kind, day, ...more }, i) => signal(kind, day, 3, { id: `s${i}`, ...more }));
      const found = screen(list, rules);
      expect(screen(list.toReversed(), rules)).toEqual(found);
      for (const { weight, reasons } of found) {
        expect(weight >= 0n && weight <= ONE).toBe(true);
        expect(weight < ONE).toBe(reasons.length > 0);
      }
    }),
  );
});
