import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../standards/desk.js';
import { startBench, type Bench } from './bench.js';

const AGREEMENT = 'state reason alpha low high verdict units raters';
const DIFFERENCE = 'compared signed low high absolute side';
const RESULTS = `query ($id: ID!) { calibrationResults(id: $id) { level raterCount hasExpert overall { ${AGREEMENT} }
  items { itemId name measure pairs agreeing spread split diverges expertGap agreement { ${AGREEMENT} } }
  raters { accountId name own expert { ${DIFFERENCE} } group { ${DIFFERENCE} } items { itemId compared signed absolute } } } }`;

/** Six calls: what each says of them, item by item. */
const SAID: Record<string, Record<string, (string | null)[]>> = {
  ann: {
    NAME: ['YES', 'NO', 'YES', 'NO', 'YES', 'NO'],
    BAG: ['YES', null, 'NO', null, 'YES', null],
    SMILE: ['1', '2', '3', '4', '5', '1'],
    RINGS: ['0', '2', '4', '6', '8', '3'],
    TONE: ['WARM', 'WARM', 'WARM', 'WARM', 'WARM', 'WARM'],
  },
  ben: {
    NAME: ['YES', 'NO', 'YES', 'NO', 'YES', 'NO'],
    BAG: ['YES', null, 'NO', 'NO', 'YES', null],
    SMILE: ['5', '3', '1', '2', '4', '5'],
    RINGS: ['0', '2', '4', '6', '8', '3'],
    TONE: ['WARM', 'WARM', 'WARM', 'WARM', 'WARM', 'WARM'],
  },
  cat: {
    NAME: ['YES', 'NO', 'YES', 'NO', 'YES', 'NO'],
    BAG: ['YES', null, 'NO', null, 'YES', null],
    SMILE: ['3', '2', '5', '1', '3', '2'],
    RINGS: ['1', '3', '4', '6', '8', '3'],
    TONE: ['WARM', 'WARM', 'WARM', 'WARM', 'WARM', 'WARM'],
  },
  expert: {
    NAME: ['YES', 'NO', 'NO', 'NO', 'NO', 'NO'],
    BAG: ['YES', null, 'NO', null, 'YES', null],
    SMILE: ['1', '2', '3', '4', '5', '1'],
    RINGS: ['0', '2', '4', '6', '8', '3'],
    TONE: ['COLD', 'COLD', 'COLD', 'COLD', 'COLD', 'COLD'],
  },
};

let bench: Bench;
let round: any;
let live: unknown;
/** Everything that a score is made of, and what a write of it leaves behind. */
const LIVE = [
  'visit',
  'visit_answer',
  'signal',
  'signal_sheet',
  'batch',
  'dirty_mark',
  'scorecard',
  'career_map',
  'stage_proposal',
  'result_step',
  'job',
];

async function standing(): Promise<unknown> {
  const all: Record<string, unknown> = {};
  for (const table of LIVE) {
    const { rows } = await bench.api.db.pool.query(
      `select count(*)::int as n, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print from ${table} t`,
    );
    all[table] = rows[0];
  }
  return all;
}

beforeAll(async () => {
  bench = await startBench();
  await bench.ask(
    'mutation ($id: ID!, $visits: [VisitInput!]!) { recordVisits(programmeId: $id, visits: $visits) { added } }',
    {
      id: bench.programme.id,
      visits: [
        {
          number: 'live',
          locationCode: 'A',
          employeeCode: 'E-1',
          visitedOn: '2026-09-01',
          answers: Object.entries(bench.items).map(([code, item]) => ({ item, answer: SAID['ann']![code]![0] })),
        },
      ],
    },
    bench.tokens['ann'],
  );
  live = await standing();
  round = await bench.opened(6);
  for (const [who, items] of Object.entries(SAID)) {
    for (let at = 0; at < 6; at++) {
      const answers = Object.fromEntries(Object.entries(items).map(([code, all]) => [code, all[at]!]));
      await bench.ok(bench.answer(round, at, who, answers));
    }
    await bench.ok(bench.submit(round, who));
  }
  await bench.ok(bench.send('closeCalibration', { id: round.id, version: round.version }));
});
afterAll(() => bench.api.close());

const results = async (who = 'hr', id = round.id) =>
  (await bench.ok(bench.ask(RESULTS, { id }, bench.tokens[who]))) as any;
const itemOf = ({ items }: any, code: string) => items.find(({ name }: any) => name === `S/${code}`);

