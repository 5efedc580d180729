import { afterAll, beforeAll, expect, it } from 'vitest';
import { bring, rating, type Demo } from './demo.js';
import { contacts, hire, startSmall } from './small.js';

let api: Demo;
let hr: string;
let on: { mapId: string; assignmentId: string };

/** OLGA has 50 good contacts in January, and one client who rated her three times in a month: each counts by a third. */
beforeAll(async () => {
  api = await startSmall();
  hr = await api.signedIn('HR');
  await hire(api.db, ['OLGA'], '2025-06-01');
  await bring(api.db, [
    ...contacts('OLGA', '2026-01', 'GOOD'),
    ...[3, 4, 5].map((value) =>
      rating('OLGA', value, `2026-01-1${value}`, `often-${value}`, { taskCode: 'CARE', clientCode: 'often' }),
    ),
  ]);
  const [map] = await api.made(hr, `employeeIds: ["${await api.employee('OLGA')}"], asOf: "2026-01-31"`);
  const { data } = await api.post('query ($id: ID!) { careerMap(id: $id) { cards { assignmentId } } }', map!, hr);
  on = { mapId: map!.id, assignmentId: data!['careerMap'].cards[0].assignmentId };
});
afterAll(() => api.close());

async function listed(narrow = '', first = 100, after: string | null = null) {
  const { data, errors } = await api.post(
    `query ($mapId: ID!, $assignmentId: ID!, $first: Int!, $after: String) {
      explanationSignals(mapId: $mapId, assignmentId: $assignmentId, nodeId: "metric:client_satisfaction/total", first: $first, after: $after ${narrow}) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id kind status reasons clientLabel } facets { by code name { en } count } } }`,
    { ...on, first, after },
    hr,
  );
  return { ...data?.['explanationSignals'], refused: errors?.[0]?.extensions };
}

it('tells what the list can be narrowed to, with how many there are of each', async () => {
  const { totalCount, facets, nodes } = await listed();
  const burst = nodes.filter(({ reasons }: { reasons: string[] }) => reasons.includes('burst')).length;
  expect(burst).toBe(3);
  expect(totalCount).toBe(53);
  expect(facets).toEqual([
    { by: 'KIND', code: 'rating', name: { en: expect.any(String) }, count: 53 },
    { by: 'STATUS', code: 'INCLUDED', name: null, count: 50 },
    { by: 'STATUS', code: 'DOWN_WEIGHTED', name: null, count: 3 },
    { by: 'REASON', code: 'burst', name: null, count: 3 },
  ]);
});

it('narrows by kind, status and reason, page by page, and still tells of everything', async () => {
  const all = await listed();
  for (const [narrow, count] of [
    [', kind: "rating"', 53],
    [', kind: "review"', 0],
    [', status: "DOWN_WEIGHTED"', 3],
    [', reason: "burst"', 3],
    [', reason: "burst", status: "INCLUDED"', 0],
    [', kind: "rating", reason: "burst", status: "DOWN_WEIGHTED"', 3],
  ] as const) {
    const found = await listed(narrow);
    expect([narrow, found.totalCount, found.nodes.length]).toEqual([narrow, count, count]);
    expect(found.facets).toEqual(all.facets);
    // The same signals under the same labels as in the whole list, in its order.
    const ids = new Set(found.nodes.map(({ id }: { id: string }) => id));
    expect(found.nodes).toEqual(all.nodes.filter(({ id }: { id: string }) => ids.has(id)));
  }
  const first = await listed(', status: "INCLUDED"', 30);
  const rest = await listed(', status: "INCLUDED"', 30, first.pageInfo.endCursor);
  expect([first.nodes.length, rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([30, 20, false]);
});

it('refuses a status that there is not, and codes that are broken or too long, by their field', async () => {
  expect((await listed(', status: "GONE"')).refused).toMatchObject({ code: 'BAD_USER_INPUT', field: 'status' });
  for (const field of ['kind', 'reason'])
    for (const code of ['', 'x'.repeat(101), '\\u0000'])
      expect((await listed(`, ${field}: "${code}"`)).refused).toMatchObject({ code: 'BAD_USER_INPUT', field });
});
