import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { shipRules } from '../../api/rules/ship.js';
import { startApi, type Api } from '../api.js';
import { constant, from, wizard } from './wizard.js';

let api: Api;
let hr: ReturnType<typeof wizard>;
beforeAll(async () => {
  api = await startApi();
  await shipRules(api.db.orm.em.fork());
});
afterAll(() => api.close());
beforeEach(async () => {
  // Somebody else each time: one caller may ask for so much in a minute and no more.
  hr = wizard(api, await api.signedIn('HR'));
  await api.db.pool.query(
    'truncate assignment_pause, assignment_period, assignment, task, batch, upload, import_change, import_mapping restart identity cascade',
  );
  await api.db.pool.query(
    'update team set manager_id = null, parent_id = null; update employee set team_id = null; delete from team; delete from employee; delete from location',
  );
});

const many = async <Row extends object>(text: string): Promise<Row[]> => (await api.db.pool.query<Row>(text)).rows;

const FIELDS = [
  from('employeeCode', 'Code'),
  from('employeeName', 'Name'),
  from('position', 'Role'),
  from('teamCode', 'Team'),
  from('managerCode', 'Boss'),
  from('taskCode', 'Task'),
  from('locationCode', 'Site'),
  from('startedOn', 'Since'),
  from('endedOn', 'Until'),
];
const HEAD = 'Code,Name,Role,Team,Boss,Task,Site,Since,Until';
const FILE = `${HEAD}
A1,Ada Nowak,Agent,north,B1,cards,krk,2026-01-05,
A2,Ewa Lis,Agent,north,B1,cards,krk,2026-02-01,2026-06-30
B1,Olga Sowa,Lead,north,,,,,
`;

async function mapped(file: string, people = { by: 'CODE', unknown: 'CREATE' }, fields = FIELDS): Promise<string> {
  const { id } = await hr.sent(file, 'people.csv');
  await hr.settle(id, {
    reading: { columns: ['Since', 'Until'].map((column) => ({ column, type: 'DAY', date: 'YMD' })) },
  });
  const { mappingFlaws } = await hr.map(id, { mapping: { target: 'EMPLOYEES', fields, people }, source: 'hr' });
  expect(mappingFlaws).toEqual([]);
  return id;
}

test('brings employees with teams, managers, tasks, locations and assignments, and a second time nothing', async () => {
  const id = await mapped(FILE);
  const checked = await hr.checked(id);
  expect(checked).toMatchObject({
    counts: { rows: 3, newRows: 3, bad: 0, newPeople: 3 },
    effects: {
      newTeams: 1,
      newTasks: 1,
      newLocations: 1,
      newAssignments: 2,
      months: [
        { month: '2026-01-01', people: 1 },
        { month: '2026-02-01', people: 1 },
      ],
    },
  });
  expect(await many('select 1 from employee union all select 1 from team union all select 1 from batch')).toEqual([]);
  expect(await hr.committed(id)).toMatchObject({ status: 'COMMITTED', batchNumber: 1 });
  expect(
    await many(`select e.code, e.name, t.code as team, m.code as boss, p.started_on::text as since, p.ended_on::text as until, l.code as site
      from employee e left join team t on t.id = e.team_id left join employee m on m.id = t.manager_id
      left join assignment_period p on p.employee_id = e.id and p.superseded_by is null left join location l on l.id = p.location_id order by e.code`),
  ).toEqual([
    { code: 'A1', name: 'Ada Nowak', team: 'north', boss: 'B1', since: '2026-01-05', until: null, site: 'krk' },
    { code: 'A2', name: 'Ewa Lis', team: 'north', boss: 'B1', since: '2026-02-01', until: '2026-06-30', site: 'krk' },
    { code: 'B1', name: 'Olga Sowa', team: 'north', boss: 'B1', since: null, until: null, site: null },
  ]);
  const again = await mapped(FILE);
  expect((await hr.checked(again)).counts).toMatchObject({ newRows: 0, changed: 0, same: 3 });
  expect(await hr.committed(again)).toMatchObject({ batchId: null, counts: { same: 3 } });
});

