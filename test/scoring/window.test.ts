import { describe, expect, test } from 'vitest';
import { dayNumber, lastDayBefore, monthEnd, unpausedDays } from '../../api/scoring/calendar.js';
import { holds, spanOf } from '../../api/scoring/window.js';

const days = (n: number) => ({ kind: 'days', days: n }) as const;

describe('a rolling window', () => {
  test('of 90 days ending on 31 October begins on 3 August', () => {
    expect(spanOf(days(90), [], '2026-10-31')).toMatchObject({ from: '2026-08-03', to: '2026-10-31', days: 90 });
  });

  test('reaches back over leave, whose own days are not part of it', () => {
    const span = spanOf(days(30), [{ from: '2026-10-10', to: '2026-10-19' }], '2026-10-31');
    expect(span).toMatchObject({ from: '2026-09-22', days: 30 });
    expect([holds(span, '2026-09-21'), holds(span, '2026-09-22'), holds(span, '2026-10-15')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('reaches back four times its length at most', () => {
    const span = spanOf(days(30), [{ from: '2026-01-01', to: '2026-10-25' }], '2026-10-31');
    expect(span).toMatchObject({ from: '2026-07-04', days: 6 });
  });

  test('ends on a leave that is still open with the days before it', () => {
    const span = spanOf(days(10), [{ from: '2026-10-25', to: null }], '2026-10-31');
    expect(span).toMatchObject({ from: '2026-10-15', days: 10 });
  });
});

describe('a full period', () => {
  test.each([
    ['month', '2026-10-31', '2026-10-01', '2026-10-31'],
    ['month', '2026-10-30', '2026-09-01', '2026-09-30'],
    ['quarter', '2026-10-31', '2026-07-01', '2026-09-30'],
    ['quarter', '2026-03-31', '2026-01-01', '2026-03-31'],
    ['year', '2026-12-31', '2026-01-01', '2026-12-31'],
    ['year', '2026-12-30', '2025-01-01', '2025-12-31'],
    // 1 November 2026 is a Sunday.
    ['week', '2026-11-01', '2026-10-26', '2026-11-01'],
    ['week', '2026-10-31', '2026-10-19', '2026-10-25'],
  ] as const)('%s as of %s is %s to %s', (period, asOf, from, to) => {
    expect(spanOf({ kind: 'full', period }, [], asOf)).toMatchObject({ from, to });
  });
});

describe('days', () => {
  test('in the task are those after the first, less leave: 344 from 21 November to 31 October', () => {
    expect(unpausedDays([], '2025-11-21', '2026-10-31')).toBe(344);
    expect(unpausedDays([{ from: '2026-01-01', to: '2026-01-31' }], '2025-11-21', '2026-10-31')).toBe(313);
    expect(unpausedDays([{ from: '2026-10-01', to: null }], '2026-09-30', '2026-10-31')).toBe(0);
    expect(unpausedDays([], '2026-10-31', '2026-10-31')).toBe(0);
  });

  test('know the ends of months, leap years too', () => {
    expect([monthEnd('2026-10-05'), monthEnd('2028-02-01'), lastDayBefore('2026-10-31')]).toEqual([
      '2026-10-31',
      '2028-02-29',
      '2026-09-30',
    ]);
  });

  test('that are none are refused', () => {
    expect(() => dayNumber('2026-02-30')).toThrow('"2026-02-30" came');
    expect(() => dayNumber('31.08.2026')).toThrow('Expected a calendar day');
  });
});