describe('a standard', () => {
  it('tells HR how far auditors agreed on its items in the latest closed round that asked them', async () => {
    const { items } = await results();
    const { rows } = await bench.api.db.pool.query("select id from standard where code = 'S'");
    const told = (who = 'hr', id = rows[0].id) =>
      bench.ask(
        `query ($id: ID!) { standardAgreement(id: $id) { name roundId roundName diverges agreement { ${AGREEMENT} } } }`,
        { id },
        bench.tokens[who],
      );
    const latest = items
      .map(({ name, diverges, agreement }: any) => ({
        name,
        roundId: round.id,
        roundName: 'Spring',
        diverges,
        agreement,
      }))
      .toSorted((a: any, b: any) => (a.name < b.name ? -1 : 1));
    expect((await told()).data!['standardAgreement']).toEqual(latest);
    // A later round of one item takes its place; one that is open, or in which one alone answered, doesn't.
    const asks = async (name: string, who: string[]) => {
      const made = await bench.opened(1, { name, itemIds: [bench.items['NAME']], expertId: null });
      for (const each of who) {
        await bench.ok(bench.answer(made, 0, each, { NAME: each === 'ben' ? 'NO' : 'YES' }));
        await bench.ok(bench.submit(made, each));
      }
      return made;
    };
    const later = await asks('Later', ['ann', 'ben']);
    expect((await told()).data!['standardAgreement']).toEqual(latest);
    await bench.ok(bench.send('closeCalibration', { id: later.id, version: later.version }));
    const lone = await asks('Lone', ['ann']);
    await bench.ok(bench.send('closeCalibration', { id: lone.id, version: lone.version }));
    const now = (await told()).data!['standardAgreement'];
    expect(now.filter(({ name }: any) => name !== 'S/NAME')).toEqual(
      latest.filter(({ name }: any) => name !== 'S/NAME'),
    );
    expect(now.find(({ name }: any) => name === 'S/NAME')).toMatchObject({
      roundName: 'Later',
      diverges: true,
      agreement: { state: 'INSUFFICIENT', reason: 'FEW_UNITS', units: 1, raters: 2 },
    });
    expect((await told('hr', 'nothing')).data!['standardAgreement']).toEqual([]);
    for (const who of ['ann', 'manager', 'employee']) expect(codeOf(await told(who))).toBe('FORBIDDEN');
  });
});

