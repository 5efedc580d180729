import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from '../access/world.js';
import { constant, from, wizard } from './wizard.js';

let api: World;
let hr: ReturnType<typeof wizard>;
beforeAll(async () => {
  api = await startWorld();
  hr = wizard(api, await api.signedIn('HR'));
});
afterAll(() => api.close());

async function checked(rows: string[], mapping: object): Promise<any> {
  const { id, columns } = await hr.sent(`${rows.join('\n')}\n`, 'rows.csv');
  const moments = columns
    .filter(({ key }: { key: string }) => ['when', 'answered'].includes(key))
    .map(({ key }: { key: string }) => ({ column: key, type: 'MOMENT', date: 'DMY' }));
  await hr.settle(id, { reading: { confirm: true, zone: 'Europe/Warsaw', columns: moments } });
  await hr.map(id, { mapping, source: 'earlier' });
  return hr.checked(id);
}

/** Brings the first rows in and answers what the check of the second says stood before, by line. */
async function before(first: string[], second: string[], mapping: object): Promise<unknown> {
  const written = await checked(first, mapping);
  expect(written.badRows).toEqual([]);
  await hr.committed(written.id);
  const { id, badRows } = await checked(second, mapping);
  expect(badRows).toEqual([]);
  const { sample } = await hr.call(
    'query ($id: ID!) { upload(id: $id) { sample { outcome earlier { record field value } } } }',
    { id },
  );
  return sample.map(({ outcome, earlier }: any) => [
    outcome,
    ...earlier.map(({ record, field, value }: any) => `${record ?? ''}${field}: ${value}`).toSorted(),
  ]);
}

const STRUCK = 'of changed rows strikes out what stood before:';

test(`the preview ${STRUCK} signals, each in its own record`, async () => {
  const mapping = {
    target: 'SIGNALS',
    fields: [
      from('externalId', 'id'),
      from('employeeCode', 'who'),
      from('occurredAt', 'when'),
      constant('taskCode', 'T-1'),
    ],
    records: [
      { fields: [constant('kind', 'rating'), from('value', 'mark')] },
      { fields: [constant('kind', 'review'), from('body', 'words')] },
    ],
    people: { by: 'CODE', unknown: 'REFUSE' },
  };
  const rows = ['id,who,when,mark,words', 'a,E-1,01.09.2026 10:00,4.5,good', 'b,E-1,01.09.2026 11:00,3,fair'];
  const second = [
    rows[0]!,
    'a,E-2,01.09.2026 10:30,4.5,good',
    'b,E-1,01.09.2026 11:00,3,poor',
    'c,E-1,01.09.2026 12:00,5,x',
  ];
  expect(await before(rows, second, mapping)).toEqual([
    [
      'CHANGED',
      '0employeeCode: E-1',
      '0employeeName: Employee 1',
      '0occurredAt: 2026-09-01T08:00:00Z',
      '1employeeCode: E-1',
      '1employeeName: Employee 1',
      '1occurredAt: 2026-09-01T08:00:00Z',
    ],
    ['CHANGED', '1body: fair'],
    ['NEW'],
  ]);
});

test(`the preview ${STRUCK} employees, but not what a blank cell leaves`, async () => {
  const mapping = {
    target: 'EMPLOYEES',
    fields: [
      from('employeeCode', 'who'),
      from('employeeName', 'name'),
      from('position', 'position'),
      from('teamCode', 'team'),
      from('taskCode', 'task'),
      from('startedOn', 'since'),
    ],
    people: { by: 'CODE', unknown: 'CREATE' },
  };
  const rows = ['who,name,position,team,task,since', 'N-1,Ada Nowak,Agent,A,T-1,2026-05-01', 'N-2,Ben Kowal,Agent,A,,'];
  const second = [rows[0]!, 'N-1,Ada Nowak,Lead,B,T-1,2026-04-01', 'N-2,Benedykt Kowal,,,,'];
  expect(await before(rows, second, mapping)).toEqual([
    ['CHANGED', 'position: Agent', 'startedOn: 2026-05-01', 'teamCode: A'],
    ['CHANGED', 'employeeName: Ben Kowal'],
  ]);
});

test(`the preview ${STRUCK} plans`, async () => {
  const mapping = {
    target: 'PLAN_TARGETS',
    fields: [from('employeeCode', 'who'), from('month', 'month'), constant('year', '2026'), from('planned', 'planned')],
  };
  const rows = ['who,month,planned', 'E-1,1,10', 'E-2,1,20'];
  expect(await before(rows, [rows[0]!, 'E-1,1,10', 'E-2,1,25'], mapping)).toEqual([
    ['SAME'],
    ['CHANGED', 'planned: 20'],
  ]);
});

test(`the preview ${STRUCK} contacts and the events in them`, async () => {
  const mapping = {
    target: 'CONTACTS',
    fields: [from('externalId', 'id'), constant('taskCode', 'T-1'), from('priority', 'priority')],
    records: [
      { fields: [constant('kind', 'OPENED'), from('at', 'when')] },
      { fields: [constant('kind', 'RESPONDED'), from('at', 'answered'), from('employeeCode', 'who')] },
    ],
    people: { by: 'CODE', unknown: 'REFUSE' },
  };
  const row = (id: string, priority: string, minute: string, who: string) =>
    `${id},${priority},01.09.2026 10:00,01.09.2026 10:${minute},${who}`;
  const header = 'id,priority,when,answered,who';
  const second = [header, row('1', 'high', '20', 'E-1'), row('2', 'low', '25', 'E-2'), row('3', 'low', '15', 'E-1')];
  expect(await before([header, ...['1', '2', '3'].map((id) => row(id, 'low', '15', 'E-1'))], second, mapping)).toEqual([
    ['CHANGED', '0priority: low', '1at: 2026-09-01T08:15:00Z', '1priority: low'],
    ['CHANGED', '1at: 2026-09-01T08:15:00Z', '1employeeCode: E-1', '1employeeName: Employee 1'],
    ['SAME'],
  ]);
});

test(`the preview ${STRUCK} visits in points`, async () => {
  const mapping = {
    target: 'VISITS',
    fields: [
      from('number', 'id'),
      from('locationCode', 'place'),
      from('month', 'month'),
      constant('year', '2026'),
      from('points', 'points'),
      from('outOf', 'outOf'),
      constant('programmeCode', 'points'),
      constant('side', 'INDEPENDENT'),
    ],
  };
  const rows = ['id,place,month,points,outOf', '1,A,1,5,10', '2,A,1,6,10'];
  expect(await before(rows, [rows[0]!, '1,B,2,5.0,10', '2,A,1,7.5,10'], mapping)).toEqual([
    ['CHANGED', 'locationCode: A', 'month: 1', 'visitedOn: 2026-01-01'],
    ['CHANGED', 'points: 6'],
  ]);
});