test('a change supersedes the period, and the undo brings everything back that nobody changed since', async () => {
  const first = await mapped(FILE);
  await hr.checked(first);
  await hr.committed(first);
  const id = await mapped(
    `${HEAD}\nA1,Ada Nowak,Senior,north,,cards,krk,2026-01-05,2026-09-30\nA2,Ewa Lis-Kot,,,,,,,\n`,
  );
  expect((await hr.checked(id)).counts).toMatchObject({ changed: 2, newRows: 0 });
  const { batchId } = await hr.committed(id);
  expect(await many(`select name, position from employee where code in ('A1', 'A2') order by code`)).toEqual([
    { name: 'Ada Nowak', position: 'Senior' },
    { name: 'Ewa Lis-Kot', position: 'Agent' },
  ]);
  await api.db.pool.query(`update employee set position = 'Coach' where code = 'A1'`);
  const undone = await hr.call('mutation ($id: ID!) { undoBatch(id: $id) { superseded kept rest { what key why } } }', {
    id: batchId,
  });
  expect(undone).toEqual({ superseded: 2, kept: 1, rest: [{ what: 'EMPLOYEE', key: 'A1', why: 'CHANGED_SINCE' }] });
  expect(
    await many(
      `select e.name, e.position, p.ended_on::text as until from employee e join assignment_period p on p.employee_id = e.id and p.superseded_by is null order by e.code`,
    ),
  ).toEqual([
    { name: 'Ada Nowak', position: 'Coach', until: null },
    { name: 'Ewa Lis', position: 'Agent', until: '2026-06-30' },
  ]);
  expect(await hr.read(id)).toMatchObject({ status: 'UNDONE', undone: { kept: 1, rest: [{ key: 'A1' }] } });
});

test('an undo tells of the people who stay known', async () => {
  const id = await mapped(FILE);
  await hr.checked(id);
  const { batchId } = await hr.committed(id);
  const undone = await hr.call('mutation ($id: ID!) { undoBatch(id: $id) { superseded kept rest { what key why } } }', {
    id: batchId,
  });
  expect(undone).toMatchObject({ superseded: 2, kept: 3 });
  expect(undone.rest).toContainEqual({ what: 'EMPLOYEE', key: 'B1', why: 'PERSON' });
  expect(await many('select 1 from assignment_period where superseded_by is null')).toEqual([]);
});

test.each<[string, string, string, string]>([
  ['a last day before the first', 'A1,Ada,,,,cards,,2026-02-01,2026-01-01', 'Until', 'ENDS_BEFORE'],
  ['a task without its first day', 'A1,Ada,,,,cards,,,', 'Since', 'MISSING'],
  ['a day that is none', 'A1,Ada,,,,cards,,2026-02-31,', 'Since', 'NOT_A_DATE'],
  ['a manager whom nobody knows', 'A1,Ada,,north,X9,,,,', 'Boss', 'UNKNOWN_EMPLOYEE'],
  ['nobody at all', ',,Agent,,,,,,', 'Code', 'UNKNOWN_EMPLOYEE'],
])('%s is a bad row', async (_, row, column, code) => {
  const id = await mapped(
    `${HEAD}\nA0,Zoe,,,,,,2026-01-01,\n${row}\n`.replace('A0,Zoe,,,,,,2026-01-01,', 'A0,Zoe,,,,cards,,2026-01-01,'),
  );
  const checked = await hr.checked(id);
  expect(checked.badRows).toMatchObject([{ line: 3, column, code }]);
  expect(checked.counts).toMatchObject({ newRows: 1, bad: 1 });
});

test('two rows of one person, task and day must say the same, and periods may not meet', async () => {
  const id = await mapped(
    `${HEAD}\nA1,Ada,,,,cards,,2026-01-01,\nA1,Ada,,,,cards,,2026-01-01,\nA1,Ada,Lead,,,cards,,2026-01-01,\nA1,Ada,,,,cards,,2026-03-01,\n`,
  );
  const checked = await hr.checked(id);
  expect(checked.badRows).toMatchObject([
    { line: 4, column: 'Code', code: 'DUPLICATE_ID' },
    { line: 5, column: 'Since', code: 'OVERLAP' },
  ]);
  expect(checked.counts).toMatchObject({ newRows: 1, same: 1, bad: 2 });
});