describe('the results of a round', () => {
  it('tell the agreement of each item on the scale of its answers, with an interval', async () => {
    const found = await results();
    expect(found).toMatchObject({ level: 0.9, raterCount: 3, hasExpert: true });
    // All said the same of each call, and not of all calls: perfect, which is no certainty.
    expect(itemOf(found, 'NAME')).toMatchObject({
      measure: 'NOMINAL',
      agreement: { state: 'OK', alpha: 1, low: null, high: null, verdict: 'RELIABLE', units: 6, raters: 3 },
      pairs: 18,
      agreeing: 1,
      spread: 0,
      diverges: false,
    });
    expect(itemOf(found, 'SMILE')).toMatchObject({ measure: 'ORDINAL', diverges: true, agreement: { verdict: 'LOW' } });
    const { agreement } = itemOf(found, 'SMILE');
    expect(agreement.low).toBeLessThanOrEqual(agreement.alpha);
    expect(agreement.high).toBeGreaterThanOrEqual(agreement.alpha);
    // By hand: in two calls one of three hears a ring more, 4 over ordered pairs, so Do = 2 x 4 / (3 - 1) / 18; De is over all 18 values.
    expect(itemOf(found, 'RINGS')).toMatchObject({ measure: 'INTERVAL', agreement: { verdict: 'RELIABLE', units: 6 } });
    expect(itemOf(found, 'RINGS').agreement.alpha).toBeCloseTo(
      1 - (2 * 4) / 2 / 18 / (squares([0, 0, 1, 2, 2, 3, 4, 4, 4, 6, 6, 6, 8, 8, 8, 3, 3, 3]) / (18 * 17)),
      5,
    );
  });

  it('say why an item has no agreement, and count "not applicable" as an answer of its own', async () => {
    const found = await results();
    expect(itemOf(found, 'TONE')).toMatchObject({
      agreement: { state: 'INSUFFICIENT', reason: 'NO_VARIATION', alpha: null, verdict: null },
      agreeing: 1,
      diverges: false,
    });
    // In the fourth call it applied for one and not for two: 2 of 18 pairs differ.
    expect(itemOf(found, 'BAG')).toMatchObject({ split: 1, diverges: true, agreeing: 0.888889, spread: 0 });
    expect(itemOf(found, 'BAG').agreement).toMatchObject({ state: 'OK', units: 6, verdict: 'UNDECIDED' });
  });

  it('have what is furthest apart first', async () => {
    const { items } = await results();
    expect(items.map(({ name }: any) => name)).toEqual(['S/SMILE', 'S/BAG', 'S/RINGS', 'S/NAME', 'S/TONE']);
  });

  it('tell overall from items and calls together, by what the answers earn', async () => {
    const { overall } = await results();
    // 30 questions; of three of the six calls two or more found that a bag didn't apply, and so earned nothing to compare.
    expect(overall).toMatchObject({ state: 'OK', units: 27, raters: 3 });
    expect(overall.low).toBeLessThan(overall.alpha);
    expect(overall.high).toBeGreaterThan(overall.alpha);
  });

  it('tell how each lies against the expert, and to which side', async () => {
    const found = await results();
    const ann = found.raters.find(({ name }: any) => name === 'ANN Account');
    // Ann says what the expert says, but finds a name twice more and every tone warm: (2 + 6) of 27.
    expect(ann.expert).toMatchObject({ compared: 27, signed: 29.62963, absolute: 29.62963, side: 'LENIENT' });
    const byItem = Object.fromEntries(ann.items.map((each: any) => [each.itemId, each]));
    expect(byItem[bench.items['TONE']!]).toMatchObject({ compared: 6, signed: 100, absolute: 100 });
    expect(byItem[bench.items['NAME']!]).toMatchObject({ compared: 6, signed: 33.333333 });
    expect(byItem[bench.items['RINGS']!]).toMatchObject({ compared: 6, signed: 0, absolute: 0 });
    expect(itemOf(found, 'TONE').expertGap).toBe(100);
    // Two rings for one and three for two, 12.5 points each, in two calls: Cat is a little stricter there.
    const cat = found.raters.find(({ name }: any) => name === 'CAT Account');
    const rings = cat.items.find(({ itemId }: any) => itemId === bench.items['RINGS']);
    expect(rings.signed).toBeLessThanOrEqual(0);
    expect(found.raters.map(({ name }: any) => name)).toEqual(['ANN Account', 'BEN Account', 'CAT Account']);
  });

  it('are for each of those who were asked the group and himself, and nobody else', async () => {
    const own = await results('ben');
    const all = await results();
    expect(own.raters).toMatchObject([{ own: true, name: 'BEN Account' }]);
    expect({ ...own, raters: [] }).toEqual({ ...all, raters: [] });
    expect((await results('expert')).raters).toEqual([]);
    expect(codeOf(await bench.ask(RESULTS, { id: round.id }, bench.tokens['stranger']))).toBe('NOT_FOUND');
  });

  it('are the same whenever they are asked for', async () => {
    expect(await results()).toEqual(await results());
  });
});

describe('too little', () => {
  it('is said of a round with one call: items of it are units overall, but no item has two', async () => {
    const one = await bench.opened(1);
    for (const who of ['ann', 'ben']) {
      const answers = Object.fromEntries(Object.entries(SAID[who]!).map(([code, all]) => [code, all[0]!]));
      await bench.ok(bench.answer(one, 0, who, answers));
      await bench.ok(bench.submit(one, who));
    }
    // Begun and never handed in: it counts for nothing.
    await bench.ok(bench.answer(one, 0, 'cat', { NAME: 'NO' }));
    await bench.ok(bench.send('closeCalibration', { id: one.id, version: one.version }));
    const found = await results('hr', one.id);
    expect(found).toMatchObject({ raterCount: 2, hasExpert: false, overall: { state: 'OK', units: 5, raters: 2 } });
    for (const item of found.items)
      expect(item).toMatchObject({ agreement: { state: 'INSUFFICIENT', reason: 'FEW_UNITS' }, expertGap: null });
    expect(found.raters.map(({ name, expert }: any) => [name, expert])).toEqual([
      ['ANN Account', null],
      ['BEN Account', null],
    ]);
    // Warm against cold by four of four points, of five items: without an expert the group is what is left.
    expect(found.raters[0].group).toMatchObject({ compared: 5, signed: -20 });
  });

  it('is said of a round that nobody answered', async () => {
    const none = await bench.opened(2);
    await bench.ok(bench.send('closeCalibration', { id: none.id, version: none.version }));
    const found = await results('hr', none.id);
    expect(found).toMatchObject({
      raterCount: 0,
      raters: [],
      overall: { state: 'INSUFFICIENT', reason: 'FEW_RATERS' },
    });
    expect(found.items.every(({ diverges, agreeing }: any) => !diverges && agreeing === null)).toBe(true);
  });
});

