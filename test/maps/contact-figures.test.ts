import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../api/scoring/shipped.js';
import type { RuleSet } from '../../api/scoring/rules.js';
import { hashOfRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi } from '../api.js';
import { organisationOf } from '../people.js';
import { withPeople, type Demo } from './demo.js';

/** The shipped set with contacts as a source, and a sample that some contacts reach. */
const RULES: RuleSet = {
  ...SHIPPED,
  sources: { everywhere: ['signals', 'internal', 'contacts'], byTask: {} },
  metrics: SHIPPED.metrics.map((each) => (each.source === 'contacts' ? { ...each, minSample: 3, shrink: null } : each)),
};

let api: Demo;
let hr: string;
beforeAll(async () => {
  api = withPeople(await startApi());
  await ensureKinds(api.db.pool);
  await api.db.pool.query(
    `insert into rule_set (version, name, status, body, hash, published_at) values (1, 'With contacts', 'PUBLISHED', $1, $2, now())`,
    [JSON.stringify(RULES), hashOfRules(RULES)],
  );
  await organisationOf(api.db, 3);
  hr = await api.signedIn('HR');
  const hours = { timeZone: 'UTC', shifts: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1020 })) };
  const calendar = await made(
    `mutation ($hours: CalendarHoursInput!) { createCalendar(code: "desk", name: "Desk hours", hours: $hours) { id lock } }`,
    { hours },
  );
  await made(
    `mutation { publishCalendar(id: "${calendar.id}", lock: ${calendar.lock}, effectiveFrom: "2026-01-01") { id } }`,
  );
  const terms = {
    calendarId: calendar.id,
    targets: [
      { clock: 'FIRST_RESPONSE', seconds: 3600 },
      { clock: 'RESOLUTION', seconds: 4 * 3600 },
    ],
    covers: {},
  };
  const policy = await made(
    `mutation ($terms: SlaTermsInput!) { createSlaPolicy(code: "all", name: "Everybody", terms: $terms) { id lock } }`,
    { terms },
  );
  await made(
    `mutation { publishSlaPolicy(id: "${policy.id}", lock: ${policy.lock}, effectiveFrom: "2026-01-01") { id } }`,
  );
  // Mondays to Wednesdays of September 2026. E-1: three kept, one missed by three hours over a night; E-2 only two.
  await bring(
    ...['07', '08', '09'].map((day) =>
      contact(`kept ${day}`, [
        [day, 9, 'OPENED'],
        [day, 10, 'RESPONDED'],
        [day, 12, 'RESOLVED'],
      ]),
    ),
    contact('missed', [
      ['14', 15, 'OPENED'],
      ['14', 16, 'RESPONDED'],
      ['15', 14, 'RESOLVED'],
    ]),
    ...['21', '22'].map((day) =>
      contact(
        `of two ${day}`,
        [
          [day, 9, 'OPENED'],
          [day, 12, 'RESOLVED'],
        ],
        'E-2',
      ),
    ),
  );
});
afterAll(() => api.close());

async function made(text: string, variables: Record<string, unknown> = {}) {
  const answer = await api.post(text, variables, hr);
  expect(answer.errors).toBeUndefined();
  return Object.values(answer.data!)[0] as { id: string; lock: number } & Record<string, any>;
}

function contact(externalId: string, events: [string, number, string][], employeeCode = 'E-1') {
  return {
    externalId,
    taskCode: 'T-1',
    events: events.map(([day, hour, kind]) => ({
      at: `2026-09-${day}T${String(hour).padStart(2, '0')}:00:00Z`,
      kind,
      employeeCode,
    })),
  };
}

async function bring(...contacts: object[]): Promise<void> {
  const { results } = await made(
    `mutation ($contacts: [ContactInput!]!) { recordContacts(sourceCode: "desk", contacts: $contacts) { batchNumber results { status code } } }`,
    { contacts },
  );
  expect(results.filter(({ status }: { status: string }) => status === 'REFUSED')).toEqual([]);
}

const AS_OF = '2026-09-30';
async function mapOf(code: string, more = ''): Promise<{ id: string; hash: string; cutoff: number }> {
  const employee = await api.employee(code);
  return (await api.made(hr, `asOf: "${AS_OF}", employeeIds: ["${employee}"]${more}`))[0]!;
}
async function figures(mapId: string) {
  const { cards } = await made(
    `query ($id: ID!) { careerMap(id: $id) { cards { kpis { code score state metric { raw n } } } } }`,
    { id: mapId },
  );
  return Object.fromEntries(
    cards[0].kpis
      .filter(({ code }: { code: string }) => code.startsWith('sla_'))
      .map(({ code, score, state, metric }: Record<string, any>) => [
        code,
        { score, state, raw: metric.raw, n: metric.n },
      ]),
  );
}
const verified = async (id: string) =>
  (await made(`query ($id: ID!) { verifyMap(id: $id) { result path } }`, { id }))['result'];

