import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, rating, type Desk } from './desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('Bringing signals in', () => {
  it('adds what is new, and the same again adds nothing and leaves no batch', async () => {
    const items = [rating('a-1', '5'), rating('a-2', '4.50', { employeeCode: 'E-2' })];
    expect(await desk.send(items)).toMatchObject({ added: 2, changed: 0, same: 0, refused: 0 });
    const batches = await desk.one('select count(*) from batch');
    // The same content in another spelling of number and time is the same.
    const again = [
      rating('a-1', '5.0', { occurredAt: '2026-10-31T19:20:00+01:00' }),
      rating('a-2', '4.5', { employeeCode: 'E-2' }),
    ];
    expect(await desk.send(again)).toMatchObject({ batchNumber: null, added: 0, changed: 0, same: 2, refused: 0 });
    expect(await desk.one('select count(*) from batch')).toBe(batches);
  });

  it('takes other content under the same id for a correction: a new version, the old one kept', async () => {
    const first = await desk.send([rating('b-1', '1')]);
    const before = await desk.ratings('E-1', first.batchNumber!);
    const second = await desk.send([rating('b-1', '3')]);
    expect(second).toMatchObject({ added: 0, changed: 1 });
    expect(await desk.ratings('E-1', first.batchNumber!)).toEqual(before);
    expect(await desk.ratings('E-1', second.batchNumber!)).toEqual(before.map((value) => (value === 1 ? 3 : value)));
    expect(await desk.one(`select count(*)::int from signal where external_id = 'b-1'`)).toBe(2);
  });

  it('refuses a correction with CONFLICT where the source may not correct', async () => {
    await desk.db.pool.query(`insert into source (code, name, may_correct) values ('survey', 'Survey', false)`);
    await desk.send([rating('c-1', '2')], { sourceCode: 'survey' });
    const answer = await desk.send([rating('c-1', '5'), rating('c-2', '5')], { sourceCode: 'survey' });
    expect(answer).toMatchObject({ added: 1, refused: 1 });
    expect(answer.results[0]).toMatchObject({ status: 'REFUSED', code: 'CONFLICT', field: 'externalId' });
    expect(answer.results[1]).toMatchObject({ status: 'ADDED' });
  });

  it('lets the last of equal ids in one payload win, without an error', async () => {
    const answer = await desk.send([rating('d-1', '1'), rating('d-1', '2'), rating('d-1', '4')]);
    expect(answer).toMatchObject({ added: 1, changed: 0, same: 2, refused: 0 });
    expect(await desk.one(`select value::float8 from signal where external_id = 'd-1' and superseded_by is null`)).toBe(
      4,
    );
    expect(await desk.send([rating('d-1', '3'), rating('d-1', '5')])).toMatchObject({ added: 0, changed: 1, same: 1 });
    expect(await desk.one(`select value::float8 from signal where external_id = 'd-1' and superseded_by is null`)).toBe(
      5,
    );
  });

  it('makes ids for rows without one from their content and their ordinal, so that the same rows are the same again', async () => {
    const row = rating('', '5', { occurredAt: '2026-10-01T08:00:00Z' });
    expect(await desk.send([row, row, { ...row, value: '4' }])).toMatchObject({ added: 3 });
    expect(await desk.send([row, row, { ...row, value: '4' }])).toMatchObject({ added: 0, same: 3, batchNumber: null });
    expect(await desk.send([row, row, row])).toMatchObject({ added: 1, same: 2 });
  });

  it('marks what has to be evaluated anew, by assignment, kind and month of the organisation', async () => {
    await desk.db.pool.query('delete from dirty_mark');
    // In Warsaw this is already November.
    await desk.send([rating('e-1', '5', { employeeCode: 'E-3', occurredAt: '2026-10-31T23:30:00Z' })]);
    const { rows } = await desk.db.pool.query('select assignment_id, month from dirty_mark');
    expect(rows).toEqual([{ assignment_id: (await desk.assignmentOf('E-3')).id, month: '2026-11-01' }]);
  });
});

