import { afterAll, beforeAll, expect, it } from 'vitest';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { committed, SUPPORT, supportFile, visitFile, VISITS } from './files.js';
import { constant, from, wizard } from './wizard.js';

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  await shipRules(api.db.orm.em.fork());
  await ensureKinds(api.db.pool);
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

interface Thing {
  what: string;
  key: string;
  detail: string | null;
  day: string | null;
  why: string | null;
}

const preview = async (id: string, token = hr) =>
  api.post(
    'query ($id: ID!) { undoPreview(id: $id) { superseded kept maps parts { what superseded kept } } }',
    { id },
    token,
  );
/** All things of one side, read in pages of two. */
async function things(id: string, stays: boolean): Promise<Thing[]> {
  const all: Thing[] = [];
  for (;;) {
    const { data } = await api.post(
      `query ($id: ID!, $stays: Boolean!, $offset: Int) { undoPreview(id: $id) { things(stays: $stays, first: 2, offset: $offset) {
         totalCount nodes { what key detail day why } pageInfo { hasNextPage } } } }`,
      { id, stays, offset: all.length },
      hr,
    );
    const { nodes, pageInfo, totalCount } = data!['undoPreview'].things;
    all.push(...nodes);
    if (pageInfo.hasNextPage) continue;
    expect(all).toHaveLength(totalCount);
    return all;
  }
}
/** Undoes the batch, and expects it to do what was said. */
async function asSaid(id: string): Promise<void> {
  const said = (await preview(id)).data!['undoPreview'];
  const stays = await things(id, true);
  const { data } = await api.post(
    'mutation ($id: ID!) { undoBatch(id: $id) { superseded kept rest { what key why } } }',
    { id },
    hr,
  );
  const done = data!['undoBatch'];
  expect([done.superseded, done.kept]).toEqual([said.superseded, said.kept]);
  const named = (list: Thing[]) => list.map(({ what, key, why }) => `${what} ${key} ${why}`).toSorted();
  expect(named(done.rest)).toEqual(named(stays));
}

it('tells which signals go and which stay because a later file changed them, and the undo does just that', async () => {
  const first = await committed(api, hr, 'SIGNALS', supportFile({}, {}, { agent: 'Ben Kowal' }), SUPPORT);
  await committed(api, hr, 'SIGNALS', supportFile({ rating: '2' }), SUPPORT);
  const { data } = await preview(first.batchId);
  // Of nine signals the rating of the first row was corrected since. Its assignment stays for that.
  expect(data!['undoPreview']).toEqual({
    superseded: 9,
    kept: 2,
    maps: 0,
    parts: [
      { what: 'SIGNAL', superseded: 8, kept: 1 },
      { what: 'ASSIGNMENT', superseded: 1, kept: 1 },
    ],
  });
  const gone = await things(first.batchId, false);
  expect(gone[0]).toEqual({
    what: 'SIGNAL',
    key: 'row-1',
    detail: 'contact_handled',
    day: '2023-08-14',
    why: null,
  });
  expect((await things(first.batchId, true)).map(({ what, key, why }) => [what, key, why])).toEqual([
    ['SIGNAL', 'row-1', 'CHANGED_SINCE'],
    ['ASSIGNMENT', 'ada-nowak.olga-sova, support', 'IN_USE'],
  ]);
  await asSaid(first.batchId);
});

it('tells which visits and announcements go and stay', async () => {
  const said = { ...VISITS, constants: { ...VISITS.constants, announcedOn: '2023-01-01' } };
  const file = visitFile(['1', 'A', '1', '8', '10'], ['2', 'A', '1', '8', '10'], ['3', 'B', '1', '8', '10']);
  const first = await committed(api, hr, 'VISITS', file, said);
  await committed(api, hr, 'VISITS', visitFile(['2', 'A', '1', '9', '10']), VISITS);
  expect(await things(first.batchId, true)).toEqual([
    { what: 'VISIT', key: '2', detail: 'Shop A', day: '2023-01-01', why: 'CHANGED_SINCE' },
  ]);
  expect((await things(first.batchId, false)).map(({ what, key }) => `${what} ${key}`)).toEqual([
    'VISIT 1',
    'VISIT 3',
    'ANNOUNCEMENT shops',
  ]);
  await asSaid(first.batchId);
  expect((await preview(first.batchId)).errors![0]!.extensions['code']).toBe('CONFLICT');
});

it('tells which changes of people go back and which were changed again by hand', async () => {
  const wiz = wizard(api, hr);
  const bring = async (file: string): Promise<string> => {
    const { id } = await wiz.sent(file, 'people.csv');
    const fields = [
      from('employeeCode', 'Code'),
      from('employeeName', 'Name'),
      from('position', 'Position'),
      constant('taskCode', 'support'),
      constant('startedOn', '2023-01-01'),
    ];
    await wiz.map(id, { mapping: { target: 'EMPLOYEES', fields, people: { by: 'CODE', unknown: 'CREATE' } } });
    await wiz.settle(id, { reading: { confirm: true } });
    await wiz.checked(id);
    return (await wiz.committed(id)).batchId;
  };
  await bring('Code,Name,Position\np-1,Ola Mazur,Agent\np-2,Ewa Rak,Agent\n');
  const batch = await bring('Code,Name,Position\np-1,Ola Mazur,Senior\np-2,Ewa Rak,Senior\n');
  await api.db.pool.query(`update employee set position = 'Expert' where code = 'p-2'`);
  expect(await things(batch, false)).toEqual([
    { what: 'EMPLOYEE', key: 'p-1', detail: 'position', day: null, why: null },
  ]);
  expect(await things(batch, true)).toEqual([
    { what: 'EMPLOYEE', key: 'p-2', detail: 'position', day: null, why: 'CHANGED_SINCE' },
  ]);
  await asSaid(batch);
});

it('is told to whoever may undo the batch, and to nobody else', async () => {
  const { batchId } = await committed(api, hr, 'VISITS', visitFile(['77', 'A', '1', '8', '10']), VISITS);
  expect((await preview(batchId, await api.signedIn('AUDITOR'))).errors![0]!.extensions['code']).toBe('NOT_FOUND');
  expect((await preview(batchId, await api.signedIn('ANALYST'))).errors![0]!.extensions['code']).toBe('FORBIDDEN');
});
