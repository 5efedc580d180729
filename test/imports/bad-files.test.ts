import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { packed, workbook, workbookParts } from '../files/workbook.js';
import { csv, HEADER, send, supportRow, VISIT_HEADER } from './files.js';
import { constant, from, wizard } from './wizard.js';

let api: Api;
let token: string;
let hr: ReturnType<typeof wizard>;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  token = await api.signedIn('HR');
  hr = wizard(api, token);
});
afterAll(() => api.close());

const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(buffer);
const sheet = { name: 'Visits', rows: [VISIT_HEADER, ['1', 'Shop A', 'A', 'North', 1, 3, 8, 10]] };
const VISIT_CONSTANTS = [constant('programmeCode', 'shops'), constant('side', 'INDEPENDENT'), constant('year', '2025')];
const VISIT_FIELDS = [
  from('number', 'JobID'),
  from('locationName', 'LocationName'),
  from('locationCode', 'LocationID'),
  from('month', 'Month'),
  from('points', 'PointsScored'),
  from('outOf', 'PointsOutOf'),
];

test('a workbook goes in as its rows would as CSV', async () => {
  const { id, reading } = await hr.sent(bytes(workbook([sheet])), 'visits.xlsx');
  expect(reading).toMatchObject({ format: 'XLSX', headerLine: 1 });
  await hr.map(id, { mapping: { target: 'VISITS', fields: [...VISIT_FIELDS, ...VISIT_CONSTANTS] } });
  expect((await hr.checked(id)).counts).toMatchObject({ rows: 1, newRows: 1, bad: 0 });
  expect(await hr.committed(id)).toMatchObject({ status: 'COMMITTED', counts: { newRows: 1 } });
  const { rows } = await api.db.pool.query(
    'select number, visited_on::text as day, trim_scale(points)::text as points from visit',
  );
  expect(rows).toEqual([{ number: '1', day: '2025-03-01', points: '8' }]);
});

test.each<[string, () => Buffer, string]>([
  ['a workbook that was cut off', () => workbook([sheet]).subarray(0, 900), 'CUT_OFF'],
  [
    'a workbook with a document type',
    () =>
      packed(
        workbookParts([sheet]).map((part) =>
          part.name.includes('sheet1')
            ? { ...part, content: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet/>' }
            : part,
        ),
      ),
    'DOCTYPE',
  ],
  [
    'a path that climbs out',
    () => packed([...workbookParts([sheet]), { name: '../../evil', content: 'x' }]),
    'UNSAFE_PATH',
  ],
  [
    'a zip bomb',
    () => packed([...workbookParts([sheet]), { name: 'xl/bomb.bin', content: Buffer.alloc(120 * 1024 * 1024) }]),
    'UNPACKED_TOO_LARGE',
  ],
  ['bytes that are no table', () => Buffer.from('%PDF-1.7\n%\u00e2\u00e3'), 'NOT_A_TABLE'],
  ['a header alone', () => Buffer.from(csv([HEADER])), 'HEADER_ONLY'],
  ['nothing', () => Buffer.alloc(0), 'EMPTY'],
])('%s is refused as a whole with its reason, and nothing of it is kept', async (_, file, reason) => {
  const before = await api.db.pool.query('select count(*)::int as n from upload');
  const { status, body } = await send(api, token, '', bytes(file()), 'strange.xlsx');
  expect(status).toBe(422);
  expect(body.errors[0].extensions).toMatchObject({ code: 'UPLOAD_REJECTED', reason });
  expect((await api.db.pool.query('select count(*)::int as n from upload')).rows).toEqual(before.rows);
  expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
});

test('twenty sheets are a question, and two hundred are too many parts', async () => {
  const sheets = (count: number) => Array.from({ length: count }, (_, n) => ({ ...sheet, name: `Sheet ${n}` }));
  const { doubts } = await hr.sent(bytes(workbook(sheets(20))), 'many.xlsx');
  expect(doubts).toContainEqual(expect.objectContaining({ about: 'SHEET', proposed: 'Sheet 0', settled: false }));
  const { status, body } = await send(api, token, '', bytes(workbook(sheets(200))), 'many.xlsx');
  expect([status, body.errors[0].extensions.reason]).toEqual([422, 'TOO_MANY_ENTRIES']);
});

test('columns that bear one name are told apart by their place, and a mapping that means either is flawed', async () => {
  const { id, columns } = await hr.sent(
    csv([
      [...HEADER, 'CSAT Score'],
      [...supportRow(), '4'],
    ]),
  );
  expect(columns.slice(-2).map(({ key }: { key: string }) => key)).toEqual(['CSAT Score (1)', 'CSAT Score (2)']);
  const flawed = await hr.apply(id, { suggestion: 'customer-support' });
  const renamed = flawed.columns
    .filter(({ fields }: { fields: string[] }) => fields.includes('value'))
    .map(({ key }: { key: string }) => key);
  expect(renamed).not.toContain('CSAT Score');
});

test('a file whose extension lies is read as what it is, and says so', async () => {
  const { id } = await hr.sent('who;points;;\nA;1;;\nB;2;3;4;5\n"C\nD";3;;\n', 'table.xlsx');
  const noted = await hr.call('query ($id: ID!) { upload(id: $id) { fileNotes { code found value } } }', { id });
  expect(noted.fileNotes).toContainEqual({ code: 'WRONG_EXTENSION', found: '.xlsx', value: 'CSV' });
});

test('an auditor imports visits alone: other targets are FORBIDDEN, and other uploads are not there', async () => {
  const auditor = wizard(api, await api.signedIn('AUDITOR'));
  const { id } = await auditor.sent(csv([HEADER, supportRow()]));
  await expect(auditor.apply(id, { suggestion: 'customer-support' })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  await expect(auditor.map(id, { mapping: { target: 'EMPLOYEES', fields: [] } })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  const targets = await auditor.call('{ importTargets { code } }', {});
  expect(targets).toEqual([{ code: 'VISITS' }]);
  const others = await hr.sent('a,b\n1,2\n');
  await expect(auditor.checked(others.id)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  await expect(hr.call('mutation ($id: ID!) { discardUpload(id: $id) }', { id: others.id })).resolves.toBe(true);
  await expect(hr.read(others.id)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
});
