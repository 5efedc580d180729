import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/scoring/calendar.js';
import { startWorld, type World } from '../access/world.js';
import { codeOf } from '../standards/desk.js';
import { shopOf, type Shop } from './shop.js';

let api: World;
let shop: Shop;
let programme: any;
let today: string;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  api = await startWorld();
  shop = shopOf(api, (tokens['hr'] = await api.signedIn('HR')));
  for (const auditor of ['strict', 'mild', 'new']) tokens[auditor] = await api.signedIn('AUDITOR');
  tokens['manager'] = await api.signedIn('MANAGER', api.people.manager);
  tokens['employee'] = await api.signedIn('EMPLOYEE', api.people.employees[0]);
  today = (await shop.ask('{ organisation { today } }')).data!['organisation'].today;
  const { face } = await shop.published('S', {
    items: [
      { code: 'NAME', question: { en: 'By name?' } },
      { code: 'BYE', question: { en: 'A good day?' } },
    ],
  });
  programme = await shop.active('p', [{ itemIds: face.items.map(({ id }: any) => id) }]);
});
afterAll(() => api.close());

const record = async (
  who: string,
  marks: [name: string, bye: string][],
  employeeCode: string | null = null,
): Promise<void> => {
  const visits = marks.map(([NAME, BYE], n) => ({
    number: `${who}-${employeeCode ?? ''}${n}`,
    locationCode: 'A',
    employeeCode,
    visitedOn: addDays(today, -5),
    answers: [
      { item: 'S/NAME', answer: NAME },
      { item: 'S/BYE', answer: BYE },
    ],
  }));
  const { data } = await shop.ask(
    'mutation ($id: ID!, $visits: [VisitInput!]!) { recordVisits(programmeId: $id, visits: $visits) { added } }',
    { id: programme.id, visits },
    tokens[who],
  );
  expect(data!['recordVisits'].added).toBe(marks.length);
};
const mirror = (who: string, from = addDays(today, -30)) =>
  shop.ask(
    `query ($from: Day!, $to: Day!) { myMirror(from: $from, to: $to) { visits answers notYetAnnounced least strictness low high disputed decided upheld
       items { name own others ownShare othersShare gap } } }`,
    { from, to: today },
    tokens[who],
  );
const worth = async (who: string): Promise<any[]> =>
  (
    await shop.ask(
      '{ worthVisits(first: 10) { locationName programmeName due done until narrows widestCode widestAsked widestWidth } }',
      {},
      tokens[who],
    )
  ).data!['worthVisits'];

