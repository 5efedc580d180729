import { afterAll, beforeAll, expect, it } from 'vitest';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { committed, SUPPORT, supportFile } from './files.js';

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  await shipRules(api.db.orm.em.fork());
  await ensureKinds(api.db.pool);
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

const bring = (agent: string, id: string) => committed(api, hr, 'SIGNALS', supportFile({ agent, id }), SUPPORT);
const makeMaps = async (): Promise<void> => {
  const { data } = await api.post('mutation { generateMaps(asOf: "2023-08-31", all: true) { id } }', {}, hr);
  expect((await api.finished(data!['generateMaps'].id)).status).toBe('DONE');
};
/** What the maps of a person say, the first made first. */
const said = async (name: string): Promise<boolean[]> =>
  (
    await api.db.pool.query<{ said: boolean }>(
      `select m.contains_withdrawn as said from career_map m join employee e on e.id = m.employee_id where e.name = $1 order by m.made_at`,
      [name],
    )
  ).rows.map((row) => row.said);

it('an undone import marks the maps that rest on it, and no others', async () => {
  await bring('Ada Nowak', 'kept-1');
  await makeMaps();
  const second = await bring('Ada Nowak', 'withdrawn');
  await bring('Ben Kowal', 'kept-2');
  await makeMaps();
  expect([await said('Ada Nowak'), await said('Ben Kowal')]).toEqual([[false, false], [false]]);
  const { errors } = await api.post('mutation ($id: ID!) { undoBatch(id: $id) { kept } }', { id: second.batchId }, hr);
  expect(errors).toBeUndefined();
  expect([await said('Ada Nowak'), await said('Ben Kowal')]).toEqual([[false, true], [false]]);
  const { rows } = await api.db.pool.query(`select id from employee where name = 'Ada Nowak'`);
  const map = await api.post(
    'query ($id: ID!) { careerMap(employeeId: $id) { containsWithdrawn } }',
    { id: rows[0].id },
    hr,
  );
  expect(map.data!['careerMap']).toEqual({ containsWithdrawn: true });
});
