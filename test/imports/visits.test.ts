import { afterAll, beforeAll, expect, test } from 'vitest';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import {
  check,
  checked,
  committed,
  csv,
  read,
  send,
  SUPPORT,
  supportFile,
  type Said,
  visitFile,
  VISITS,
} from './files.js';
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

const programmeOf = async (code: string): Promise<any> =>
  (await api.post('{ programmes { code kind announcedOn visitCount countedVisits } }', {}, hr)).data![
    'programmes'
  ].find((one: { code: string }) => one.code === code);
const settings = (code: string, more: Record<string, string> = {}): Said => ({
  ...VISITS,
  constants: { ...VISITS.constants, programmeCode: code, ...more },
});

test('brings visits, their locations and their programme in, and a second time adds nothing', async () => {
  const file = visitFile(['1', 'A', '1', '8', '10'], ['2', 'B', '2', '5', '20'], ['3', 'A', '3', '0', '0']);
  const upload = await committed(api, hr, 'VISITS', file, settings('twice'));
  expect(upload).toMatchObject({ status: 'COMMITTED', counts: { rows: 3, newRows: 3, bad: 0 } });
  expect(upload.effects).toEqual({
    newLocations: 2,
    notes: [
      { code: 'NEW_LOCATIONS', count: 2, found: 'A, B' },
      { code: 'DAY_FROM_MONTH', count: 3, found: null },
      { code: 'OUT_OF_ZERO', count: 1, found: null },
      { code: 'NOT_ANNOUNCED', count: 3, found: null },
    ],
  });
  expect(await programmeOf('twice')).toEqual({
    code: 'twice',
    kind: 'MYSTERY_SHOPPING',
    announcedOn: null,
    visitCount: 3,
    countedVisits: 0,
  });

  const again = await committed(api, hr, 'VISITS', file, settings('twice'));
  expect(again).toMatchObject({ status: 'COMMITTED', batchId: null, counts: { newRows: 0, changed: 0, same: 3 } });
});

test('counts a visit from the announcement on, which the same file may declare', async () => {
  const file = visitFile(
    ['1', 'A', '2', '8', '10'],
    ['2', 'A', '3', '8', '10'],
    ['3', 'A', '4', '8', '10'],
    ['4', 'A', '5', '0', '0'],
  );
  await committed(api, hr, 'VISITS', file, settings('declared', { announcedOn: '2023-03-01' }));
  expect(await programmeOf('declared')).toMatchObject({ announcedOn: '2023-03-01', visitCount: 4, countedVisits: 2 });

  // Only the day changed: a batch of its own, and no visit is new.
  const later = await committed(api, hr, 'VISITS', file, settings('declared', { announcedOn: '2023-03-02' }));
  expect(later).toMatchObject({ batchId: expect.anything(), counts: { newRows: 0, changed: 0, same: 4 } });
  expect(await programmeOf('declared')).toMatchObject({ announcedOn: '2023-03-02', countedVisits: 1 });
});

test('corrects a visit by its number, and an undo brings the old one back', async () => {
  await committed(api, hr, 'VISITS', visitFile(['1', 'A', '1', '8', '10']), settings('mended'));
  const mended = await committed(
    api,
    hr,
    'VISITS',
    visitFile(['1', 'A', '1', '9', '10'], ['2', 'A', '1', '1', '2']),
    settings('mended'),
  );
  expect(mended.counts).toMatchObject({ newRows: 1, changed: 1, same: 0 });
  const current = async () =>
    (
      await api.db.pool.query(
        `select v.number, trim_scale(v.points)::text as points from visit v join programme p on p.id = v.programme_id and p.code = 'mended' where superseded_by is null order by 1`,
      )
    ).rows;
  expect(await current()).toEqual([
    { number: '1', points: '9' },
    { number: '2', points: '1' },
  ]);

  const undone = await api.post(
    'mutation ($id: ID!) { undoBatch(id: $id) { superseded kept } }',
    { id: mended.batchId },
    hr,
  );
  expect(undone.data!['undoBatch']).toEqual({ superseded: 2, kept: 0 });
  expect(await current()).toEqual([{ number: '1', points: '8' }]);
  expect((await read(api, hr, mended.id)).status).toBe('UNDONE');
});

