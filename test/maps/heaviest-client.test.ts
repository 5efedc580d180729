import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualDay, usualRise } from '../../api/maps/usual-pace.js';
import type { Missing } from '../../api/maps/map-way.js';
import type { Answer } from '../api.js';
import { bring, type Demo } from './demo.js';
import { contacts, hire, scheduled, startSmall } from './small.js';

const AS_OF = '2026-05-31';
const MONTHS = ['2026-03', '2026-04', '2026-05'];
const MAP = `query ($id: ID!) { careerMap(employeeId: $id) { id cards { assignmentId eligible nextStage earliest usual inRow
  missing { needs what pacePer30Days outOfReach usual smallest } metrics { code raw shrunk } } } }`;
const HEAVIEST = `query ($map: ID!, $on: ID!) { heaviestClient(mapId: $map, assignmentId: $on) {
  signals share eligible eligibleWithout decides metrics { code value without } } }`;

let api: Demo;
let hr: string;
/** ADA owes five of six contacts to one big client, BEN none to anybody; CARL has what ADA has without the big one. */
beforeAll(async () => {
  api = await startSmall();
  await hire(api.db, ['ADA', 'BEN', 'CARL', 'DAN'], '2026-01-01');
  await bring(api.db, contacts('DAN', '2026-05', 'GOOD').slice(0, 40));
  for (const month of MONTHS) {
    const all = contacts('ADA', month, 'GOOD');
    const visits = [...new Set(all.map((each) => each['interaction']!))];
    const big = new Set(visits.filter((_, index) => index % 6 !== 0));
    // Rated 4 throughout, it is the figures that lift him over R3's bar, and most of them come from one client.
    const ada = all.map((each) => (each['kind'] === 'rating' ? { ...each, value: '4' } : each));
    await bring(
      api.db,
      ada.map((each) => (big.has(each['interaction']!) ? { ...each, clientCode: 'BIG' } : each)),
    );
    await bring(api.db, contacts('BEN', month, 'GOOD'));
    await bring(
      api.db,
      ada
        .filter((each) => !big.has(each['interaction']!))
        .map((each) => ({
          ...each,
          employeeCode: 'CARL',
          externalId: `c-${each['externalId']}`,
          clientCode: `c-${each['clientCode']}`,
        })),
    );
  }
  await scheduled(api.db, AS_OF);
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

async function cardOf(code: string, token = hr): Promise<{ map: string; card: any }> {
  const { careerMap } = (await api.post(MAP, { id: await api.employee(code) }, token)).data!;
  return { map: careerMap.id, card: careerMap.cards[0] };
}
async function heaviest(code: string, token = hr): Promise<Answer> {
  const { map, card } = await cardOf(code);
  return api.post(HEAVIEST, { map, on: card.assignmentId }, token);
}

describe('a verdict without the client who weighs most', () => {
  it('is the one that somebody with the other clients alone has, figure by figure', async () => {
    const { heaviestClient: found } = (await heaviest('ADA')).data!;
    const { card: ada } = await cardOf('ADA');
    const { card: carl } = await cardOf('CARL');
    expect(found).toMatchObject({ eligible: ada.eligible, eligibleWithout: carl.eligible, decides: true });
    expect(ada.eligible).not.toBe(carl.eligible);
    const shown = (card: any, metric: string) => {
      const { raw, shrunk } = card.metrics.find((each: { code: string }) => each.code === metric);
      return shrunk ?? raw;
    };
    expect(found.metrics.length).toBeGreaterThan(2);
    for (const { code, value, without } of found.metrics)
      expect([code, value, without]).toEqual([code, shown(ada, code), shown(carl, code)]);
    expect(found.share).toBeGreaterThan(0.6);
  });

  it('stays as it is where no client weighs much', async () => {
    const { heaviestClient: found } = (await heaviest('BEN')).data!;
    expect(found).toMatchObject({ decides: false, eligible: found.eligibleWithout });
    expect(found.share).toBeLessThan(0.02);
    // Not a word of who it is.
    expect(JSON.stringify(found)).not.toMatch(/BEN-2026|client_of|client-of/);
  });

  it('is asked of maps within reach alone, and the question stands in the journal', async () => {
    const own = await api.signedIn('EMPLOYEE', await api.employee('BEN'));
    expect((await heaviest('BEN', own)).errors).toBeUndefined();
    expect((await heaviest('ADA', own)).errors![0]!.extensions['code']).toBe('NOT_FOUND');
    const { rows } = await api.db.pool.query(
      "select rule_set_id is not null as rules from journal where action = 'heaviestClient' order by id desc limit 1",
    );
    expect(rows).toEqual([{ rules: true }]);
  });
});

describe('the usual pace', () => {
  const step = (more: Partial<Missing>): Missing =>
    ({ needs: 16, what: 'signals', pacePer30Days: 12, outOfReach: null, ...more }) as Missing;

  it('is that of the last window: 16 ratings at 12 in 30 days take 40 days', () => {
    expect(usualDay('2026-10-31', step({}))).toBe('2026-12-10');
    expect(usualDay('2026-10-31', step({ what: 'days', needs: 21, pacePer30Days: null }))).toBe('2026-11-21');
  });

  it('is not invented: without a pace, for visits, and where no number would do, there is no day', () => {
    for (const none of [
      { pacePer30Days: null },
      { pacePer30Days: 0 },
      { what: 'visits' },
      { what: 'other' },
      { needs: null },
      { outOfReach: 'PACE' },
    ])
      expect([none, usualDay('2026-10-31', step(none))]).toEqual([none, null]);
    expect(usualRise('2026-10-31', [step({}), step({ what: 'visits' })], '2026-12-31', 2)).toBeNull();
    expect(usualRise('2026-10-31', [step({})], null, 2)).toBeNull();
    expect(usualRise('2026-10-31', [], '2026-12-31', 2)).toBeNull();
  });

  it('gives the evaluation that completes the streak, never before the earliest one', () => {
    // Met on 10 December: evaluated on the 31st, and a second time at the end of January.
    expect(usualRise('2026-10-31', [step({})], '2026-12-31', 2)).toBe('2027-01-31');
    expect(usualRise('2026-10-31', [step({})], '2026-12-31', 1)).toBe('2026-12-31');
    expect(usualRise('2026-10-31', [step({ needs: 1 })], '2027-03-31', 1)).toBe('2027-03-31');
  });

  it('stands on the map beside each missing thing that has one', async () => {
    const { card } = await cardOf('DAN');
    expect(card.missing.length).toBeGreaterThan(0);
    for (const each of card.missing) expect(each.usual).toBe(usualDay(AS_OF, each));
    expect(card.usual).toBe(usualRise(AS_OF, card.missing, card.earliest, card.inRow));
    expect(card.missing.some(({ usual }: { usual: string | null }) => usual !== null)).toBe(true);
  });
});
