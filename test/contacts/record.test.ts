import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { organisationOf } from '../people.js';

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  await organisationOf(api.db, 3);
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

const event = (hour: number, kind: string, more: object = {}) => ({
  at: `2026-09-07T${String(hour).padStart(2, '0')}:00:00Z`,
  kind,
  ...more,
});
const LIFE = [
  event(8, 'OPENED'),
  event(9, 'ASSIGNED', { employeeCode: 'E-1' }),
  event(11, 'RESOLVED', { employeeCode: 'E-1' }),
];
const contact = (externalId: string, more: object = {}) => ({ externalId, taskCode: 'T-1', events: LIFE, ...more });
const send = async (contacts: object[], token = hr) =>
  api.post(
    `mutation ($contacts: [ContactInput!]!) { recordContacts(sourceCode: "desk", contacts: $contacts) {
      batchNumber results { index status id code field expected came } } }`,
    { contacts },
    token,
  );
const sent = async (...contacts: object[]) => {
  const { data, errors } = await send(contacts);
  expect(errors).toBeUndefined();
  return data!['recordContacts'];
};
const stored = async (externalId: string) =>
  (
    await api.db.pool.query(
      `select e.kind, e.superseded_by is not null as gone from contact_event e join contact c on c.id = e.contact_id
       where c.external_id = $1 order by e.id`,
      [externalId],
    )
  ).rows;

describe('a contact', () => {
  it('comes in once, however often it is sent', async () => {
    const first = await sent(contact('once'));
    expect(first).toMatchObject({ batchNumber: expect.any(Number), results: [{ index: 0, status: 'ADDED' }] });
    const again = await sent(contact('once'));
    expect(again).toMatchObject({ batchNumber: null, results: [{ status: 'SAME', id: first.results[0].id }] });
    expect(await stored('once')).toHaveLength(3);
  });

  it('grows by the events that are new', async () => {
    await sent(contact('grows'));
    expect((await sent(contact('grows', { events: [...LIFE, event(12, 'REOPENED')] }))).results[0].status).toBe(
      'CHANGED',
    );
    expect((await stored('grows')).map(({ kind, gone }) => [kind, gone])).toEqual([
      ['OPENED', false],
      ['ASSIGNED', false],
      ['RESOLVED', false],
      ['REOPENED', false],
    ]);
  });

  it('keeps what it was before: a changed event supersedes, nothing is overwritten', async () => {
    await sent(contact('changed', { priority: 'low' }));
    const other = [...LIFE.slice(0, 2), event(13, 'RESOLVED', { employeeCode: 'E-2' })];
    await sent(contact('changed', { priority: 'high', events: other }));
    expect((await stored('changed')).map(({ kind, gone }) => [kind, gone])).toEqual([
      ['OPENED', false],
      ['ASSIGNED', false],
      ['RESOLVED', true],
      ['RESOLVED', false],
    ]);
    const { rows } = await api.db.pool.query(
      `select v.priority, v.superseded_by is null as now from contact_version v join contact c on c.id = v.contact_id where external_id = 'changed' order by v.id`,
    );
    expect(rows).toEqual([
      { priority: 'low', now: false },
      { priority: 'high', now: true },
    ]);
  });

  it('sent by many at once is one contact', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => sent(contact('race'))));
    const statuses = answers.map(({ results }): string => results[0].status);
    expect(statuses.toSorted()).toEqual(['ADDED', ...Array.from({ length: 7 }, () => 'SAME')]);
    expect(await stored('race')).toHaveLength(3);
  });
});