test('an undo keeps what a later file has corrected, and takes the announcement back', async () => {
  const first = await committed(
    api,
    hr,
    'VISITS',
    visitFile(['1', 'A', '1', '8', '10'], ['2', 'A', '1', '8', '10']),
    settings('kept', { announcedOn: '2023-01-01' }),
  );
  await committed(api, hr, 'VISITS', visitFile(['1', 'A', '1', '9', '10']), settings('kept'));
  const undone = await api.post(
    'mutation ($id: ID!) { undoBatch(id: $id) { superseded kept } }',
    { id: first.batchId },
    hr,
  );
  // One visit and the announcement.
  expect(undone.data!['undoBatch']).toEqual({ superseded: 2, kept: 1 });
  expect(await programmeOf('kept')).toMatchObject({ announcedOn: null, visitCount: 1, countedVisits: 0 });
});

test('an auditor brings visits in, and only HR declares an announcement', async () => {
  const auditor = await api.signedIn('AUDITOR');
  const { body } = await send(api, auditor, 'VISITS', visitFile(['1', 'A', '1', '8', '10']));
  const refused = await check(api, auditor, body.id, settings('audited', { announcedOn: '2023-01-01' }));
  expect(refused.errors![0]!.extensions['code']).toBe('FORBIDDEN');
  const upload = await committed(api, auditor, 'VISITS', visitFile(['1', 'A', '1', '8', '10']), settings('audited'));
  expect(upload.counts.newRows).toBe(1);
  expect(
    (await api.post('mutation ($id: ID!) { undoBatch(id: $id) { superseded } }', { id: upload.batchId }, auditor))
      .data!['undoBatch'],
  ).toEqual({ superseded: 1 });
});

test('a location that nobody knows becomes known with a file of HR, which names it, and keeps the row of anybody else out', async () => {
  const auditor = await api.signedIn('AUDITOR');
  const { data } = await api.post(
    'mutation { createApiKey(name: "night", scopes: ["imports:write"], expiresAt: "2099-01-01T00:00:00Z") { secret } }',
    {},
    hr,
  );
  const known = async (): Promise<string[]> =>
    (
      await api.db.pool.query<{ code: string }>("select code from location where code like 'new-%' order by code")
    ).rows.map(({ code }) => code);
  const codes = ['new-9', 'new-1', 'new-2', 'new-3', 'new-4', 'new-5'];
  const file = visitFile(
    ['0', 'A', '1', '8', '10'],
    ...codes.map((code, at): [string, string, string, string, string] => [`${at + 1}`, code, '1', '8', '10']),
  );
  for (const other of [auditor, data!['createApiKey'].secret]) {
    const mine = { ...settings(`places-${other === auditor ? 'auditor' : 'key'}`), source: 'places' };
    const upload = await committed(api, other, 'VISITS', file, mine);
    expect(upload.badRows.map(({ line, column, code, found }: any) => [line, column, code, found])).toEqual(
      codes.map((code, at) => [at + 3, 'LocationID', 'UNKNOWN_LOCATION', code]),
    );
    expect(upload).toMatchObject({ counts: { newRows: 1, bad: 6 }, effects: { newLocations: 0 } });
    expect(upload.effects.notes.map(({ code }: any) => code)).not.toContain('NEW_LOCATIONS');
    expect(await known()).toEqual([]);
  }
  const upload = await committed(api, hr, 'VISITS', file, settings('places'));
  expect(upload).toMatchObject({ counts: { newRows: 7, bad: 0 }, effects: { newLocations: 6 } });
  // In the order of the file, and no more than can be read.
  const [first] = upload.effects.notes;
  expect(first).toEqual({ code: 'NEW_LOCATIONS', count: 6, found: 'new-9, new-1, new-2, new-3, new-4, …' });
  expect(await known()).toEqual(codes.toSorted());
});

test('the side of a programme is settled once it is there', async () => {
  await committed(api, hr, 'VISITS', visitFile(['1', 'A', '1', '8', '10']), settings('sided', { side: 'MANAGER' }));
  expect(await programmeOf('sided')).toMatchObject({ kind: 'MANAGER_AUDIT' });
  const { body } = await send(api, hr, 'VISITS', visitFile(['2', 'A', '1', '8', '10']));
  expect((await check(api, hr, body.id, settings('sided'))).errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'side',
  });
});

test('a number that stands twice is bad with other content and the same with equal content', async () => {
  const upload = await checked(
    api,
    hr,
    'VISITS',
    visitFile(['1', 'A', '1', '8', '10'], ['1', 'A', '1', '9', '10'], ['1', 'A', '1', '8', '10']),
    settings('numbers'),
  );
  expect(upload.badRows).toMatchObject([{ line: 3, column: 'JobID', code: 'DUPLICATE_ID' }]);
  expect(upload.counts).toMatchObject({ newRows: 1, same: 1, bad: 1 });
});

