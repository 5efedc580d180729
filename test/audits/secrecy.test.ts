import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSchema } from '../../api/schema.js';
import { addDays } from '../../api/scoring/calendar.js';
import { startWorld, type World } from '../access/world.js';
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

/** All fields that can be selected without arguments of their own, as deep as asked. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    const inner = selection(field.type, depth - 1);
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth > 1 && inner ? [`${field.name} ${inner}`] : [];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '{ __typename }';
}

/** A value for an argument that must be given. */
function literal(type: GraphQLInputType, name: string, id: string): string {
  if (isNonNullType(type)) return literal(type.ofType, name, id);
  if (isListType(type)) return `[${literal(type.ofType, name, id)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type))
    return `{ ${Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
      .map((field) => `${field.name}: ${literal(field.type, field.name, id)}`)
      .join(', ')} }`;
  if (type.name === 'Day')
    return `"${/until|^to$/i.test(name) ? addDays(today, 400) : /from/i.test(name) ? '2026-01-01' : today}"`;
  if (type.name === 'ID') return `"${id}"`;
  if (type.name === 'Int') return '50';
  if (type.name === 'Boolean') return 'true';
  return type.name === 'Decimal' ? '"1"' : '"x"';
}

async function answersTo(root: string, token?: string): Promise<string> {
  const field = schema.getQueryType()!.getFields()[root]!;
  const must = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const first = field.args.some(({ name }) => name === 'first') ? ['first: 20'] : [];
  let said = '';
  for (const id of must.some(({ type }) => /ID/.test(String(type))) ? ids : ['']) {
    const args = [
      ...must.map((arg) => `${arg.name}: ${literal(arg.type, arg.name, id)}`),
      ...first.filter(() => !must.some(({ name }) => name === 'first')),
    ];
    // As much as the limits of a request allow.
    for (let depth = 6; depth > 0; depth--) {
      const answer = await shop.ask(
        `{ ${root}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection(field.type, depth)} }`,
        {},
        token,
      );
      const code = answer.errors?.[0]?.extensions['code'];
      if (code === 'GRAPHQL_VALIDATION_FAILED') throw new Error(`${root}: ${answer.errors![0]!.message}`);
      if (code === 'QUERY_TOO_COMPLEX' || code === 'RATE_LIMITED') continue;
      said += JSON.stringify(answer);
      break;
    }
  }
  return said;
}

it('asks queries that would tell: HR learns both from them', async () => {
  const roots = Object.keys(schema.getQueryType()!.getFields());
  expect(roots.length).toBeGreaterThan(40);
  const told = (await Promise.all(['visits', 'plannedVisits'].map((root) => answersTo(root)))).join();
  expect(told).toContain('Shirley');
  expect(told).toContain(addDays(today, 137));
});

it.each(['EMPLOYEE', 'MANAGER', 'ANALYST'])('tells no %s who visits or when, on any path', async (role) => {
  const leaks: string[] = [];
  let answered = 0;
  for (const root of Object.keys(schema.getQueryType()!.getFields())) {
    const said = await answersTo(root, tokens[role]);
    if (said.includes('"data":{')) answered += 1;
    expect([root, said.includes('INTERNAL')]).toEqual([root, false]);
    for (const secret of secrets) if (said.includes(secret)) leaks.push(`${root}: ${secret}`);
  }
  expect(leaks).toEqual([]);
  expect(answered).toBeGreaterThan(10);
});
