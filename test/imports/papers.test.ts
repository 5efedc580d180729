import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../api/scoring/calendar.js';
import { startWorld, type World } from '../access/world.js';
import { deskOf, type Desk } from '../standards/desk.js';
import { from, wizard } from './wizard.js';

let api: World;
let desk: Desk;
let hr: ReturnType<typeof wizard>;
let today: string;
beforeAll(async () => {
  api = await startWorld();
  const token = await api.signedIn('HR');
  hr = wizard(api, token);
  desk = deskOf(api, token);
  today = (await desk.ask('{ organisation { today } }')).data!['organisation'].today;
  await desk.published('SIGNED');
  await desk.published('TOMORROW', {}, addDays(today, 1));
  await desk.create('DRAFTED');
});
afterAll(() => api.close());
beforeEach(() => api.db.pool.query('truncate acknowledgement restart identity'));

const FIELDS = [
  from('employeeCode', 'Who'),
  from('standardCode', 'What'),
  from('version', 'Version'),
  from('signedOn', 'When'),
];
const sent = async (rows: string[]): Promise<string> => {
  const { id } = await hr.sent(`Who,What,Version,When\n${rows.join('\n')}\n`, 'papers.csv');
  await hr.settle(id, { reading: { columns: [{ column: 'When', type: 'DAY', date: 'YMD' }] } });
  await hr.map(id, {
    mapping: { target: 'ACKNOWLEDGEMENTS', people: { by: 'CODE', unknown: 'REFUSE' }, fields: FIELDS },
    source: 'papers',
  });
  return id;
};
const standing = async () =>
  (
    await api.db.pool.query(
      `select e.code, s.code as standard, a.how, a.acknowledged_on::text as on from acknowledgement a join employee e on e.id = a.employee_id
       join standard_version v on v.id = a.version_id join standard s on s.id = v.standard_id where a.superseded_by is null order by 1, 2`,
    )
  ).rows;

test('brings signatures in once, and an undo takes them back', async () => {
  const rows = [`E-1,SIGNED,,${today}`, `E-2,SIGNED,1,${today}`, `E-1,SIGNED,1,${today}`];
  const id = await sent(rows);
  expect((await hr.checked(id)).counts).toMatchObject({ rows: 3, newRows: 2, same: 1, bad: 0 });
  const done = await hr.committed(id);
  expect(done).toMatchObject({ status: 'COMMITTED', counts: { newRows: 2, same: 1, people: 2 } });
  const both = ['E-1', 'E-2'].map((code) => ({ code, standard: 'SIGNED', how: 'PAPER', on: today }));
  expect(await standing()).toEqual(both);
  const listed = await desk.ask('{ acknowledgementBatches { fileName added standing undone } }');
  expect(listed.data!['acknowledgementBatches']).toEqual([
    { fileName: 'papers.csv', added: 2, standing: 2, undone: false },
  ]);

  const again = await sent(rows);
  await hr.checked(again);
  expect(await hr.committed(again)).toMatchObject({ batchId: null, counts: { newRows: 0, same: 3 } });

  const undone = await desk.ask('mutation ($id: ID!) { undoBatch(id: $id) { superseded } }', { id: done.batchId });
  expect(undone.data).toEqual({ undoBatch: { superseded: 2 } });
  expect(await standing()).toEqual([]);
});

test('leaves what the employee acknowledged himself when signatures are taken back, and lets him give it again', async () => {
  const own = await api.signedIn('EMPLOYEE', api.people.employees[0]);
  const versionOf = async () =>
    (await desk.ask('{ myAcknowledgements { standardCode state how version { id } } }', {}, own)).data![
      'myAcknowledgements'
    ].find(({ standardCode }: any) => standardCode === 'SIGNED');
  const { version } = await versionOf();
  const acknowledge = () =>
    desk.ask('mutation ($ids: [ID!]!) { acknowledge(ids: $ids) { state } }', { ids: [version.id] }, own);
  expect((await acknowledge()).errors).toBeUndefined();

  // The paper brings E-2 alone: E-1 has said it in the console already, and keeps that when the paper is taken back.
  const id = await sent([`E-1,SIGNED,,${today}`, `E-2,SIGNED,1,${today}`]);
  expect((await hr.checked(id)).counts).toMatchObject({ newRows: 1, same: 1 });
  const { batchId } = await hr.committed(id);
  const undo = (batch: string) => desk.ask('mutation ($id: ID!) { undoBatch(id: $id) { superseded } }', { id: batch });
  expect((await undo(batchId!)).data).toEqual({ undoBatch: { superseded: 1 } });
  expect(await standing()).toEqual([{ code: 'E-1', standard: 'SIGNED', how: 'CONSOLE', on: today }]);

  // What he said himself can be undone as well: then it is asked of him again, and he gives it once more.
  const { rows } = await api.db.pool.query('select batch_id as batch from acknowledgement where superseded_by is null');
  expect((await undo(rows[0].batch)).data).toEqual({ undoBatch: { superseded: 1 } });
  expect(await standing()).toEqual([]);
  expect(await versionOf()).toMatchObject({ state: 'OPEN', how: null });
  await acknowledge();
  expect(await versionOf()).toMatchObject({ state: 'ACKNOWLEDGED', how: 'CONSOLE' });
  expect(await standing()).toEqual([{ code: 'E-1', standard: 'SIGNED', how: 'CONSOLE', on: today }]);
});

test('answers each bad row with what was expected, and writes the others', async () => {
  const yesterday = addDays(today, -1);
  const id = await sent([
    `NOBODY,SIGNED,,${today}`,
    `E-1,NOWHERE,,${today}`,
    `E-1,DRAFTED,,${today}`,
    `E-1,SIGNED,7,${today}`,
    `E-1,TOMORROW,,${today}`,
    `E-1,SIGNED,1,${yesterday}`,
    `E-1,SIGNED,,${addDays(today, 3)}`,
    `E-2,TOMORROW,1,${today}`,
  ]);
  const { badRows, counts } = await hr.checked(id);
  expect(badRows.map(({ line, field, code, found }: any) => [line, field, code, found])).toEqual([
    [2, 'employeeCode', 'UNKNOWN_EMPLOYEE', 'NOBODY'],
    [3, 'standardCode', 'UNKNOWN_STANDARD', 'NOWHERE'],
    [4, 'standardCode', 'UNKNOWN_STANDARD', 'DRAFTED'],
    [5, 'version', 'UNKNOWN_VERSION', '7'],
    [6, 'signedOn', 'NOT_IN_FORCE', today],
    [7, 'signedOn', 'BEFORE_PUBLICATION', yesterday],
    [8, 'signedOn', 'FUTURE', addDays(today, 3)],
  ]);
  expect(counts).toMatchObject({ newRows: 1, bad: 7 });
  await hr.committed(id);
  expect(await standing()).toEqual([{ code: 'E-2', standard: 'TOMORROW', how: 'PAPER', on: today }]);
});

test('takes thousands of signatures with a few statements', async () => {
  await api.db.pool.query(
    `insert into employee (code, name) select 'M-' || n, 'Many ' || n from generate_series(1, 6000) n on conflict do nothing`,
  );
  const id = await sent(Array.from({ length: 6000 }, (_, n) => `M-${n + 1},SIGNED,1,${today}`));
  expect((await hr.checked(id)).counts).toMatchObject({ newRows: 6000, bad: 0 });
  expect((await hr.committed(id)).counts).toMatchObject({ newRows: 6000 });
  expect(await standing()).toHaveLength(6000);
});
