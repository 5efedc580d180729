import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from '../access/world.js';
import { packed, workbookParts } from '../files/workbook.js';
import { send } from './files.js';
import { constant, from, wizard } from './wizard.js';

let api: World;
let token: string;
let hr: ReturnType<typeof wizard>;
beforeAll(async () => {
  api = await startWorld();
  token = await api.signedIn('HR');
  hr = wizard(api, token);
});
afterAll(() => api.close());

/** Ratings of known employees by code. */
const RATINGS = {
  target: 'SIGNALS',
  fields: [
    from('externalId', 'id'),
    from('employeeCode', 'who'),
    from('occurredAt', 'when'),
    constant('taskCode', 'T-1'),
    constant('kind', 'rating'),
    from('value', 'mark'),
    from('body', 'words'),
  ],
  people: { by: 'CODE', unknown: 'REFUSE' },
};
async function dryRun(file: string | Uint8Array<ArrayBuffer>, name: string, mapping: object, source = 'bad') {
  const { id, columns } = await hr.sent(file, name);
  const moments = columns
    .filter(({ key }: { key: string }) => key === 'when')
    .map(({ key }: { key: string }) => ({ column: key, type: 'MOMENT', date: 'DMY' }));
  await hr.settle(id, { reading: { confirm: true, zone: 'UTC', columns: moments } });
  await hr.map(id, { mapping, source });
  return hr.checked(id);
}

test('a file of bad rows of every kind: each is told by its column, and the good ones among them go in', async () => {
  const when = '01.09.2026 10:00';
  const rows = [
    'id;who;when;mark;words',
    `a;E-1;${when};5;good;;;`,
    `b;E-1;${when};4;"two\nlines; and a ""quote"""`,
    `c;E-1;${when};4`,
    `d;E-1;${when};4;x;y`,
    `e;nobody;${when};4;x`,
    'f;E-1;31.02.2026 10:00;4;x',
    `g;E-1;${when};4,5;x`,
    `h;E-1;${when};3;=HYPERLINK("http://x")`,
    `i;E-1;${when};2;x\0y`,
    '',
    `j;E-1;${when};"2"x;y`,
    `a;E-1;${when};1;another`,
  ];
  const upload = await dryRun(`${rows.join('\n')}\n`, 'table.txt', RATINGS);
  expect(upload.badRows.map(({ line, column, code }: any) => [line, column, code])).toEqual([
    [5, 'row', 'UNEQUAL_ROW'],
    [6, 'row', 'UNEQUAL_ROW'],
    [7, 'who', 'UNKNOWN_EMPLOYEE'],
    [8, 'when', 'NOT_A_DATE'],
    [9, 'mark', 'NOT_A_NUMBER'],
    [11, 'words', 'BAD_CHARACTER'],
    [13, 'mark', 'STRAY_QUOTE'],
    [14, 'id', 'DUPLICATE_ID'],
  ]);
  expect(upload.counts).toMatchObject({ rows: 11, newRows: 3, bad: 8 });
  expect(await hr.committed(upload.id)).toMatchObject({ status: 'COMMITTED', counts: { newRows: 3, bad: 8 } });
  const { rows: bodies } = await api.db.pool.query(
    `select s.body from signal s join signal_key k on k.signal_id = s.id join source o on o.id = k.source_id where o.code = 'bad' order by k.external_id`,
  );
  expect(bodies.map(({ body }) => body)).toEqual(['good', 'two\nlines; and a "quote"', '=HYPERLINK("http://x")']);
});

test('a text that breaks off below the rows that were looked at ends the check with the reason, and leaves nothing', async () => {
  const rows = Array.from({ length: 100_500 }, (_, n) => `x-${n},E-1,01.09.2026 10:00,5,`);
  const file = ['id,who,when,mark,words', ...rows, 'y,E-1,01.09.2026 10:00,5,"never closed'].join('\n');
  const broken = await dryRun(file, 'cut.csv', RATINGS);
  expect(broken).toMatchObject({
    status: 'FAILED',
    counts: null,
    checkJob: { errorCode: 'UPLOAD_REJECTED', errorMessage: expect.stringContaining('line 100502') },
  });
  expect((await api.db.pool.query('select 1 from upload_bad_row where upload_id = $1', [broken.id])).rows).toEqual([]);
  expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
});

