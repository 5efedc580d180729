import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../api/scoring/calendar.js';
import { countingOf } from '../../api/scoring/counting.js';
import type { PlanOfPeriod, Signal } from '../../api/scoring/evidence.js';
import { fulfilment, plannedIn, type PlanTarget } from '../../api/scoring/plan.js';
import type { Period, Window } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { spanOf } from '../../api/scoring/window.js';

/** September 2026 has 30 days. */
const SEPTEMBER = { from: '2026-09-01', to: '2026-09-30' };
const target = (more: Partial<PlanTarget> = {}): PlanTarget => ({
  id: '1',
  scope: 'EMPLOYEE',
  onTask: false,
  planned: 300,
  ...SEPTEMBER,
  assignedDays: 30,
  ...more,
});
const always = { startedOn: '2020-01-01', endedOn: null, pauses: [] };

describe('what was planned', () => {
  // Worked by hand: 300 a month of 30 days is 10 a day.
  it.each([
    ['a whole month', always, SEPTEMBER, 300],
    ['the first ten days', always, { from: '2026-09-01', to: '2026-09-10' }, 100],
    ['a span that reaches over the period', always, { from: '2026-08-01', to: '2026-10-31' }, 300],
    ['who began on the 16th', { ...always, startedOn: '2026-09-16' }, SEPTEMBER, 150],
    ['who left after the 3rd', { ...always, endedOn: '2026-09-03' }, SEPTEMBER, 30],
    ['six days of leave', { ...always, pauses: [{ from: '2026-09-05', to: '2026-09-10' }] }, SEPTEMBER, 240],
    ['leave that lasts', { ...always, pauses: [{ from: '2026-09-21', to: null }] }, SEPTEMBER, 200],
    ['leave of the whole month', { ...always, pauses: [{ from: '2026-08-01', to: null }] }, SEPTEMBER, 0],
    ['who was not there', { ...always, startedOn: '2026-10-01' }, SEPTEMBER, 0],
  ])('is prorated: %s', (_, work, span, expected) => {
    const assignedDays = work.startedOn === '2026-09-16' ? 15 : work.endedOn === '2026-09-03' ? 3 : 30;
    expect(plannedIn(work, [target({ assignedDays })], span).planned).toBeCloseTo(expected, 9);
  });

  it('is shared by those whom it is for: ten people of a team have a tenth each', () => {
    const team = target({ scope: 'TEAM', planned: 3000, assignedDays: 300 });
    expect(plannedIn(always, [team], SEPTEMBER).planned).toBeCloseTo(300, 9);
  });

  it('goes by the most specific target of each day', () => {
    const task = target({ id: 'task', scope: 'TASK', planned: 3000, assignedDays: 300 });
    const own = target({ id: 'own', planned: 50, from: '2026-09-11', to: '2026-09-20', assignedDays: 10 });
    const ownOnTask = { ...own, id: 'own on task', onTask: true, planned: 20 };
    expect(plannedIn(always, [task, own], SEPTEMBER).parts).toMatchObject([
      { target: 'task', from: '2026-09-01', to: '2026-09-10', days: 10 },
      { target: 'own', from: '2026-09-11', to: '2026-09-20', days: 10 },
      { target: 'task', from: '2026-09-21', to: '2026-09-30', days: 10 },
    ]);
    expect(plannedIn(always, [own, task, ownOnTask], SEPTEMBER).planned).toBeCloseTo(100 + 20 + 100, 9);
  });

  it('is nothing without a target, and its fulfilment is unknown then, never infinite', () => {
    expect(plannedIn(always, [], SEPTEMBER)).toEqual({ planned: 0, parts: [] });
    expect(fulfilment(12, 0)).toBeNull();
    expect(fulfilment(270, 300)).toBeCloseTo(0.9, 12);
  });
});

