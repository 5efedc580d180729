import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTime, united, without } from '../../api/scoring/business-time.js';
import {
  clocksOf,
  type ClockKind,
  type ContactEvent,
  type ContactEventKind,
  type Terms,
} from '../../api/scoring/clocks.js';

const HOUR = 3600;
/** Round the clock, so that the arithmetic stays in view. */
const ALWAYS: Terms = {
  targets: { FIRST_RESPONSE: HOUR, NEXT_RESPONSE: HOUR, RESOLUTION: 8 * HOUR },
  pauseReasons: new Set(['WAITING_FOR_CLIENT']),
  closed: [],
  open: openTime([{ from: 0, to: 10_000 * HOUR }]),
};
const event = (
  hours: number,
  kind: ContactEventKind,
  who: string | null = null,
  reason: string | null = null,
): ContactEvent => ({
  at: hours * HOUR,
  kind,
  who,
  reason,
});
const waiting = (hours: number) => event(hours, 'PAUSED', null, 'WAITING_FOR_CLIENT');
const clock = (kind: ClockKind, events: ContactEvent[], terms = ALWAYS, asOf = 9_000 * HOUR) =>
  clocksOf(events, terms, asOf).filter((each) => each.kind === kind);

describe('first response', () => {
  it('runs from the opening to the first answer', () => {
    const [first] = clock('FIRST_RESPONSE', [
      event(1, 'OPENED'),
      event(1.5, 'RESPONDED', 'a'),
      event(9, 'RESPONDED', 'b'),
    ]);
    expect(first).toMatchObject({ elapsed: HOUR / 2, due: 2 * HOUR, verdict: 'HIT', credited: 'a' });
  });

  it('is met to the very second, and missed one later', () => {
    const of = (hours: number) => clock('FIRST_RESPONSE', [event(0, 'OPENED'), event(hours, 'RESPONDED')])[0]!.verdict;
    expect([of(1), of(1 + 1 / HOUR)]).toEqual(['HIT', 'MISS']);
  });

  it('is answered by solving', () => {
    expect(clock('FIRST_RESPONSE', [event(0, 'OPENED'), event(0.5, 'RESOLVED', 'a')])[0]).toMatchObject({
      stop: HOUR / 2,
      credited: 'a',
    });
  });

  it('runs while nobody answered, and is then in no attainment', () => {
    const [first] = clock('FIRST_RESPONSE', [event(0, 'OPENED')], ALWAYS, 3 * HOUR);
    expect(first).toMatchObject({ stop: null, elapsed: 3 * HOUR, due: HOUR, verdict: 'RUNNING' });
  });
});

describe('next response', () => {
  it('runs from the first message that nobody has answered', () => {
    const clocks = clock(
      'NEXT_RESPONSE',
      [
        event(0, 'OPENED'),
        event(0.5, 'CLIENT_WROTE'),
        event(1, 'RESPONDED'),
        event(2, 'CLIENT_WROTE'),
        event(2.5, 'CLIENT_WROTE'),
        event(2.75, 'RESPONDED'),
        event(5, 'CLIENT_WROTE'),
      ],
      ALWAYS,
      6 * HOUR,
    );
    expect(clocks.map(({ start, stop, verdict }) => [start / HOUR, stop && stop / HOUR, verdict])).toEqual([
      [2, 2.75, 'HIT'],
      [5, null, 'RUNNING'],
    ]);
  });

  // Chatwoot 10178, Zammad 3140: a closing "thank you" was counted as a question that nobody answered.
  it('is not started by a thank-you after the end, but by being reopened', () => {
    const thanked = [event(0, 'OPENED'), event(1, 'RESPONDED'), event(2, 'RESOLVED'), event(3, 'CLIENT_WROTE')];
    expect(clock('NEXT_RESPONSE', thanked)).toEqual([]);
    expect(clock('NEXT_RESPONSE', [...thanked, event(4, 'REOPENED')], ALWAYS, 5 * HOUR)).toMatchObject([
      { start: 4 * HOUR },
    ]);
  });
});

