import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOfRules } from '../../api/rules/ship.js';
import { addDays } from '../../api/scoring/calendar.js';
import type { RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { startWorld, type World } from '../access/world.js';
import { shopOf, type Shop } from '../audits/shop.js';
import { codeOf, fieldOf } from '../standards/desk.js';

let api: World;
let shop: Shop;
let programme: any;
let today: string;
const tokens: Record<'hr' | 'manager' | 'employee' | 'colleague' | 'auditor' | 'stranger', string> = {} as never;
const RULES: RuleSet = {
  ...SHIPPED,
  sources: { everywhere: ['signals', 'internal', 'audits'], byTask: {} },
  metrics: SHIPPED.metrics.map((metric) => ({ ...metric, minSample: 1 })),
};

beforeAll(async () => {
  api = await startWorld();
  tokens.hr = await api.signedIn('HR');
  shop = shopOf(api, tokens.hr);
  tokens.manager = await api.signedIn('MANAGER', api.people.manager);
  tokens.employee = await api.signedIn('EMPLOYEE', api.people.employees[0]);
  tokens.colleague = await api.signedIn('EMPLOYEE', api.people.employees[1]);
  tokens.auditor = await api.signedIn('AUDITOR');
  tokens.stranger = await api.signedIn('MANAGER');
  today = (await shop.ask('{ organisation { today } }')).data!['organisation'].today;
  await api.db.pool.query(
    `insert into rule_set (version, name, status, effective_from, body, hash, published_at) values (2, 'With audits', 'PUBLISHED', '2026-01-01', $1, $2, now())`,
    [JSON.stringify(RULES), hashOfRules(RULES)],
  );
  const { face } = await shop.published('S', {
    items: [
      { code: 'NAME', question: { en: 'By name?' }, weight: '3', critical: 'CAP', cap: '40', naAllowed: true },
      {
        code: 'WAIT',
        question: { en: 'How soon?' },
        kind: 'SCALE',
        earns: [
          { answer: '0', score: 0 },
          { answer: '10', score: 1 },
        ],
      },
    ],
  });
  await api.db.pool.query(
    `insert into acknowledgement (employee_id, version_id, acknowledged_on, how, batch_id)
     select e.id, $1, '2026-07-01', 'PAPER', (select max(id) from batch where number is not null) from employee e`,
    [face.id],
  );
  programme = await shop.active('p', [{ itemIds: face.items.map(({ id }: any) => id) }]);
});
afterAll(() => api.close());

const visit = (number: string, NAME: string, WAIT: string, employeeCode = 'E-1') => ({
  number,
  locationCode: 'A',
  employeeCode,
  visitedOn: addDays(today, -20),
  answers: [
    { item: 'S/NAME', answer: NAME },
    { item: 'S/WAIT', answer: WAIT },
  ],
});
const record = async (visits: object[], token = tokens.auditor): Promise<any[]> =>
  (
    await shop.ask(
      'mutation ($id: ID!, $visits: [VisitInput!]!) { recordVisits(programmeId: $id, visits: $visits) { results { status visitId differences { field before after } } } }',
      { id: programme.id, visits },
      token,
    )
  ).data!['recordVisits'].results;
/** Recorded, shown and talked about today. */
const told = async (number: string, NAME: string, WAIT: string): Promise<any> => {
  const [{ visitId }] = await record([visit(number, NAME, WAIT)]);
  await shop.ask(
    'mutation ($id: ID!, $on: Day!) { discussResults(ids: [$id], on: $on) }',
    { id: visitId, on: today },
    tokens.manager,
  );
  return result(number);
};
const result = async (number: string, token = tokens.employee): Promise<any> =>
  (
    await shop.ask(
      `{ visits(first: 50) { nodes { id number state disputableUntil answers { name itemId answer needsCause } disputes { id state itemId mayDecide mayWithdraw } } } }`,
      {},
      token,
    )
  ).data!['visits'].nodes.find((each: any) => each.number === number);
const itemOf = (from: any, name: string): string => from.answers.find((each: any) => each.name === name).itemId;
const open = (visitId: string, itemId: string | null, token = tokens.employee, more = '') =>
  shop.ask(
    `mutation ($visitId: ID!, $itemId: ID) { openDispute(visitId: $visitId, itemId: $itemId, reason: "It was said at 0:12" ${more}) { id state dueOn openedOn } }`,
    { visitId, itemId },
    token,
  );
const FIELDS =
  'id state deciderName takenByMe decision answer scoreBefore scoreAfter overdue disputedAnswer mayDecide mayWithdraw visitId question { en }';
const act = (name: string, id: string, token?: string, args = '') =>
  shop.ask(`mutation ($id: ID!) { ${name}(id: $id ${args}) { ${FIELDS} } }`, { id }, token);
const decide = (id: string, outcome: string, token = tokens.manager, answer = '') =>
  act(
    'decideDispute',
    id,
    token,
    `, outcome: "${outcome}", reason: "We listened to the call" ${answer && `, answer: "${answer}"`}`,
  );
const queue = async (token?: string, more = ''): Promise<any> =>
  (await shop.ask(`{ disputes(first: 50 ${more}) { totalCount nodes { ${FIELDS} number } } }`, {}, token)).data![
    'disputes'
  ];
/** What a fresh map of E-1 says of visits. */
async function measured(): Promise<any> {
  const job = (
    await shop.ask('mutation ($asOf: Day!, $ids: [ID!]) { generateMaps(asOf: $asOf, employeeIds: $ids) { id } }', {
      asOf: today,
      ids: [api.people.employees[0]],
    })
  ).data!['generateMaps'];
  expect((await api.finished(job.id)).status).toBe('DONE');
  const { data } = await shop.ask(
    'query ($id: ID!) { careerMap(employeeId: $id) { id cards { assignmentId disputedItems metrics { code nodeId raw disputed } } } }',
    { id: api.people.employees[0] },
  );
  const { id, cards } = data!['careerMap'];
  const metric = cards[0].metrics.find(({ code }: any) => code === 'standards_compliance');
  return { map: id, card: cards[0], ...metric };
}

describe('an item', () => {
  let dispute: string;
  let first: any;

  it('is disputed by the person whom it is about, once it was shown, and by nobody else', async () => {
    await record([visit('hidden', 'NO', '10')]);
    const hidden = await result('hidden', tokens.manager);
    expect(hidden.disputableUntil).toBeNull();
    expect(codeOf(await open(hidden.id, null))).toBe('NOT_FOUND');
    first = await told('1', 'NO', '5');
    expect(first.disputableUntil).toBe(addDays(today, 14));
    const name = itemOf(first, 'S/NAME');
    for (const other of [tokens.colleague, tokens.manager, tokens.auditor])
      expect(codeOf(await open(first.id, name, other))).toBe('NOT_FOUND');
    expect(fieldOf(await open(first.id, '00000000-0000-0000-0000-000000000000'))).toBe('itemId');
    expect(fieldOf(await open(first.id, name, tokens.employee, ', evidence: "javascript:alert(1)"'))).toBe('evidence');
    const opened = (await open(first.id, name)).data!['openDispute'];
    expect(opened).toMatchObject({ state: 'OPEN', openedOn: today, dueOn: addDays(today, 14) });
    dispute = opened.id;
    expect(codeOf(await open(first.id, name))).toBe('CONFLICT');
    expect(codeOf(await open(first.id, null))).toBe('CONFLICT');
  });

  it('does not count while it is disputed, needs no cause, and the map says so', async () => {
    const { raw, disputed, card, map } = await measured();
    // 5 of 10 on the scale; the name, which had capped the visit at 40, waits. Less than 60 % is left: 1 of 4.
    expect(raw).toBeNull();
    expect(disputed).toBe(1);
    expect(card.disputedItems).toBe(1);
    expect((await result('1')).state).toBe('CLOSED');
    expect((await result('1')).answers.map(({ needsCause }: any) => needsCause)).toEqual([false, false]);
    const { data } = await shop.ask('query ($id: ID!) { verifyMap(id: $id) { result path } }', { id: map });
    expect(data!['verifyMap']).toEqual({ result: 'EQUAL', path: null });
  });

  it('stands in the queue of those who may decide: not of the auditor, the person or a stranger', async () => {
    expect((await queue(tokens.manager)).nodes[0]).toMatchObject({
      id: dispute,
      mayDecide: true,
      question: { en: 'By name?' },
      disputedAnswer: 'NO',
    });
    expect((await queue()).nodes[0].mayDecide).toBe(true);
    expect((await queue(tokens.auditor)).nodes[0]).toMatchObject({ id: dispute, mayDecide: false });
    expect((await queue(tokens.employee)).nodes[0].mayDecide).toBe(false);
    for (const other of [tokens.colleague, tokens.stranger]) expect((await queue(other)).totalCount).toBe(0);
    expect(codeOf(await decide(dispute, 'UPHELD', tokens.auditor))).toBe('FORBIDDEN');
    expect(codeOf(await decide(dispute, 'UPHELD', tokens.employee))).toBe('FORBIDDEN');
    expect(codeOf(await decide(dispute, 'UPHELD', tokens.stranger))).toBe('NOT_FOUND');
  });

  it('is decided by whoever has taken it, with a reason and an answer that the item knows', async () => {
    expect((await act('takeDispute', dispute, tokens.manager)).data!['takeDispute']).toMatchObject({
      state: 'IN_REVIEW',
      deciderName: expect.stringContaining('MANAGER'),
      takenByMe: true,
    });
    expect((await queue()).nodes[0]).toMatchObject({ mayDecide: true, takenByMe: false });
    expect(codeOf(await decide(dispute, 'UPHELD', tokens.hr))).toBe('CONFLICT');
    expect(fieldOf(await decide(dispute, 'PARTLY'))).toBe('answer');
    expect(fieldOf(await decide(dispute, 'UPHELD', tokens.manager, 'PERHAPS'))).toBe('answer');
    expect(fieldOf(await decide(dispute, 'UPHELD', tokens.manager, 'NO'))).toBe('answer');
    expect(fieldOf(await decide(dispute, 'MAYBE'))).toBe('outcome');
    const decided = (await decide(dispute, 'UPHELD', tokens.manager, 'YES')).data!['decideDispute'];
    // Before: capped at 40 of (0 * 3 + 0.5) / 4 = 12.5; after: (3 + 0.5) / 4.
    expect(decided).toMatchObject({
      state: 'UPHELD',
      answer: 'YES',
      decision: 'We listened to the call',
      scoreBefore: 12.5,
      scoreAfter: 87.5,
    });
    expect(codeOf(await decide(dispute, 'REJECTED'))).toBe('CONFLICT');
    expect(await measured()).toMatchObject({ raw: 87.5, disputed: 0, card: { disputedItems: 0 } });
    const { rows } = await api.db.pool.query(
      `select a.answer, v.superseded_by is not null as gone from visit v join visit_answer a on a.visit_id = v.id join standard_item i on i.id = a.item_id
       where v.number = '1' and i.code = 'NAME' order by v.id`,
    );
    expect(rows).toEqual([
      { answer: 'NO', gone: true },
      { answer: 'YES', gone: false },
    ]);
  });

  it('keeps the decision when the visit is sent again, and when it is corrected', async () => {
    expect((await record([visit('1', 'NO', '5')]))[0].status).toBe('SAME');
    const [corrected] = await record([visit('1', 'NO', '10')]);
    expect(corrected).toMatchObject({
      status: 'CHANGED',
      differences: [{ field: 'S/WAIT', before: '5', after: '10' }],
    });
    expect((await result('1')).answers.map(({ name, answer }: any) => [name, answer])).toEqual([
      ['S/NAME', 'YES'],
      ['S/WAIT', '10'],
    ]);
    expect(codeOf(await open((await result('1')).id, itemOf(first, 'S/NAME')))).toBe('CONFLICT');
  });

  it('counts again as it was told once it is rejected or withdrawn', async () => {
    const second = await told('2', 'YES', '0');
    const wait = itemOf(second, 'S/WAIT');
    const one = (await open(second.id, wait)).data!['openDispute'].id;
    expect(codeOf(await act('withdrawDispute', one, tokens.colleague))).toBe('NOT_FOUND');
    expect((await act('withdrawDispute', one, tokens.employee)).data!['withdrawDispute'].state).toBe('WITHDRAWN');
    const other = (await open(second.id, wait)).data!['openDispute'].id;
    expect((await decide(other, 'REJECTED')).data!['decideDispute']).toMatchObject({
      state: 'REJECTED',
      scoreBefore: 75,
      scoreAfter: 75,
      answer: null,
    });
    expect((await result('2')).disputes.map(({ state }: any) => state)).toEqual(['WITHDRAWN', 'REJECTED']);
    const { rows } = await api.db.pool.query(`select count(*)::int as n from visit where number = '2'`);
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe('a visit as a whole', () => {
  it('counts nowhere once that is upheld, and for the location alone once it is partly', async () => {
    const before = (await measured()).raw;
    const third = await told('3', 'YES', '0');
    const whole = (await open(third.id, null)).data!['openDispute'].id;
    expect((await measured()).raw).toBe(before);
    expect((await decide(whole, 'UPHELD')).data!['decideDispute']).toMatchObject({ scoreBefore: 75, scoreAfter: null });
    expect((await measured()).raw).toBe(before);
    const fourth = await told('4', 'YES', '0');
    const part = (await open(fourth.id, null)).data!['openDispute'].id;
    expect(fieldOf(await decide(part, 'PARTLY', tokens.manager, 'YES'))).toBe('answer');
    expect((await decide(part, 'PARTLY')).data!['decideDispute']).toMatchObject({ scoreAfter: null });
    expect(await result('4')).toBeUndefined();
    const { rows } = await api.db.pool.query(
      `select employee_id, points::float8 as points from visit where number = '4' and superseded_by is null`,
    );
    expect(rows).toEqual([{ employee_id: null, points: 3 }]);
    expect((await measured()).raw).toBe(before);
  });

  it('is never decided by its auditor, be he a manager of the person', async () => {
    const audits = await shop.active(
      'audits',
      [{ itemIds: programme.questionnaire.sections[0].items.map(({ id }: any) => id) }],
      { kind: 'MANAGER_AUDIT' },
    );
    const sent = await shop.ask(
      'mutation ($id: ID!, $visits: [VisitInput!]!) { recordVisits(programmeId: $id, visits: $visits) { results { visitId } } }',
      { id: audits.id, visits: [visit('m1', 'NO', '10')] },
      tokens.manager,
    );
    const { visitId } = sent.data!['recordVisits'].results[0];
    await shop.ask(
      'mutation ($id: ID!, $on: Day!) { discussResults(ids: [$id], on: $on) }',
      { id: visitId, on: today },
      tokens.manager,
    );
    const { id } = (await open(visitId, null)).data!['openDispute'];
    expect((await queue(tokens.manager, ', state: "OPEN"')).nodes.find((each: any) => each.id === id).mayDecide).toBe(
      false,
    );
    for (const name of ['takeDispute']) expect(codeOf(await act(name, id, tokens.manager))).toBe('FORBIDDEN');
    expect(codeOf(await decide(id, 'REJECTED', tokens.manager))).toBe('FORBIDDEN');
    expect((await decide(id, 'REJECTED', tokens.hr)).errors).toBeUndefined();
  });
});

describe('time', () => {
  it('runs from the day on which the result could first be seen, and a dispute is due in the days of the rules', async () => {
    const late = await told('5', 'NO', '10');
    await api.db.pool.query(
      `update batch set started_at = now() - interval '15 days' where id in (select batch_id from result_step where number = '5')`,
    );
    await api.db.pool.query(`update result_step set happened_on = $1::date - 15 where number = '5'`, [today]);
    expect((await result('5')).disputableUntil).toBe(addDays(today, -1));
    expect(codeOf(await open(late.id, null))).toBe('CONFLICT');
  });

  it('is told in the overview, with the share that was upheld by item and by auditor', async () => {
    const { data } = await shop.ask(
      'query ($from: Day!, $to: Day!) { disputeOverview(from: $from, to: $to) { open overdue decided upheld meanDays items { name disputes decided upheld share low high } auditors { name decided upheld } } }',
      { from: addDays(today, -30), to: today },
    );
    expect(data!['disputeOverview']).toMatchObject({ open: 0, overdue: 0, decided: 5, upheld: 3, meanDays: 0 });
    expect(data!['disputeOverview'].items).toMatchObject([
      { name: 'S/NAME', disputes: 1, decided: 1, upheld: 1, share: 1 },
      { name: 'S/WAIT', disputes: 1, decided: 1, upheld: 0, share: 0 },
    ]);
    expect(data!['disputeOverview'].auditors.map(({ decided }: any) => decided).toSorted()).toEqual([1, 4]);
    expect(
      codeOf(await shop.ask('{ disputeOverview(from: "2026-01-01", to: "2026-12-31") { open } }', {}, tokens.manager)),
    ).toBe('FORBIDDEN');
  });

  it('leaves a line in the journal of each act', async () => {
    const { rows } = await api.db.pool.query(
      `select distinct action from journal where action like '%Dispute' order by action`,
    );
    expect(rows.map(({ action }: any) => action)).toEqual([
      'decideDispute',
      'openDispute',
      'takeDispute',
      'withdrawDispute',
    ]);
  });
});

describe('the map', () => {
  it('tells which answers a decision took out, and calls nothing so that was left out from the start', async () => {
    const taken = async (number: string): Promise<string[]> => {
      const { map, nodeId, card } = await measured();
      const { data } = await shop.ask(
        'query ($m: ID!, $a: ID!, $n: ID!) { explanationVisits(mapId: $m, assignmentId: $a, nodeId: $n) { nodes { number takenOutItems } } }',
        { m: map, a: card.assignmentId, n: nodeId },
        tokens.employee,
      );
      return data!['explanationVisits'].nodes.find((each: any) => each.number === number).takenOutItems;
    };
    const shown = await told('out', 'YES', '0');
    const wait = itemOf(shown, 'S/WAIT');
    const { id } = (await open(shown.id, wait)).data!['openDispute'];
    expect(await taken('out')).toEqual([]);
    await decide(id, 'UPHELD');
    expect(await taken('out')).toEqual([wait]);
    // Upheld as a whole, where the name was never asked; put right, so that it counts, it is not taken out.
    const [{ visitId }] = await record([
      {
        ...visit('gone', 'YES', '0'),
        answers: [
          { item: 'S/NAME', answer: null },
          { item: 'S/WAIT', answer: '0' },
        ],
      },
    ]);
    await shop.ask(
      'mutation ($id: ID!, $on: Day!) { discussResults(ids: [$id], on: $on) }',
      { id: visitId, on: today },
      tokens.manager,
    );
    await decide((await open(visitId, null)).data!['openDispute'].id, 'UPHELD');
    expect(await taken('gone')).toEqual([wait]);
    expect(await taken('1')).toEqual([]);
  });
});
