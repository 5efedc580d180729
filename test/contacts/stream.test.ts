import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { organisationOf } from '../people.js';
import { makeKey } from '../transport/keys.js';

let api: Api;
let key: string;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  await organisationOf(api.db, 3);
  await api.signedIn('ADMINISTRATOR');
  key = await makeKey(api, ['signals:write']);
});
afterAll(() => api.close());

const CSV = 'text/csv';
const NDJSON = 'application/x-ndjson';
const stream = async (body: string | Buffer, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${api.url}/contacts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'karta-source': 'desk', 'content-type': NDJSON, ...headers },
    body: new Uint8Array(Buffer.from(body)),
  });
  return { status: answer.status, answer: (await answer.json()) as Record<string, any> };
};
const count = async (sql: string): Promise<number> =>
  (await api.db.pool.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]!.n;
const at = (hour: number) => `2026-09-07T${String(hour).padStart(2, '0')}:00:00Z`;
const contact = (externalId: string, more: object = {}) =>
  JSON.stringify({
    externalId,
    taskCode: 'T-1',
    events: [
      { at: at(8), kind: 'OPENED' },
      { at: at(9), kind: 'RESOLVED', employeeCode: 'E-1' },
    ],
    ...more,
  });
const HEADER = 'externalId,taskCode,kind,at,employeeCode,reason,priority';
const row = (id: string, kind: string, hour: number, employee = '') => `${id},T-1,${kind},${at(hour)},${employee},,`;

describe('POST /contacts', () => {
  it('takes a contact per line or an event per row for the same thing', async () => {
    expect(await stream(`${contact('one')}\n\n${contact('two')}\n`)).toMatchObject({
      status: 200,
      answer: { added: 2, refused: 0, refusedTotal: 0, results: [], batchNumber: expect.any(Number) },
    });
    const rows = [row('one', 'RESOLVED', 9, 'E-1'), row('two', 'OPENED', 8), row('one', 'OPENED', 8)];
    const { answer } = await stream([HEADER, ...rows].join('\n'), { 'content-type': CSV });
    // The second one has lost its end: it changes.
    expect(answer).toMatchObject({ added: 0, same: 1, changed: 1, refused: 0 });
    expect(await count('contact')).toBe(2);
  });

  it('names the line and the place of what does not fit, and takes the rest', async () => {
    const { answer } = await stream(
      [
        contact('good'),
        'no json',
        contact('mood', { mood: 'sad' }),
        contact('list', { events: {} }),
        contact('empty', { events: [] }),
        contact('order', {
          events: [
            { at: at(9), kind: 'OPENED' },
            { at: at(8), kind: 'RESOLVED' },
          ],
        }),
        contact('kind', { events: [{ at: at(9), kind: 'BEGUN' }] }),
        contact('when', { events: [{ at: 'yesterday', kind: 'OPENED' }] }),
        contact('text', { subject: 5 }),
        contact('task', { taskCode: 'T-9' }),
        contact('good'),
        contact('nul', { subject: 'a\0b' }),
        contact('', {}),
      ].join('\n'),
    );
    expect(answer).toMatchObject({ added: 1, refused: 12, refusedTotal: 12 });
    expect(
      answer['results'].map((each: Record<string, unknown>) => [each['line'], each['field'], each['code']]),
    ).toEqual([
      [2, 'row', 'WRONG_TYPE'],
      [3, 'mood', 'UNKNOWN_FIELD'],
      [4, 'events', 'WRONG_TYPE'],
      [5, 'events', 'OUT_OF_RANGE'],
      [6, 'events[1].at', 'OUT_OF_ORDER'],
      [7, 'events[0].kind', 'UNKNOWN_VALUE'],
      [8, 'events[0].at', 'NO_INSTANT'],
      [9, 'subject', 'WRONG_TYPE'],
      [10, 'taskCode', 'UNKNOWN_TASK'],
      [11, 'externalId', 'TWICE'],
      [12, 'subject', 'BAD_CHARACTER'],
      [13, 'externalId', 'MISSING'],
    ]);
  });

  it('takes a contact of events whole or not at all', async () => {
    const { answer } = await stream(
      [
        HEADER,
        row('whole', 'OPENED', 8),
        row('spoiled', 'OPENED', 8),
        'spoiled,T-1,RESOLVED,soon,,,',
        row('early', 'OPENED', 8),
        row('early', 'PAUSED', 7),
        row('', 'OPENED', 8),
        `${'x'.repeat(5000)},T-1,OPENED,${at(8)},,,`,
      ].join('\n'),
      { 'content-type': CSV },
    );
    expect(answer).toMatchObject({ added: 1, refused: 4 });
    expect(answer['results'].map((each: Record<string, unknown>) => [each['line'], each['code']])).toEqual([
      [4, 'NO_INSTANT'],
      [6, 'BEFORE_OPENING'],
      [7, 'MISSING'],
      [8, 'TOO_LONG'],
    ]);
    expect(await count(`contact where external_id in ('spoiled', 'early')`)).toBe(0);
  });

  it('is taken once per key, and the key is refused for other content', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => stream(contact('once'), { 'idempotency-key': 'night-1' })),
    );
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    const good = answers.filter(({ status }) => status === 200).map(({ answer }) => answer);
    expect(new Set(good.map(({ batchNumber }) => batchNumber)).size).toBe(1);
    expect(good.every(({ added }) => added === 1)).toBe(true);
    expect(await stream(contact('other'), { 'idempotency-key': 'night-1' })).toMatchObject({
      status: 409,
      answer: { errors: [{ extensions: { code: 'IDEMPOTENCY_CONFLICT' } }] },
    });
  });

  it('leaves no batch and no source where nothing came in', async () => {
    const before = await count('batch');
    expect(await stream(contact('x', { taskCode: 'T-9' }), { 'karta-source': 'empty' })).toMatchObject({
      answer: { batchNumber: null, refused: 1 },
    });
    expect(await count('batch')).toBe(before);
    expect(await count(`source where code = 'empty'`)).toBe(0);
  });

  it('takes many: ten thousand contacts of a stream are one batch', { timeout: 60_000 }, async () => {
    const before = await count('batch');
    const lines = Array.from({ length: 10_000 }, (_, n) => contact(`many-${n}`, { clientCode: `client-${n % 50}` }));
    expect(await stream(lines.join('\n'))).toMatchObject({ answer: { added: 10_000, refused: 0 } });
    expect(await count('batch')).toBe(before + 1);
    expect((await stream(lines.slice(0, 300).join('\n'))).answer).toMatchObject({ same: 300, batchNumber: null });
  });

  it.each([
    ['another type', { 'content-type': 'application/json' }, contact('a'), 415],
    ['an unknown column', { 'content-type': CSV }, `${HEADER},mood\n`, 400],
    ['a missing column', { 'content-type': CSV }, 'externalId,kind\n', 400],
    ['no source', { 'karta-source': '' }, contact('a'), 400],
  ])('refuses %s', async (_, headers, body, status) => {
    expect((await stream(body, headers)).status).toBe(status);
  });

  it('is closed to who may not record contacts', async () => {
    const answer = await fetch(`${api.url}/contacts`, { method: 'POST', body: contact('a') });
    expect(answer.status).toBe(401);
    expect((await fetch(`${api.url}/contacts`)).status).toBe(405);
  });
});
