import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { organisationOf } from '../people.js';
import { constant, from, wizard } from './wizard.js';

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  await organisationOf(api.db, 3);
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

const NAMES = ['externalId', 'taskCode', 'kind', 'at', 'employeeCode', 'reason', 'priority'];
const EVENTS = { target: 'CONTACTS', fields: NAMES.map((name) => from(name, name)) };
const file = (...rows: string[][]): string => [NAMES, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
const row = (id: string, kind: string, hour: number, employee = '', more: string[] = ['', '']): string[] => [
  id,
  'T-1',
  kind,
  `2026-09-07T${String(hour).padStart(2, '0')}:00:00Z`,
  employee,
  ...more,
];
const mapped = async (text: string, mapping: object, source = 'desk') => {
  const by = wizard(api, hr);
  const { id } = await by.sent(text, 'contacts.csv');
  await by.settle(id, { reading: { confirm: true, zone: 'UTC' } });
  await by.map(id, { mapping, source });
  return { by, id, checked: await by.checked(id) };
};
const taken = async (text: string, mapping: object = EVENTS, source = 'desk') => {
  const { by, id, checked } = await mapped(text, mapping, source);
  return { checked, committed: await by.committed(id) };
};
const life = async (externalId: string) =>
  (
    await api.db.pool.query<{ line: string }>(
      `select concat_ws(' ', to_char(e.at at time zone 'UTC', 'HH24:MI'), e.kind, m.code, e.reason) as line from contact_event e join contact c on c.id = e.contact_id
       left join assignment a on a.id = e.assignment_id left join employee m on m.id = a.employee_id
       where c.external_id = $1 and e.superseded_by is null order by e.at, e.place`,
      [externalId],
    )
  ).rows.map(({ line }) => line);

describe('a file of events', () => {
  it('becomes contacts, in whatever order its rows stand, and a second time adds nothing', async () => {
    const text = file(
      row('one', 'RESOLVED', 12, 'E-1'),
      row('two', 'OPENED', 8, '', ['', 'high']),
      row('one', 'OPENED', 8),
      row('one', 'PAUSED', 9, 'E-1', ['Waiting', 'low']),
      row('one', 'RESUMED', 10, '', ['', 'high']),
      row('one', 'PAUSED', 9, 'E-1', ['Waiting', 'low']),
    );
    const { checked, committed } = await taken(text);
    expect(checked).toMatchObject({ counts: { rows: 6, newRows: 6, bad: 0 }, effects: { people: 1 } });
    expect(committed).toMatchObject({ status: 'COMMITTED', counts: { newRows: 6 } });
    expect(await life('one')).toEqual([
      '08:00 OPENED',
      '09:00 PAUSED E-1 Waiting',
      '10:00 RESUMED',
      '12:00 RESOLVED E-1',
    ]);
    const { rows } = await api.db.pool.query(
      `select c.external_id as id, v.priority, b.added from contact_version v join contact c on c.id = v.contact_id join batch b on b.id = v.batch_id order by 1`,
    );
    expect(rows).toEqual([
      { id: 'one', priority: 'high', added: 2 },
      { id: 'two', priority: 'high', added: 2 },
    ]);
    const again = await taken(text);
    expect(again.checked.counts).toMatchObject({ newRows: 0, changed: 0, same: 6 });
    expect(again.committed).toMatchObject({ batchId: null, counts: { same: 6 } });
  });

  it('tells for each row what keeps it out, and a contact comes in whole or not at all', async () => {
    const { checked, committed } = await taken(
      file(
        row('fits', 'OPENED', 8),
        row('never opened', 'RESOLVED', 8),
        row('early', 'OPENED', 8),
        row('early', 'RESPONDED', 7, 'E-1'),
        row('twice', 'OPENED', 8),
        row('twice', 'OPENED', 9),
        row('stranger', 'OPENED', 8),
        row('stranger', 'RESOLVED', 9, 'E-9'),
        row('no kind', 'BEGUN', 8),
        ['no task', 'T-9', 'OPENED', '2026-09-07T08:00:00Z', '', '', ''],
        ['no time', 'T-1', 'OPENED', '2026-02-30T08:00:00Z', '', '', ''],
        ['before', 'T-1', 'OPENED', '2026-01-05T08:00:00Z', 'E-1', '', ''],
        row('ahead', 'OPENED', 8).with(3, '2099-01-01T00:00:00Z'),
        row('after', 'OPENED', 8),
      ),
    );
    expect(checked.badRows.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
      [3, 'NOT_OPENED'],
      [4, 'CONTACT_REFUSED'],
      [5, 'BEFORE_OPENING'],
      [6, 'CONTACT_REFUSED'],
      [7, 'OPENED_TWICE'],
      [8, 'CONTACT_REFUSED'],
      [9, 'UNKNOWN_EMPLOYEE'],
      [10, 'UNKNOWN_VALUE'],
      [11, 'UNKNOWN_TASK'],
      [12, 'NOT_A_DATE'],
      [13, 'NOT_ASSIGNED'],
      [14, 'FUTURE'],
    ]);
    expect(checked.counts).toMatchObject({ rows: 14, newRows: 2, bad: 12 });
    expect(committed.counts).toMatchObject({ newRows: 2, bad: 12 });
    expect(await life('stranger')).toEqual([]);
  });

  it('keeps a contact out whole when one of its rows can’t be read, wherever it stands and whatever is wrong with it', async () => {
    const { checked, committed } = await taken(
      file(
        row('step', 'OPENED', 8),
        row('whole', 'OPENED', 8),
        row('step', 'FROBNICATED', 9),
        row('step', 'RESOLVED', 10, 'E-1'),
        row('cells', 'RESOLVED', 9, 'E-1', ['', '', 'one too many']),
        row('cells', 'OPENED', 8),
        row('unopened', 'OPENED', 8).with(1, ''),
        row('unopened', 'RESOLVED', 9, 'E-1'),
        row('', 'OPENED', 8),
        row('whole', 'RESOLVED', 9, 'E-1'),
      ),
    );
    const beside = (line: number, id: string) => [
      'CONTACT_REFUSED',
      `a contact without a bad row: line ${line} keeps it out`,
      id,
    ];
    const told = new Map(checked.badRows.map(({ line, ...why }: any) => [line, [why.code, why.expected, why.found]]));
    expect([...told.keys()]).toEqual([2, 4, 5, 6, 7, 8, 9, 10]);
    expect([2, 5, 7, 9].map((line) => told.get(line))).toEqual([
      beside(4, 'step'),
      beside(4, 'step'),
      beside(6, 'cells'),
      beside(8, 'unopened'),
    ]);
    expect(checked.counts).toMatchObject({ rows: 10, newRows: 2, bad: 8 });
    expect(committed.counts).toMatchObject({ newRows: 2, bad: 8 });
    expect(await Promise.all(['step', 'cells', 'unopened', 'whole'].map(life))).toEqual([
      [],
      [],
      [],
      ['08:00 OPENED', '09:00 RESOLVED E-1'],
    ]);
  });

  it('supersedes what changed, and an undo brings back what stood before', async () => {
    await taken(file(row('mended', 'OPENED', 8), row('mended', 'RESOLVED', 9, 'E-1')));
    const { committed } = await taken(
      file(row('mended', 'OPENED', 8), row('mended', 'RESOLVED', 10, 'E-2'), row('fresh', 'OPENED', 8)),
    );
    expect(committed.counts).toMatchObject({ newRows: 1, changed: 2 });
    expect(await life('mended')).toEqual(['08:00 OPENED', '10:00 RESOLVED E-2']);
    const undo = await api.post(
      'mutation ($id: ID!) { undoBatch(id: $id) { superseded kept } }',
      { id: committed.batchId },
      hr,
    );
    expect(undo.data!['undoBatch']).toEqual({ superseded: 2, kept: 0 });
    expect(await life('mended')).toEqual(['08:00 OPENED', '09:00 RESOLVED E-1']);
    expect(await life('fresh')).toEqual([]);
    const again = await taken(file(row('fresh', 'OPENED', 8)));
    expect(again.committed.counts).toMatchObject({ newRows: 1 });
    expect(await life('fresh')).toEqual(['08:00 OPENED']);
  });

  it('is undone without touching what a later file said', async () => {
    const first = await taken(file(row('kept', 'OPENED', 8)));
    await taken(file(row('kept', 'OPENED', 8), row('kept', 'RESOLVED', 9, 'E-1')));
    const said = await api.post(
      'query ($id: ID!) { undoPreview(id: $id) { parts { what superseded kept } } }',
      { id: first.committed.batchId },
      hr,
    );
    expect(said.data!['undoPreview'].parts).toEqual([{ what: 'CONTACT', superseded: 0, kept: 1 }]);
    const undo = await api.post(
      'mutation ($id: ID!) { undoBatch(id: $id) { superseded kept rest { what key why } } }',
      { id: first.committed.batchId },
      hr,
    );
    expect(undo.data!['undoBatch']).toEqual({
      superseded: 0,
      kept: 1,
      rest: [{ what: 'CONTACT', key: 'kept', why: 'CHANGED_SINCE' }],
    });
    expect(await life('kept')).toHaveLength(2);
  });
});

