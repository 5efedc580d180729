import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../api.js';
import { bring, type Demo } from '../maps/demo.js';
import { contacts, hire, scheduled, startSmall } from '../maps/small.js';

const MAP = '{ id cards { assignmentId metrics { code raw shrunk } } }';
const GOAL = 'id kpi baseline target now nowAsOf progress due status reason decidedBy mayDecide mayWithdraw version';
const PROPOSE = `mutation ($map: ID!, $on: ID!, $kpi: String!, $target: Float!, $due: Day!) {
  proposeGoal(mapId: $map, assignmentId: $on, kpi: $kpi, target: $target, due: $due) { ${GOAL} } }`;
const GOALS = `query ($on: ID!) { goals(assignmentId: $on) { ${GOAL} } }`;
const DECIDE = `mutation ($id: ID!, $agree: Boolean!, $reason: String, $version: Int!) {
  decideGoal(id: $id, agree: $agree, reason: $reason, version: $version) { ${GOAL} } }`;
const COMMENT = 'id body author byEmployee own editedAt withdrawnAt version';
const SAY = `mutation ($map: ID!, $on: ID!, $body: String!) { createComment(mapId: $map, assignmentId: $on, body: $body) { ${COMMENT} } }`;
const COMMENTS = `query ($on: ID!) { comments(assignmentId: $on) { ${COMMENT} } }`;

let api: Demo;
const who = { hr: '', lead: '', other: '', ada: '', ben: '', analyst: '' };
let map: string;
let on: string;
let rating: number;
const due = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  api = await startSmall();
  await api.db.pool.query("insert into employee (code, name) values ('OTHER', 'Other lead')");
  await hire(api.db, ['ADA', 'BEN'], '2026-01-01');
  const month = contacts('ADA', '2026-04', 'GOOD').map((each) =>
    each['kind'] === 'rating' ? { ...each, value: '4' } : each,
  );
  await bring(api.db, [...month, ...contacts('BEN', '2026-04', 'GOOD')]);
  await scheduled(api.db, '2026-04-30');
  who.hr = await api.signedIn('HR');
  who.lead = await api.signedIn('MANAGER', await api.employee('LEAD'));
  who.other = await api.signedIn('MANAGER', await api.employee('OTHER'));
  who.ada = await api.signedIn('EMPLOYEE', await api.employee('ADA'));
  who.ben = await api.signedIn('EMPLOYEE', await api.employee('BEN'));
  who.analyst = await api.signedIn('ANALYST');
  const { careerMap } = (
    await api.post(`query ($id: ID!) { careerMap(employeeId: $id) ${MAP} }`, { id: await api.employee('ADA') }, who.ada)
  ).data!;
  map = careerMap.id;
  on = careerMap.cards[0].assignmentId;
  const metric = careerMap.cards[0].metrics.find(({ code }: { code: string }) => code === 'client_satisfaction');
  rating = metric.shrunk ?? metric.raw;
});
afterAll(() => api.close());

const said = ({ errors }: Answer) => errors?.[0]?.extensions;
const propose = (more: object = {}, token = who.ada) =>
  api.post(PROPOSE, { map, on, kpi: 'client_satisfaction', target: 4.6, due, ...more }, token);
const decide = (id: string, agree: boolean, reason: string | null, version: number, token = who.lead) =>
  api.post(DECIDE, { id, agree, reason, version }, token);