test('a workbook with macros goes in without them', async () => {
  const sheet = {
    name: 'S',
    rows: [
      ['id', 'who', 'when', 'mark', 'words'],
      ['m', 'E-1', '01.09.2026 10:00', 5, ''],
    ],
  };
  const parts = workbookParts([sheet], { more: [{ name: 'xl/vbaProject.bin', content: Buffer.alloc(4096, 1) }] });
  const upload = await dryRun(Uint8Array.from(packed(parts)), 'book.xlsm', RATINGS, 'macros');
  expect(upload.counts).toMatchObject({ rows: 1, newRows: 1, bad: 0 });
  const noted = await hr.call('query ($id: ID!) { upload(id: $id) { fileNotes { code } } }', { id: upload.id });
  expect(noted.fileNotes).toContainEqual({ code: 'MACROS_IGNORED' });
});

test('a row that no sheet has is refused with the file', async () => {
  const book = workbookParts([{ name: 'S', rows: [['a'], ['1']] }]).map((part) => ({
    ...part,
    content: String(part.content).replace('<row r="2">', '<row r="9999999999">'),
  }));
  const { status, body } = await send(api, token, '', Uint8Array.from(packed(book)), 'deep.xlsx');
  expect([status, body.errors[0].extensions.reason]).toEqual([422, 'BROKEN_XML']);
});

const PEOPLE = {
  target: 'EMPLOYEES',
  fields: [from('employeeCode', 'who'), from('employeeName', 'name')],
  people: { by: 'CODE', unknown: 'CREATE' },
};
const PLANS = {
  target: 'PLAN_TARGETS',
  fields: [from('employeeCode', 'who'), from('month', 'month'), constant('year', '2026'), from('planned', 'planned')],
};
const CONTACTS = {
  target: 'CONTACTS',
  fields: [from('externalId', 'id'), from('taskCode', 'task'), constant('kind', 'OPENED'), from('at', 'when')],
};
const VISITS = {
  target: 'VISITS',
  fields: [
    from('number', 'id'),
    from('locationCode', 'place'),
    from('month', 'month'),
    constant('year', '2026'),
    from('points', 'points'),
    from('outOf', 'outOf'),
    constant('programmeCode', 'twice'),
    constant('side', 'INDEPENDENT'),
  ],
};

test.each<[string, string[], object]>([
  ['people', ['who,name', 'N-1,Ada Nowak', 'N-2,Ben Kowal', 'N-3,Cyd Lis'], PEOPLE],
  ['plans', ['who,month,planned', 'E-1,1,10', 'E-2,1,20', 'E-3,1,30'], PLANS],
  ['contacts', ['id,task,when', ...['1', '2', '3'].map((n) => `${n},T-1,01.09.2026 10:00`)], CONTACTS],
  ['visits', ['id,place,month,points,outOf', ...['1', '2', '3'].map((n) => `${n},A,1,5,10`)], VISITS],
])('two people who import the same file of %s at once bring it in once', async (_, rows, mapping) => {
  const both = await Promise.all([0, 1].map(() => dryRun(`${rows.join('\n')}\n`, 'same.csv', mapping, 'twice')));
  expect(both.map(({ badRows }) => badRows)).toEqual([[], []]);
  expect(both.map(({ counts }) => counts.newRows)).toEqual([3, 3]);
  const done = await Promise.all(both.map(({ id }) => hr.committed(id)));
  expect(done.map(({ status }) => status)).toEqual(['COMMITTED', 'COMMITTED']);
  expect(done.map(({ counts }) => counts.newRows).toSorted((a, b) => a - b)).toEqual([0, 3]);
  expect(done.map(({ counts }) => counts.same).toSorted((a, b) => a - b)).toEqual([0, 3]);
  expect(done.filter(({ batchId }) => batchId === null)).toHaveLength(1);
});