test('a visit in points may name who served: it is corrected with the visit, and whoever is unknown keeps the row out', async () => {
  const hr2 = wizard(api, hr);
  await committed(api, hr, 'SIGNALS', supportFile({}), SUPPORT);
  const bring = async (...rows: string[][]): Promise<any> => {
    const { id } = await hr2.sent(csv([['Visit', 'Place', 'Who', 'Day', 'Points', 'Of'], ...rows]));
    const names = ['number', 'locationCode', 'employeeCode', 'visitedOn', 'points', 'outOf'];
    const columns = ['Visit', 'Place', 'Who', 'Day', 'Points', 'Of'];
    const fields = [
      ...names.map((name, at) => from(name, columns[at]!)),
      constant('programmeCode', 'named'),
      constant('side', 'INDEPENDENT'),
    ];
    await hr2.map(id, { mapping: { target: 'VISITS', fields } });
    await hr2.settle(id, {
      reading: { confirm: true, zone: 'UTC', columns: [{ column: 'Day', type: 'DAY', date: 'YMD' }] },
    });
    return hr2.checked(id);
  };
  const ada = 'ada-nowak.olga-sova';
  const first = await bring(['1', 'A', ada, '2023-08-14', '8', '10'], ['2', 'A', 'nobody', '2023-08-14', '8', '10']);
  expect(first.badRows).toMatchObject([{ line: 3, column: 'Who', code: 'UNKNOWN_EMPLOYEE' }]);
  await hr2.committed(first.id);
  const named = async () =>
    (
      await api.db.pool.query(
        `select e.code from visit v join programme p on p.id = v.programme_id and p.code = 'named' left join employee e on e.id = v.employee_id where v.superseded_by is null`,
      )
    ).rows;
  expect(await named()).toEqual([{ code: ada }]);
  const same = await bring(['1', 'A', ada, '2023-08-14', '8', '10']);
  expect(same.counts).toMatchObject({ same: 1, changed: 0 });
  const other = await bring(['1', 'A', '', '2023-08-14', '8', '10']);
  expect(other.counts).toMatchObject({ same: 0, changed: 1 });
  await hr2.committed(other.id);
  expect(await named()).toEqual([{ code: null }]);
});

test('tells whom the rows name apart from whose evidence they change', async () => {
  const hr2 = wizard(api, hr);
  const staff = await hr2.sent(
    csv([
      ['Code', 'Task', 'Site', 'Since'],
      ...['S-1', 'S-2', 'S-3'].map((who) => [who, 'desk', 'staffed', '2023-01-01']),
    ]),
  );
  await hr2.settle(staff.id, { reading: { confirm: true, columns: [{ column: 'Since', type: 'DAY', date: 'YMD' }] } });
  const fields = ['employeeCode', 'taskCode', 'locationCode', 'startedOn'];
  await hr2.map(staff.id, {
    mapping: {
      target: 'EMPLOYEES',
      people: { by: 'CODE', unknown: 'CREATE' },
      fields: fields.map((name, at) => from(name, ['Code', 'Task', 'Site', 'Since'][at]!)),
    },
  });
  await hr2.checked(staff.id);
  await hr2.committed(staff.id);

  const { id } = await hr2.sent(
    csv([
      ['Visit', 'Place', 'Who', 'Day', 'Points', 'Of'],
      ['1', 'staffed', 'S-1', '2023-08-14', '8', '10'],
      ['2', 'staffed', 'S-1', '2023-08-15', '8', '10'],
      ['3', 'staffed', '', '2023-09-15', '8', '10'],
    ]),
  );
  const names = ['number', 'locationCode', 'employeeCode', 'visitedOn', 'points', 'outOf'];
  const columns = ['Visit', 'Place', 'Who', 'Day', 'Points', 'Of'];
  const about = names.map((name, at) => from(name, columns[at]!));
  await hr2.settle(id, { reading: { confirm: true, columns: [{ column: 'Day', type: 'DAY', date: 'YMD' }] } });
  await hr2.map(id, {
    mapping: {
      target: 'VISITS',
      fields: [...about, constant('programmeCode', 'told'), constant('side', 'INDEPENDENT')],
    },
  });
  const told = { counts: { newRows: 3, people: 1 }, effects: { people: 1 } };
  const found = await hr2.checked(id);
  expect(found).toMatchObject(told);
  // Whom a visit names it is about; one that names nobody is about all who work there.
  expect(found.effects.months).toEqual([
    { month: '2023-08-01', people: 1, maps: 0 },
    { month: '2023-09-01', people: 3, maps: 0 },
  ]);
  expect(await hr2.committed(id)).toMatchObject(told);
  const { importLog } = (await api.post('{ importLog(first: 1) { nodes { counts { people } } } }', {}, hr)).data as any;
  expect(importLog.nodes).toEqual([{ counts: { people: 1 } }]);
});