describe('resolution', () => {
  it('leaves out what lay between the end and being reopened', () => {
    const [resolution] = clock('RESOLUTION', [
      event(0, 'OPENED'),
      event(2, 'RESOLVED', 'a'),
      event(100, 'REOPENED'),
      event(103, 'RESOLVED', 'b'),
    ]);
    expect(resolution).toMatchObject({ elapsed: 5 * HOUR, due: 106 * HOUR, verdict: 'HIT', credited: 'b' });
  });

  // Frappe Helpdesk, pull request 3776: a ticket on hold from February to August and solved in one step was reported with 42 days.
  it('keeps the pause of a contact that is solved while it is paused', () => {
    const [resolution] = clock('RESOLUTION', [event(0, 'OPENED'), waiting(1), event(4000, 'RESOLVED')]);
    expect(resolution).toMatchObject({ elapsed: HOUR, verdict: 'HIT' });
  });

  it('is paused for the reasons that the policy names, and for no others', () => {
    const until = (reason: string) =>
      clock('RESOLUTION', [
        event(0, 'OPENED'),
        event(1, 'PAUSED', null, reason),
        event(7, 'RESUMED'),
        event(10, 'RESOLVED'),
      ])[0]!;
    expect(until('WAITING_FOR_CLIENT').elapsed).toBe(4 * HOUR);
    expect(until('LUNCH').elapsed).toBe(10 * HOUR);
  });

  it('goes on when the client it waited for writes', () => {
    const [resolution] = clock('RESOLUTION', [
      event(0, 'OPENED'),
      waiting(1),
      event(5, 'CLIENT_WROTE'),
      event(6, 'RESOLVED'),
    ]);
    expect(resolution!.elapsed).toBe(2 * HOUR);
  });

  it('is never due while a pause lasts', () => {
    expect(clock('RESOLUTION', [event(0, 'OPENED'), waiting(1)], ALWAYS, 50 * HOUR)[0]).toMatchObject({
      elapsed: HOUR,
      due: null,
      verdict: 'RUNNING',
    });
  });

  it('leaves when an earlier clock was due as it was, however long the contact waits after that one stopped', () => {
    const answered = [event(0, 'OPENED'), event(0.5, 'RESPONDED', 'a')];
    for (const after of [[waiting(0.75)], [waiting(0.75), event(6, 'RESUMED')]])
      expect(clock('FIRST_RESPONSE', [...answered, ...after], ALWAYS, 50 * HOUR)[0]).toMatchObject({
        due: HOUR,
        verdict: 'HIT',
        pauses: [],
      });
    // What it stood still before it stopped still counts, though the pause itself goes on.
    const early = [event(0, 'OPENED'), waiting(0.25), event(0.5, 'RESPONDED', 'a')];
    expect(clock('FIRST_RESPONSE', early, ALWAYS, 50 * HOUR)[0]).toMatchObject({ due: 1.25 * HOUR, verdict: 'HIT' });
  });

  it('stops at the close where nobody said that it was solved, and not a second time', () => {
    expect(clock('RESOLUTION', [event(0, 'OPENED'), event(3, 'CLOSED')])[0]!.stop).toBe(3 * HOUR);
    expect(clock('RESOLUTION', [event(0, 'OPENED'), event(3, 'RESOLVED'), event(90, 'CLOSED')])[0]!.stop).toBe(
      3 * HOUR,
    );
  });

  // GLPI 6902 and 15605: a changed agreement lost the hold time of open tickets. Pauses are events, so any terms find them again.
  it('keeps its pauses under other terms', () => {
    const events = [event(0, 'OPENED'), waiting(1), event(5, 'RESUMED')];
    const stricter = { ...ALWAYS, targets: { RESOLUTION: 2 * HOUR } };
    expect(clock('RESOLUTION', events, stricter, 6 * HOUR)[0]).toMatchObject({ elapsed: 2 * HOUR, due: 6 * HOUR });
  });
});

describe('a closure of the location', () => {
  const closed = (...hours: [number, number][]) => ({
    ...ALWAYS,
    closed: united(hours.map(([from, to]) => ({ from: from * HOUR, to: to * HOUR }))),
  });
  const tenHours = [event(0, 'OPENED', 'a'), event(10, 'RESOLVED', 'a')];

  it('is closed time even on a calendar that never closes, and puts off when a clock is due', () => {
    expect(clock('RESOLUTION', tenHours)[0]).toMatchObject({ elapsed: 10 * HOUR, due: 8 * HOUR, verdict: 'MISS' });
    expect(clock('RESOLUTION', tenHours, closed([2, 5]))[0]).toMatchObject({
      elapsed: 7 * HOUR,
      due: 11 * HOUR,
      verdict: 'HIT',
      pauses: [],
      parts: [{ who: 'a', elapsed: 7 * HOUR }],
    });
  });

  it('takes a second out once where it overlaps with a pause or with another closure', () => {
    const events = [event(0, 'OPENED'), waiting(1), event(4, 'RESUMED'), event(10, 'RESOLVED')];
    // Paused from 1 to 4, closed from 3 to 6: five hours in all.
    expect(clock('RESOLUTION', events, closed([3, 5], [4, 6]))[0]).toMatchObject({ elapsed: 5 * HOUR, due: 13 * HOUR });
  });

  it('to come puts off what still runs, and one before or after a clock changes nothing', () => {
    const running = [event(0, 'OPENED')];
    expect(clock('RESOLUTION', running, closed([6, 9]), 5 * HOUR)[0]).toMatchObject({
      elapsed: 5 * HOUR,
      due: 11 * HOUR,
    });
    const others = closed([-5, 0], [10, 20]);
    expect(clock('RESOLUTION', tenHours, others)).toEqual(clock('RESOLUTION', tenHours));
  });
});

