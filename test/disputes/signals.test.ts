import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../api/scoring/calendar.js';
import { codeOf, startWorld, type World } from '../access/world.js';
import { fieldOf } from '../standards/desk.js';

let api: World;
let today: string;
let mine: { id: string; value: number; body: string | null }[];
const tokens: Record<'hr' | 'manager' | 'employee' | 'colleague' | 'auditor' | 'stranger', string> = {} as never;

beforeAll(async () => {
  api = await startWorld();
  tokens.hr = await api.signedIn('HR');
  tokens.manager = await api.signedIn('MANAGER', api.people.manager);
  tokens.employee = await api.signedIn('EMPLOYEE', api.people.employees[0]);
  tokens.colleague = await api.signedIn('EMPLOYEE', api.people.employees[1]);
  tokens.auditor = await api.signedIn('AUDITOR');
  tokens.stranger = await api.signedIn('MANAGER');
  today = (await ask('{ organisation { today } }')).data!['organisation'].today;
  mine = await signals();
});
afterAll(() => api.close());

const ask = (query: string, variables: object = {}, token = tokens.hr) =>
  api.post(query, variables as Record<string, unknown>, token);

const SIGNALS = `query ($map: ID!, $assignment: ID!) {
  explanationSignals(mapId: $map, assignmentId: $assignment, nodeId: "metric:client_satisfaction/total", first: 50) {
    nodes { id value body weight reasons dispute { state mayWithdraw } disputableUntil } } }`;
async function signals(map?: string, token = tokens.employee): Promise<any[]> {
  const of = await api.mapOf(api.people.employees[0]!);
  return (await ask(SIGNALS, { ...of, ...(map && { map }) }, token)).data!['explanationSignals'].nodes;
}
const dispute = (signalId: string, token = tokens.employee, more = '') =>
  ask(
    `mutation ($signalId: ID!) { disputeSignal(signalId: $signalId, reason: "That was another desk" ${more}) { id state about dueOn } }`,
    { signalId },
    token,
  );
const FIELDS = `id state about number deciderName mayDecide mayWithdraw signal { kind kindName { en } day value body weightBefore weightAfter }`;
const act = (name: string, id: string, token: string, args = '') =>
  ask(`mutation ($id: ID!) { ${name}(id: $id ${args}) { ${FIELDS} } }`, { id }, token);
const queue = async (token: string): Promise<any> =>
  (await ask(`{ disputes(first: 50) { totalCount nodes { ${FIELDS} } } }`, {}, token)).data!['disputes'];
/** A fresh map of E-1 as of the end of September, which knows everything that was decided. */
async function fresh(): Promise<any> {
  const started = await ask('mutation ($ids: [ID!]) { generateMaps(asOf: "2026-09-30", employeeIds: $ids) { id } }', {
    ids: [api.people.employees[0]],
  });
  expect((await api.finished(started.data!['generateMaps'].id)).status).toBe('DONE');
  const { rows } = await api.db.pool.query(
    'select id from career_map where employee_id = $1 order by made_at desc limit 1',
    [api.people.employees[0]],
  );
  const { data } = await ask(
    'query ($id: ID!, $map: ID!) { careerMap(employeeId: $id) { id cards { disputedItems eligibleWithDisputed metrics { code raw disputed } } } verifyMap(id: $map) { result } }',
    { id: api.people.employees[0], map: rows[0].id },
  );
  expect(data!['verifyMap'].result).toBe('EQUAL');
  const [card] = data!['careerMap'].cards;
  return { map: rows[0].id, card, ...card.metrics.find(({ code }: any) => code === 'client_satisfaction') };
}

