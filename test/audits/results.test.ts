import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOfRules } from '../../api/rules/ship.js';
import { addDays } from '../../api/scoring/calendar.js';
import type { RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { unpack } from '../../api/scoring/unpack.js';
import { startWorld, type World } from '../access/world.js';
import { codeOf, fieldOf } from '../standards/desk.js';
import { shopOf, type Shop } from './shop.js';

let api: World;
let shop: Shop;
let manager: string;
let employee: string;
let today: string;
let visits: any[];
const RULES: RuleSet = {
  ...SHIPPED,
  sources: { everywhere: ['signals', 'internal', 'audits', 'standards'], byTask: {} },
};

beforeAll(async () => {
  api = await startWorld();
  shop = shopOf(api, await api.signedIn('HR'));
  manager = await api.signedIn('MANAGER', api.people.manager);
  employee = await api.signedIn('EMPLOYEE', api.people.employees[0]);
  today = (await shop.ask('{ organisation { today } }')).data!['organisation'].today;
  await api.db.pool.query(
    `insert into rule_set (version, name, status, effective_from, body, hash, published_at) values (2, 'With audits', 'PUBLISHED', '2026-01-01', $1, $2, now())`,
    [JSON.stringify(RULES), hashOfRules(RULES)],
  );
  const told = await shop.published('TOLD', {
    items: [
      { code: 'NAME', question: { en: 'By name?' }, weight: '4', critical: 'CAP', cap: '40' },
      { code: 'WAIT', question: { en: 'At once?' } },
    ],
  });
  const untold = await shop.published('UNTOLD', {
    items: [{ code: 'X', question: { en: 'Badge on?' }, critical: 'FAIL_ALL' }],
  });
  await acknowledged(told.face.id, '2026-07-01');
  const { id } = await shop.active('p', [
    { itemIds: [...told.face.items, ...untold.face.items].map(({ id: item }: any) => item) },
  ]);
  const of = (number: string, WAIT: string, X: string, day: number) => ({
    number,
    locationCode: 'A',
    employeeCode: 'E-1',
    visitedOn: addDays(today, -day),
    answers: [
      { item: 'TOLD/NAME', answer: 'YES' },
      { item: 'TOLD/WAIT', answer: WAIT },
      { item: 'UNTOLD/X', answer: X },
    ],
  });
  await shop.ask(
    'mutation ($id: ID!, $visits: [VisitInput!]!) { recordVisits(programmeId: $id, visits: $visits) { added results { expected } } }',
    { id, visits: [of('1', 'NO', 'NO', 40), of('2', 'YES', 'YES', 30), of('3', 'NO', 'NO', 20)] },
  );
  visits = await results();
});
afterAll(() => api.close());

/** Signed before Karta came: the day stands on the paper. */
async function acknowledged(version: string, on: string): Promise<void> {
  await api.db.pool.query(
    `insert into acknowledgement (employee_id, version_id, acknowledged_on, how, batch_id) select e.id, $1, $2, 'PAPER', (select max(id) from batch where number is not null) from employee e where e.code = 'E-1'`,
    [version, on],
  );
}
const results = async (token = manager): Promise<any[]> =>
  (
    await shop.ask(
      '{ visits(first: 10) { nodes { id number state overdue note discussedOn answers { itemId name cause acknowledged } } } }',
      {},
      token,
    )
  ).data!['visits'].nodes.toSorted((a: any, b: any) => (a.number < b.number ? -1 : 1));
const disclose = (ids: string[], token = manager) =>
  shop.ask('mutation ($ids: [ID!]!) { discloseResults(ids: $ids) }', { ids }, token);
const discuss = (ids: string[], on = today, token = manager) =>
  shop.ask(
    'mutation ($ids: [ID!]!, $on: Day!) { discussResults(ids: $ids, on: $on, note: "We practise greeting") }',
    { ids, on },
    token,
  );
const cause = (visit: any, item: string, word: string | null, token = manager) =>
  shop.ask(
    'mutation ($id: ID!, $causes: [CauseInput!]!) { nameCauses(id: $id, causes: $causes) { state answers { name cause } } }',
    {
      id: visit.id,
      causes: [{ itemId: visit.answers.find(({ name }: any) => name === item)?.itemId ?? item, cause: word }],
    },
    token,
  );
const compliance = async (): Promise<any> =>
  (
    await shop.ask('query ($asOf: Day!) { locationCompliance(asOf: $asOf) { score visits counted state } }', {
      asOf: today,
    })
  ).data!['locationCompliance'][0];

/** The metric of a fresh map of E-1, with the steps below it. */
async function measured(): Promise<{ map: string; raw: any; groups: Record<string, number>; nodes: any[] }> {
  const job = (
    await shop.ask('mutation ($asOf: Day!, $teamId: ID!) { generateMaps(asOf: $asOf, teamId: $teamId) { id } }', {
      asOf: today,
      teamId: api.people.team,
    })
  ).data!['generateMaps'];
  expect((await api.finished(job.id)).status).toBe('DONE');
  const { data } = await shop.ask(
    'query ($id: ID!) { careerMap(employeeId: $id) { id cards { assignmentId metrics { code nodeId state raw n } } } }',
    { id: api.people.employees[0] },
  );
  const { id: map, cards } = data!['careerMap'];
  const raw = cards[0].metrics.find(({ code }: any) => code === 'standards_compliance');
  const explained = await shop.ask(
    'query ($map: ID!, $a: ID!, $node: ID!) { explanation(mapId: $map, assignmentId: $a, nodeId: $node) { nodes { id op about value state label { en } args } } }',
    { map, a: cards[0].assignmentId, node: raw.nodeId },
    employee,
  );
  expect(explained.errors).toBeUndefined();
  const nodes = explained.data!['explanation'].nodes;
  const groups = Object.fromEntries(
    nodes.filter(({ op }: any) => op === 'group').map(({ about, args }: any) => [about ?? 'counted', args.n]),
  );
  return { map, raw, groups, nodes };
}

/** The visits behind the metric, or one of its groups, as somebody may see them. */
async function behind(map: string, who: string, group = ''): Promise<any> {
  const { rows } = await api.db.pool.query('select assignment_id as id from scorecard where map_id = $1', [map]);
  return shop.ask(
    `query ($map: ID!, $a: ID!, $node: ID!) { explanationVisits(mapId: $map, assignmentId: $a, nodeId: $node) {
       untold nodes { number programmeName counts reason score disputedItems nodeId } } }`,
    { map, a: rows[0].id, node: `metric:standards_compliance${group}` },
    who,
  );
}

describe('a result', () => {
  let early: string;

  it('is provisional until somebody worked with it: shown as open, counted nowhere, its steps kept from the map', async () => {
    const { map, raw, groups, nodes } = await measured();
    early = map;
    expect(raw).toMatchObject({ state: 'insufficient', raw: null });
    expect(groups).toEqual({ provisional: 3 });
    expect(nodes.some(({ op }: any) => op === 'visit')).toBe(false);
    expect(await compliance()).toEqual({ score: null, visits: 3, counted: 0, state: 'INSUFFICIENT' });
    // He learns that there are some, and no more; his manager sees each with why it waits.
    expect((await behind(map, employee)).data!['explanationVisits']).toEqual({ untold: 3, nodes: [] });
    const { untold, nodes: seen } = (await behind(map, manager)).data!['explanationVisits'];
    expect([untold, seen.map(({ counts, reason, score }: any) => [counts, reason, score])]).toEqual([
      0,
      Array(3).fill([false, 'provisional', null]),
    ]);
    expect(
      (await behind(map, manager, '/group/independent:provisional')).data!['explanationVisits'].nodes,
    ).toHaveLength(3);
    // Nor in any figure of standards kept.
    const { data: figures } = await shop.ask(
      `query ($from: Day!, $to: Day!) {
         conformity(by: STANDARD, from: $from, to: $to) { asked }
         conformityMap(across: LOCATION, from: $from, to: $to) { nodes { cells { asked } } }
         sideGaps(from: $from, to: $to) { independentVisits } }`,
      { from: addDays(today, -60), to: today },
    );
    expect(figures).toMatchObject({
      conformity: [],
      conformityMap: { nodes: [{ cells: [] }] },
      sideGaps: [{ independentVisits: 0 }],
    });
    for (const [node, who] of [
      ['/group/nothing', manager],
      ['/visit/1', manager],
    ] as const)
      expect(fieldOf(await behind(map, who, node))).toBe('nodeId');
    expect(codeOf(await behind(map, await api.signedIn('MANAGER')))).toBe('NOT_FOUND');
    expect(await results(employee)).toEqual([]);
    expect(visits.map(({ state }) => state)).toEqual(['NEW', 'NEW', 'NEW']);
  });

  it('is disclosed and discussed by the manager of the employee and by nobody else', async () => {
    const ids = visits.map(({ id }) => id);
    expect(codeOf(await disclose(ids, await api.signedIn('MANAGER')))).toBe('NOT_FOUND');
    expect(codeOf(await disclose(ids, employee))).toBe('FORBIDDEN');
    expect((await disclose(ids.slice(0, 1))).data).toEqual({ discloseResults: 1 });
    expect((await disclose(ids.slice(0, 1))).data).toEqual({ discloseResults: 0 });
    expect((await results(employee)).map(({ number, state }) => [number, state])).toEqual([['1', 'DISCLOSED']]);
    expect(fieldOf(await discuss(ids, addDays(today, 1)))).toBe('on');
    expect(fieldOf(await discuss(ids, addDays(today, -1)))).toBe('on');
    expect((await discuss(ids)).data).toEqual({ discussResults: 3 });
    expect(codeOf(await discuss(ids))).toBe('CONFLICT');
    const now = await results(employee);
    expect(now.map(({ state }) => state)).toEqual(['DISCUSSED', 'CLOSED', 'DISCUSSED']);
    expect(now[0]).toMatchObject({ note: 'We practise greeting', discussedOn: today });
    expect((await measured()).groups).toEqual({ counted: 1, provisional: 2 });
  });

  it('counts once each failed item has a cause; causes that are not the employee’s stay with the place', async () => {
    expect(fieldOf(await cause(visits[0], 'TOLD/WAIT', 'LAZINESS'))).toBe('causes[0].cause');
    expect(fieldOf(await cause(visits[0], '00000000-0000-0000-0000-000000000000', 'SKILL'))).toBe('causes[0].itemId');
    expect((await cause(visits[0], 'TOLD/WAIT', 'SKILL')).data!['nameCauses'].state).toBe('CLOSED');
    expect((await cause(visits[2], 'TOLD/WAIT', 'TOOLS')).data!['nameCauses'].state).toBe('CLOSED');
    const { map, raw, groups, nodes } = await measured();
    expect(groups).toEqual({ counted: 3 });
    // 4 of 5; all; 4 of 4, since the tools failed and not the person.
    expect(
      nodes
        .filter(({ op }: any) => op === 'visit')
        .map(({ value }: any) => value)
        .toSorted((a: number, b: number) => a - b),
    ).toEqual([80, 100, 100]);
    expect(raw).toMatchObject({ state: 'ok', raw: 93.333333 });
    const listed = (await behind(map, employee)).data!['explanationVisits'];
    expect(listed.untold).toBe(0);
    expect(listed.nodes.map(({ score }: any) => score).toSorted((a: number, b: number) => a - b)).toEqual([
      80, 100, 100,
    ]);
    // Each leads to the steps it was made of, which stand in the map.
    const steps = new Set(nodes.map(({ id }: any) => id));
    expect(listed.nodes.every(({ counts, nodeId }: any) => counts && steps.has(nodeId))).toBe(true);
    const items = nodes.filter(({ op }: any) => op === 'item');
    expect(
      items.filter(({ label }: any) => label.en === 'Badge on?').map(({ state, args }: any) => [state, args.left]),
    ).toEqual(Array(3).fill(['unused', 'not_yet_announced']));
    expect(items.filter(({ args }: any) => args.left === 'not_the_employees')).toHaveLength(1);
    // Of the place: 80, 100 and 80.
    expect(await compliance()).toEqual({ score: 86.666667, visits: 3, counted: 3, state: 'KNOWN' });
    for (const id of [early, map])
      expect(
        (await shop.ask('query ($id: ID!) { verifyMap(id: $id) { result path } }', { id })).data!['verifyMap'],
      ).toEqual({ result: 'EQUAL', path: null });
  });

  it('enters the conformity of standards, people, teams and places', async () => {
    const asked = async (by: string, token?: string): Promise<any[]> =>
      (
        await shop.ask(
          'query ($by: ConformityBy!, $from: Day!, $to: Day!) { conformity(by: $by, from: $from, to: $to) { name visits asked kept notYetAnnounced share low high } }',
          { by, from: addDays(today, -60), to: today },
          token,
        )
      ).data!['conformity'];
    // Of six answers about what was told one failed of the person, and one more of the place's tools.
    const [told, untold] = await asked('STANDARD');
    expect(told).toMatchObject({ name: 'TOLD', visits: 3, asked: 6, kept: 4, notYetAnnounced: 0, share: 0.666667 });
    // Wilson of 4 in 6 at 90 %, by hand: (0.6667 + 0.2255 -+ 1.6449 sqrt(0.0370 + 0.0188)) / 1.4509.
    expect([told.low, told.high]).toEqual([expect.closeTo(0.347, 3), expect.closeTo(0.8827, 3)]);
    expect(untold).toMatchObject({ name: 'UNTOLD', asked: 0, notYetAnnounced: 3, share: null, low: null });
    expect(await asked('EMPLOYEE', manager)).toMatchObject([
      { name: 'Employee 1', asked: 5, kept: 4, notYetAnnounced: 3 },
    ]);
    expect(await asked('TEAM')).toMatchObject([{ name: 'Team One', asked: 5, kept: 4 }]);
    expect(await asked('LOCATION')).toMatchObject([{ name: 'Shop A', asked: 6, kept: 4 }]);
    expect(await asked('EMPLOYEE', await api.signedIn('MANAGER'))).toEqual([]);
    const gaps = await shop.ask(
      'query ($from: Day!, $to: Day!) { sideGaps(from: $from, to: $to) { name managerVisits independentVisits independentScore gap state } }',
      { from: addDays(today, -60), to: today },
    );
    expect(gaps.data!['sideGaps']).toEqual([
      {
        name: 'Shop A',
        managerVisits: 0,
        independentVisits: 3,
        independentScore: 86.666667,
        gap: null,
        state: 'MISSING_SIDE',
      },
    ]);
  });

  it('makes a map of standards by place, team and person, and opens each cell into its answers', async () => {
    const period = { from: addDays(today, -60), to: today };
    const asked = async (across: string, token?: string, more = {}): Promise<any> =>
      (
        await shop.ask(
          `query ($across: ConformityAcross!, $from: Day!, $to: Day!, $search: String) {
             conformityMap(across: $across, from: $from, to: $to, search: $search) {
               totalCount minVisits nodes { id name cells { standardId code visits asked kept notYetAnnounced share low high enough } } } }`,
          { across, ...period, ...more },
          token,
        )
      ).data!['conformityMap'];
    const places = await asked('LOCATION');
    expect(places).toMatchObject({ totalCount: 1, minVisits: 3, nodes: [{ name: 'Shop A' }] });
    const [told, untold] = places.nodes[0].cells;
    expect(told).toMatchObject({ code: 'TOLD', visits: 3, asked: 6, kept: 4, share: 0.666667, enough: true });
    expect([told.low, told.high]).toEqual([expect.closeTo(0.347, 3), expect.closeTo(0.8827, 3)]);
    expect(untold).toMatchObject({ code: 'UNTOLD', visits: 0, notYetAnnounced: 3, share: null, enough: false });
    // Of the person the place's tools leave; who leads nobody sees nobody.
    const people = await asked('EMPLOYEE', manager);
    expect(people.nodes).toMatchObject([{ name: 'Employee 1', cells: [{ code: 'TOLD', asked: 5, kept: 4 }, {}] }]);
    expect((await asked('TEAM')).nodes).toMatchObject([{ name: 'Team One' }]);
    expect(await asked('EMPLOYEE', await api.signedIn('MANAGER'))).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await asked('LOCATION', undefined, { search: 'nowhere' })).nodes).toEqual([]);

    // Had the programme been announced only now, none of its visits would count anywhere.
    const announced = (on: string) => api.db.pool.query('update programme_announcement set announced_on = $1', [on]);
    await announced(today);
    expect((await asked('LOCATION')).nodes).toEqual([{ id: expect.any(String), name: 'Shop A', cells: [] }]);
    expect(await compliance()).toMatchObject({ visits: 3, counted: 0 });
    await announced('2026-01-01');

    const behind = async (column: any, across: string, token?: string, failedOnly = false): Promise<any> =>
      (
        await shop.ask(
          `query ($standardId: ID!, $across: ConformityAcross!, $columnId: ID!, $from: Day!, $to: Day!, $failedOnly: Boolean!) {
             conformityAnswers(standardId: $standardId, across: $across, columnId: $columnId, from: $from, to: $to, failedOnly: $failedOnly) {
               totalCount nodes { number answer kept left employeeName side question { en } } } }`,
          { standardId: told.standardId, across, columnId: column.id, ...period, failedOnly },
          token,
        )
      ).data!['conformityAnswers'];
    const all = await behind(places.nodes[0], 'LOCATION');
    expect(all.totalCount).toBe(6);
    expect(all.nodes.filter(({ kept }: any) => kept)).toHaveLength(4);
    expect((await behind(places.nodes[0], 'LOCATION', undefined, true)).totalCount).toBe(2);
    const own = await behind(people.nodes[0], 'EMPLOYEE', manager);
    expect(own.nodes.filter(({ left }: any) => left === 'not_the_employees')).toHaveLength(1);
    expect((await behind(people.nodes[0], 'EMPLOYEE', await api.signedIn('MANAGER'))).totalCount).toBe(0);
    expect((await behind({ id: 'nothing' }, 'LOCATION')).totalCount).toBe(0);

    const byManager = await shop.ask(
      'query ($from: Day!, $to: Day!) { sideGaps(from: $from, to: $to, by: MANAGER) { independentVisits managerVisits state least notableFrom } }',
      period,
    );
    expect(byManager.data!['sideGaps']).toEqual([
      { independentVisits: 3, managerVisits: 0, state: 'MISSING_SIDE', least: 3, notableFrom: 15 },
    ]);
  });

  it('reopens when a cause is taken back, and keeps what was done with it when the visit is corrected', async () => {
    expect((await cause(visits[0], 'TOLD/WAIT', null)).data!['nameCauses'].state).toBe('DISCUSSED');
    expect((await measured()).groups).toEqual({ counted: 2, provisional: 1 });
    await cause(visits[0], 'TOLD/WAIT', 'DISCIPLINE');
    const { rows: made } = await api.db.pool.query('select programme_id as id from visit limit 1');
    const answers = ['TOLD/NAME', 'TOLD/WAIT', 'UNTOLD/X'].map((item) => ({ item, answer: 'YES' }));
    const corrected = await shop.ask(
      'mutation ($id: ID!, $visits: [VisitInput!]!) { recordVisits(programmeId: $id, visits: $visits) { changed } }',
      {
        id: made[0].id,
        visits: [{ number: '1', locationCode: 'A', employeeCode: 'E-1', visitedOn: addDays(today, -40), answers }],
      },
    );
    expect(corrected.data!['recordVisits'].changed).toBe(1);
    expect((await results())[0]).toMatchObject({ state: 'CLOSED', note: 'We practise greeting' });
    expect((await measured()).raw.raw).toBe(100);
    const { rows } = await api.db.pool.query(
      `select b.kind, count(*)::int as n from item_cause c join batch b on b.id = c.batch_id group by 1`,
    );
    expect(rows).toEqual([{ kind: 'RESULT', n: 3 }]);
  });

  it('tells a stage whether all mandatory standards are acknowledged', async () => {
    const fact = async () => {
      await measured();
      const { rows } = await api.db.pool.query(
        `select verdict from scorecard where employee_id = $1 order by id desc limit 1`,
        [api.people.employees[0]],
      );
      return unpack(rows[0].verdict).nodes.find(({ id }) => id === 'fact:standards_acknowledged')?.value;
    };
    expect(await fact()).toBe(0);
    const open = (await shop.ask('{ myAcknowledgements { state version { id } } }', {}, employee)).data![
      'myAcknowledgements'
    ].filter(({ state }: any) => state !== 'ACKNOWLEDGED');
    await shop.ask(
      'mutation ($ids: [ID!]!) { acknowledge(ids: $ids) { state } }',
      { ids: open.map(({ version }: any) => version.id) },
      employee,
    );
    expect(await fact()).toBe(1);
  });
});

