import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type Api } from '../api.js';
import { check, csv, HEADER, read, send, SUPPORT, supportFile, visitFile, VISITS } from './files.js';

let api: Api;
let hr: string;
let auditor: string;
beforeAll(async () => {
  api = await startApi();
  hr = await api.signedIn('HR');
  auditor = await api.signedIn('AUDITOR');
});
afterAll(() => api.close());

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (await done()) return;
    await setTimeout(50);
  }
  throw new Error('It did not happen within 10 seconds.');
}

const left = async (): Promise<{ uploads: number; pieces: number }> =>
  (
    await api.db.pool.query(
      'select (select count(*)::int from upload) as uploads, (select count(*)::int from upload_chunk) as pieces',
    )
  ).rows[0];

test('keeps the bytes as they came, in pieces, with their fingerprint', async () => {
  const file = `${supportFile({})}${'#'.repeat(700_000)}`;
  const { status, body } = await send(api, hr, 'SIGNALS', file, 'folder/August 2023.csv');
  expect(status).toBe(201);
  const { rows } = await api.db.pool.query(
    `select encode(sha256(string_agg(bytes, ''::bytea order by n)), 'hex') as hash, count(*)::int as pieces from upload_chunk where upload_id = $1`,
    [body.id],
  );
  expect(rows[0].pieces).toBe(3);
  expect(await read(api, hr, body.id)).toMatchObject({
    status: 'RECEIVED',
    fileName: 'August 2023.csv',
    size: file.length,
    sha256: rows[0].hash,
    target: 'SIGNALS',
    createdBy: 'HR 1',
  });
});

test('a transfer that is cut off leaves nothing', async () => {
  const before = await left();
  const sending = request(`${api.url}/uploads?target=SIGNALS&fileName=cut.csv`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'content-length': '9000000', authorization: `Bearer ${hr}` },
  });
  sending.on('error', () => {});
  sending.write('x'.repeat(600_000));
  await until(async () => (await left()).pieces > before.pieces);
  sending.destroy();
  await until(async () => (await left()).uploads === before.uploads);
  expect(await left()).toEqual(before);
});

test.each<[string, string | Uint8Array<ArrayBuffer>, RegExp]>([
  ['an empty file', '', /but it is empty/],
  [
    'a workbook that was cut off',
    Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]),
    /must be whole, but its end is missing/,
  ],
  ['a PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3'), /this is something else: PDF/],
  ['a header alone', csv([HEADER]), /rows below its header, but there are none/],
  ['a quote that is never closed', `${supportFile({})}"open,`, /Every quote must be closed/],
])('rejects %s at once and keeps nothing of it', async (_, file, reason) => {
  const before = await left();
  const { status, body } = await send(api, hr, 'SIGNALS', file);
  expect(status).toBe(422);
  expect(body.errors[0]).toMatchObject({
    message: expect.stringMatching(reason),
    extensions: { code: 'UPLOAD_REJECTED' },
  });
  expect(await left()).toEqual(before);
});

test('auditors send visits and no signals; nobody else but HR sends anything', async () => {
  expect(await send(api, auditor, 'SIGNALS', supportFile({}))).toMatchObject({
    status: 403,
    body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
  });
  expect((await send(api, auditor, 'VISITS', visitFile(['1', 'A', '1', '5', '10']))).status).toBe(201);
  for (const role of ['ADMINISTRATOR', 'MANAGER', 'EMPLOYEE']) {
    expect((await send(api, await api.signedIn(role), 'VISITS', 'x')).status).toBe(403);
  }
  expect((await send(api, null, 'VISITS', 'x')).status).toBe(401);
});

test('an auditor sees his own uploads only, and HR sees all', async () => {
  const own = (await send(api, auditor, 'VISITS', visitFile(['1', 'A', '1', '5', '10']))).body.id;
  const others = (await send(api, hr, 'VISITS', visitFile(['1', 'A', '1', '5', '10']))).body.id;
  const ids = async (token: string): Promise<string[]> =>
    (await api.post('{ uploads(first: 100) { nodes { id } } }', {}, token)).data!['uploads'].nodes.map(
      ({ id }: { id: string }) => id,
    );
  expect(await ids(auditor)).toContain(own);
  expect(await ids(auditor)).not.toContain(others);
  expect(await ids(hr)).toEqual(expect.arrayContaining([own, others]));
  expect((await check(api, auditor, others, VISITS)).errors![0]!.extensions['code']).toBe('NOT_FOUND');
});

test('refuses what it was not asked to take', async () => {
  const post = (query: string, type: string) =>
    fetch(`${api.url}/uploads${query}`, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${hr}` },
      body: 'x',
    });
  expect((await post('?target=SIGNALS&fileName=a.csv', 'text/plain')).status).toBe(415);
  expect((await post('?target=PEOPLE&fileName=a.csv', 'application/octet-stream')).status).toBe(400);
  expect((await post('?target=SIGNALS', 'application/octet-stream')).status).toBe(400);
});

test('a reading or mapping that can not be is refused before anything is read', async () => {
  const { body } = await send(api, hr, 'SIGNALS', supportFile({}));
  for (const [wrong, field] of [
    [{ source: 'No!' }, 'source'],
    [{ constants: { taskCode: '' } }, 'mapping'],
    [{ zone: 'Mars/Olympus' }, 'zone'],
    [{ dates: [['Issue_reported at'], 'YDM'] }, 'columns[0].date'],
  ] as const) {
    expect((await check(api, hr, body.id, { ...SUPPORT, ...wrong })).errors![0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field,
    });
  }
  expect((await read(api, hr, body.id)).status).toBe('RECEIVED');
});
