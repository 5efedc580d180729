import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numberBatch, openBatch } from '../../api/access/batch.js';
import type { Actor } from '../../api/access/viewer.js';
import { announce } from '../../api/audits/announce.js';
import { ensureProgramme } from '../../api/audits/create-programme.js';
import { recordVisits } from '../../api/audits/record-visits.js';
import { inTransaction } from '../../api/maps/generate.js';
import { ensureLocations } from '../../api/people/ensure-people.js';
import { startApi, type Api } from '../api.js';

let api: Api;
let hr: string;
let auditor: string;
let other: string;
beforeAll(async () => {
  api = await startApi();
  hr = await api.signedIn('HR');
  auditor = await api.signedIn('AUDITOR');
  other = await api.signedIn('AUDITOR');
  await brought(2, 'MS', '2026-05-10', [
    ['1', 'L-1', '2026-05-09', '80', '100'],
    ['2', 'L-1', '2026-05-10', '90', '100'],
    ['3', 'L-2', '2026-06-01', '0', '0'],
  ]);
  await brought(3, 'IC', null, [['1', 'L-2', '2026-06-02', '45', '90']]);
});
afterAll(() => api.close());

/** Visits of one auditor, the second or third account, in a batch of his own. */
async function brought(account: number, code: string, announced: string | null, rows: string[][]): Promise<void> {
  const { rows: found } = await api.db.pool.query(
    "select id from account where email like '%@test.example' order by email",
  );
  const { rows: own } = await api.db.pool.query('select id from account where email = $1', [
    `auditor${account}@test.example`,
  ]);
  expect(found.length).toBe(3);
  const by = { kind: 'ACCOUNT', accountId: own[0].id } as Actor;
  await inTransaction(api.db.pool, async (client) => {
    const batch = await openBatch(client, 'UPLOAD', by);
    const programme = await ensureProgramme(client, { code, name: `Programme ${code}`, kind: 'MYSTERY_SHOPPING' });
    if (announced) await announce(client, programme, announced, batch, by);
    await ensureLocations(
      client,
      [...new Set(rows.map((row) => row[1]!))].map((each) => ({ code: each, name: `Place ${each}`, kind: 'OFFICE' })),
    );
    await recordVisits(
      client,
      programme,
      rows.map(([number, locationCode, visitedOn, points, outOf]) => ({
        number: number!,
        locationCode: locationCode!,
        visitedOn: visitedOn!,
        points: points!,
        outOf: outOf!,
      })),
      batch,
    );
    await client.query(
      `insert into upload (target, file_name, status, batch_id, account_id) values ('VISITS', $1, 'COMMITTED', $2, $3)`,
      [`${code}.csv`, batch, own[0].id],
    );
    await numberBatch(client, batch);
  });
}

const visits = async (token: string, args = 'first: 50') => {
  const { data, errors } = await api.post(
    `{ broughtVisits(${args}) { totalCount countedCount pageInfo { hasNextPage } nodes
      { number programmeName locationName visitedOn points outOf share counted notCountedBecause fileName uploadId recordedBy } } }`,
    {},
    token,
  );
  if (errors) return errors[0]!.extensions;
  return data!['broughtVisits'];
};

describe('visits', () => {
  it('tell whether they count, and why not', async () => {
    const { nodes, totalCount, countedCount } = await visits(hr);
    expect([totalCount, countedCount]).toEqual([4, 1]);
    expect(
      nodes.map((each: Record<string, unknown>) => [
        each['visitedOn'],
        each['counted'],
        each['notCountedBecause'],
        each['share'],
      ]),
    ).toEqual([
      ['2026-06-02', false, 'NOT_ANNOUNCED', 0.5],
      ['2026-06-01', false, 'OUT_OF_ZERO', null],
      ['2026-05-10', true, null, 0.9],
      ['2026-05-09', false, 'ANNOUNCED_LATER', 0.8],
    ]);
  });

  it('of an auditor are his own, with the file that brought them', async () => {
    const mine = await visits(auditor);
    expect(mine.totalCount).toBe(3);
    expect(new Set(mine.nodes.map(({ fileName }: { fileName: string }) => fileName))).toEqual(new Set(['MS.csv']));
    const { errors } = await api.post(
      'query ($id: ID!) { upload(id: $id) { id } }',
      { id: mine.nodes[0].uploadId },
      auditor,
    );
    expect(errors).toBeUndefined();
    expect((await visits(other)).nodes).toMatchObject([{ programmeName: 'Programme IC', fileName: 'IC.csv' }]);
    expect((await visits(await api.signedIn('ANALYST'))).code).toBe('FORBIDDEN');
  });

  it('are filtered, sorted and cut into pages', async () => {
    const numbers = async (args: string) =>
      (await visits(hr, args)).nodes.map(({ visitedOn }: { visitedOn: string }) => visitedOn.slice(5));
    expect(await numbers('sort: SHARE, order: ASC')).toEqual(['06-02', '05-09', '05-10', '06-01']);
    expect(await numbers('filter: { counted: false }, order: ASC')).toEqual(['05-09', '06-01', '06-02']);
    expect(await numbers('filter: { from: "2026-05-10", to: "2026-06-01" }')).toEqual(['06-01', '05-10']);
    expect(await numbers('filter: { search: "place l-2" }')).toEqual(['06-02', '06-01']);
    expect(await numbers('filter: { search: "%" }')).toEqual([]);
    expect(await numbers('filter: { programmeId: "none" }')).toEqual([]);
    const page = await visits(hr, 'first: 2, offset: 2');
    expect([page.nodes.length, page.totalCount, page.pageInfo.hasNextPage]).toEqual([2, 4, false]);
    expect((await visits(hr, 'first: 0')).code).toBe('BAD_USER_INPUT');
  });
});
