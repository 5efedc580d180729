import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberBatch, openBatch } from '../../api/access/batch.js';
import { judge } from '../../api/audits/compliance.js';
import { ensureProgramme } from '../../api/audits/create-programme.js';
import { recordVisits, type NewVisit } from '../../api/audits/record-visits.js';
import { inTransaction } from '../../api/maps/generate.js';
import { ensureLocations } from '../../api/people/ensure-people.js';
import { shipRules } from '../../api/rules/ship.js';
import type { Visit } from '../../api/scoring/evidence.js';
import { startApi, type Api } from '../api.js';

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  await shipRules(api.db.orm.em.fork());
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

async function visits(
  programme: string,
  kind: string,
  rows: Partial<NewVisit>[],
): Promise<{ added: number; changed: number; same: number }> {
  return inTransaction(api.db.pool, async (client) => {
    await ensureLocations(
      client,
      [...new Set(rows.map(({ locationCode = 'A' }) => locationCode))].map((code) => ({ code, name: `Shop ${code}` })),
    );
    const id = await ensureProgramme(client, { code: programme, name: programme, kind });
    const batch = await openBatch(client, 'VISIT', { kind: 'SYSTEM' });
    const recorded = await recordVisits(
      client,
      id,
      rows.map((row, at) => ({
        number: String(at),
        locationCode: 'A',
        visitedOn: '2026-05-10',
        points: '8',
        outOf: '10',
        ...row,
      })),
      batch,
    );
    await numberBatch(client, batch);
    return recorded;
  });
}

const create = (code: string, more: object = {}) =>
  api.post(
    'mutation ($code: String!, $name: String!, $kind: String! = "MYSTERY_SHOPPING") { createProgramme(code: $code, name: $name, kind: $kind) { id kind announcedOn visitCount countedVisits version } }',
    { code, name: code, ...more },
    hr,
  );
/** Of the programme as it is now, unless it is said which version was seen. */
const announce = async (id: string, announcedOn: string, token = hr, version?: number) => {
  const { rows } = await api.db.pool.query('select version from programme where id::text = $1', [id]);
  return api.post(
    'mutation ($id: ID!, $version: Int!, $announcedOn: Day!) { announceProgramme(id: $id, version: $version, announcedOn: $announcedOn) { announcedOn visitCount countedVisits version } }',
    { id, version: version ?? rows[0]?.version ?? 1, announcedOn },
    token,
  );
};
const compliance = async (asOf: string, name: string): Promise<any> =>
  (
    await api.post(
      'query ($asOf: Day!) { locationCompliance(asOf: $asOf) { locationName score visits counted minSample state } }',
      { asOf },
      hr,
    )
  ).data!['locationCompliance'].find((one: { locationName: string }) => one.locationName === name);

test('an announcement makes visits from its day on count, and a later one supersedes it', async () => {
  const { id } = (await create('announced')).data!['createProgramme'];
  await visits('announced', 'MYSTERY_SHOPPING', [
    { locationCode: 'N', visitedOn: '2026-04-30' },
    { locationCode: 'N', visitedOn: '2026-05-01' },
    { locationCode: 'N', visitedOn: '2026-05-02' },
  ]);
  expect((await announce(id, '2026-05-01')).data!['announceProgramme']).toMatchObject({
    announcedOn: '2026-05-01',
    visitCount: 3,
    countedVisits: 2,
  });
  expect((await announce(id, '2026-05-02')).data!['announceProgramme']).toMatchObject({
    announcedOn: '2026-05-02',
    countedVisits: 1,
  });
  const { rows } = await api.db.pool.query(
    'select count(*)::int as all, count(superseded_by)::int as superseded, count(distinct batch_id)::int as batches from programme_announcement where programme_id = $1',
    [id],
  );
  expect(rows[0]).toEqual({ all: 2, superseded: 1, batches: 2 });

  const before = await api.db.pool.query('select max(number) as n from batch');
  await announce(id, '2026-05-02');
  // Sent again by who didn't get the answer: it is announced already.
  expect((await announce(id, '2026-05-02', hr, 1)).errors).toBeUndefined();
  expect((await api.db.pool.query('select max(number) as n from batch')).rows).toEqual(before.rows);
});