describe('what does not fit', () => {
  it('is refused contact by contact, with the place, and the others come in', async () => {
    const { results } = await sent(
      contact('good'),
      contact('no task', { taskCode: 'T-9' }),
      contact('no location', { locationCode: 'moon' }),
      contact('nobody', { events: [event(8, 'OPENED'), event(9, 'ASSIGNED', { employeeCode: 'E-99' })] }),
      contact('not there', {
        events: [{ ...event(8, 'OPENED', { employeeCode: 'E-1' }), at: '2026-01-01T08:00:00Z' }],
      }),
      contact('order', { events: [event(9, 'OPENED'), event(8, 'RESOLVED')] }),
      contact('opening', { events: [event(9, 'RESOLVED')] }),
      contact('twice', { events: [event(8, 'OPENED'), event(9, 'OPENED')] }),
      contact('future', { events: [{ at: '2099-01-01T00:00:00Z', kind: 'OPENED' }] }),
      contact('empty', { events: [] }),
      contact('good'),
      contact('', {}),
      contact('long', { subject: 'x'.repeat(501) }),
    );
    expect(results.map(({ status, code, field }: Record<string, string>) => [status, code, field])).toEqual([
      ['ADDED', null, null],
      ['REFUSED', 'UNKNOWN_TASK', 'taskCode'],
      ['REFUSED', 'UNKNOWN_LOCATION', 'locationCode'],
      ['REFUSED', 'UNKNOWN_EMPLOYEE', 'events[1].employeeCode'],
      ['REFUSED', 'NOT_ASSIGNED', 'events[0].employeeCode'],
      ['REFUSED', 'OUT_OF_ORDER', 'events[1].at'],
      ['REFUSED', 'NOT_OPENED', 'events[0].kind'],
      ['REFUSED', 'OPENED_TWICE', 'events[1].kind'],
      ['REFUSED', 'FUTURE', 'events[0].at'],
      ['REFUSED', 'OUT_OF_RANGE', 'events'],
      ['REFUSED', 'TWICE', 'externalId'],
      ['REFUSED', 'MISSING', 'externalId'],
      ['REFUSED', 'TOO_LONG', 'subject'],
    ]);
  });

  it('leaves no batch and no source where nothing came in', async () => {
    const before = (await api.db.pool.query('select count(*) from batch')).rows[0];
    expect((await sent(contact('x', { taskCode: 'T-9' }))).batchNumber).toBeNull();
    expect((await api.db.pool.query('select count(*) from batch')).rows[0]).toEqual(before);
  });

  it('is refused as a whole where the call itself is wrong', async () => {
    expect((await send([])).errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'contacts' });
    expect((await send([contact('x')], await api.signedIn('MANAGER'))).errors![0]!.extensions['code']).toBe(
      'FORBIDDEN',
    );
  });
});

