import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOfRules } from '../../api/rules/ship.js';
import type { RuleSet } from '../../api/scoring/rules.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi } from '../api.js';
import { withPeople, type Demo } from '../maps/demo.js';
import { organisationOf } from '../people.js';

/** The shipped set with contacts as a source, and a sample that a single one reaches. */
const RULES: RuleSet = {
  ...SHIPPED,
  sources: { everywhere: ['signals', 'internal', 'contacts'], byTask: {} },
  metrics: SHIPPED.metrics.map((each) => (each.source === 'contacts' ? { ...each, minSample: 1, shrink: null } : each)),
};
const AS_OF = '2026-09-30';
const FLOOD = { from: '2026-09-15T00:00:00Z', until: '2026-09-17T00:00:00Z', reason: 'Flood' };

let api: Demo;
let hr: string;
let riga: string;
let london: string;
let contactId: string;
beforeAll(async () => {
  api = withPeople(await startApi());
  await ensureKinds(api.db.pool);
  await api.db.pool.query(
    `insert into rule_set (version, name, status, body, hash, published_at) values (1, 'With contacts', 'PUBLISHED', $1, $2, now())`,
    [JSON.stringify(RULES), hashOfRules(RULES)],
  );
  await organisationOf(api.db, 3);
  const { rows } = await api.db.pool.query(
    `insert into location (code, name, kind) values ('RIX', 'Riga', 'OFFICE'), ('LON', 'London', 'OFFICE') returning id`,
  );
  [riga, london] = rows.map(({ id }) => id) as [string, string];
  hr = await api.signedIn('HR');
  const hours = { timeZone: 'UTC', shifts: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1020 })) };
  const calendar = await made(
    `mutation ($hours: CalendarHoursInput!) { createCalendar(code: "desk", name: "Desk hours", hours: $hours) { id lock } }`,
    { hours },
  );
  await made(
    `mutation { publishCalendar(id: "${calendar['id']}", lock: ${calendar['lock']}, effectiveFrom: "2026-01-01") { id } }`,
  );
  const terms = {
    calendarId: calendar['id'],
    targets: [{ clock: 'RESOLUTION', seconds: 8 * 3600 }],
    covers: {},
  };
  const policy = await made(
    `mutation ($terms: SlaTermsInput!) { createSlaPolicy(code: "all", name: "Everybody", terms: $terms) { id lock } }`,
    { terms },
  );
  await made(
    `mutation { publishSlaPolicy(id: "${policy['id']}", lock: ${policy['lock']}, effectiveFrom: "2026-01-01") { id } }`,
  );
  // 14 September 2026 is a Monday: opened at 14, open until 17, and resolved on Thursday at 11. Three, twice eight and two hours.
  contactId = await bring('flooded', 'RIX', ['14T14', '17T11']);
  await bring('elsewhere', 'LON', ['14T14', '17T11']);
});
afterAll(() => api.close());

async function made(text: string, variables: Record<string, unknown> = {}, token = hr): Promise<Record<string, any>> {
  const answer = await api.post(text, variables, token);
  expect(answer.errors).toBeUndefined();
  return Object.values(answer.data!)[0];
}

async function bring(externalId: string, locationCode: string, [opened, resolved]: [string, string]): Promise<string> {
  const at = (when: string) => `2026-09-${when}:00:00Z`;
  const contact = {
    externalId,
    taskCode: 'T-1',
    locationCode,
    events: [
      { at: at(opened), kind: 'OPENED', employeeCode: 'E-1' },
      { at: at(resolved), kind: 'RESOLVED', employeeCode: 'E-1' },
    ],
  };
  const { results } = await made(
    `mutation ($contacts: [ContactInput!]!) { recordContacts(sourceCode: "desk", contacts: $contacts) { results { id status } } }`,
    { contacts: [contact] },
  );
  expect(results[0].status).toBe('ADDED');
  return results[0].id;
}

const close = (closure: object = {}, token = hr) =>
  api.post(
    `mutation ($locationId: ID!, $from: DateTime!, $until: DateTime!, $reason: String!) {
      closeLocation(locationId: $locationId, from: $from, until: $until, reason: $reason) { id state locationName from until reason corrects recordedBy endedAt } }`,
    { locationId: riga, ...FLOOD, ...closure },
    token,
  );
