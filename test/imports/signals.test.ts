import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { check, checked, commit, committed, read, send, SUPPORT, supportFile } from './files.js';

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.db.pool.query(
    'truncate signal, signal_key, assignment_pause, assignment_period, assignment, task, batch, upload, source restart identity cascade',
  );
  await api.db.pool.query(
    'update team set manager_id = null, parent_id = null; update employee set team_id = null; delete from team; delete from employee',
  );
  await ensureKinds(api.db.pool);
});

const many = async <Row extends object>(text: string): Promise<Row[]> => (await api.db.pool.query<Row>(text)).rows;

test('makes signals about one interaction of a row', async () => {
  const upload = await committed(
    api,
    hr,
    'SIGNALS',
    supportFile({ remarks: '  Quick and kind  ', rating: '4' }),
    SUPPORT,
  );

  expect(upload).toMatchObject({
    status: 'COMMITTED',
    batchNumber: 1,
    counts: { rows: 1, newRows: 1, signals: 4, people: 1, newPeople: 3 },
  });
  expect(
    await many(
      `select k.code, s.external_id, s.interaction, s.channel, trim_scale(s.value)::text as value, s.body, s.occurred_at::text as at
       from signal s join signal_kind k on k.number = s.kind order by k.code`,
    ),
  ).toEqual([
    {
      code: 'contact_handled',
      external_id: 'row-1',
      interaction: 'row-1',
      channel: 'Inbound',
      value: '1',
      body: null,
      at: '2023-08-14 10:00:00+00',
    },
    {
      code: 'rating',
      external_id: 'row-1',
      interaction: 'row-1',
      channel: 'Inbound',
      value: '4',
      body: null,
      at: '2023-08-14 10:00:00+00',
    },
    {
      code: 'response_time',
      external_id: 'row-1',
      interaction: 'row-1',
      channel: 'Inbound',
      value: '300',
      body: null,
      at: '2023-08-14 10:00:00+00',
    },
    {
      code: 'review',
      external_id: 'row-1',
      interaction: 'row-1',
      channel: 'Inbound',
      value: null,
      body: 'Quick and kind',
      at: '2023-08-14 10:00:00+00',
    },
  ]);
});

test('a file in twice adds nothing and leaves no batch', async () => {
  const file = supportFile({}, { agent: 'Ben Kowal', rating: '2' });
  await committed(api, hr, 'SIGNALS', file, SUPPORT);
  const again = await committed(api, hr, 'SIGNALS', file, SUPPORT);

  expect(again).toMatchObject({
    status: 'COMMITTED',
    batchNumber: null,
    batchId: null,
    counts: { rows: 2, newRows: 0, changed: 0, same: 2, newPeople: 0 },
  });
  expect(await many('select count(*)::int as n, (select count(*)::int from batch) as batches from signal')).toEqual([
    { n: 6, batches: 1 },
  ]);
});

test('a check writes nothing but what it found', async () => {
  const upload = await checked(api, hr, 'SIGNALS', supportFile({}, { rating: '9' }), SUPPORT);

  expect(upload).toMatchObject({
    status: 'CHECKED',
    badRowCount: 1,
    counts: { rows: 2, newRows: 1, bad: 1, signals: 3, newPeople: 3 },
  });
  expect(
    await many(`select (select count(*) from signal)::int + (select count(*) from employee)::int + (select count(*) from task)::int
      + (select count(*) from source)::int + (select count(*) from batch)::int as written`),
  ).toEqual([{ written: 0 }]);
});

test('a corrected row supersedes what it corrects', async () => {
  await committed(api, hr, 'SIGNALS', supportFile({ rating: '5' }, {}), SUPPORT);
  const mended = supportFile({ rating: '3' }, {}, {});
  expect((await checked(api, hr, 'SIGNALS', mended, SUPPORT)).counts).toMatchObject({
    newRows: 1,
    changed: 1,
    same: 1,
  });
  expect((await committed(api, hr, 'SIGNALS', mended, SUPPORT)).counts).toMatchObject({
    newRows: 1,
    changed: 1,
    same: 1,
  });
});

test('a response time that is negative, missing or at exactly midnight is unknown, not zero', async () => {
  const file = supportFile(
    { reported: '14/08/2023 10:00', responded: '14/08/2023 00:00' },
    { reported: '14/08/2023 10:00', responded: '13/08/2023 23:59' },
    { responded: '' },
    { responded: '14/08/2023' },
    { reported: '14/08/2023 10:00', responded: '14/08/2023 10:00' },
  );
  const upload = await committed(api, hr, 'SIGNALS', file, SUPPORT);

  expect(upload.counts).toMatchObject({ newRows: 5, bad: 0, unknownDurations: 4 });
  const times = await many(
    `select trim_scale(value)::text as value from signal s join signal_kind k on k.number = s.kind and k.code = 'response_time' order by external_id`,
  );
  expect(times.map((row: { value?: string | null }) => row.value)).toEqual([null, null, null, null, '0']);
});

