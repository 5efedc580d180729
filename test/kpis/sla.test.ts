import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { organisationOf } from '../people.js';

let api: Api;
let hr: string;
let calendarId: string;
let taskId: string;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  ({ task: taskId } = await organisationOf(api.db, 3));
  hr = await api.signedIn('HR');
  const made = await api.post(
    `mutation ($hours: CalendarHoursInput!) { createCalendar(code: "desk", name: "Desk", hours: $hours) { id lock } }`,
    { hours: { timeZone: 'UTC', shifts: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1020 })) } },
    hr,
  );
  const { id, lock } = made.data!['createCalendar'];
  await api.post(
    `mutation { publishCalendar(id: "${id}", lock: ${lock}, effectiveFrom: "2026-01-01") { id } }`,
    {},
    hr,
  );
  calendarId = id;
});
afterAll(() => api.close());

const HOUR = 3600;
const terms = (more: object = {}) => ({
  calendarId,
  pauseReasons: ['WAITING'],
  targets: [
    { clock: 'FIRST_RESPONSE', seconds: HOUR },
    { clock: 'RESOLUTION', seconds: 8 * HOUR },
    { clock: 'RESOLUTION', priority: 'high', seconds: 2 * HOUR },
  ],
  covers: {},
  ...more,
});
const create = async (code: string, own: object) =>
  (
    await api.post(
      `mutation ($terms: SlaTermsInput!, $code: String!) { createSlaPolicy(code: $code, name: $code, terms: $terms) {
        id lock versions { number status flaws { path code } } } }`,
      { terms: own, code },
      hr,
    )
  ).data!['createSlaPolicy'];
const publish = ({ id, lock }: { id: string; lock: number }, from = '2026-01-01') =>
  api.post(
    `mutation ($id: ID!, $lock: Int!, $from: Day!) { publishSlaPolicy(id: $id, lock: $lock, effectiveFrom: $from) { lock versions { status effectiveFrom } } }`,
    { id, lock, from },
    hr,
  );
const event = (at: string, kind: string, more: object = {}) => ({ at: `2026-09-${at}:00Z`, kind, ...more });
const contacts = (...list: object[]) =>
  api.post(
    `mutation ($contacts: [ContactInput!]!) { recordContacts(sourceCode: "desk", contacts: $contacts) { results { id status code } } }`,
    { contacts: list },
    hr,
  );
const E1 = { employeeCode: 'E-1' };
const E2 = { employeeCode: 'E-2' };

describe('a policy', () => {
  it('keeps what is wrong with it as flaws, and is not published with them', async () => {
    const made = await create('flawed', {
      calendarId: null,
      targets: [
        { clock: 'RESOLUTION', seconds: 0 },
        { clock: 'RESOLUTION', seconds: 60 },
        { clock: 'FIRST_RESPONSE', priority: 'P9', seconds: 60 },
      ],
      covers: { priorities: ['P1'], taskIds: ['nowhere'] },
    });
    expect(made.versions[0].flaws.map(({ path, code }: Record<string, string>) => [path, code])).toEqual([
      ['calendarId', 'EMPTY'],
      ['targets[0].seconds', 'OUT_OF_RANGE'],
      ['targets[1]', 'TWICE'],
      ['targets[2].priority', 'UNKNOWN'],
      ['covers.taskIds[0]', 'UNKNOWN'],
    ]);
    expect((await publish(made)).errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'calendarId' });
  });

  it('is published once, and then never changes', async () => {
    const made = await create('fixed', terms({ covers: { channels: ['never'] } }));
    const [one, two] = await Promise.all([publish(made), publish(made)]);
    expect([one.errors, two.errors].filter((errors) => errors === undefined)).toHaveLength(1);
    await expect(
      api.db.pool.query(`update sla_policy_version set body = '{}' where owner_id = $1`, [made.id]),
    ).rejects.toThrow('published and cannot be changed');
  });
});