const closed = async (closure: object = {}): Promise<string> => {
  const answer = await close(closure);
  expect(answer.errors).toBeUndefined();
  return answer.data!['closeLocation'].id;
};
const correct = (id: string, closure: object) =>
  api.post(
    `mutation ($id: ID!, $locationId: ID!, $from: DateTime!, $until: DateTime!, $reason: String!) {
      correctClosure(id: $id, locationId: $locationId, from: $from, until: $until, reason: $reason) { id state corrects until } }`,
    { id, locationId: riga, ...FLOOD, ...closure },
    hr,
  );
const withdraw = (id: string) =>
  api.post('mutation ($id: ID!) { withdrawClosure(id: $id) { state endedAt endedBy } }', { id }, hr);
const list = (args: string, token = hr) =>
  made(`{ closures${args} { totalCount nodes { id locationName from reason state corrects } } }`, {}, token);

async function clock(id = contactId) {
  const { sla } = await made(
    `query ($id: ID!) { contactSla(id: $id) { sla { clocks { clock elapsedSeconds dueAt verdict pauses { from } closures { from until reason } } } } }`,
    { id },
  );
  return sla.clocks[0];
}
const map = async (more = '') =>
  (await api.made(hr, `asOf: "${AS_OF}", employeeIds: ["${await api.employee('E-1')}"]${more}`))[0]!;
const verified = async (id: string) =>
  (await made(`query ($id: ID!) { verifyMap(id: $id) { result path } }`, { id }))['result'];
async function kept(mapId: string): Promise<number> {
  const { cards } = await made(`query ($id: ID!) { careerMap(id: $id) { cards { kpis { code metric { raw } } } } }`, {
    id: mapId,
  });
  return cards[0].kpis.find(({ code }: { code: string }) => code === 'sla_resolution').metric.raw;
}
const behind = async (mapId: string) =>
  (
    await made(
      `query ($mapId: ID!, $assignmentId: ID!) { explanationContacts(mapId: $mapId, assignmentId: $assignmentId, nodeId: "metric:sla_resolution") {
        nodes { externalId missed overSeconds calendarName closures { from until reason } } } }`,
      { mapId, assignmentId: await api.assignment('E-1', 'T-1') },
    )
  )['nodes'] as Record<string, unknown>[];

const HOUR = 3600;
const none = async () => {
  for (const { id } of (await list('(filter: { state: HOLDS }, first: 100)'))['nodes']) await withdraw(id);
};