test('two people of one name in different teams stay two, and leaders manage their teams', async () => {
  await committed(
    api,
    hr,
    'SIGNALS',
    supportFile({ agent: 'Ada Nowak', supervisor: 'Olga Sova' }, { agent: 'Ada Nowak', supervisor: 'Jan Rys' }),
    SUPPORT,
  );

  expect(
    await many(
      'select e.code, t.code as team, m.code as manager from employee e join team t on t.id = e.team_id join employee m on m.id = t.manager_id order by e.code',
    ),
  ).toEqual([
    { code: 'ada-nowak.jan-rys', team: 'team-jan-rys', manager: 'jan-rys' },
    { code: 'ada-nowak.olga-sova', team: 'team-olga-sova', manager: 'olga-sova' },
    { code: 'jan-rys', team: 'team-jan-rys', manager: 'jan-rys' },
    { code: 'olga-sova', team: 'team-olga-sova', manager: 'olga-sova' },
    { code: 'piotr-lis', team: 'unit-piotr-lis', manager: 'piotr-lis' },
  ]);
  expect(
    await many(`select t.code, p.code as parent from team t join team p on p.id = t.parent_id order by t.code`),
  ).toEqual([
    { code: 'team-jan-rys', parent: 'unit-piotr-lis' },
    { code: 'team-olga-sova', parent: 'unit-piotr-lis' },
  ]);
});

test('an assignment begins on the first day in the file less the tenure, is kept, and begins earlier only when rows prove it', async () => {
  const started = async () =>
    (
      await many<{ day: string }>('select started_on::text as day from assignment_period where superseded_by is null')
    )[0]!.day;
  const first = await committed(
    api,
    hr,
    'SIGNALS',
    supportFile({ reported: '14/08/2023 10:00' }, { reported: '12/08/2023 10:00' }),
    SUPPORT,
  );
  expect(await started()).toBe('2023-07-12');
  expect(first.effects.notes).toEqual([{ code: 'TENURE_FROM_BUCKET', count: 1, found: null }]);
  // The receipt proposes maps as of the last day of the file.
  expect([first.firstDay, first.lastDay]).toEqual(['2023-08-12', '2023-08-14']);

  const later = await committed(
    api,
    hr,
    'SIGNALS',
    supportFile({ id: 'later', reported: '02/09/2023 10:00', tenure: '>90' }),
    SUPPORT,
  );
  expect(await started()).toBe('2023-07-12');
  expect(later.effects.notes).toEqual([{ code: 'KEPT_ASSIGNMENTS', count: 1, found: null }]);

  const earlier = await committed(
    api,
    hr,
    'SIGNALS',
    supportFile({ id: 'earlier', reported: '03/07/2023 10:00', tenure: '0-30' }),
    SUPPORT,
  );
  expect(await started()).toBe('2023-07-03');
  expect(earlier.effects.notes).toEqual([{ code: 'EARLIER_START', count: 1, found: null }]);
  expect(
    await many('select count(*)::int as versions, bool_and(estimated) as estimated from assignment_period'),
  ).toEqual([{ versions: 2, estimated: true }]);
});

test('asks which number is the day, with how many rows fit each order, and reads it as it was told', async () => {
  const file = supportFile(
    { reported: '02/08/2023 10:00', responded: '02/08/2023 10:01' },
    { reported: '14/08/2023 10:00' },
  );
  const upload = await checked(api, hr, 'SIGNALS', file, SUPPORT);
  const doubtOf = ({ doubts }: any) =>
    doubts.filter(({ about, column }: any) => about === 'DATE_ORDER' && column === 'Issue_reported at');
  expect(doubtOf(upload)).toEqual([
    {
      about: 'DATE_ORDER',
      column: 'Issue_reported at',
      found: '02/08/2023 10:00',
      proposed: 'DMY',
      options: [
        { value: 'DMY', fits: 2, total: 2, example: '2023-08-02' },
        { value: 'MDY', fits: 1, total: 2, example: '2023-02-08' },
      ],
    },
  ]);

  const other = await check(api, hr, upload.id, {
    ...SUPPORT,
    dates: [SUPPORT.dates![0], 'MDY'],
  });
  await api.finished(other.data!['dryRunUpload'].checkJob.id);
  const again = await read(api, hr, upload.id);
  expect(again).toMatchObject({ status: 'CHECKED', counts: { newRows: 1, bad: 1 } });
  expect(doubtOf(again)).toMatchObject([{ proposed: 'MDY' }]);
});

test("reads times on the clocks of the file's zone, also when they are put forward or back", async () => {
  const file = supportFile(
    { reported: '26/03/2023 01:30', responded: '26/03/2023 03:30' },
    { reported: '26/03/2023 02:30', responded: '' },
    { reported: '29/10/2023 02:30', responded: '' },
  );
  await committed(api, hr, 'SIGNALS', file, { ...SUPPORT, zone: 'Europe/Warsaw' });

  expect(
    await many(
      `select external_id as id, occurred_at::text as at, trim_scale(value)::text as value from signal s join signal_kind k on k.number = s.kind and k.code = 'response_time' order by 1`,
    ),
  ).toEqual([
    { id: 'row-1', at: '2023-03-26 00:30:00+00', value: '3600' },
    { id: 'row-2', at: '2023-03-26 01:30:00+00', value: null },
    { id: 'row-3', at: '2023-10-29 00:30:00+00', value: null },
  ]);
});