describe('for any dates', () => {
  let seed = 7;
  const below = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  const day = (most = 90) => addDays('2026-07-01', below(most));
  const span = () => {
    const from = day();
    return { from, to: addDays(from, below(60)) };
  };
  const draw = () => {
    const started = day(60);
    const work = {
      startedOn: started,
      endedOn: below(2) ? null : addDays(started, below(80)),
      pauses: below(2) ? [] : [{ from: day(), to: below(2) ? null : '2026-10-30' }],
    };
    const targets = (['TASK', 'TEAM', 'EMPLOYEE'] as const).map((scope, n) => {
      const period = span();
      return target({ id: String(n), scope, ...period, planned: 1 + below(900), assignedDays: below(400) });
    });
    return { work, targets };
  };

  it('adds up: a span is the sum of its two parts, and no part asks for more than the target', () => {
    for (let n = 0; n < 3000; n++) {
      const { work, targets } = draw();
      const whole = span();
      const cut = addDays(whole.from, below(60));
      const all = plannedIn(work, targets, whole);
      if (cut < whole.to) {
        const one = plannedIn(work, targets, { from: whole.from, to: cut });
        const other = plannedIn(work, targets, { from: addDays(cut, 1), to: whole.to });
        expect(one.planned + other.planned).toBeCloseTo(all.planned, 9);
      }
      for (const { id, planned } of targets) {
        const asked = all.parts.filter((part) => part.target === id).reduce((sum, part) => sum + part.planned, 0);
        expect(asked).toBeLessThanOrEqual(planned + 1e-9);
      }
    }
  });

  it('never asks for more because somebody was away, and parts are disjoint and in order', () => {
    for (let n = 0; n < 3000; n++) {
      const { work, targets } = draw();
      const whole = span();
      const present = plannedIn({ ...work, pauses: [] }, targets, whole);
      const { planned, parts } = plannedIn(work, targets, whole);
      expect(planned).toBeLessThanOrEqual(present.planned + 1e-9);
      expect(Number.isFinite(planned)).toBe(true);
      parts.forEach((part, at) => {
        expect(part.from <= part.to && part.from >= whole.from && part.to <= whole.to).toBe(true);
        if (at > 0) expect(dayNumber(part.from)).toBeGreaterThan(dayNumber(parts[at - 1]!.to));
      });
    }
  });

  it('falls wholly on those whom it is for, where there are as many as days', () => {
    for (let n = 0; n < 500; n++) {
      const period = span();
      const days = dayNumber(period.to) - dayNumber(period.from) + 1;
      const people = Array.from({ length: 1 + below(6) }, () => ({ ...always, startedOn: day() }));
      const assigned = people.map(({ startedOn }) =>
        Math.max(0, Math.min(days, dayNumber(period.to) - dayNumber(startedOn) + 1)),
      );
      const assignedDays = assigned.reduce((sum, each) => sum + each, 0);
      if (assignedDays < days) continue;
      const team = target({ scope: 'TEAM', ...period, assignedDays });
      const asked = people.reduce((sum, person) => sum + plannedIn(person, [team], period).planned, 0);
      expect(asked).toBeCloseTo(300, 9);
    }
  });
});

describe('what came of plans', () => {
  const SEVENTH = 1_788_775_200_000_000n;
  /** A request that was handled on 7 September 2026. */
  const handled = (n: number, more: Partial<Signal> = {}): Signal => ({
    id: `${n}`,
    kind: 'contact_handled',
    nature: 'FACT',
    attribution: 'EMPLOYEE',
    occurredAt: SEVENTH + BigInt(n),
    receivedAt: SEVENTH,
    day: '2026-09-07',
    client: null,
    clientB2B: false,
    interaction: null,
    value: 1_000_000n,
    scale: null,
    duration: false,
    sentiment: null,
    forceMajeure: false,
    override: null,
    ...more,
  });
  const plan = (period: Period, planned: number, parts = [SEPTEMBER]) => ({ period, to: '2026-09-30', planned, parts });
  const told = (window: Window, signals: Signal[], plans: PlanOfPeriod[]) => {
    const metric = { ...SHIPPED.metrics.find(({ code }) => code === 'plan_fulfilment')!, window };
    const counting = countingOf({ signals, plans }, SHIPPED, [], '2026-09-30');
    expect(counting.fresh('', '2026-09-30')).toBe(
      countingOf({ signals }, SHIPPED, [], '2026-09-30').fresh('', '2026-09-30'),
    );
    return counting.tally(metric, metric.kinds, spanOf(window, [], '2026-09-30')).latest();
  };
  const MONTH: Window = { kind: 'full', period: 'month' };

  it('is told of the period that a metric asks for, though two end on one day', () => {
    const plans = [plan('quarter', 10), plan('month', 5)];
    expect(told(MONTH, [handled(1)], plans)).toBe(200_000n);
    expect(told({ kind: 'full', period: 'quarter' }, [handled(1)], plans)).toBe(100_000n);
    expect(told({ kind: 'full', period: 'week' }, [handled(1)], plans)).toBeNull();
  });

  it('counts requests as screening leaves them, on days of the plan alone, one that tells no number as one', () => {
    const signals = [
      handled(1),
      handled(2, { value: null }),
      handled(3, { value: 4_000_000n }),
      handled(4, { forceMajeure: true }),
      handled(5, { disputed: true }),
      handled(6, { override: { weight: 500_000_000n, reason: 'Half of it was hers' } }),
      handled(7, { day: '2026-09-20' }),
    ];
    // 1 + 1 + 4 + 0.5 of 10.
    expect(told(MONTH, signals, [plan('month', 10, [{ from: '2026-09-01', to: '2026-09-15' }])])).toBe(650_000n);
    expect(told(MONTH, [], [plan('month', 10)])).toBe(0n);
  });
});