describe('A row that does not fit', () => {
  const cases: [string, Record<string, unknown>, { code: string; field: string; expected?: RegExp; came?: RegExp }][] =
    [
      ['an unknown kind', { kind: 'charm' }, { code: 'UNKNOWN_KIND', field: 'kind', came: /charm/ }],
      [
        'an unknown employee',
        { employeeCode: 'E-99' },
        { code: 'UNKNOWN_EMPLOYEE', field: 'employeeCode', came: /E-99/ },
      ],
      ['an unknown task', { taskCode: 'T-9' }, { code: 'UNKNOWN_TASK', field: 'taskCode' }],
      [
        'a day before the assignment',
        { occurredAt: '2025-12-31T10:00:00Z' },
        { code: 'NOT_ASSIGNED', field: 'taskCode', expected: /E-1 was assigned on 2025-12-31/ },
      ],
      ['an unknown location', { locationCode: 'L-9' }, { code: 'UNKNOWN_LOCATION', field: 'locationCode' }],
      [
        'a value beyond the scale',
        { value: '6' },
        { code: 'OUT_OF_SCALE', field: 'value', expected: /1 to 5/, came: /^6$/ },
      ],
      ['a rating without its value', { value: null }, { code: 'VALUE_MISSING', field: 'value' }],
      [
        'a negative duration',
        { kind: 'response_time', value: '-3' },
        { code: 'NEGATIVE_DURATION', field: 'value', came: /-3/ },
      ],
      ['a moment to come', { occurredAt: '2026-11-09T12:00:00Z' }, { code: 'FUTURE', field: 'occurredAt' }],
      ['a moment without a zone', { occurredAt: '2026-10-31T18:20:00' }, { code: 'WRONG_TYPE', field: 'occurredAt' }],
      ['a day that is none', { occurredAt: '2026-02-30T18:20:00Z' }, { code: 'WRONG_TYPE', field: 'occurredAt' }],
      ['a number that is none', { value: '4,5' }, { code: 'WRONG_TYPE', field: 'value', came: /4,5/ }],
      ['an object where a text is expected', { channel: { $ne: '' } }, { code: 'WRONG_TYPE', field: 'channel' }],
      ['a NUL byte', { body: 'a\0b' }, { code: 'BAD_CHARACTER', field: 'body' }],
      ['half of a character', { body: '\ud800' }, { code: 'BAD_CHARACTER', field: 'body' }],
      ['too long a text', { body: 'x'.repeat(20_001) }, { code: 'TOO_LONG', field: 'body' }],
      ['a field that nobody knows', { weight: 3 }, { code: 'UNKNOWN_FIELD', field: 'weight' }],
      ['nothing where the kind should be', { kind: '' }, { code: 'MISSING', field: 'kind' }],
      ['a sentiment that is none', { sentiment: 2 }, { code: 'WRONG_TYPE', field: 'sentiment' }],
      ['an attribution that is none', { attribution: 'CLIENT' }, { code: 'WRONG_TYPE', field: 'attribution' }],
    ];
  it.each(cases)(
    '%s is refused with its field, what was expected and what came; its neighbour is written',
    async (title, more, { expected, came, ...rest }) => {
      const answer = await desk.send([rating(`bad ${title}`, '5', more), rating(`good ${title}`, '5')]);
      expect(answer).toMatchObject({ added: 1, refused: 1 });
      expect(answer.results[0]).toMatchObject({ index: 0, status: 'REFUSED', ...rest });
      expect(answer.results[0]!.expected).toMatch(expected ?? /./);
      expect(answer.results[0]!.came).toMatch(came ?? /./);
      expect(answer.results[1]).toMatchObject({ index: 1, status: 'ADDED' });
    },
  );

  it('keeps texts that only look dangerous exactly as they came', async () => {
    const body = `Robert'); drop table signal;-- \\N \t tab\nnew line "quoted" \u202eрусский żółć 🙂 \\x41`;
    await desk.send([{ ...rating('text', '5'), kind: 'review', value: null, body }]);
    expect(await desk.one(`select body from signal where external_id = 'text'`)).toBe(body);
  });
});

describe('A request key', () => {
  it('makes 25 calls at once one batch', async () => {
    const before = await desk.one<string>(`select count(*) from batch where kind = 'INGEST'`);
    const calls = await Promise.allSettled(
      Array.from({ length: 25 }, () => desk.send([rating('key-1', '5')], { requestKey: 'k-1' })),
    );
    expect(Number(await desk.one(`select count(*) from batch where kind = 'INGEST'`)) - Number(before)).toBe(1);
    const answers = calls.flatMap((call) => (call.status === 'fulfilled' ? [call.value] : []));
    expect(new Set(answers.map(({ batchNumber }) => batchNumber)).size).toBe(1);
    for (const call of calls) if (call.status === 'rejected') expect(call.reason).toMatchObject({ code: 'CONFLICT' });
  });

  it('answers the same again, also when nothing had been added', async () => {
    const first = await desk.send([rating('key-2', '5'), rating('key-3', '9')], { requestKey: 'k-2' });
    expect(await desk.send([rating('key-2', '5'), rating('key-3', '9')], { requestKey: 'k-2' })).toEqual(first);
    const empty = await desk.send([rating('key-2', '5')], { requestKey: 'k-3' });
    expect(empty).toMatchObject({ same: 1, batchNumber: null });
    expect(await desk.send([rating('key-2', '5')], { requestKey: 'k-3' })).toEqual(empty);
  });

  it('is refused with IDEMPOTENCY_CONFLICT for other content, and for another source', async () => {
    await desk.send([rating('key-4', '5')], { requestKey: 'k-4' });
    await expect(desk.send([rating('key-4', '4')], { requestKey: 'k-4' })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    await expect(desk.send([rating('key-4', '5')], { requestKey: 'k-4', sourceCode: 'other' })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await desk.one(`select count(*)::int from signal where external_id = 'key-4'`)).toBe(1);
  });

  it('must be visible ASCII of at most 255 characters', async () => {
    await expect(desk.send([rating('key-5', '5')], { requestKey: 'a b' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(desk.send([rating('key-5', '5')], { requestKey: 'x'.repeat(256) })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('Two writers at once', () => {
  it('bring one signal once', async () => {
    const calls = await Promise.allSettled(
      Array.from({ length: 8 }, () => desk.send([rating('race', '5'), rating('race-2', '4')])),
    );
    const answers = calls.flatMap((call) => (call.status === 'fulfilled' ? [call.value] : []));
    expect(answers.reduce((sum, { added }) => sum + added, 0)).toBe(2);
    expect(await desk.one(`select count(*)::int from signal where external_id in ('race', 'race-2')`)).toBe(2);
  });
});