describe('what contacts say on a map', () => {
  it('is a share of promises kept, and too few are insufficient, never a zero', async () => {
    expect(await figures((await mapOf('E-1')).id)).toEqual({
      sla_first_response: { score: 100, state: 'ok', raw: 1, n: 4 },
      // 0.75 is where the curve begins.
      sla_resolution: { score: 0, state: 'ok', raw: 0.75, n: 4 },
    });
    expect(await figures((await mapOf('E-2')).id)).toMatchObject({
      sla_resolution: { score: null, state: 'insufficient', n: 2 },
    });
    expect(await figures((await mapOf('E-3')).id)).toMatchObject({
      sla_resolution: { score: null, state: 'insufficient', raw: null },
    });
  });

  it('stays as it was known at the cut-off, whatever comes later', async () => {
    const before = await mapOf('E-1');
    // The miss is corrected, another contact comes late, and one that was ended is opened again the month after.
    await bring(
      contact('missed', [
        ['14', 15, 'OPENED'],
        ['14', 16, 'RESPONDED'],
        ['15', 10, 'RESOLVED'],
      ]),
      contact('late', [
        ['16', 9, 'OPENED'],
        ['16', 10, 'RESOLVED'],
      ]),
    );
    const after = await mapOf('E-1');
    expect(await figures(after.id)).toMatchObject({ sla_resolution: { raw: 1, n: 5 } });
    expect(await figures(before.id)).toMatchObject({ sla_resolution: { raw: 0.75, n: 4 } });
    expect(await verified(before.id)).toBe('EQUAL');
    expect(await verified(after.id)).toBe('EQUAL');
    expect(await mapOf('E-1', `, cutoff: ${before.cutoff}`)).toMatchObject({ hash: before.hash });
  });

  it('is the same whether one is asked for or all', async () => {
    const alone = await Promise.all(['E-1', 'E-2', 'E-3'].map((code) => mapOf(code)));
    const all = await api.made(hr, `asOf: "${AS_OF}", all: true`);
    const hashes = new Set(all.map(({ hash }) => hash));
    expect(alone.filter(({ hash }) => !hashes.has(hash))).toEqual([]);
  });

  it('follows what happens after the day, not before it', async () => {
    const before = await mapOf('E-1');
    const events: [string, number, string][] = [
      ['16', 9, 'OPENED'],
      ['16', 10, 'RESOLVED'],
    ];
    const reopened = contact('late', events);
    reopened.events.push({ at: '2026-10-05T10:00:00Z', kind: 'REOPENED', employeeCode: 'E-1' });
    await bring(reopened);
    expect(await figures((await mapOf('E-1')).id)).toEqual(await figures(before.id));
    expect(await verified(before.id)).toBe('EQUAL');
  });

  it('opens down to the contacts: what was missed, by how much, on which calendar, as known then', async () => {
    const open = async (mapId: string, first = 25, after: string | null = null) =>
      made(
        `query ($mapId: ID!, $assignmentId: ID!, $first: Int!, $after: String) {
          explanationContacts(mapId: $mapId, assignmentId: $assignmentId, nodeId: "metric:sla_resolution", first: $first, after: $after) {
            totalCount missedCount pageInfo { hasNextPage endCursor }
            nodes { externalId missed elapsedSeconds targetSeconds overSeconds dueAt policyName calendarName status } } }`,
        { mapId, assignmentId: await api.assignment('E-1', 'T-1'), first, after },
      );
    await bring(
      contact('night', [
        ['17', 16, 'OPENED'],
        ['18', 13, 'RESOLVED'],
      ]),
    );
    const before = await mapOf('E-1');
    await bring(
      contact('night', [
        ['17', 16, 'OPENED'],
        ['17', 17, 'RESOLVED'],
      ]),
    );
    const all = await open(before.id);
    expect(all).toMatchObject({ totalCount: 6, missedCount: 1 });
    // Open from 9 to 17: an hour on the first day, four on the second; due at noon.
    expect(all['nodes'][0]).toEqual({
      externalId: 'night',
      missed: true,
      elapsedSeconds: 5 * 3600,
      targetSeconds: 4 * 3600,
      overSeconds: 3600,
      dueAt: '2026-09-18T12:00:00.000Z',
      policyName: 'Everybody',
      calendarName: 'Desk hours',
      status: 'INCLUDED',
    });
    const one = await open(before.id, 4);
    const two = await open(before.id, 4, one['pageInfo'].endCursor);
    expect([...one['nodes'], ...two['nodes']]).toEqual(all['nodes']);
    expect(await open((await mapOf('E-1')).id)).toMatchObject({ totalCount: 6, missedCount: 0 });
    const counts = await made(
      `query ($mapId: ID!, $assignmentId: ID!) { explanation(mapId: $mapId, assignmentId: $assignmentId, nodeId: "kpi:sla_resolution") {
        nodes { op signalCount contactCount } } }`,
      { mapId: before.id, assignmentId: await api.assignment('E-1', 'T-1') },
    );
    expect(counts['nodes'].find(({ op }: { op: string }) => op === 'total')).toMatchObject({
      signalCount: null,
      contactCount: 6,
    });
  });
});