test('two people who commit the same file at once bring its rows in once', async () => {
  const file = supportFile(...Array.from({ length: 200 }, (_, n) => ({ agent: `Agent ${n % 7}` })));
  const [a, b] = await Promise.all([
    checked(api, hr, 'SIGNALS', file, SUPPORT),
    checked(api, hr, 'SIGNALS', file, SUPPORT),
  ]);
  const started = await Promise.all([commit(api, hr, a.id, a.fingerprint), commit(api, hr, b.id, b.fingerprint)]);
  await Promise.all(started.map((answer) => api.finished(answer.data!['commitUpload'].commitJob.id)));
  const both = await Promise.all([read(api, hr, a.id), read(api, hr, b.id)]);

  expect(both.map(({ counts }) => counts.newRows).toSorted((x, y) => x - y)).toEqual([0, 200]);
  expect(both.map(({ status }) => status)).toEqual(['COMMITTED', 'COMMITTED']);
  expect(
    await many(
      'select count(*)::int as signals, (select count(*)::int from batch) as batches, (select count(*)::int from assignment) as assignments from signal',
    ),
  ).toEqual([{ signals: 600, batches: 1, assignments: 7 }]);
});

test('commits only what was checked: another fingerprint, or another state, is a CONFLICT', async () => {
  const upload = await checked(api, hr, 'SIGNALS', supportFile({}), SUPPORT);
  expect((await commit(api, hr, upload.id, 'ab'.repeat(32))).errors![0]!.extensions['code']).toBe('CONFLICT');

  const { body } = await send(api, hr, 'SIGNALS', supportFile({}));
  expect((await commit(api, hr, body.id, upload.fingerprint)).errors![0]!.extensions['code']).toBe('CONFLICT');

  const twice = await Promise.all([
    commit(api, hr, upload.id, upload.fingerprint),
    commit(api, hr, upload.id, upload.fingerprint),
  ]);
  const codes = twice.map(({ errors }) => errors?.[0]?.extensions['code'] ?? 'started');
  expect(new Set(codes)).toEqual(new Set(['started', 'CONFLICT']));
  for (const { data } of twice) if (data) await api.finished(data['commitUpload'].commitJob.id);
  expect((await check(api, hr, upload.id, SUPPORT)).errors![0]!.extensions['code']).toBe('CONFLICT');
});

test('a commit that is cancelled half-way leaves nothing and can be started again', async () => {
  const upload = await checked(api, hr, 'SIGNALS', supportFile({}), SUPPORT);
  await api.db.pool
    .query(`create function stop_it() returns trigger language plpgsql as $$ begin new.cancel_requested := true; return new; end $$;
    create trigger stop_it before update on job for each row when (new.kind = 'commit-upload' and new.done > 0) execute function stop_it()`);
  const answer = await commit(api, hr, upload.id, upload.fingerprint);
  expect((await api.finished(answer.data!['commitUpload'].commitJob.id)).status).toBe('CANCELLED');
  await api.db.pool.query('drop trigger stop_it on job');

  expect((await read(api, hr, upload.id)).status).toBe('CHECKED');
  expect(
    await many(
      'select (select count(*)::int from signal) + (select count(*)::int from employee) + (select count(*)::int from batch) as written',
    ),
  ).toEqual([{ written: 0 }]);
  const again = await commit(api, hr, upload.id, upload.fingerprint);
  expect((await api.finished(again.data!['commitUpload'].commitJob.id)).status).toBe('DONE');
});

test('undone, a file leaves nothing that counts, says so, and can be brought in again', async () => {
  const file = supportFile({ rating: '1' }, { agent: 'Ben Kowal' });
  const upload = await committed(api, hr, 'SIGNALS', file, SUPPORT);
  const undone = await api.post(
    'mutation ($id: ID!) { undoBatch(id: $id) { batchNumber superseded kept } }',
    { id: upload.batchId },
    hr,
  );

  expect(undone.data!['undoBatch']).toEqual({ batchNumber: 2, superseded: 8, kept: 0 });
  expect((await read(api, hr, upload.id)).status).toBe('UNDONE');
  expect(await many('select count(*)::int as n from signal where superseded_by is null')).toEqual([{ n: 0 }]);
  expect(
    (await api.post('mutation ($id: ID!) { undoBatch(id: $id) { kept } }', { id: upload.batchId }, hr)).errors![0]!
      .extensions['code'],
  ).toBe('CONFLICT');
  expect((await committed(api, hr, 'SIGNALS', file, SUPPORT)).counts).toMatchObject({ newRows: 2, same: 0 });
});
