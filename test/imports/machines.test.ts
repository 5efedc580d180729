import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { supportFile, SUPPORT, committed, visitFile, VISITS } from './files.js';
import { wizard } from './wizard.js';

let api: Api;
let hr: string;
let key: string;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  hr = await api.signedIn('HR');
  key = await keyWith(['imports:write']);
});
afterAll(() => api.close());

async function keyWith(scopes: string[]): Promise<string> {
  const { data } = await api.post(
    'mutation ($scopes: [String!]!) { createApiKey(name: "night", scopes: $scopes, expiresAt: "2099-01-01T00:00:00Z") { secret } }',
    { scopes },
    hr,
  );
  return data!['createApiKey'].secret;
}

async function ask(method: string, path: string, secret = key, body?: string): Promise<{ status: number; body: any }> {
  const response = await fetch(`${api.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${secret}`,
      ...(body === undefined ? {} : { 'content-type': 'application/octet-stream' }),
    },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, body: await response.json() };
}

async function settled(id: string): Promise<any> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const { body } = await ask('GET', `/uploads/${id}`);
    if (!['CHECKING', 'COMMITTING'].includes(body.status)) return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The upload was not settled within 30 seconds.');
}

test('a nightly job sends, checks and commits a file without a person, as the last one of its source was read', async () => {
  await committed(api, hr, 'SIGNALS', supportFile({}), SUPPORT);
  const sent = await ask(
    'POST',
    '/uploads?source=desk&fileName=night.csv',
    key,
    supportFile({}, { rating: '2' }, { rating: '9' }),
  );
  expect(sent).toMatchObject({
    status: 201,
    body: { status: 'RECEIVED', target: 'SIGNALS', source: 'desk', fingerprint: null },
  });
  const { id } = sent.body;
  expect((await ask('POST', `/uploads/${id}/dry-run`)).status).toBe(202);
  const checked = await settled(id);
  expect(checked).toMatchObject({
    status: 'CHECKED',
    counts: { rows: 3, newRows: 1, same: 1, bad: 1 },
    badLineCount: 1,
    error: null,
  });

  expect(await ask('POST', `/uploads/${id}/commit?fingerprint=0`)).toMatchObject({
    status: 409,
    body: { errors: [{ extensions: { code: 'CONFLICT' } }] },
  });
  expect((await ask('POST', `/uploads/${id}/commit?fingerprint=${checked.fingerprint}`)).status).toBe(202);
  expect(await settled(id)).toMatchObject({
    status: 'COMMITTED',
    batchNumber: 2,
    counts: { newRows: 1 },
    progress: { done: 3 },
  });
  const { rows } = await api.db.pool.query('select k.name from batch b join api_key k on k.id = b.api_key_id');
  expect(rows).toEqual([{ name: 'night' }]);
});

test('a key does the same by GraphQL, sees its own uploads alone, and undoes them', async () => {
  const own = wizard(api, key);
  const { id } = (
    await ask(
      'POST',
      '/uploads?source=desk&fileName=graph.csv',
      key,
      supportFile({ id: 'by-key', reported: '14/08/2023 12:00', responded: '' }),
    )
  ).body;
  await own.checked(id);
  const { batchId } = await own.committed(id);
  expect(
    await own.call('mutation ($id: ID!) { undoBatch(id: $id) { kept superseded } }', { id: batchId }),
  ).toMatchObject({ kept: 0 });
  const { nodes } = await own.call('{ uploads(first: 100) { nodes { id fileName } } }', {});
  expect(nodes.map(({ fileName }: { fileName: string }) => fileName)).toEqual(['graph.csv', 'night.csv']);
  const other = await keyWith(['imports:write']);
  expect((await ask('GET', `/uploads/${id}`, other)).status).toBe(404);
  const writer = await keyWith(['signals:write']);
  expect((await ask('GET', `/uploads/${id}`, writer)).status).toBe(403);
});

test('a file of a source that lacks a column is left to a person, and says what is open', async () => {
  const { body } = await ask('POST', '/uploads?source=desk&fileName=less.csv', key, 'Unique id,CSAT Score\n1,5\n2,4\n');
  expect(body).toMatchObject({ status: 'RECEIVED', target: null });
  expect(await ask('POST', `/uploads/${body.id}/dry-run`)).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'mapping' } }] },
  });
});

test('the log tells who imported what and when, outlives the upload, and can not be changed', async () => {
  const log = (args: string, token = hr): Promise<any> =>
    wizard(api, token).call(
      `{ importLog(${args}) { totalCount nodes { by byKind fileName target source outcome sha256 seconds undoneBy counts { rows newRows bad } } } }`,
      {},
    );
  const auditor = await api.signedIn('AUDITOR');
  await api.db.pool.query("insert into location (code, name) values ('A', 'Shop A') on conflict do nothing");
  await committed(api, auditor, 'VISITS', visitFile(['1', 'A', '1', '8', '10']), VISITS);

  expect(await log('sort: AT, descending: false')).toMatchObject({
    totalCount: 4,
    nodes: [
      {
        by: 'HR 1',
        byKind: 'ACCOUNT',
        fileName: 'august.csv',
        target: 'SIGNALS',
        source: 'desk',
        outcome: 'COMMITTED',
        counts: { rows: 1 },
      },
      {
        by: 'night',
        byKind: 'API_KEY',
        fileName: 'night.csv',
        outcome: 'COMMITTED',
        counts: { rows: 3, newRows: 1, bad: 1 },
      },
      { by: 'night', fileName: 'graph.csv', outcome: 'UNDONE' },
      { by: 'AUDITOR 2', target: 'VISITS', source: null, outcome: 'COMMITTED' },
    ],
  });
  expect((await log('search: "GRAPH"')).nodes).toMatchObject([{ fileName: 'graph.csv' }]);
  expect((await log('outcome: UNDONE')).totalCount).toBe(1);
  expect((await log('target: "VISITS"')).totalCount).toBe(1);
  expect((await log('sort: ROWS, first: 1')).nodes).toMatchObject([{ fileName: 'night.csv' }]);
  expect((await log('from: "2001-01-01", to: "2001-12-31"')).totalCount).toBe(0);
  expect((await log('first: 25', auditor)).nodes).toMatchObject([{ by: 'AUDITOR 2' }]);
  await expect(api.db.pool.query('delete from import_log')).rejects.toThrow('insert-only');
  await expect(api.db.pool.query('update import_undo set kept = 1')).rejects.toThrow('insert-only');
});

test('mappings are kept by source, found again, renamed by saving, and forgotten', async () => {
  const person = wizard(api, hr);
  const found = (args = 'first: 25'): Promise<any> =>
    person.call(`{ importMappings(${args}) { totalCount nodes { id name source target uses columns } } }`, {});
  expect(await found()).toMatchObject({
    totalCount: 1,
    nodes: [{ name: 'desk', source: 'desk', target: 'SIGNALS', uses: 3 }],
  });
  const { id } = await person.sent(supportFile({}));
  await person.apply(id, { suggestion: 'customer-support' });
  await person.call('mutation ($id: ID!) { saveMapping(uploadId: $id, name: "Our desk", source: "desk") { name } }', {
    id,
  });
  const { nodes } = await found('search: "our D"');
  expect(nodes).toMatchObject([{ name: 'Our desk', uses: 3 }]);
  expect((await person.sent(supportFile({}))).suggestions[0]).toMatchObject({ kind: 'SAVED', likeness: 1 });
  await person.call('mutation ($id: ID!) { removeMapping(id: $id) }', { id: nodes[0].id });
  expect((await found()).totalCount).toBe(0);
});