describe('a file with a row per contact', () => {
  const TIMES = {
    target: 'CONTACTS',
    people: { by: 'NAME', unknown: 'CREATE' },
    fields: [from('externalId', 'Ticket'), constant('taskCode', 'desk'), constant('taskName', 'Service desk')],
    records: [
      { when: null, fields: [constant('kind', 'OPENED'), from('at', 'Opened')] },
      {
        when: { column: 'Answered', is: 'FILLED' },
        fields: [constant('kind', 'RESPONDED'), from('at', 'Answered'), from('employeeName', 'Agent')],
      },
      {
        when: { column: 'Solved', is: 'NOT_ONE_OF', values: ['', '?'] },
        fields: [constant('kind', 'RESOLVED'), from('at', 'Solved'), from('employeeName', 'Agent')],
      },
    ],
  };

  it('makes an event of each time, and people, their task and assignments become known with it', async () => {
    const { checked, committed } = await taken(
      'Ticket,Opened,Answered,Solved,Agent\nA,2026-09-01 08:00,2026-09-01 08:20,2026-09-02 10:00,Ada Nowak\nB,2026-09-03 08:00,,?,Ada Nowak\nC,2026-09-03 08:00,2026-09-03 07:00,?,Ada Nowak\n',
      TIMES,
      'tickets',
    );
    expect(checked.badRows).toMatchObject([
      { line: 4, code: 'BEFORE_OPENING', column: 'Answered', field: 'at', found: '2026-09-03 07:00' },
    ]);
    expect(committed).toMatchObject({
      counts: { rows: 3, newRows: 2, bad: 1, newPeople: 1 },
      effects: { newTasks: 1, newAssignments: 1 },
    });
    expect(await life('A')).toEqual(['08:00 OPENED', '08:20 RESPONDED ada-nowak', '10:00 RESOLVED ada-nowak']);
    expect(await life('B')).toEqual(['08:00 OPENED']);
  });

  it('waits for a person’s word where a name is only like a known one, with all rows of the contact', async () => {
    const text =
      'Ticket,Opened,Answered,Solved,Agent\nD,2026-09-04 08:00,2026-09-04 08:20,2026-09-05 09:00,Ada Nowaka\n';
    const { by, id, checked } = await mapped(text, TIMES, 'tickets');
    expect(checked).toMatchObject({
      counts: { newRows: 0, bad: 1 },
      people: [{ name: 'Ada Nowaka', rows: 1, candidates: [{ code: 'ada-nowak' }] }],
    });
    await by.decide(id, { decisions: [{ name: 'Ada Nowaka', lead: null, employee: 'ada-nowak' }] });
    await by.checked(id);
    expect((await by.committed(id)).counts).toMatchObject({ newRows: 1, newPeople: 0 });
    expect(await life('D')).toEqual(['08:00 OPENED', '08:20 RESPONDED ada-nowak', '09:00 RESOLVED ada-nowak']);
  });

  it('needs the system that its ids come from', async () => {
    const by = wizard(api, hr);
    const { id } = await by.sent('Ticket,Opened,Answered,Solved,Agent\nA,2026-09-01 08:00,,,\n', 'contacts.csv');
    await by.settle(id, { reading: { confirm: true, zone: 'UTC' } });
    const { mappingFlaws } = await by.map(id, { mapping: TIMES });
    expect(mappingFlaws.map(({ code }: { code: string }) => code)).toContain('SOURCE_MISSING');
  });
});
