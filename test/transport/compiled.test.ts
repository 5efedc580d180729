import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorld, type World } from '../access/world.js';

// An operation that comes again is executed by other means than the first time. Nobody may notice.
let api: World;
let hr: string;
let employee: string;
let analyst: string;
beforeAll(async () => {
  api = await startWorld();
  hr = await api.signedIn('HR');
  analyst = await api.signedIn('ANALYST');
  employee = await api.signedIn('EMPLOYEE', api.people.employees[0]!);
});
afterAll(() => api.close());

const PEOPLE = `query People($first: Int = 3, $sort: EmployeeSort, $filter: EmployeeFilter) {
  employees(first: $first, sort: $sort, filter: $filter) { totalCount edges { cursor node { ...Person } } nodes { id __typename } } }
  fragment Person on Employee { id called: name code hiredOn latestMap { id asOf } assignments { stage task { name } ... on Assignment { pauses { reason } } } }`;
const MAP = `query ($id: ID!, $day: Day) { careerMap(employeeId: $id, asOf: $day) { id asOf cutoff madeAt praises { text } employee { name code }
  cards { held tenureDays metrics { code raw low high n } kpis { code curve { value score } metric { raw } } missing { label { en ru } needs } trend { asOf } proposal { employeeName } } } }`;

it.each<[string, string, object]>([
  ['a list', PEOPLE, {}],
  ['a list in another order', PEOPLE, { first: 2, sort: 'TEAM', filter: { search: null } }],
  ['a page size that does not fit', PEOPLE, { first: 0 }],
  ['a page size of another type', PEOPLE, { first: 'many' }],
  ['a value that is none of its enum', PEOPLE, { sort: 'constructor' }],
  ['a field that the input does not have', PEOPLE, { filter: { __proto__x: 1 } }],
  ['a map', MAP, { id: '$employee' }],
  ['a map of a day', MAP, { id: '$employee', day: '2026-09-30' }],
  ['a map of nobody', MAP, { id: 'nobody' }],
  ['a day that does not exist', MAP, { id: '$employee', day: '2026-02-30' }],
  ['a variable that is missing', MAP, {}],
  ['what only some may ask for', '{ accounts { nodes { id email } } me { id } }', {}],
  ['nothing that exists', '{ employee(id: 5) { id } organisation { name } }', {}],
  ['names that mean something to JavaScript', '{ __proto__: organisation { toString: name constructor: name } }', {}],
  [
    'parts that are left out',
    'query ($x: Boolean = true) { organisation { name @skip(if: $x) } a: organisation @include(if: $x) { timeZone } }',
    {},
  ],
])('%s is answered alike each time', async (_, query, variables) => {
  const values = JSON.parse(JSON.stringify(variables).replace('$employee', api.people.employees[0]!)) as object;
  for (const token of [hr, employee, analyst]) {
    const answers = [];
    for (let time = 0; time < 4; time++) {
      const { status, data, errors } = await api.post(query, values as Record<string, unknown>, token);
      for (const error of errors ?? []) delete error.extensions['requestId'];
      answers.push({ status, data, errors });
    }
    expect(answers[0]!.data ?? answers[0]!.errors).toBeTruthy();
    for (const later of answers.slice(1)) expect(later).toEqual(answers[0]);
  }
});

it('does not go on behind a mutation that was refused', async () => {
  const query = `mutation ($id: ID!, $why: String!) { overrideScreening(signalId: $id, weight: 1, reason: $why) setLocale(locale: pl) { locale } }`;
  for (let time = 0; time < 4; time++) {
    const { data, errors } = await api.post(query, { id: 'nothing', why: 'because' }, hr);
    expect([data, errors?.map(({ path }) => path)]).toEqual([null, [['overrideScreening']]]);
  }
  expect((await api.post('{ me { locale } }', {}, hr)).data!['me'].locale).not.toBe('pl');
});

it('finds no operation by a name that the document does not have', async () => {
  for (let time = 0; time < 4; time++) {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${hr}` },
      body: JSON.stringify({ query: 'query A { organisation { name } }', operationName: 'B' }),
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
  }
});

it('takes no text of a caller for code', async () => {
  const act = 'globalThis.brokenIn=1';
  const magic = `__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d${act}`;
  for (const query of [
    `{ employees(filter: { search: "${magic}" }) { totalCount } }`,
    `{ employees(filter: { search: """${magic}""" }) { totalCount } }`,
    `query ($s: String = "${magic}") { employees(filter: { search: $s }) { totalCount } }`,
  ])
    for (let time = 0; time < 4; time++) await api.post(query, {}, hr);
  expect('brokenIn' in globalThis).toBe(false);
});
