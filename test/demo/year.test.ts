import { beforeAll, describe, expect, it } from 'vitest';
import { yearPlan } from '../../api/demo/year.js';
import { SHIPPED_KINDS } from '../../api/scoring/kinds.js';
import { allPersonSums, fitPrior } from '../../api/scoring/prior.js';
import { screen } from '../../api/scoring/screen.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { workersOf, type Worker } from './workers.js';

const LAST_DAY = '2026-11-22';
const SEED = 20_260_101;
const plan = yearPlan(SEED, LAST_DAY);

describe('a generated year', () => {
  let workers: Worker[];
  beforeAll(async () => {
    workers = await workersOf(SEED, plan);
  });
  const items = () => workers.flatMap(({ sent }) => sent.map(({ item }) => item));

  it('is the same for the same seed and last day, and another for another seed', async () => {
    const text = async (seed: number) =>
      JSON.stringify((await workersOf(seed, yearPlan(seed, LAST_DAY))).map(({ sent }) => sent.map(({ item }) => item)));
    expect(await text(SEED)).toBe(JSON.stringify(workers.map(({ sent }) => sent.map(({ item }) => item))));
    expect(await text(7)).not.toBe(await text(SEED));
  });

  it('has the size of a real organisation: 120 people in 8 teams on 4 tasks at 3 locations, about 60,000 signals', () => {
    expect(plan.people.length + plan.managers.length).toBe(120);
    expect([plan.teams.length, plan.tasks.length, plan.locations.length]).toEqual([8, 4, 3]);
    expect(new Set([...plan.people, ...plan.managers].map(({ name }) => name)).size).toBe(120);
    expect(items().length).toBeGreaterThan(55_000);
    expect(items().length).toBeLessThan(66_000);
    const days = items().map(({ occurredAt }) => occurredAt.slice(0, 10));
    expect(days.reduce((a, b) => (a < b ? a : b)) >= plan.first).toBe(true);
    expect(days.reduce((a, b) => (a > b ? a : b)) <= LAST_DAY).toBe(true);
  });

  it('has every kind that ships', () => {
    expect(new Set(items().map(({ kind }) => kind))).toEqual(new Set(SHIPPED_KINDS.map(({ code }) => code)));
  });

  it('has ratings that vary within and between people as real ones do: the fitted prior weighs 12 to 22 of them', () => {
    const metric = { ...SHIPPED.metrics[0]!, window: { kind: 'days' as const, days: 366 } };
    const sums = workers.map(({ assignment, sent }) => {
      const evidence = { assignment: { ...assignment, pauses: [] }, signals: sent.map(({ signal }) => signal) };
      return allPersonSums(SHIPPED, [metric], evidence, [], LAST_DAY)[0]!;
    });
    const prior = fitPrior(metric, SHIPPED, sums, 'ORGANISATION', LAST_DAY)!;
    expect(prior.k).toBeGreaterThan(12);
    expect(prior.k).toBeLessThan(22);
  });

  it('has dirt for every rule of screening', () => {
    const reasons = workers.flatMap(({ sent }) =>
      screen(
        sent.map(({ signal }) => signal),
        SHIPPED.screening,
        [{ kind: 'resolution_time', month: '2026-10', upper: 1_000_000_000_000n }],
      ).flatMap((each) => each.reasons),
    );
    expect(new Set(reasons)).toEqual(new Set(['duplicate', 'burst', 'force_majeure', 'not_attributable', 'outlier']));
  });

  it('has people who leave, change their task, have two, and are away', () => {
    expect(plan.people.filter(({ left }) => left !== null).length).toBeGreaterThan(2);
    expect(
      plan.people.filter(({ careers }) => careers.some(({ to }) => to !== null) && careers.length > 1).length,
    ).toBeGreaterThan(4);
    expect(
      plan.people.filter(({ careers }) => careers.filter(({ to }) => to === null).length > 1).length,
    ).toBeGreaterThan(1);
    expect(
      plan.people.filter(({ leave }) => leave && leave.from <= LAST_DAY && leave.to >= LAST_DAY).length,
    ).toBeGreaterThan(1);
  });
});