describe('a signal', () => {
  let opened: string;
  let before: any;

  it('is disputed by the employee on whose map it stands, and by nobody else', async () => {
    before = await fresh();
    expect(before.card).toMatchObject({ disputedItems: 0, eligibleWithDisputed: null });
    for (const other of [tokens.colleague, tokens.manager, tokens.hr, tokens.auditor, tokens.stranger])
      expect(codeOf(await dispute(mine[0]!.id, other))).toBe('NOT_FOUND');
    for (const none of ['nothing', `${api.people.employees[0]}.999999`, `${api.people.employees[0]}.x`])
      expect(codeOf(await dispute(none))).toBe('NOT_FOUND');
    expect(fieldOf(await dispute(mine[0]!.id, tokens.employee, ', evidence: "http://a.example"'))).toBe('evidence');
    const picture = ', evidenceFileId: "00000000-0000-0000-0000-000000000000"';
    expect(fieldOf(await dispute(mine[0]!.id, tokens.employee, picture))).toBe('evidenceFileId');
    const lowest = mine.find(({ value }) => value === 3)!;
    const { data } = await dispute(lowest.id);
    expect(data!['disputeSignal']).toMatchObject({ state: 'OPEN', about: 'SIGNAL', dueOn: addDays(today, 14) });
    opened = data!['disputeSignal'].id;
    expect(codeOf(await dispute(lowest.id))).toBe('CONFLICT');
    expect(codeOf(await act('withdrawDispute', opened, tokens.manager))).toBe('NOT_FOUND');
  });

  it('counts nowhere while it is open, and the map says so', async () => {
    const now = await fresh();
    // 20 marks with the mean m, one of 3 left out: (20 m - 3) / 19.
    expect(now.raw).toBeCloseTo((20 * before.raw - 3) / 19, 5);
    expect(now).toMatchObject({ disputed: 1, card: { disputedItems: 1 } });
    expect(now.card.eligibleWithDisputed).toBe('R2');
    const own = (await signals(now.map)).filter(({ weight }) => weight === 0);
    expect(own).toMatchObject([{ value: 3, reasons: ['disputed'], dispute: { state: 'OPEN', mayWithdraw: true } }]);
    const overruled = await ask(
      'mutation ($id: ID!) { overrideScreening(signalId: $id, weight: "1", reason: "It counts after all") }',
      { id: own[0].id },
    );
    expect(codeOf(overruled)).toBe('CONFLICT');
  });

  it('is shown to those who decide; the words of the client only as long as that takes', async () => {
    const [first] = (await queue(tokens.hr)).nodes;
    expect(first).toMatchObject({ about: 'SIGNAL', number: null, mayDecide: true, mayWithdraw: false });
    expect(first.signal).toMatchObject({ kind: 'rating', kindName: { en: 'Rating' }, value: 3, weightBefore: null });
    expect(await queue(tokens.employee)).toMatchObject({
      totalCount: 1,
      nodes: [{ mayDecide: false, mayWithdraw: true }],
    });
    expect((await queue(tokens.manager)).totalCount).toBe(1);
    for (const other of [tokens.colleague, tokens.stranger, tokens.auditor])
      expect((await queue(other)).totalCount).toBe(0);
    const review = (await reviews())[0];
    const words = (await dispute(review.id)).data!['disputeSignal'];
    const told = async (token: string) => (await queue(token)).nodes.find(({ id }: any) => id === words.id).signal.body;
    expect(await told(tokens.employee)).toMatch(/^What client/);
    expect(await told(tokens.manager)).toMatch(/^What client/);
    expect(await told(tokens.hr)).toMatch(/^What client/);
    await act('takeDispute', words.id, tokens.hr);
    const done = await act('decideDispute', words.id, tokens.hr, ', outcome: "REJECTED", reason: "It was this desk"');
    expect(done.data!['decideDispute']).toMatchObject({
      state: 'REJECTED',
      signal: { body: null, weightBefore: 1, weightAfter: 1 },
    });
    expect(await told(tokens.manager)).toMatch(/^What client/);
  });

  async function reviews(): Promise<any[]> {
    const { rows } = await api.db.pool.query(
      `select s.employee_id || '.' || s.id as id from signal s join signal_kind k on k.number = s.kind where k.code = 'review' and s.employee_id = $1 order by s.id`,
      [api.people.employees[0]],
    );
    return rows;
  }

  it('is decided by a named person who did not send it, with a reason, and the map is another one', async () => {
    const untaken = await act('decideDispute', opened, tokens.employee, ', outcome: "UPHELD", reason: "Mine"');
    expect(codeOf(untaken)).toBe('FORBIDDEN');
    await act('takeDispute', opened, tokens.manager);
    const decide = (args: string, token = tokens.manager) => act('decideDispute', opened, token, args);
    expect(codeOf(await decide(', outcome: "UPHELD", reason: "So it was"', tokens.hr))).toBe('CONFLICT');
    expect(fieldOf(await decide(', outcome: "PARTLY", reason: "Half"'))).toBe('weight');
    expect(fieldOf(await decide(', outcome: "PARTLY", reason: "All", weight: "1"'))).toBe('weight');
    expect(fieldOf(await decide(', outcome: "UPHELD", reason: "Why", weight: "0.5"'))).toBe('weight');
    expect(fieldOf(await decide(', outcome: "UPHELD", reason: "Why", answer: "YES"'))).toBe('answer');
    const { data } = await decide(', outcome: "PARTLY", reason: "Two desks had a hand in it", weight: "0.5"');
    expect(data!['decideDispute']).toMatchObject({
      state: 'PARTLY',
      deciderName: expect.any(String),
      signal: { weightBefore: 1, weightAfter: 0.5 },
    });
    const now = await fresh();
    // Half of the 3 counts: (20 m - 1.5) / 19.5.
    expect(now.raw).toBeCloseTo((20 * before.raw - 1.5) / 19.5, 5);
    expect(now).toMatchObject({ disputed: 0, card: { disputedItems: 0, eligibleWithDisputed: null } });
    expect(codeOf(await decide(', outcome: "UPHELD", reason: "Again"'))).toBe('CONFLICT');
    // A map of before still says what it said.
    const { data: old } = await ask('query ($id: ID!) { verifyMap(id: $id) { result } }', { id: before.map });
    expect(old!['verifyMap'].result).toBe('EQUAL');
  });

  it('stays decided when its source sends it once more, corrected', async () => {
    const { rows } = await api.db.pool.query(
      `select s.external_id as id, s.interaction, s.occurred_at as at, c.code as client from dispute d join signal s on s.employee_id = d.employee_id and s.id = d.signal_id
       join client c on c.id = s.client_id where d.id = $1`,
      [opened],
    );
    const [{ id, interaction, at, client }] = rows;
    const sent = await ask(
      'mutation ($items: [SignalInput!]!) { ingestSignals(sourceCode: "test", items: $items) { changed refused } }',
      {
        items: [
          {
            externalId: id,
            kind: 'rating',
            employeeCode: 'E-1',
            taskCode: 'T-1',
            clientCode: client,
            interaction,
            occurredAt: new Date(at).toISOString(),
            value: '2',
          },
        ],
      },
    );
    expect(sent.errors).toBeUndefined();
    expect(sent.data!['ingestSignals']).toEqual({ changed: 1, refused: 0 });
    const now = await fresh();
    expect(now.raw).toBeCloseTo((20 * before.raw - 3 + 1) / 19.5, 5);
  });

  it('can be disputed again after it was withdrawn, and no longer than the days of the rules', async () => {
    const other = mine.find(({ value }) => value === 4)!;
    const first = (await dispute(other.id)).data!['disputeSignal'].id;
    expect((await act('withdrawDispute', first, tokens.employee)).data!['withdrawDispute'].state).toBe('WITHDRAWN');
    expect((await fresh()).disputed).toBe(0);
    const again = (await dispute(other.id)).data!['disputeSignal'].id;
    await act('takeDispute', again, tokens.hr);
    await act('decideDispute', again, tokens.hr, ', outcome: "UPHELD", reason: "Another desk"');
    const gone = (await signals((await fresh()).map)).find(({ id }) => id === other.id);
    expect(gone).toMatchObject({ weight: 0, reasons: ['override'], dispute: { state: 'UPHELD' } });
    // What was decided holds: the word of HR on the signal comes too late.
    const overruled = await ask(
      'mutation ($id: ID!) { overrideScreening(signalId: $id, weight: "1", reason: "It counts after all") }',
      { id: other.id },
    );
    expect(codeOf(overruled)).toBe('CONFLICT');
    await api.db.pool.query("update career_map set made_at = made_at - interval '20 days' where employee_id = $1", [
      api.people.employees[0],
    ]);
    const late = await dispute(mine.find(({ value, id }) => value === 5 && id !== other.id)!.id);
    expect(codeOf(late)).toBe('CONFLICT');
    expect(late.errors![0]!.message).toMatch(/could be disputed until/);
  });

  it('is in the overview by its kind', async () => {
    const { data } = await ask(
      'query ($from: Day!, $to: Day!) { disputeOverview(from: $from, to: $to) { open decided upheld kinds { name disputes decided upheld share } } }',
      { from: today, to: today },
    );
    expect(data!['disputeOverview']).toEqual({
      open: 0,
      decided: 3,
      upheld: 2,
      kinds: [
        { name: 'rating', disputes: 2, decided: 2, upheld: 2, share: 1 },
        { name: 'review', disputes: 1, decided: 1, upheld: 0, share: 0 },
      ],
    });
  });
});
