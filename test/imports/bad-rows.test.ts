import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import {
  checked,
  committed,
  csv,
  HEADER,
  SUPPORT,
  supportFile,
  supportRow,
  visitFile,
  VISITS,
  type Cells,
} from './files.js';

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

const MOMENT = 'a moment that exists, as dd/mm/yyyy HH:MM';

test.each<[string, Cells, string, string, string, string]>([
  ['a blank id', { id: '  ' }, 'Unique id', '', 'MISSING', 'a text of 1 to 200 characters'],
  [
    'an id that is too long',
    { id: 'x'.repeat(201) },
    'Unique id',
    `${'x'.repeat(200)}...`,
    'TOO_LONG',
    'at most 200 characters',
  ],
  ['a rating off its scale', { rating: '6' }, 'CSAT Score', '6', 'OUT_OF_SCALE', 'a number from 1 to 5'],
  ['a rating that is no number', { rating: 'five' }, 'CSAT Score', 'five', 'NOT_A_NUMBER', 'a number from 1 to 5'],
  ['a date that is none', { reported: 'yesterday' }, 'Issue_reported at', 'yesterday', 'NOT_A_DATE', MOMENT],
  ['31 February', { reported: '31/02/2023 10:00' }, 'Issue_reported at', '31/02/2023 10:00', 'NOT_A_DATE', MOMENT],
  [
    'an hour that is none',
    { reported: '01/02/2023 25:00' },
    'Issue_reported at',
    '01/02/2023 25:00',
    'NOT_A_DATE',
    MOMENT,
  ],
  [
    'a report without its time of day',
    { reported: '14/08/2023' },
    'Issue_reported at',
    '14/08/2023',
    'NOT_A_DATE',
    MOMENT,
  ],
  ['an answer that is no date', { responded: 'soon' }, 'issue_responded', 'soon', 'NOT_A_DATE', MOMENT],
  [
    'a tenure that is no bucket',
    { tenure: '5 years' },
    'Tenure Bucket',
    '5 years',
    'UNKNOWN_VALUE',
    'one of On Job Training, 0-30, 31-60, 61-90, >90',
  ],
  ['a nameless agent', { agent: '' }, 'Agent_name', '', 'MISSING', 'a text of 1 to 200 characters'],
  [
    'a NUL',
    { remarks: 'a\0b' },
    'Customer Remarks',
    'a\\0b',
    'BAD_CHARACTER',
    'text without NUL and broken characters',
  ],
  [
    'a remark that is too long',
    { remarks: 'y'.repeat(20_001) },
    'Customer Remarks',
    `${'y'.repeat(200)}...`,
    'TOO_LONG',
    'at most 20000 characters',
  ],
])('tells line, column, found and expected of %s', async (_, cells, column, found, code, expected) => {
  const upload = await checked(api, hr, 'SIGNALS', supportFile({}, cells), SUPPORT);
  expect(upload.badRows).toEqual([{ line: 3, column, found, code, expected }]);
  expect(upload.counts).toMatchObject({ rows: 2, newRows: 1, bad: 1 });
});

test('tells when a row has another number of cells than the header, or lies in the future', async () => {
  const file = csv([HEADER, supportRow().slice(1), supportRow({ id: 'b', reported: '01/01/2090 10:00' })]);
  const { badRows } = await checked(api, hr, 'SIGNALS', file, SUPPORT);
  expect(badRows).toMatchObject([
    { line: 2, column: 'row', found: '19 cells', code: 'UNEQUAL_ROW', expected: '20 cells, as in the header' },
    { line: 3, column: 'Issue_reported at', found: '01/01/2090 10:00', code: 'FUTURE' },
  ]);
});

test('names every flaw of a row, and counts the row once', async () => {
  const upload = await checked(api, hr, 'SIGNALS', supportFile({ rating: '0', reported: '', agent: '' }), SUPPORT);
  expect(upload.badRows.map(({ column }: { column: string }) => column)).toEqual([
    'Agent_name',
    'CSAT Score',
    'Issue_reported at',
  ]);
  expect(upload).toMatchObject({ badRowCount: 3, counts: { bad: 1 } });
});