test('of ten who announce what they read on different days one is heard, and the others are told the version now', async () => {
  const { id, version } = (await create('at-once')).data!['createProgramme'];
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, at) => announce(id, `2026-05-${10 + at}`, hr, version)),
  );
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  for (const { errors } of answers.filter((each) => each.errors))
    expect(errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: version + 1 });
});

test('refuses a future day, a stranger, a taken code and a kind that is none', async () => {
  const { id } = (await create('refusals')).data!['createProgramme'];
  expect((await announce(id, '2099-01-01')).errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'announcedOn',
  });
  expect((await announce('no such thing', '2026-01-01')).errors![0]!.extensions['code']).toBe('NOT_FOUND');
  expect((await announce(id, '2026-01-01', await api.signedIn('AUDITOR'))).errors![0]!.extensions['code']).toBe(
    'FORBIDDEN',
  );
  expect((await create('refusals')).errors![0]!.extensions['code']).toBe('CONFLICT');
  expect((await create('kinds', { kind: 'SPYING' })).errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'kind',
  });
  expect((await create(' ')).errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'code' });
});

test('records a number once: the same adds nothing, other content corrects', async () => {
  const rows = [{ points: '8' }, { points: '9' }];
  expect(await visits('recorded', 'MYSTERY_SHOPPING', rows)).toEqual({ added: 2, changed: 0, same: 0 });
  expect(await visits('recorded', 'MYSTERY_SHOPPING', rows)).toEqual({ added: 0, changed: 0, same: 2 });
  expect(await visits('recorded', 'MYSTERY_SHOPPING', [{ points: '8' }, { points: '9.5' }, {}])).toEqual({
    added: 1,
    changed: 1,
    same: 1,
  });
});

test('weighs the sides 30 to 70, shows what does not count, and needs three', async () => {
  const at = (locationCode: string, points: string, more: object = {}): Partial<NewVisit> => ({
    locationCode,
    points,
    ...more,
  });
  await visits('theirs', 'MYSTERY_SHOPPING', [
    at('W', '6'),
    at('W', '10'),
    at('W', '0', { outOf: '0' }),
    at('F', '5'),
    at('F', '5'),
  ]);
  await visits('own', 'MANAGER_AUDIT', [at('W', '10'), at('W', '9', { visitedOn: '2026-01-01' })]);
  await visits('secret', 'MYSTERY_SHOPPING', [at('W', '1')]);
  for (const code of ['theirs', 'own']) {
    const { rows } = await api.db.pool.query('select id from programme where code = $1', [code]);
    await announce(rows[0].id, '2026-01-01');
  }
  // 0.3 * 100 + 0.7 * (60 + 100) / 2 = 86. The visit out of 0 and the one that nobody announced are seen, not counted; January is too long ago.
  expect(await compliance('2026-05-31', 'Shop W')).toEqual({
    locationName: 'Shop W',
    score: 86,
    visits: 5,
    counted: 3,
    minSample: 3,
    state: 'KNOWN',
  });
  expect(await compliance('2026-05-31', 'Shop F')).toMatchObject({
    score: null,
    visits: 2,
    counted: 2,
    state: 'INSUFFICIENT',
  });
  expect(await compliance('2026-12-31', 'Shop W')).toBeUndefined();
});

test('a side without visits leaves its weight to the other', () => {
  const visit = (side: Visit['side'], points: bigint): Visit => ({
    id: '1',
    day: '2026-05-01',
    side,
    points: points * 1_000_000n,
    outOf: 10_000_000n,
    counted: true,
  });
  const three = [visit('MANAGER', 5n), visit('MANAGER', 6n), visit('MANAGER', 10n)];
  expect(judge(three, 3, { manager: 30, independent: 70 })).toEqual({
    score: 70,
    visits: 3,
    counted: 3,
    state: 'KNOWN',
  });
  expect(judge(three, 4, { manager: 30, independent: 70 }).score).toBeNull();
});