describe('a list of contacts', () => {
  const list = async (token: string, args = 'first: 100') =>
    (
      await api.post(
        `{ contacts(${args}) { nodes { id externalId clientCode subject events { kind employeeId employeeName } } pageInfo { hasNextPage endCursor } } }`,
        {},
        token,
      )
    ).data!['contacts'];

  it('is searched, narrowed and paged without losing any', async () => {
    await sent(
      ...Array.from({ length: 7 }, (_, n) =>
        contact(`page-${n}`, { channel: 'chat', priority: 'P1', subject: `100%_${n}` }),
      ),
    );
    expect((await list(hr, 'first: 10, filter: { search: "100%_3" }')).nodes).toHaveLength(1);
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: any = await list(
        hr,
        `first: 3, filter: { channel: "chat", priority: "P1" }${after ? `, after: "${after}"` : ''}`,
      );
      seen.push(...page.nodes.map(({ externalId }: { externalId: string }) => externalId));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen.toSorted()).toEqual(Array.from({ length: 7 }, (_, n) => `page-${n}`));
    const ids = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);
    const newest = ids(await list(hr, 'first: 100'));
    expect(newest.length).toBeGreaterThan(7);
    expect(new Set(newest).size).toBe(newest.length);
    expect(ids(await list(hr, 'first: 100, order: ASC'))).toEqual(newest.toReversed());
    // A text that an analyst doesn't read is not found either; a number is.
    const analyst = await api.signedIn('ANALYST');
    expect((await list(analyst, 'first: 10, filter: { search: "100%_" }')).nodes).toEqual([]);
    expect((await list(analyst, 'first: 10, filter: { search: "page-" }')).nodes).toHaveLength(7);
  });

  it('is sorted by priority, task or state, whole and page by page', async () => {
    await api.db.pool.query(`insert into task (code, name) values ('T-0', 'A task before the others')`);
    await api.db.pool.query(
      `with made as (insert into assignment (employee_id, task_id) select e.id, t.id from employee e, task t where e.code = 'E-1' and t.code = 'T-0' returning id, employee_id, task_id)
       insert into assignment_period (assignment_id, employee_id, task_id, started_on, batch_id) select id, employee_id, task_id, '2026-06-01', 1 from made`,
    );
    const holder = { employeeCode: 'E-1' };
    const started = [event(8, 'OPENED', holder)];
    const waits = [...started, event(9, 'PAUSED', { reason: 'client' })];
    const ended = [...waits, event(10, 'RESOLVED', holder)];
    await sent(
      contact('sort-a', { channel: 'sorted', priority: 'high', events: started }),
      contact('sort-b', { channel: 'sorted', events: waits }),
      contact('sort-c', { channel: 'sorted', priority: 'Low', events: ended }),
      contact('sort-d', {
        channel: 'sorted',
        priority: 'high',
        taskCode: 'T-0',
        events: [...ended, event(12, 'CLOSED')],
      }),
      contact('sort-e', { channel: 'sorted', priority: 'low', events: [...ended, event(11, 'CLIENT_WROTE')] }),
      contact('sort-f', { channel: 'sorted', events: [...ended, event(11, 'REOPENED')] }),
      contact('sort-g', { channel: 'sorted', taskCode: 'T-0', events: [...waits, event(10, 'CLIENT_WROTE')] }),
    );
    const states = {
      a: 'RUNNING',
      b: 'WAITING',
      c: 'RESOLVED',
      d: 'CLOSED',
      e: 'RESOLVED',
      f: 'RUNNING',
      g: 'RUNNING',
    };
    const sorted = async (args: string): Promise<{ name: string; state: string }[]> => {
      const found: { name: string; state: string }[] = [];
      for (let after = ''; ;) {
        const { data, errors } = await api.post(
          `{ contacts(${args}, filter: { channel: "sorted" }${after}) { nodes { externalId state } pageInfo { hasNextPage endCursor } } }`,
          {},
          hr,
        );
        expect(errors).toBeUndefined();
        const { nodes, pageInfo } = data!['contacts'];
        for (const { externalId, state } of nodes) found.push({ name: externalId.slice(-1), state });
        if (!pageInfo.hasNextPage) return found;
        after = `, after: "${pageInfo.endCursor}"`;
      }
    };
    const all = await sorted('first: 100');
    expect(Object.fromEntries(all.map(({ name, state }) => [name, state]))).toEqual(states);
    const groups = async (args: string, of: (name: keyof typeof states) => string) => {
      const whole = await sorted(`first: 100, ${args}`);
      expect(whole).toHaveLength(7);
      expect(await sorted(`first: 2, ${args}`)).toEqual(whole);
      return [...new Set(whole.map(({ name }) => of(name as keyof typeof states)))];
    };
    const priority = { a: 'high', b: '', c: 'low', d: 'high', e: 'low', f: '', g: '' };
    expect(await groups('sort: PRIORITY, order: ASC', (name) => priority[name])).toEqual(['high', 'low', '']);
    expect(await groups('sort: PRIORITY, order: DESC', (name) => priority[name])).toEqual(['low', 'high', '']);
    const byState = ['RUNNING', 'WAITING', 'RESOLVED', 'CLOSED'];
    expect(await groups('sort: STATE, order: ASC', (name) => states[name])).toEqual(byState);
    expect(await groups('sort: STATE, order: DESC', (name) => states[name])).toEqual(byState.toReversed());
    const task = (name: string) => ('dg'.includes(name) ? 'T-0' : 'T-1');
    expect(await groups('sort: TASK, order: ASC', task)).toEqual(['T-0', 'T-1']);
    expect(await groups('sort: TASK, order: DESC', task)).toEqual(['T-1', 'T-0']);
    const { endCursor } = (await list(hr, 'first: 1, sort: TASK, order: ASC')).pageInfo;
    const other = await api.post(`{ contacts(first: 1, after: "${endCursor}") { nodes { id } } }`, {}, hr);
    expect(other.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });

  it('is narrowed to days of the organisation’s zone, both ends included', async () => {
    await api.db.pool.query(`update organisation set time_zone = 'America/New_York'`);
    // 1 August began there at 04:00 UTC.
    const opened = (externalId: string, at: string) =>
      contact(externalId, { channel: 'days', events: [{ at, kind: 'OPENED' }] });
    await sent(
      opened('july', '2026-08-01T03:59:59Z'),
      opened('first', '2026-08-01T04:00:00Z'),
      opened('last', '2026-08-03T03:59:59Z'),
      opened('third', '2026-08-03T04:00:00Z'),
    );
    const found = async (days: string) =>
      (await list(hr, `first: 10, order: ASC, filter: { channel: "days", ${days} }`)).nodes.map(
        ({ externalId }: { externalId: string }) => externalId,
      );
    expect(await found('openedFrom: "2026-08-01", openedTo: "2026-08-02"')).toEqual(['first', 'last']);
    expect(await found('openedTo: "2026-07-31"')).toEqual(['july']);
    expect(await found('openedFrom: "2026-08-03"')).toEqual(['third']);
  });

  it('shows an employee his own, a manager his team’s, and neither whose client it was', async () => {
    await sent(contact('scope', { clientCode: 'acme' }), contact('held by nobody', { events: [event(8, 'OPENED')] }));
    const { rows } = await api.db.pool.query(`select code, id from employee`);
    const idOf = (code: string) => rows.find((row) => row.code === code).id;
    const names = (page: { nodes: { externalId: string }[] }) => page.nodes.map(({ externalId }) => externalId);
    expect(names(await list(await api.signedIn('EMPLOYEE', idOf('E-3'))))).toEqual([]);
    const own = await list(await api.signedIn('EMPLOYEE', idOf('E-1')), 'first: 100, filter: { search: "scope" }');
    expect(own.nodes).toMatchObject([{ clientCode: null, events: [{}, { employeeName: 'Employee 1' }, {}] }]);
    const manager = await list(await api.signedIn('MANAGER', idOf('M-1')));
    expect(names(manager)).toContain('scope');
    expect(names(manager)).not.toContain('held by nobody');
    expect(names(await list(hr))).toContain('held by nobody');
    const analyst = await list(await api.signedIn('ANALYST'), 'first: 100, filter: { search: "scope" }');
    expect(analyst.nodes[0].events[1].employeeName).toMatch(/^Employee [0-9a-f]{6}$/);
  });
});
