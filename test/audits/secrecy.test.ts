import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSchema } from '../../api/schema.js';
import { addDays } from '../../api/scoring/calendar.js';
import { startWorld, type World } from '../access/world.js';
import { answersTo } from './every-query.js';
import { shopOf, type Shop } from './shop.js';

/** Who visits and when a visit is planned: asked of every query of the schema, with every field, as those who are visited. */
let api: World;
let shop: Shop;
let schema: GraphQLSchema;
let secrets: string[];
let ids: string[];
let today: string;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  api = await startWorld();
  schema = await makeSchema();
  shop = shopOf(api, await api.signedIn('HR'));
  today = (await shop.ask('{ organisation { today } }')).data!['organisation'].today;
  const auditor = await api.signedIn('AUDITOR');
  const me = (await shop.ask('{ me { id email } }', {}, auditor)).data!['me'];
  await api.db.pool.query(`update account set name = 'Shirley the Shopper' where id = $1`, [me.id]);
  tokens['MANAGER'] = await api.signedIn('MANAGER', api.people.manager);
  tokens['EMPLOYEE'] = await api.signedIn('EMPLOYEE', api.people.employees[0]);
  tokens['ANALYST'] = await api.signedIn('ANALYST');

  const { id: standard, face } = await shop.published('S');
  const programme = await shop.active('secret', [{ itemIds: [face.items[0].id] }]);
  const plannedOn = addDays(today, 137);
  const planned = await shop.ask(
    'mutation ($p: ID!, $l: ID!, $on: Day!, $a: ID) { planVisit(programmeId: $p, locationId: $l, plannedOn: $on, auditorId: $a) }',
    { p: programme.id, l: programme.locations[0].id, on: plannedOn, a: me.id },
  );
  const visits = ['E-1', 'M-1', null].map((employeeCode, at) => ({
    number: `n${at}`,
    locationCode: 'A',
    employeeCode,
    visitedOn: '2026-09-01',
    answers: [{ item: 'S/NAME', answer: 'NO' }],
  }));
  const recorded = await shop.ask(
    'mutation ($p: ID!, $visits: [VisitInput!]!) { recordVisits(programmeId: $p, visits: $visits) { results { visitId } } }',
    { p: programme.id, visits },
    auditor,
  );
  // Even of results that were shown to them long ago.
  await api.db.pool
    .query(`insert into result_step (programme_id, number, kind, happened_on, batch_id) select programme_id, number, kind, '2026-09-02', batch_id
    from visit, unnest(array['DISCLOSED', 'DISCUSSED']) kind`);
  const { map, assignment } = await api.mapOf(api.people.employees[0]!);
  secrets = [me.id, me.email, 'Shirley', plannedOn];
  ids = [
    programme.id,
    standard,
    face.id,
    planned.data!['planVisit'],
    ...recorded.data!['recordVisits'].results.map(({ visitId }: any) => visitId),
    programme.locations[0].id,
    api.people.employees[0]!,
    api.people.team,
    api.people.task,
    map,
    assignment,
  ].filter(Boolean);
});
afterAll(() => api.close());

const said = (root: string, token?: string) =>
  answersTo(root, { schema, ask: (query) => shop.ask(query, {}, token), ids, today });

it('asks queries that would tell: HR learns both from them', async () => {
  const roots = Object.keys(schema.getQueryType()!.getFields());
  expect(roots.length).toBeGreaterThan(40);
  const told = (await Promise.all(['visits', 'plannedVisits'].map((root) => said(root)))).join();
  expect(told).toContain('Shirley');
  expect(told).toContain(addDays(today, 137));
});

it.each(['EMPLOYEE', 'MANAGER', 'ANALYST'])('tells no %s who visits or when, on any path', async (role) => {
  const leaks: string[] = [];
  let answered = 0;
  for (const root of Object.keys(schema.getQueryType()!.getFields())) {
    const told = await said(root, tokens[role]);
    if (told.includes('"data":{')) answered += 1;
    expect([root, told.includes('INTERNAL')]).toEqual([root, false]);
    for (const secret of secrets) if (told.includes(secret)) leaks.push(`${root}: ${secret}`);
  }
  expect(leaks).toEqual([]);
  expect(answered).toBeGreaterThan(10);
});