test('where nobody may become known, unknown people, teams and tasks are bad rows', async () => {
  await api.db.pool.query(`insert into employee (code, name) values ('A1', 'Ada')`);
  const id = await mapped(`${HEAD}\nA1,Ada,,south,,,,,\nA9,Zoe,,,,,,,\n`, { by: 'CODE', unknown: 'REFUSE' });
  expect((await hr.checked(id)).badRows).toMatchObject([
    { line: 2, column: 'Team', code: 'UNKNOWN_TEAM' },
    { line: 3, column: 'Name', code: 'UNKNOWN_EMPLOYEE' },
  ]);
});

test('a pause comes in with its reason', async () => {
  const fields = [
    from('employeeCode', 'Code'),
    constant('taskCode', 'cards'),
    from('startedOn', 'Since'),
    from('pauseFrom', 'Until'),
    constant('pauseReason', 'leave'),
  ];
  const id = await mapped('Code,Since,Until\nA1,2026-01-01,2026-02-01\nA2,2026-01-01,\n', undefined, fields);
  await hr.checked(id);
  await hr.committed(id);
  expect(await many('select from_on::text as day, reason from assignment_pause')).toEqual([
    { day: '2026-02-01', reason: 'leave' },
  ]);
});

test('a stage that somebody is known to hold comes in, and can be corrected until people have decided', async () => {
  const fields = [
    from('employeeCode', 'Code'),
    constant('taskCode', 'cards'),
    from('startedOn', 'Since'),
    from('statedStage', 'Until', { values: [{ from: 'Senior', to: 'R3' }] }),
  ];
  const file = (...rows: string[]): string => `Code,Since,Until\n${rows.join('\n')}\n`;
  const stated = () =>
    many(`select e.code, p.stated_stage as stage from assignment_period p join employee e on e.id = p.employee_id
      where p.superseded_by is null order by e.code`);
  const bring = async (text: string): Promise<any> => {
    const id = await mapped(text, undefined, fields);
    const checked = await hr.checked(id);
    await hr.committed(id);
    return checked;
  };
  expect((await bring(file('A1,2026-01-01,Senior', 'A2,2026-01-01,', 'A3,2026-01-01,R9'))).badRows).toMatchObject([
    { line: 4, column: 'Until', code: 'UNKNOWN_VALUE', expected: expect.stringContaining('R1, R2, R3, R4') },
  ]);
  expect(await stated()).toEqual([
    { code: 'A1', stage: 'R3' },
    { code: 'A2', stage: null },
  ]);
  expect((await bring(file('A1,2026-01-01,', 'A2,2026-01-01,R2'))).counts).toMatchObject({ changed: 1, same: 1 });
  expect(await stated()).toEqual([
    { code: 'A1', stage: 'R3' },
    { code: 'A2', stage: 'R2' },
  ]);
  // Another first day, and nothing said of the stage.
  expect((await bring(file('A2,2025-12-01,'))).counts).toMatchObject({ changed: 1 });
  expect(await stated()).toContainEqual({ code: 'A2', stage: 'R2' });
  await api.db.pool.query(`insert into stage_decision (assignment_id, stage, decided_on, how, batch_id)
    select assignment_id, 'R4', '2026-02-01', 'OVERRIDE', batch_id from assignment_period p join employee e on e.id = p.employee_id
    where e.code = 'A1' and p.superseded_by is null`);
  const late = await bring(file('A1,2026-01-01,R2', 'A2,2025-12-01,R2'));
  expect(late.badRows).toMatchObject([
    { line: 2, column: 'Until', code: 'STAGE_DECIDED', expected: expect.stringContaining('R3') },
  ]);
  expect((await bring(file('A1,2026-01-01,R3'))).counts).toMatchObject({ same: 1, bad: 0 });
  // A stage is held on a task: without one it would be dropped in silence.
  const nowhere = await mapped('Code,Since,Until\nA1,,R2\n', undefined, [
    from('employeeCode', 'Code'),
    from('statedStage', 'Until'),
  ]);
  expect((await hr.checked(nowhere)).badRows).toMatchObject([{ line: 2, field: 'taskCode', code: 'MISSING' }]);
});
