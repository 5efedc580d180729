import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueAt,
  elapsed,
  openTime,
  united,
  without,
  type OpenTime,
  type Stretch,
} from '../../api/scoring/business-time.js';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Monday, 5 January 2026, 00:00 UTC. */
const MONDAY = Date.UTC(2026, 0, 5) / 1000;
const at = (day: number, hour: number, minute = 0): number => MONDAY + day * DAY + hour * HOUR + minute * 60;
/** Two weeks of Monday to Friday, in UTC. */
const week = (from: number, to: number): OpenTime =>
  openTime(
    [0, 7].flatMap((first) => [0, 1, 2, 3, 4].map((day) => ({ from: at(first + day, from), to: at(first + day, to) }))),
  );

describe('worked examples', () => {
  // Chatwoot, pull request 13392: the case their own business-hours clock is tested with.
  it('has an hour from Friday 16:30, open 9 to 17, due on Monday at 9:30', () => {
    expect(dueAt(week(9, 17), at(4, 16, 30), HOUR, [])).toBe(at(7, 9, 30));
  });

  // A vendor's page prints Tuesday 11:00 beside its own breakdown "1 h on Friday and 3 h on Monday": Monday 11:00 is what adds up.
  it('has four hours from Friday 16:00, open 8 to 17, due on Monday at 11:00', () => {
    expect(dueAt(week(8, 17), at(4, 16), 4 * HOUR, [])).toBe(at(7, 11));
  });

  // Another prints Monday 9:00 for eight hours from Friday 17:00, open 9 to 17: eight hours of Monday end at 17:00.
  it('has eight hours from Friday 17:00, open 9 to 17, due on Monday at 17:00', () => {
    expect(dueAt(week(9, 17), at(4, 17), 8 * HOUR, [])).toBe(at(7, 17));
  });

  // GLPI 10594: a pause from Thursday 16:00 to Friday 10:00 takes two open hours out, not eighteen.
  it('takes out of a pause only what lies in open time', () => {
    const pause = [{ from: at(3, 16), to: at(4, 10) }];
    expect(elapsed(week(9, 17), at(3, 15), at(4, 12), pause)).toBe(3 * HOUR);
  });

  it('counts a second once where pauses overlap', () => {
    const pauses = united([
      { from: at(0, 10), to: at(0, 12) },
      { from: at(0, 11), to: at(0, 13) },
    ]);
    expect(elapsed(week(9, 17), at(0, 9), at(0, 17), pauses)).toBe(5 * HOUR);
  });

  it('stands still in a pause that has not ended, and is then never due', () => {
    const pause = [{ from: at(0, 10), to: Infinity }];
    expect(elapsed(week(9, 17), at(0, 9), at(4, 17), pause)).toBe(HOUR);
    expect(dueAt(week(9, 17), at(0, 9), 2 * HOUR, pause)).toBeNull();
    expect(dueAt(week(9, 17), at(0, 9), HOUR, pause)).toBe(at(0, 10));
  });

  it('is never due where the calendar has no open time, or not enough of it', () => {
    expect(dueAt(openTime([]), at(0, 9), 1, [])).toBeNull();
    expect(dueAt(week(9, 17), at(11, 16), 2 * HOUR, [])).toBeNull();
    expect(elapsed(openTime([]), at(0, 9), at(4, 9), [])).toBe(0);
  });

  it('has a target of nothing due at the start, even at night', () => {
    expect(dueAt(week(9, 17), at(0, 3), 0, [])).toBe(at(0, 3));
  });
});

const stretch = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 60 })).map(([from, length]) => ({
  from,
  to: from + length,
}));
const stretches = fc.array(stretch, { maxLength: 12 });
const instant = fc.integer({ min: -50, max: 650 });

/** The same by counting seconds one by one. */
function counted(open: Stretch[], start: number, stop: number, pauses: Stretch[]): number {
  const within = (list: Stretch[], second: number): boolean =>
    list.some(({ from, to }) => from <= second && second < to);
  let sum = 0;
  for (let second = start; second < stop; second++) if (within(open, second) && !within(pauses, second)) sum++;
  return sum;
}

describe('for any calendar, pauses and instants', () => {
  it('equals the count of seconds that are open and not paused', () => {
    fc.assert(
      fc.property(stretches, stretches, instant, instant, (open, pauses, start, stop) => {
        expect(elapsed(openTime(open), start, stop, united(pauses))).toBe(counted(open, start, stop, pauses));
      }),
      { numRuns: 500 },
    );
  });

  it('never falls as the stop goes on, and adds up over a point between', () => {
    fc.assert(
      fc.property(stretches, stretches, instant, instant, instant, (open, pauses, a, b, c) => {
        const [first, second, third] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number];
        const time = (from: number, to: number) => elapsed(openTime(open), from, to, united(pauses));
        expect(time(first, second)).toBeLessThanOrEqual(time(first, third));
        expect(time(first, second) + time(second, third)).toBe(time(first, third));
      }),
    );
  });

  it('has exactly the target elapsed when it is due', () => {
    fc.assert(
      fc.property(stretches, stretches, instant, fc.integer({ min: 0, max: 300 }), (open, pauses, start, target) => {
        const due = dueAt(openTime(open), start, target, united(pauses));
        const never = elapsed(openTime(open), start, 10_000, united(pauses)) < target;
        if (never) expect(due).toBeNull();
        else expect(elapsed(openTime(open), start, due!, united(pauses))).toBe(target);
      }),
      { numRuns: 500 },
    );
  });

  it('is due at the earliest instant with that much elapsed, never after the stop', () => {
    fc.assert(
      fc.property(stretches, stretches, instant, instant, (open, pauses, a, b) => {
        const [start, stop] = [Math.min(a, b), Math.max(a, b)];
        const ready = openTime(open);
        const target = elapsed(ready, start, stop, united(pauses));
        const due = dueAt(ready, start, target, united(pauses))!;
        expect(due).toBeLessThanOrEqual(stop);
        if (due > start) expect(elapsed(ready, start, due - 1, united(pauses))).toBeLessThan(target);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whether time is closed in the calendar or stands still', () => {
    fc.assert(
      fc.property(
        stretches,
        stretches,
        stretches,
        instant,
        fc.integer({ min: 0, max: 300 }),
        (open, shut, pauses, start, target) => {
          const closed = openTime(without(united(open), united(shut)));
          const still = united([...pauses, ...shut]);
          for (const stop of [start + 7, start + 60, start + 400])
            expect(elapsed(closed, start, stop, united(pauses))).toBe(elapsed(openTime(open), start, stop, still));
          expect(dueAt(closed, start, target, united(pauses))).toBe(dueAt(openTime(open), start, target, still));
        },
      ),
      { numRuns: 500 },
    );
  });
});