describe('a closure of a location', () => {
  it('is closed time for clocks of its contacts, and for no others; verdicts know it from its own cut-off on', async () => {
    expect(await clock()).toMatchObject({ elapsedSeconds: 21 * HOUR, verdict: 'MISS', closures: [] });
    const before = await map();
    expect(await kept(before.id)).toBe(0);

    const answer = await close();
    expect(answer.data!['closeLocation']).toMatchObject({
      state: 'HOLDS',
      locationName: 'Riga',
      from: '2026-09-15T00:00:00.000Z',
      corrects: null,
      recordedBy: expect.any(String),
      endedAt: null,
    });
    const flood = { from: '2026-09-15T00:00:00.000Z', until: '2026-09-17T00:00:00.000Z', reason: 'Flood' };
    // Tuesday and Wednesday are closed: three hours on Monday, two on Thursday; due after five.
    expect(await clock()).toEqual({
      clock: 'RESOLUTION',
      elapsedSeconds: 5 * HOUR,
      dueAt: '2026-09-17T14:00:00.000Z',
      verdict: 'HIT',
      pauses: [],
      closures: [flood],
    });
    const after = await map();
    expect(await kept(after.id)).toBe(0.5);
    expect(await behind(after.id)).toEqual([
      { externalId: 'elsewhere', missed: true, overSeconds: 13 * HOUR, calendarName: 'Desk hours', closures: [] },
      { externalId: 'flooded', missed: false, overSeconds: 0, calendarName: 'Desk hours', closures: [flood] },
    ]);

    // The map that was made tells what was known then, and is made again from that.
    expect(await kept(before.id)).toBe(0);
    expect((await behind(before.id)).map(({ missed, closures }) => [missed, closures])).toEqual([
      [true, []],
      [true, []],
    ]);
    expect(await map(`, cutoff: ${before.cutoff}`)).toMatchObject({ hash: before.hash });
    expect([await verified(before.id), await verified(after.id)]).toEqual(['EQUAL', 'EQUAL']);

    const { nodes } = await list('(filter: { state: HOLDS })');
    expect((await withdraw(nodes[0].id)).data!['withdrawClosure']).toMatchObject({
      state: 'WITHDRAWN',
      endedAt: expect.any(String),
      endedBy: expect.any(String),
    });
    expect(await clock()).toMatchObject({ elapsedSeconds: 21 * HOUR, closures: [] });
    expect(await kept((await map()).id)).toBe(0);
    expect(await map(`, cutoff: ${after.cutoff}`)).toMatchObject({ hash: after.hash });
    expect([await verified(before.id), await verified(after.id)]).toEqual(['EQUAL', 'EQUAL']);
    expect((await withdraw(nodes[0].id)).errors![0]!.extensions['code']).toBe('CONFLICT');
  });

  it('is corrected by another one; both stay readable, and only the second counts', async () => {
    await none();
    const id = await closed();
    const answer = await correct(id, { until: '2026-09-16T00:00:00Z', reason: 'Flood, one day' });
    expect(answer.data!['correctClosure']).toMatchObject({ state: 'HOLDS', corrects: id });
    expect(await clock()).toMatchObject({ elapsedSeconds: 13 * HOUR, closures: [{ reason: 'Flood, one day' }] });
    const { nodes } = await list('(filter: { search: "flood, one" })');
    expect(nodes).toMatchObject([{ state: 'HOLDS', corrects: id }]);
    expect((await list('(filter: { state: CORRECTED })'))['nodes'].map((each: { id: string }) => each.id)).toContain(
      id,
    );
    expect((await correct(id, { until: '2026-09-18T00:00:00Z' })).errors![0]!.extensions['code']).toBe('CONFLICT');
    // Only the reason: the time may stay the same.
    const again = await correct(nodes[0].id, { until: '2026-09-16T00:00:00Z', reason: 'A flood of one day' });
    expect(again.errors).toBeUndefined();
    await expect(
      api.db.pool.query('select 1 from location_closure where superseded_by is null'),
    ).resolves.toMatchObject({ rowCount: 1 });
  });

  it('counts once where it overlaps with another', async () => {
    await none();
    await closed({ until: '2026-09-16T12:00:00Z' });
    await closed({ from: '2026-09-16T10:00:00Z', reason: 'Drying' });
    // At night, when nothing is open anyway: it took nothing out, so it is not told.
    await closed({ from: '2026-09-14T20:00:00Z', until: '2026-09-14T21:00:00Z', reason: 'Night' });
    expect(await clock()).toMatchObject({
      elapsedSeconds: 5 * HOUR,
      closures: [{ reason: 'Flood' }, { reason: 'Drying' }],
    });
  });

  it('moves attainment', async () => {
    await none();
    const share = async () =>
      (await made(`{ slaAttainment(from: "2026-09-01", to: "2026-09-30") { hits misses } }`))['0'];
    expect(await share()).toEqual({ hits: 0, misses: 2 });
    await closed();
    expect(await share()).toEqual({ hits: 1, misses: 1 });
  });

  it('may be recorded by several at once: the same time once', async () => {
    await none();
    const answers = await Promise.all([close(), close(), close()]);
    const refused = answers.flatMap(({ errors }) => errors?.[0]?.extensions['code'] ?? []);
    expect(refused).toEqual(['CONFLICT', 'CONFLICT']);
    const [{ id }] = (await list('(filter: { state: HOLDS })'))['nodes'];
    const two = await Promise.all([withdraw(id), correct(id, { reason: 'Another' })]);
    expect(two.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  it.each([
    ['an end before the start', { until: '2026-09-14T23:00:00Z' }, 'until'],
    ['an end within the same second', { until: '2026-09-15T00:00:00.900Z' }, 'until'],
    ['more than 400 days', { until: '2027-12-01T00:00:00Z' }, 'until'],
    ['a start long ago', { from: '1999-01-01T00:00:00Z', until: '1999-01-02T00:00:00Z' }, 'from'],
    ['a start far ahead', { from: '2099-01-01T00:00:00Z', until: '2099-01-02T00:00:00Z' }, 'from'],
    ['an empty reason', { reason: '  ' }, 'reason'],
  ])('refuses %s, and names the field', async (_, closure, field) => {
    const { extensions } = (await close(closure)).errors![0]!;
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(extensions['expected']).toBeTruthy();
    expect(extensions['came']).toBeDefined();
  });

  it('is of a location that there is, and of a closure that there is', async () => {
    for (const locationId of ['nowhere', '00000000-0000-0000-0000-000000000000'])
      expect((await close({ locationId })).errors![0]!.extensions['code']).toBe('NOT_FOUND');
    for (const id of ['999999', 'none']) {
      expect((await withdraw(id)).errors![0]!.extensions['code']).toBe('NOT_FOUND');
      expect((await correct(id, {})).errors![0]!.extensions['code']).toBe('NOT_FOUND');
    }
  });

  it('is HR’s to record and a manager’s to read', async () => {
    const manager = await api.signedIn('MANAGER', await api.employee('E-1'));
    expect((await close({}, manager)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
    expect((await list('', manager))['totalCount']).toBeGreaterThan(3);
    for (const role of ['EMPLOYEE', 'AUDITOR', 'ANALYST', 'ADMINISTRATOR'] as const)
      expect(
        (await api.post('{ closures { totalCount } }', {}, await api.signedIn(role))).errors![0]!.extensions['code'],
      ).toBe('FORBIDDEN');
  });
});

describe('the list of closures', () => {
  it('is found by location, days and words, sorted and paged', async () => {
    await none();
    await closed({ reason: '100 % flooded' });
    await closed({ locationId: london, from: '2026-09-10T08:00:00Z', until: '2026-09-20T08:00:00Z', reason: 'Move' });
    await closed({
      locationId: london,
      from: '2026-10-05T08:00:00Z',
      until: '2026-10-06T08:00:00Z',
      reason: 'Fire drill',
    });
    const found = async (more: string, sort = 'sort: FROM, order: ASC') =>
      (await list(`(${sort}, filter: { state: HOLDS, ${more} })`))['nodes'].map(
        ({ reason }: { reason: string }) => reason,
      );
    expect(await found('')).toEqual(['Move', '100 % flooded', 'Fire drill']);
    expect(await found('', 'sort: UNTIL, order: DESC')).toEqual(['Fire drill', 'Move', '100 % flooded']);
    expect(await found('', 'sort: LOCATION, order: DESC')).toEqual(['100 % flooded', 'Fire drill', 'Move']);
    expect(await found('', 'sort: RECORDED, order: ASC')).toEqual(['100 % flooded', 'Move', 'Fire drill']);
    expect(await found(`locationId: "${london}"`)).toEqual(['Move', 'Fire drill']);
    expect(await found('from: "2026-09-17", to: "2026-09-30"')).toEqual(['Move']);
    expect(await found('search: "%"')).toEqual(['100 % flooded']);
    expect(await found('search: "london"')).toEqual(['Move', 'Fire drill']);
    const page = await made(
      '{ closures(first: 1, offset: 1, filter: { state: HOLDS }, order: ASC) { totalCount nodes { reason } pageInfo { hasNextPage } } }',
    );
    expect(page).toEqual({ totalCount: 3, nodes: [{ reason: '100 % flooded' }], pageInfo: { hasNextPage: true } });
    expect((await list('(offset: 5000)'))['totalCount']).toBeGreaterThan(3);
  });

  it('tells how many contacts a closure would concern', async () => {
    const concerned = async (from: string, until: string, locationId = riga) =>
      Number(
        (
          await api.post(
            'query ($locationId: ID!, $from: DateTime!, $until: DateTime!) { closureContacts(locationId: $locationId, from: $from, until: $until) }',
            { locationId, from: `2026-09-${from}:00:00Z`, until: `2026-09-${until}:00:00Z` },
            hr,
          )
        ).data!['closureContacts'],
      );
    expect(await concerned('15T00', '16T00')).toBe(1);
    expect(await concerned('17T11', '18T00')).toBe(0);
    expect(await concerned('10T00', '14T14')).toBe(0);
    expect(await concerned('10T00', '14T15')).toBe(1);
  });
});