describe('a goal', () => {
  it('has its KPI, where it starts, where it goes and by when, from the map itself', async () => {
    const { proposeGoal: goal } = (await propose()).data!;
    expect(goal).toMatchObject({
      baseline: rating,
      target: 4.6,
      now: rating,
      nowAsOf: '2026-04-30',
      progress: 0,
      due,
      status: 'PROPOSED',
      mayWithdraw: true,
      mayDecide: false,
    });
    // One at a time for a figure.
    expect(said(await propose({ target: 4.7 }))).toMatchObject({ code: 'CONFLICT' });
    const { rows } = await api.db.pool.query(
      "select object_id, role from journal where action = 'proposeGoal' order by id desc limit 1",
    );
    expect(rows).toEqual([{ object_id: goal.id, role: 'EMPLOYEE' }]);
  });

  it('is refused where it could not be measured, is no better, or lies in the past', async () => {
    for (const [more, field] of [
      [{ kpi: 'no_such_kpi' }, 'kpi'],
      [{ kpi: 'plan_fulfilment' }, 'kpi'],
      [{ target: rating - 0.1 }, 'target'],
      [{ target: 1e9 }, 'target'],
      [{ kpi: 'resolution_time', target: 1e6 }, 'target'],
      [{ due: '2026-01-01' }, 'due'],
      [{ due: '2099-01-01' }, 'due'],
    ] as const)
      expect([more, said(await propose(more))]).toEqual([
        more,
        expect.objectContaining({ code: 'BAD_USER_INPUT', field }),
      ]);
  });

  it('is proposed on the own map alone, and is there for whoever sees that card', async () => {
    expect(said(await propose({}, who.ben))).toMatchObject({ code: 'NOT_FOUND' });
    expect(said(await propose({}, who.lead))).toMatchObject({ code: 'FORBIDDEN' });
    for (const [token, count] of [
      [who.ada, 1],
      [who.lead, 1],
      [who.hr, 1],
      [who.ben, 0],
      [who.other, 0],
    ] as const)
      expect((await api.post(GOALS, { on }, token)).data!['goals'].length).toBe(count);
    expect(said(await api.post(GOALS, { on }, who.analyst))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is agreed to, or declined with a reason, by the manager and never by oneself; two at once settle it once', async () => {
    const [goal] = (await api.post(GOALS, { on }, who.lead)).data!['goals'];
    expect(goal.mayDecide).toBe(true);
    expect(said(await decide(goal.id, false, 'no', 1))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
    expect(said(await decide(goal.id, true, null, 1, who.ada))).toMatchObject({ code: 'FORBIDDEN' });
    expect(said(await decide(goal.id, true, null, 1, who.other))).toMatchObject({ code: 'NOT_FOUND' });
    expect(said(await decide(goal.id, true, null, 7))).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    const both = await Promise.all([decide(goal.id, true, 'Good', 1), decide(goal.id, false, 'Not now', 1, who.hr)]);
    expect(both.filter(({ errors }) => errors === undefined).length).toBe(1);
    const [settled] = (await api.post(GOALS, { on }, who.ada)).data!['goals'];
    expect(settled).toMatchObject({ version: 2, mayDecide: false, mayWithdraw: false });
    expect([settled.status, settled.reason, settled.decidedBy]).toEqual(
      both[0].errors ? ['DECLINED', 'Not now', 'HR 1'] : ['AGREED', 'Good', 'MANAGER 2'],
    );
    expect(said(await decide(goal.id, true, null, 2))).toMatchObject({ code: 'CONFLICT' });
    await api.db.pool.query("update goal set status = 'AGREED', reason = 'Good' where id = $1", [goal.id]);
  });

  it('moves with the metric: progress is (now - baseline) / (target - baseline), and unknown without enough data', async () => {
    await bring(api.db, contacts('ADA', '2026-05', 'GOOD'));
    await scheduled(api.db, '2026-05-31');
    const [goal] = (await api.post(GOALS, { on }, who.ada)).data!['goals'];
    expect(goal.nowAsOf).toBe('2026-05-31');
    expect(goal.now).toBeGreaterThan(rating);
    expect(goal.progress).toBeCloseTo((goal.now - rating) / (4.6 - rating), 6);
    // A year later there is nothing to measure it by.
    await scheduled(api.db, '2026-10-31');
    const [later] = (await api.post(GOALS, { on }, who.ada)).data!['goals'];
    expect(later).toMatchObject({ nowAsOf: '2026-10-31', now: null, progress: null });
  });

  it('is taken back by its owner while nobody has decided', async () => {
    const { proposeGoal: goal } = (await propose({ kpi: 'resolution_time', target: 3000 })).data!;
    const withdraw = (token: string) =>
      api.post('mutation ($id: ID!) { withdrawGoal(id: $id, version: 1) { status } }', { id: goal.id }, token);
    expect(said(await withdraw(who.lead))).toMatchObject({ code: 'FORBIDDEN' });
    expect((await withdraw(who.ada)).data).toEqual({ withdrawGoal: { status: 'WITHDRAWN' } });
    expect(said(await withdraw(who.ada))).toMatchObject({ code: 'CONFLICT' });
    expect((await propose({ kpi: 'resolution_time', target: 3000 })).errors).toBeUndefined();
  });
});

describe('a comment', () => {
  const say = (body: string, token = who.ada) => api.post(SAY, { map, on, body }, token);

  it('is read by all who see the card, in order, with who said it', async () => {
    await say('  I would like to talk about May. ');
    await say('So would I.', who.lead);
    const { comments } = (await api.post(COMMENTS, { on }, who.ada)).data!;
    expect(comments).toMatchObject([
      { body: 'I would like to talk about May.', byEmployee: true, own: true, version: 1 },
      { body: 'So would I.', byEmployee: false, own: false, author: 'MANAGER 2' },
    ]);
    for (const token of [who.ben, who.other]) {
      expect((await api.post(COMMENTS, { on }, token)).data).toEqual({ comments: [] });
      expect(said(await say('Me too', token))).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(said(await say('Me too', who.analyst))).toMatchObject({ code: 'FORBIDDEN' });
    for (const body of ['   ', 'x'.repeat(2001)])
      expect(said(await say(body))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'body' });
  });

  it('is changed and taken back by whoever said it, from the version that was seen', async () => {
    const [mine] = (await api.post(COMMENTS, { on }, who.ada)).data!['comments'];
    const edit = (version: number, token: string) =>
      api.post(
        'mutation ($id: ID!, $v: Int!) { editComment(id: $id, body: "About June.", version: $v) { body version } }',
        { id: mine.id, v: version },
        token,
      );
    const back = (version: number, token: string) =>
      api.post(
        'mutation ($id: ID!, $v: Int!) { withdrawComment(id: $id, version: $v) { body version } }',
        { id: mine.id, v: version },
        token,
      );
    expect(said(await edit(1, who.lead))).toMatchObject({ code: 'FORBIDDEN' });
    expect(said(await edit(1, who.ben))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await edit(1, who.ada)).data).toEqual({ editComment: { body: 'About June.', version: 2 } });
    expect(said(await back(1, who.ada))).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect((await back(2, who.ada)).data).toEqual({ withdrawComment: { body: '', version: 3 } });
    expect(said(await edit(3, who.ada))).toMatchObject({ code: 'CONFLICT' });
    // What was said is nowhere any more: the journal never had it.
    const { rows } = await api.db.pool.query(
      "select 1 from journal where journal::text like '%June%' union all select 1 from map_comment where body like '%June%'",
    );
    expect(rows).toEqual([]);
  });

  it('changes no verdict: the map is made again without it', async () => {
    const { verifyMap } = (await api.post('query ($id: ID!) { verifyMap(id: $id) { result } }', { id: map }, who.hr))
      .data!;
    expect(verifyMap.result).toBe('EQUAL');
  });
});