describe('where the next visit tells most', () => {
  it('is where nothing is known, with what the plan asks for', async () => {
    const [first, second] = await worth('strict');
    // Of nothing the interval is everything; of two answers, half of them kept, Wilson at 90 % is 0.8200 - 0.1800 wide at most.
    expect(first).toMatchObject({ widestCode: 'S', widestAsked: 0, widestWidth: 1, due: 1, done: 0 });
    expect(second).toMatchObject({ widestAsked: 0, narrows: first.narrows });
    await record('strict', [
      ['NO', 'YES'],
      ['NO', 'YES'],
      ['YES', 'YES'],
      ['NO', 'NO'],
    ]);
    const [still, known] = await worth('strict');
    expect(still).toMatchObject({ locationName: 'Shop B', widestWidth: 1 });
    // Eight answers, four kept: z^2 = 2.7055, half-width z sqrt(0.25 / 8 + 2.7055 / 256) / (1 + 2.7055 / 8) = 0.2513.
    expect(known).toMatchObject({ locationName: 'Shop A', widestAsked: 8, done: 4 });
    expect(known.widestWidth).toBeCloseTo(2 * 0.2513, 3);
    // Ten answers would give 0.2307 to each side.
    expect(known.narrows).toBeCloseTo(100 * 2 * (0.2513 - 0.2307), 0);
    expect(still.narrows).toBeGreaterThan(known.narrows);
  });

  it('says until when the plan asks for it, and nothing where it asks for good', async () => {
    const month = addDays(`${addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1);
    expect((await worth('strict')).map(({ until }) => until)).toEqual([month, month]);
    await api.db.pool.query("update programme set cadence = 'ONCE'");
    expect(await worth('strict')).toMatchObject(Array(2).fill({ due: 1, until: null }));
  });

  it('is for those who visit, and for nobody who is visited', async () => {
    expect(await worth('hr')).toHaveLength(2);
    for (const who of ['manager', 'employee'])
      expect(codeOf(await shop.ask('{ worthVisits { id } }', {}, tokens[who]))).toBe('FORBIDDEN');
  });
});

describe('the mirror of an auditor', () => {
  it('says nothing of strictness before others have looked at the same items', async () => {
    const { data } = await mirror('strict');
    expect(data!['myMirror']).toMatchObject({ visits: 4, answers: 8, least: 3, strictness: null, items: [] });
    expect((await mirror('new')).data!['myMirror']).toMatchObject({ visits: 0, answers: 0, strictness: null });
  });

  it('lays the own marks beside those of all others on the same items', async () => {
    await record('mild', [
      ['YES', 'YES'],
      ['YES', 'YES'],
      ['YES', 'YES'],
      ['YES', 'NO'],
    ]);
    const { data } = await mirror('strict');
    const { strictness, low, high, items } = data!['myMirror'];
    // Others give NAME 1 and BYE 0.75. Own visits lie apart by (-1 + 0.25) / 2 twice, (0 + 0.25) / 2, and (-1 - 0.75) / 2: mean -0.375.
    expect(strictness).toBeCloseTo(-37.5, 5);
    // Student with 3 degrees at 90 % is 2.3534; the sample's deviation of those four is 0.4082, so the half-width 48.04 points.
    expect([low, high]).toEqual([expect.closeTo(-37.5 - 48.04, 1), expect.closeTo(-37.5 + 48.04, 1)]);
    expect(items).toMatchObject([
      { name: 'S/NAME', own: 4, others: 4, ownShare: 0.25, othersShare: 1, gap: -0.75 },
      { name: 'S/BYE', ownShare: 0.75, othersShare: 0.75, gap: 0 },
    ]);
    expect((await mirror('mild')).data!['myMirror'].strictness).toBeGreaterThan(0);
    expect((await mirror('strict', addDays(today, -2))).data!['myMirror'].visits).toBe(0);
  });

  it('tells what was not yet announced to the employee, and what became of disputes about the own visits', async () => {
    await record('strict', [['NO', 'YES']], 'E-1');
    const { data } = await shop.ask('{ visits(first: 20, search: "strict-E-1") { nodes { id } } }');
    const visitId = data!['visits'].nodes[0].id;
    await shop.ask('mutation ($id: ID!) { discloseResults(ids: [$id]) }', { id: visitId }, tokens['manager']);
    expect((await mirror('strict')).data!['myMirror']).toMatchObject({ answers: 10, notYetAnnounced: 2, disputed: 0 });
    const opened = await shop.ask(
      'mutation ($id: ID!) { openDispute(visitId: $id, reason: "I said it") { id } }',
      { id: visitId },
      tokens['employee'],
    );
    const { id } = opened.data!['openDispute'];
    const told = async (who: string) => {
      const { disputed, decided, upheld } = (await mirror(who)).data!['myMirror'];
      return [disputed, decided, upheld];
    };
    expect(await told('strict')).toEqual([1, 0, 0]);
    await shop.ask('mutation ($id: ID!) { takeDispute(id: $id) { id } }', { id });
    await shop.ask('mutation ($id: ID!) { decideDispute(id: $id, outcome: "PARTLY", reason: "Heard") { id } }', { id });
    expect(await told('strict')).toEqual([1, 1, 1]);
    expect(await told('mild')).toEqual([0, 0, 0]);
  });

  it('is shown to nobody else', async () => {
    for (const who of ['hr', 'manager', 'employee']) expect(codeOf(await mirror(who))).toBe('FORBIDDEN');
  });
});