describe('what came of promises', () => {
  beforeAll(async () => {
    await publish(await create('all', terms({ covers: { taskIds: [taskId] } })));
    await publish(
      await create(
        'acme',
        terms({ targets: [{ clock: 'FIRST_RESPONSE', seconds: 60 }], covers: { clientCodes: ['acme'] } }),
      ),
    );
    // 7 September 2026 is a Monday. In time; too late to answer; over the night; for a client with a policy of his own; running.
    await contacts(
      {
        externalId: 'in time',
        taskCode: 'T-1',
        events: [
          event('07T09:00', 'OPENED', E1),
          event('07T09:30', 'RESPONDED', E1),
          event('07T16:00', 'RESOLVED', E1),
        ],
      },
      {
        externalId: 'late',
        taskCode: 'T-1',
        priority: 'high',
        events: [
          event('07T09:00', 'OPENED', E1),
          event('07T10:01', 'RESPONDED', E1),
          event('07T10:30', 'ASSIGNED', E2),
          event('07T12:00', 'RESOLVED', E2),
        ],
      },
      {
        externalId: 'night',
        taskCode: 'T-1',
        events: [
          event('07T16:30', 'OPENED', E2),
          event('08T09:30', 'RESPONDED', E2),
          event('08T10:00', 'PAUSED', { reason: 'WAITING' }),
          event('10T10:00', 'RESUMED'),
          event('10T16:00', 'RESOLVED', E2),
        ],
      },
      {
        externalId: 'client',
        taskCode: 'T-1',
        clientCode: 'acme',
        events: [event('07T09:00', 'OPENED', E1), event('07T09:30', 'RESPONDED', E1)],
      },
      { externalId: 'runs', taskCode: 'T-1', events: [event('09T09:00', 'OPENED', E1)] },
    );
  });

  const sla = async (search: string) => {
    const found = (await api.post(`{ contacts(first: 1, filter: { search: "${search}" }) { nodes { id } } }`, {}, hr))
      .data!['contacts'];
    return (
      await api.post(
        `{ contactSla(id: "${found.nodes[0].id}") { sla { policyName because clocks { clock elapsedSeconds targetSeconds dueAt verdict employeeName parts { employeeName elapsedSeconds } } } } }`,
        {},
        hr,
      )
    ).data!['contactSla'].sla;
  };

  it('is counted on the calendar, without the pauses that the policy names', async () => {
    expect(await sla('night')).toMatchObject({
      policyName: 'all',
      because: ['TASK'],
      // Half an hour on Monday and half on Tuesday; then an hour and a half and, after the pause, six.
      clocks: [
        { clock: 'FIRST_RESPONSE', elapsedSeconds: HOUR, dueAt: '2026-09-08T09:30:00.000Z', verdict: 'HIT' },
        { clock: 'RESOLUTION', elapsedSeconds: 7.5 * HOUR, targetSeconds: 8 * HOUR, verdict: 'HIT' },
      ],
    });
  });

  it('credits who held the contact when it was due, and shows what passed in whose hands', async () => {
    expect((await sla('late')).clocks).toMatchObject([
      { clock: 'FIRST_RESPONSE', verdict: 'MISS', employeeName: 'Employee 1' },
      {
        clock: 'RESOLUTION',
        targetSeconds: 2 * HOUR,
        dueAt: '2026-09-07T11:00:00.000Z',
        verdict: 'MISS',
        employeeName: 'Employee 2',
        parts: [
          { employeeName: 'Employee 1', elapsedSeconds: 1.5 * HOUR },
          { employeeName: 'Employee 2', elapsedSeconds: 1.5 * HOUR },
        ],
      },
    ]);
  });

  it('follows the most specific policy, and says why', async () => {
    expect(await sla('client')).toMatchObject({
      policyName: 'acme',
      because: ['CLIENT'],
      clocks: [{ verdict: 'MISS' }],
    });
  });

  it('adds up to an attainment of what stopped, with its interval', async () => {
    const figures = async (group: string, token = hr) =>
      (
        await api.post(
          `{ slaAttainment(from: "2026-09-01", to: "2026-09-30", group: ${group}) { name employeeName clock hits misses share low high } }`,
          {},
          token,
        )
      ).data!['slaAttainment'];
    const [first, resolution] = await figures('ALL');
    expect(first).toMatchObject({ clock: 'FIRST_RESPONSE', hits: 2, misses: 2, share: 0.5 });
    expect(resolution).toMatchObject({ clock: 'RESOLUTION', hits: 2, misses: 1 });
    // Wilson, z = 1.644854, 2 of 4: (0.5 + z^2/8 -+ z sqrt(0.0625 + z^2/64)) / (1 + z^2/4) = (0.838193 -+ 0.532420) / 1.676386.
    expect([first.low, first.high]).toEqual([0.1824, 0.8176]);
    expect(await figures('POLICY')).toMatchObject([
      { name: 'acme', clock: 'FIRST_RESPONSE', hits: 0, misses: 1 },
      { name: 'all', clock: 'FIRST_RESPONSE', hits: 2, misses: 1 },
      { name: 'all', clock: 'RESOLUTION', hits: 2, misses: 1 },
    ]);
    const people = await figures('EMPLOYEE');
    expect(people.filter(({ employeeName }: { employeeName: string }) => employeeName === 'Employee 2')).toMatchObject([
      { clock: 'FIRST_RESPONSE', hits: 1, misses: 0 },
      { clock: 'RESOLUTION', hits: 1, misses: 1 },
    ]);
    expect((await figures('EMPLOYEE', await api.signedIn('ANALYST')))[0].employeeName).toMatch(
      /^Employee [0-9a-f]{6}$/,
    );
  });

  it('counts each clock on the day on which it stopped, whenever its contact was opened', async () => {
    const stopped = async (day: number) => {
      const on = `2026-09-${String(day).padStart(2, '0')}`;
      const { data } = await api.post(`{ slaAttainment(from: "${on}", to: "${on}") { clock hits misses } }`, {}, hr);
      return data!['slaAttainment'].map(({ clock, hits, misses }: any) => [clock, hits, misses]);
    };
    expect(await stopped(6)).toEqual([]);
    expect(await stopped(7)).toEqual([
      ['FIRST_RESPONSE', 1, 2],
      ['RESOLUTION', 1, 1],
    ]);
    expect(await stopped(8)).toEqual([['FIRST_RESPONSE', 1, 0]]);
    expect(await stopped(9)).toEqual([]);
    expect(await stopped(10)).toEqual([['RESOLUTION', 1, 0]]);
  });

  it('is told by several things and of several periods in one request just as in one request for each', async () => {
    const wanted = [
      'from: "2026-09-01", to: "2026-09-30", group: ALL',
      'from: "2026-09-01", to: "2026-09-30", group: POLICY',
      'from: "2026-09-01", to: "2026-09-30", group: EMPLOYEE',
      'from: "2026-09-08", to: "2026-09-10", group: POLICY',
    ];
    const ask = async (some: string[]): Promise<unknown[]> => {
      const fields = some.map((args, at) => `f${at}: slaAttainment(${args}) { key name clock hits misses low high }`);
      return Object.values((await api.post(`{ ${fields.join(' ')} }`, {}, hr)).data!);
    };
    const alone = await Promise.all(wanted.map(async (args) => (await ask([args]))[0]));
    expect(new Set(alone.map((each) => JSON.stringify(each))).size).toBe(wanted.length);
    expect(await ask(wanted)).toEqual(alone);
  });

  it('leaves a period empty in which nothing stopped, and refuses one that ends before it begins', async () => {
    const of = (from: string, to: string) =>
      api.post(`{ slaAttainment(from: "${from}", to: "${to}") { hits } }`, {}, hr);
    expect((await of('2026-03-01', '2026-03-31')).data).toEqual({ slaAttainment: [] });
    expect((await of('2026-03-31', '2026-03-01')).errors![0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'to',
    });
    expect((await of('2024-03-01', '2026-03-01')).errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('lists the misses behind a share, and what is due next', async () => {
    const misses = await api.post(
      '{ slaContacts(from: "2026-09-01", to: "2026-09-30", clock: FIRST_RESPONSE, missed: true) { nodes { contact { externalId } sla { policyName } } } slaNearBreach { contact { externalId } sla { clocks { verdict } } } }',
      {},
      hr,
    );
    expect(misses.data!['slaContacts'].nodes.map((each: any) => each.contact.externalId).toSorted()).toEqual([
      'client',
      'late',
    ]);
    const behind = async (args: string) =>
      (
        await api.post(
          `{ slaContacts(from: "2026-09-01", to: "2026-09-30", ${args}) { nodes { contact { externalId } sla { policyVersion calendarName clocks { clock pauses { from to } } } } pageInfo { hasNextPage endCursor } } }`,
          {},
          hr,
        )
      ).data!['slaContacts'];
    const of = await api.post(
      '{ slaAttainment(from: "2026-09-01", to: "2026-09-30", group: EMPLOYEE) { key clock hits misses } }',
      {},
      hr,
    );
    for (const { key, clock, hits, misses: missed } of of.data!['slaAttainment']) {
      const rest = `clock: ${clock}, group: EMPLOYEE, key: ${key === null ? 'null' : `"${key}"`}`;
      expect((await behind(`${rest}, missed: true`)).nodes).toHaveLength(missed);
      expect((await behind(`${rest}, missed: false`)).nodes).toHaveLength(hits);
      const paged: string[] = [];
      for (let after = ''; ;) {
        const page = await behind(`${rest}, first: 1${after}`);
        paged.push(...page.nodes.map((each: any) => each.contact.externalId));
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
      expect(new Set(paged).size).toBe(hits + missed);
    }
    const night = (await behind('clock: RESOLUTION')).nodes.find((each: any) => each.contact.externalId === 'night');
    expect(night.sla).toMatchObject({ policyVersion: 1, calendarName: 'Desk' });
    expect(night.sla.clocks.find((each: any) => each.clock === 'RESOLUTION').pauses).toEqual([
      { from: '2026-09-08T10:00:00.000Z', to: '2026-09-10T10:00:00.000Z' },
    ]);
    // The client's contact was answered, and nothing was promised about its end.
    expect(misses.data!['slaNearBreach'].map((each: any) => each.contact.externalId)).toEqual(['runs']);
  });
  it('stands in an order by when it is due, what runs first, page by page, beside its clocks', async () => {
    await contacts(
      { externalId: 'runs later', taskCode: 'T-1', events: [event('10T16:00', 'OPENED', E2)] },
      {
        externalId: 'runs urgently',
        taskCode: 'T-1',
        priority: 'high',
        events: [event('09T09:00', 'OPENED', E1), event('09T09:10', 'RESPONDED', E1)],
      },
      {
        externalId: 'waits',
        taskCode: 'T-1',
        events: [
          event('11T09:00', 'OPENED', E1),
          event('11T09:10', 'RESPONDED', E1),
          event('11T09:20', 'PAUSED', { reason: 'WAITING' }),
        ],
      },
    );
    const asked = async (args: string, token = hr) => {
      const { data, errors } = await api.post(
        `{ contactsByDue(${args}) { nodes { contact { externalId sla { policyName } } sla { policyName clocks { verdict dueAt } } } pageInfo { hasNextPage endCursor } } }`,
        {},
        token,
      );
      expect(errors).toBeUndefined();
      return data!['contactsByDue'];
    };
    const names = (page: any): string[] => page.nodes.map((each: any) => each.contact.externalId);
    const whole = await asked('first: 100');
    const runs = ['runs', 'runs urgently', 'runs later'];
    expect(names(whole).slice(0, 3)).toEqual(runs);
    // Without a due time, by when they were opened: what waits, what ended, and what nothing is promised of any more.
    expect(names(whole)[3]).toBe('waits');
    expect(names(whole)).toHaveLength(8);
    for (const { contact, sla: own } of whole.nodes) expect(contact.sla.policyName).toBe(own.policyName);
    expect(names(await asked('first: 100, order: DESC')).slice(0, 4)).toEqual([...runs.toReversed(), 'waits']);
    for (const order of ['ASC', 'DESC']) {
      const paged: string[] = [];
      for (let after = ''; ;) {
        const page = await asked(`first: 2, order: ${order}${after}`);
        paged.push(...names(page));
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
      expect(paged).toEqual(names(await asked(`first: 100, order: ${order}`)));
    }
    expect(names(await asked('first: 100, filter: { running: true }'))).toEqual([...runs, 'waits', 'client']);
    expect(names(await asked('first: 100, filter: { running: false }'))).toHaveLength(3);
    expect(names(await asked('first: 100, filter: { priority: "high" }'))).toEqual(['runs urgently', 'late']);
    const { rows } = await api.db.pool.query(`select id from employee where code = 'E-2'`);
    const own = await asked('first: 100', await api.signedIn('EMPLOYEE', rows[0].id));
    expect(names(own)).toEqual(['runs later', 'night', 'late']);
    const wrong = await api.post(
      `{ contactsByDue(after: "${Buffer.from('["due","x","y"]').toString('base64url')}") { nodes { contact { id } } } }`,
      {},
      hr,
    );
    expect(wrong.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });

  it('takes home the very clocks that a figure counts, and no others of their contacts', async () => {
    const targets = ['FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'].map((clock) => ({ clock, seconds: HOUR }));
    const own = await create('followed', terms({ targets, covers: { taskIds: [taskId], channels: ['followed'] } }));
    await publish(own);
    const asks = (from: string, to: string) => [
      { at: `2026-${from}:00Z`, kind: 'CLIENT_WROTE' },
      { at: `2026-${to}:00Z`, kind: 'RESPONDED', ...E1 },
    ];
    const contact = (externalId: string, opened: string, ...events: object[][]) => ({
      externalId,
      taskCode: 'T-1',
      channel: 'followed',
      events: [
        { at: `2026-${opened}T09:00:00Z`, kind: 'OPENED', ...E1 },
        { at: `2026-${opened}T09:10:00Z`, kind: 'RESPONDED', ...E1 },
        ...events.flat(),
        { at: '2026-08-05T16:00:00Z', kind: 'RESOLVED', ...E1 },
      ],
    });
    // Mondays to Fridays. Twice too late and once in time; too late in July and in August; in time.
    await contacts(
      contact(
        'twice',
        '08-03',
        asks('08-03T10:00', '08-03T12:00'),
        asks('08-03T13:00', '08-03T13:10'),
        asks('08-03T14:00', '08-03T16:00'),
      ),
      contact('again', '07-31', asks('07-31T10:00', '07-31T12:00'), asks('08-04T10:00', '08-04T12:00')),
      contact('soon', '08-04', asks('08-04T10:00', '08-04T10:30')),
    );
    const figure = `from=2026-08-01&to=2026-08-31&clock=NEXT_RESPONSE&group=POLICY&key=${own.id}`;
    const lines = async (rest: string) => {
      const answer = await fetch(`${api.url}/exports/sla-contacts.csv?${figure}${rest}`, {
        headers: { authorization: `Bearer ${hr}` },
      });
      const [head, ...rows] = (await answer.text()).trimEnd().split('\r\n');
      const heads = head!.split(',');
      return rows
        .map((row) => row.split(','))
        .map((row) =>
          ['contact', 'promise', 'verdict', 'started'].map(
            (name) => row[heads.findIndex((each) => each.endsWith(name))],
          ),
        );
    };
    const missed = [
      ['again', 'NEXT_RESPONSE', 'MISS', '2026-08-04T10:00:00.000Z'],
      ['twice', 'NEXT_RESPONSE', 'MISS', '2026-08-03T10:00:00.000Z'],
      ['twice', 'NEXT_RESPONSE', 'MISS', '2026-08-03T14:00:00.000Z'],
    ];
    const kept = [
      ['twice', 'NEXT_RESPONSE', 'HIT', '2026-08-03T13:00:00.000Z'],
      ['soon', 'NEXT_RESPONSE', 'HIT', '2026-08-04T10:00:00.000Z'],
    ];
    expect(await lines('&missed=true')).toEqual(missed);
    expect(await lines('&missed=false')).toEqual(kept);
    expect(await lines('')).toEqual([missed[0], missed[1], kept[0], missed[2], kept[1]]);
    const { data } = await api.post(
      `{ slaAttainment(from: "2026-08-01", to: "2026-08-31", group: POLICY) { key clock hits misses } }`,
      {},
      hr,
    );
    const told = data!['slaAttainment'].find((each: any) => each.key === own.id && each.clock === 'NEXT_RESPONSE');
    expect(told).toMatchObject({ hits: kept.length, misses: missed.length });
  });

  it('tells how many contacts a new policy would judge anew from a past day on, and then judges just those by it', async () => {
    const opened = (externalId: string, day: string, more: object = {}) => ({
      externalId,
      taskCode: 'T-1',
      channel: 'letter',
      events: [
        { at: `${day}T09:00:00Z`, kind: 'OPENED', ...E1 },
        { at: `${day}T11:00:00Z`, kind: 'RESOLVED', ...E1 },
      ],
      ...more,
    });
    // Before the day, on it, after it; for a client with a policy of his own; by another channel.
    await contacts(
      opened('before', '2026-06-01'),
      opened('on the day', '2026-06-02'),
      opened('after', '2026-06-03'),
      opened('of a client', '2026-06-03', { clientCode: 'acme' }),
      opened('by chat', '2026-06-03', { channel: 'chat' }),
    );
    const own = await create('letters', terms({ covers: { taskIds: [taskId], channels: ['letter'] } }));
    const reach = (from: string, id = own.id) => api.post(`{ slaPolicyReach(id: "${id}", from: "${from}") }`, {}, hr);
    expect((await reach('2026-06-01')).data!['slaPolicyReach']).toBe(3);
    expect((await reach('2026-06-02')).data!['slaPolicyReach']).toBe(2);
    expect((await reach('2026-06-04')).data!['slaPolicyReach']).toBe(0);
    const policies = async () =>
      Promise.all(
        ['before', 'on the day', 'after', 'of a client', 'by chat'].map(async (name) => (await sla(name)).policyName),
      );
    expect(await policies()).toEqual(['all', 'all', 'all', 'acme', 'all']);
    expect((await publish(own, '2026-06-02')).errors).toBeUndefined();
    expect(await policies()).toEqual(['all', 'letters', 'letters', 'acme', 'all']);
    // A question that comes while it is being published is no conflict.
    expect((await reach('2026-06-02')).data!['slaPolicyReach']).toBeNull();
    expect((await reach('2026-06-02', 'nowhere')).errors![0]!.extensions['code']).toBe('NOT_FOUND');
  });
});