test('an id that stands twice is bad with other content and the same with equal content', async () => {
  const upload = await checked(
    api,
    hr,
    'SIGNALS',
    supportFile({ id: 'one' }, { id: 'one', rating: '1' }, { id: 'one' }),
    SUPPORT,
  );
  expect(upload.badRows).toEqual([
    {
      line: 3,
      column: 'Unique id',
      found: 'one',
      code: 'DUPLICATE_ID',
      expected: 'an id of its own: line 2 has it with other content',
    },
  ]);
  expect(upload.counts).toMatchObject({ newRows: 1, same: 1, bad: 1 });
});

test('rows of quoted cells count by the line on which they begin, and cells like formulas stay text', async () => {
  const file = supportFile({ remarks: '=1+1, "so"\nand more' }, { rating: '7' });
  const upload = await committed(api, hr, 'SIGNALS', file, { ...SUPPORT, source: 'formulas' });
  expect(upload.badRows).toMatchObject([{ line: 4, column: 'CSAT Score' }]);
  const { rows } = await api.db.pool.query(`select body from signal where body is not null`);
  expect(rows).toEqual([{ body: '=1+1, "so"\nand more' }]);
});

test('the file of bad rows holds all of them, as text that no spreadsheet runs, under a fixed name', async () => {
  const file = supportFile(...Array.from({ length: 130 }, (_, n) => ({ rating: n === 0 ? '=cmd()' : '9' })));
  const upload = await checked(api, hr, 'SIGNALS', file, SUPPORT);
  expect(upload.badRows).toHaveLength(100);
  expect(upload.badRowCount).toBe(130);

  const answer = await fetch(`${api.url}/uploads/${upload.id}/bad-rows.csv`, {
    headers: { authorization: `Bearer ${hr}` },
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="bad-rows.csv"');
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const lines = bytes.toString('utf8').trim().split('\n');
  expect(lines).toHaveLength(131);
  expect(lines[1]).toContain("'=cmd()");

  const other = await api.signedIn('AUDITOR');
  expect(
    (await fetch(`${api.url}/uploads/${upload.id}/bad-rows.csv`, { headers: { authorization: `Bearer ${other}` } }))
      .status,
  ).toBe(404);
});

test('reads a file with semicolons, a byte order mark and lines that end as on Windows', async () => {
  const file = `\uFEFF${supportFile({}).replaceAll(',', ';').replaceAll('\n', '\r\n')}`;
  expect((await checked(api, hr, 'SIGNALS', file, { ...SUPPORT, source: 'semicolons' })).counts).toMatchObject({
    rows: 1,
    newRows: 1,
    bad: 0,
  });
});

test.each<[string, [string, string, string, string, string], string, string, string]>([
  ['a month that is none', ['1', 'A', '13', '5', '10'], 'Month', '13', 'NOT_A_MONTH'],
  ['a month that is no number', ['1', 'A', 'May', '5', '10'], 'Month', 'May', 'NOT_A_MONTH'],
  ['points that are no number', ['1', 'A', '5', 'five', '10'], 'PointsScored', 'five', 'NOT_A_NUMBER'],
  ['more points than there are', ['1', 'A', '5', '11', '10'], 'PointsScored', '11', 'OUT_OF_SCALE'],
  ['negative points', ['1', 'A', '5', '-1', '10'], 'PointsScored', '-1', 'OUT_OF_SCALE'],
  ['a blank number', ['', 'A', '5', '1', '10'], 'JobID', '', 'MISSING'],
])('tells line, column and found of a visit with %s', async (_, row, column, found, code) => {
  const upload = await checked(api, hr, 'VISITS', visitFile(['0', 'A', '1', '5', '10'], row), VISITS);
  expect(upload.badRows).toMatchObject([{ line: 3, column, found, code }]);
});