describe('a handover', () => {
  const handed = [event(0, 'OPENED', 'a'), event(6, 'ASSIGNED', 'b'), event(10, 'RESOLVED', 'b')];

  it('has what elapsed in whose hands', () => {
    expect(clock('RESOLUTION', handed)[0]!.parts).toEqual([
      { who: 'a', elapsed: 6 * HOUR },
      { who: 'b', elapsed: 4 * HOUR },
    ]);
  });

  it('credits a miss to who held it when it was due, not to who was handed it too late', () => {
    expect(clock('RESOLUTION', handed)[0]).toMatchObject({ verdict: 'MISS', due: 8 * HOUR, credited: 'b' });
    const late = [event(0, 'OPENED', 'a'), event(9, 'ASSIGNED', 'b'), event(10, 'RESOLVED', 'b')];
    expect(clock('RESOLUTION', late)[0]).toMatchObject({ verdict: 'MISS', credited: 'a' });
  });

  it('credits nobody with what nobody held', () => {
    expect(
      clock('RESOLUTION', [event(0, 'OPENED'), event(9, 'ASSIGNED', 'b'), event(10, 'RESOLVED', 'b')])[0],
    ).toMatchObject({
      verdict: 'MISS',
      credited: null,
      parts: [
        { who: null, elapsed: 9 * HOUR },
        { who: 'b', elapsed: HOUR },
      ],
    });
  });
});

describe('for any life of a contact', () => {
  const kinds: ContactEventKind[] = [
    'ASSIGNED',
    'CLIENT_WROTE',
    'RESPONDED',
    'PAUSED',
    'RESUMED',
    'RESOLVED',
    'REOPENED',
    'CLOSED',
  ];
  const life = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(...kinds), fc.constantFrom('a', 'b', null)), {
      maxLength: 15,
    })
    .map((rest) => [
      event(0, 'OPENED'),
      ...rest
        .toSorted((x, y) => x[0] - y[0])
        .map(([at, kind, who]) => event(at, kind, who, kind === 'PAUSED' ? 'WAITING_FOR_CLIENT' : null)),
    ]);
  const spans = fc
    .array(fc.tuple(fc.integer({ min: -10, max: 110 }), fc.integer({ min: 0, max: 20 })), { maxLength: 6 })
    .map((all) => united(all.map(([from, hours]) => ({ from: from * HOUR, to: (from + hours) * HOUR }))));
  const closures = spans.map((closed) => ({ ...ALWAYS, closed }));

  it('closures are closed time: as if the calendar had been so all along', () => {
    fc.assert(
      fc.property(life, spans, spans, fc.integer({ min: 0, max: 120 }), (events, open, closed, asOf) => {
        // Beyond the last event the calendar goes on, so that what is due is due some day.
        const stretches = united([...open, { from: 200 * HOUR, to: 300 * HOUR }]);
        const onTop = clocksOf(events, { ...ALWAYS, open: openTime(stretches), closed }, asOf * HOUR);
        const own = { ...ALWAYS, open: openTime(without(stretches, closed)) };
        expect(onTop).toEqual(clocksOf(events, own, asOf * HOUR));
      }),
      { numRuns: 1000 },
    );
  });

  it('the parts add up to what elapsed, which is never more than what passed', () => {
    fc.assert(
      fc.property(life, closures, fc.integer({ min: 0, max: 120 }), (events, terms, asOf) => {
        for (const each of clocksOf(events, terms, asOf * HOUR)) {
          expect(each.parts.reduce((sum, part) => sum + part.elapsed, 0)).toBe(each.elapsed);
          expect(each.elapsed).toBeLessThanOrEqual((each.stop ?? asOf * HOUR) - each.start);
          expect(each.verdict === 'RUNNING').toBe(each.stop === null);
        }
      }),
    );
  });

  it('a clock that stopped by the time it was due is a hit, and a miss stopped after it', () => {
    fc.assert(
      fc.property(life, closures, (events, terms) => {
        for (const each of clocksOf(events, terms, 9_000 * HOUR).filter(({ stop }) => stop !== null)) {
          if (each.due === null || each.stop! <= each.due) expect(each.verdict).toBe('HIT');
          if (each.verdict === 'MISS') expect(each.stop).toBeGreaterThan(each.due!);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