describe('answers', () => {
  const QUERY = `query ($id: ID!, $item: ID, $first: Int!, $after: String) { calibrationAnswers(id: $id, itemId: $item, first: $first, after: $after) {
    nodes { caseTitle itemName by expert name answer points } pageInfo { hasNextPage endCursor } } }`;

  it('are read page by page, with whose they are for HR', async () => {
    const all: any[] = [];
    for (let after: string | null = null; ;) {
      const page: any = await bench.ok(bench.ask(QUERY, { id: round.id, first: 50, after }));
      all.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(all).toHaveLength(4 * 6 * 5);
    expect(new Set(all.map(({ name }) => name))).toEqual(
      new Set(['ANN Account', 'BEN Account', 'CAT Account', 'EXPERT Account']),
    );
    expect(all).toContainEqual({
      caseTitle: 'Call 3',
      itemName: 'S/NAME',
      by: 'EXPERT',
      expert: true,
      name: 'EXPERT Account',
      answer: 'NO',
      points: 0,
    });
  });

  it('of one item are the own one, the expert’s, and the others’ in the order of what they say', async () => {
    const page: any = await bench.ok(
      bench.ask(QUERY, { id: round.id, item: bench.items['SMILE'], first: 100 }, bench.tokens['cat']),
    );
    const first = page.nodes.filter(({ caseTitle }: any) => caseTitle === 'Call 1');
    expect(first).toMatchObject([
      { by: expect.stringMatching(/EXPERT|OTHER/), answer: '1' },
      { by: expect.stringMatching(/EXPERT|OTHER/), answer: '1' },
      { by: 'OWN', answer: '3', points: 50 },
      { by: 'OTHER', answer: '5', name: null },
    ]);
  });

  it('begin anew for a cursor that is none of theirs', async () => {
    const strange = Buffer.from('[-5]').toString('base64url');
    const page: any = await bench.ok(bench.ask(QUERY, { id: round.id, first: 1, after: strange }));
    expect(page.nodes[0].caseTitle).toBe('Call 1');
    expect(codeOf(await bench.ask(QUERY, { id: round.id, first: 1, after: 'x' }))).toBe('BAD_USER_INPUT');
  });
});

describe('files', () => {
  const file = async (list: string, who = 'hr') => {
    const answer = await fetch(`${bench.api.url}/exports/${list}.csv?id=${round.id}`, {
      headers: { authorization: `Bearer ${bench.tokens[who]}` },
    });
    expect([list, answer.status]).toEqual([list, 200]);
    return (await answer.text()).replace('﻿', '').trim().split('\r\n');
  };

  it('hold items, people and answers as the screens show them to whoever asks', async () => {
    const items = await file('calibration-items');
    expect(items).toHaveLength(6);
    expect(items[0]).toMatch(/^item,question_en,/);
    expect((await file('calibration-raters'))[1]).toMatch(/^ANN Account,,27,29.62963,/);
    expect(await file('calibration-raters')).toHaveLength(1 + 3 * 6);
    expect(await file('calibration-raters', 'cat')).toHaveLength(1 + 6);
    expect(await file('calibration-answers')).toHaveLength(1 + 120);
    expect((await file('calibration-answers', 'cat')).join('\n')).not.toMatch(/ANN|BEN|EXPERT Account/);
  });

  it('hold the rounds', async () => {
    const answer = await fetch(`${bench.api.url}/exports/calibrations.csv`, {
      headers: { authorization: `Bearer ${bench.tokens['hr']}` },
    });
    expect((await answer.text()).split('\r\n').length).toBeGreaterThan(3);
  });
});

it('touches nothing that a score is made of', async () => {
  expect(await standing()).toEqual(live);
  const visits: any = await bench.ok(bench.ask('{ visits(first: 10) { totalCount } }'));
  expect(visits.totalCount).toBe(1);
});

/** Sum of (a - b)^2 over all ordered pairs, the long way. */
function squares(values: number[]): number {
  return values.reduce((sum, a) => sum + values.reduce((inner, b) => inner + (a - b) ** 2, 0), 0);
}
