import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, openStreams, type Desk } from './desk.js';

let desk: Desk;
let streams: Awaited<ReturnType<typeof openStreams>>;
beforeAll(async () => {
  desk = await openDesk();
  streams = await openStreams(desk);
});
afterAll(async () => {
  await streams.close();
  await desk.close();
});

const HEADER = 'externalId,kind,employeeCode,taskCode,occurredAt,value,body';
const row = (id: string, value = '5', body = '') => `${id},rating,E-1,T-1,2026-10-31T18:20:00Z,${value},${body}`;

describe('POST /signals', () => {
  it('takes CSV and NDJSON for the same thing', async () => {
    const csv = await streams.stream([HEADER, row('s-1'), row('s-2', '4')].join('\r\n'));
    expect(csv).toMatchObject({ status: 200, answer: { added: 2, same: 0, refused: 0, refusedTotal: 0, results: [] } });
    const lines = ['s-1', 's-2'].map((externalId) =>
      JSON.stringify({
        externalId,
        kind: 'rating',
        employeeCode: 'E-1',
        taskCode: 'T-1',
        occurredAt: '2026-10-31T18:20:00Z',
        value: externalId === 's-1' ? 5 : '4',
      }),
    );
    const ndjson = await streams.stream(`${lines.join('\n')}\n`, { 'content-type': 'application/x-ndjson' });
    expect(ndjson).toMatchObject({ status: 200, answer: { added: 0, same: 2, batchNumber: null } });
  });

  it('reads quotes, line breaks within them, and a BOM', async () => {
    const body = '"He said ""thanks"",\r\nand left; \\N"';
    const { answer } = await streams.stream(`\uFEFF${HEADER}\n\n${row('s-3', '5', body)}\n`);
    expect(answer).toMatchObject({ added: 1 });
    expect(await desk.one(`select body from signal where external_id = 's-3'`)).toBe(
      'He said "thanks",\r\nand left; \\N',
    );
  });

  it('names the line of each bad row, the first hundred of them', async () => {
    const bad = Array.from({ length: 150 }, (_, n) => row(`bad-${n}`, '7'));
    const { answer } = await streams.stream([HEADER, row('s-4'), ...bad, 'too,few'].join('\n'));
    expect(answer).toMatchObject({ added: 1, refused: 151, refusedTotal: 151 });
    expect(answer.results).toHaveLength(100);
    expect(answer.results[0]).toEqual({
      line: 3,
      field: 'value',
      code: 'OUT_OF_SCALE',
      expected: 'from 1 to 5',
      came: '7',
    });
  });

  it('refuses a row with text behind a closing quote, by its line and field, and takes the others', async () => {
    const { answer } = await streams.stream([HEADER, row('q-1', '5', '"kind"ly'), row('q-2')].join('\n'));
    expect(answer).toMatchObject({ added: 1, refused: 1 });
    expect(answer.results).toEqual([
      { line: 2, field: 'body', code: 'STRAY_QUOTE', expected: 'a quote at the end of the cell', came: 'ly' },
    ]);
  });

  it('keeps nothing of a body that breaks off', async () => {
    const before = await desk.one('select count(*) from batch');
    await new Promise<void>((resolve) => {
      const sent = request({
        port: streams.port,
        path: '/signals',
        method: 'POST',
        headers: { 'content-type': 'text/csv', 'karta-source': 'cut' },
      });
      sent.on('error', () => resolve());
      sent.write(`${HEADER}\n${Array.from({ length: 30_000 }, (_, n) => row(`cut-${n}`)).join('\n')}`);
      setTimeout(() => sent.destroy(), 700);
    });
    // On a busy machine it takes a while until the server sees that nobody is there any more.
    await expect
      .poll(
        () =>
          desk.one(
            `select count(*)::int from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
          ),
        { timeout: 30_000 },
      )
      .toBe(0);
    expect(await desk.one(`select count(*)::int from signal where external_id like 'cut-%'`)).toBe(0);
    expect(await desk.one(`select count(*)::int from source where code = 'cut'`)).toBe(0);
    expect(await desk.one('select count(*) from batch')).toBe(before);
  });

  it.each([
    ['another type', { 'content-type': 'application/json' }, HEADER, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a compressed body', { 'content-encoding': 'gzip' }, HEADER, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an unknown column', {}, `${HEADER},mood\n`, 400, 'BAD_USER_INPUT'],
    ['a missing column', {}, 'kind,value\nrating,5\n', 400, 'BAD_USER_INPUT'],
    ['a column twice', {}, `${HEADER},value\n`, 400, 'BAD_USER_INPUT'],
    ['an empty body', {}, '', 400, 'BAD_USER_INPUT'],
    ['a quote that is never closed', {}, `${HEADER}\n${row('s-5', '5', '"open')}`, 400, 'BAD_USER_INPUT'],
    ['a source that can be none', { 'karta-source': 'Ü' }, `${HEADER}\n${row('s-6')}`, 400, 'BAD_USER_INPUT'],
  ])('refuses %s with a code', async (_title, headers, body, status, code) => {
    expect(await streams.stream(body, headers)).toMatchObject({ status, answer: { code } });
  });

  it('says at which line the bytes stop being UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(`${HEADER}\n${row('s-7')}\n`), Buffer.from([0xcf, 0xf0, 0xe8, 0x0a])]);
    expect(await streams.stream(bytes)).toMatchObject({
      status: 400,
      answer: { code: 'BAD_USER_INPUT', line: 3, expected: 'UTF-8 text' },
    });
    expect(await desk.one(`select count(*)::int from signal where external_id = 's-7'`)).toBe(0);
  });

  it('makes one batch of 25 uploads at once with one key, and refuses the key for other content', async () => {
    const body = `${HEADER}\n${row('s-8')}`;
    const answers = await Promise.all(
      Array.from({ length: 25 }, () => streams.stream(body, { 'idempotency-key': 'stream-1' })),
    );
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    expect(await desk.one(`select count(*)::int from signal where external_id = 's-8'`)).toBe(1);
    expect(
      new Set(answers.filter(({ status }) => status === 200).map(({ answer }) => answer['batchNumber'])).size,
    ).toBe(1);
    expect(await streams.stream(`${body} `, { 'idempotency-key': 'stream-1' })).toMatchObject({
      status: 409,
      answer: { code: 'IDEMPOTENCY_CONFLICT' },
    });
  });

  it('merges more rows than one chunk holds, duplicates across chunks included', async () => {
    const rows = Array.from({ length: 45_000 }, (_, n) => row(`big-${n % 44_000}`, String(1 + (n % 5)), 'x'));
    const { answer } = await streams.stream([HEADER, ...rows].join('\n'));
    expect(answer).toMatchObject({ added: 44_000, refused: 0 });
    expect(
      await desk.one(`select count(*)::int from signal where external_id like 'big-%' and superseded_by is null`),
    ).toBe(44_000);
    const again = await streams.stream([HEADER, ...rows.slice(1000)].join('\n'));
    expect(again.answer).toMatchObject({ batchNumber: null, added: 0, changed: 0, same: 44_000 });
  });
});