describe('the manager of a task', () => {
  it('sees visits about it, and not those about another task of somebody who works on his too', async () => {
    const { rows } = await api.db.pool.query<{ id: string }>(
      "insert into employee (code, name) values ('LEAD', 'Lead') returning id",
    );
    const lead = await api.signedIn('MANAGER', rows[0]!.id);
    // Figures are made of the same visits: by team, by manager, and answer by answer.
    const told = async (who: string) => {
      const { data } = await shop.ask(
        `query ($from: Day!, $to: Day!) {
           conformity(by: STANDARD, from: $from, to: $to) { asked }
           sideGaps(by: MANAGER, from: $from, to: $to) { name independentVisits }
           conformityMap(across: TEAM, from: $from, to: $to) { nodes { name cells { asked } } } }`,
        { from: addDays(today, -60), to: today },
        who,
      );
      return [data!['conformity'], data!['sideGaps'], data!['conformityMap'].nodes];
    };
    const people = async () =>
      (await shop.ask('{ employees(sort: CODE) { nodes { code } } }', {}, lead)).data!['employees'].nodes.map(
        ({ code }: any) => code,
      );
    expect(await results(lead)).toEqual([]);
    await api.db.pool.query('update task set manager_id = $1 where id = $2', [rows[0]!.id, api.people.task]);
    expect((await results(lead)).map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(await told(lead)).toEqual(await told(manager));
    expect(await told(lead)).toMatchObject([
      [{}, {}],
      [{ name: 'Manager One', independentVisits: 3 }],
      [{ name: 'Team One' }],
    ]);
    await api.db.pool.query('update task set manager_id = null');
    const { rows: other } = await api.db.pool.query<{ id: string }>(
      "insert into task (code, name, manager_id) values ('OTHER', 'Other', $1) returning id",
      [rows[0]!.id],
    );
    await api.db.pool.query(
      `with made as (insert into assignment (employee_id, task_id) values ($1, $2) returning id)
       insert into assignment_period (assignment_id, employee_id, task_id, started_on, batch_id)
       select id, $1, $2, '2026-06-01', (select max(id) from batch where number is not null) from made`,
      [api.people.employees[0], other[0]!.id],
    );
    expect(await people()).toEqual(['E-1', 'LEAD']);
    expect(await results(lead)).toEqual([]);
    expect(await told(lead)).toEqual([[], [], []]);
    expect(codeOf(await disclose([visits[0].id], lead))).toBe('NOT_FOUND');
    // The line manager keeps them all.
    expect(await results()).toHaveLength(3);
  });
});

describe('an analyst', () => {
  it('gets people in an order that tells no names', async () => {
    await api.db.pool.query("update employee set name = 'Aaron' where code = 'E-3'");
    await api.db.pool.query(
      `insert into acknowledgement (employee_id, version_id, acknowledged_on, how, batch_id)
       select $1, version_id, '2026-07-01', 'PAPER', batch_id from acknowledgement where employee_id = $2 and superseded_by is null`,
      [api.people.employees[2], api.people.employees[0]],
    );
    const programme = (await shop.ask('{ visits(first: 1) { nodes { programmeId } } }')).data!['visits'].nodes[0];
    const { data } = await shop.ask(
      'mutation ($id: ID!, $visits: [VisitInput!]!) { recordVisits(programmeId: $id, visits: $visits) { added } }',
      {
        id: programme.programmeId,
        visits: [
          {
            number: '9',
            locationCode: 'A',
            employeeCode: 'E-3',
            visitedOn: addDays(today, -5),
            answers: visits[0].answers.map(({ name }: any) => ({ item: name, answer: 'YES' })),
          },
        ],
      },
    );
    expect(data!['recordVisits'].added).toBe(1);
    await discuss([(await results()).find(({ number }) => number === '9').id]);
    const ids = async (token?: string) =>
      (
        await shop.ask(
          'query ($from: Day!, $to: Day!) { conformity(by: EMPLOYEE, from: $from, to: $to) { id } }',
          { from: addDays(today, -60), to: today },
          token,
        )
      ).data!['conformity'].map(({ id }: any) => id);
    const [first, , third] = api.people.employees;
    expect(await ids()).toEqual([third, first]);
    expect(await ids(await api.signedIn('ANALYST'))).toEqual([first, third]);
  });
});
