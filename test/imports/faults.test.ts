import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { check, checked, commit, read, send, SUPPORT, supportFile } from './files.js';

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

test('a database that goes away in the middle of a commit leaves nothing half written, a code, and a process that lives', async () => {
  const file = supportFile(...Array.from({ length: 50 }, (_, n) => ({ agent: `Agent ${n}` })));
  const upload = await checked(api, hr, 'SIGNALS', file, SUPPORT);
  const { data } = await lostAt('signal_key', () => commit(api, hr, upload.id, upload.fingerprint));
  const job = data!['commitUpload'].commitJob.id;

  expect(await api.finished(job)).toMatchObject({ status: 'FAILED', error_code: 'SERVICE_UNAVAILABLE' });
  const { rows } = await api.db.pool.query(
    'select (select count(*)::int from signal) + (select count(*)::int from employee) + (select count(*)::int from assignment) + (select count(*)::int from batch) as written',
  );
  expect(rows).toEqual([{ written: 0 }]);
  expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
  expect(await read(api, hr, upload.id)).toMatchObject({
    status: 'FAILED',
    commitJob: { errorCode: 'SERVICE_UNAVAILABLE' },
  });

  // The bytes are still there: it is checked again and goes in.
  const again = await checked(api, hr, 'SIGNALS', file, SUPPORT);
  const second = await commit(api, hr, again.id, again.fingerprint);
  expect(await api.finished(second.data!['commitUpload'].commitJob.id)).toMatchObject({ status: 'DONE' });
  const { nodes } = (await api.post('{ importLog(sort: AT) { nodes { outcome } } }', {}, hr)).data!['importLog'];
  expect(nodes.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['COMMITTED', 'FAILED']);
});

test('a database that goes away while a file arrives or is checked leaves nothing of it, and the next try goes through', async () => {
  const uploads = async () => (await api.db.pool.query('select count(*)::int as n from upload')).rows;
  const before = await uploads();
  const file = supportFile({ id: 'later' });
  const { status, body } = await lostAt('upload_chunk', () => send(api, hr, 'SIGNALS', file));
  expect([status, body.errors[0].extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
  expect(await uploads()).toEqual(before);

  const arrived = await send(api, hr, 'SIGNALS', file);
  const { data } = await lostAt('employee', () => check(api, hr, arrived.body.id, SUPPORT));
  await api.finished(data!['dryRunUpload'].checkJob.id);
  expect(await read(api, hr, arrived.body.id)).toMatchObject({
    status: 'FAILED',
    counts: null,
    checkJob: { errorCode: 'SERVICE_UNAVAILABLE' },
  });
  const again = await check(api, hr, arrived.body.id, SUPPORT);
  await api.finished(again.data!['dryRunUpload'].checkJob.id);
  expect(await read(api, hr, arrived.body.id)).toMatchObject({ status: 'CHECKED', counts: { rows: 1, bad: 0 } });
});

/** Holds the table that the work needs next, and ends the back end that waits for it. */
async function lostAt<Answer>(table: string, act: () => Promise<Answer>): Promise<Answer> {
  const holder = await api.db.pool.connect();
  await holder.query(`begin; lock table ${table} in access exclusive mode`);
  const answer = act();
  let killed = 0;
  for (let waited = 0; waited < 20_000 && killed === 0; waited += 50) {
    // On another connection: within a transaction the activity is only looked at once.
    const { rows } = await api.db.pool.query<{ n: number }>(
      `select count(pg_terminate_backend(pid))::int as n from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' and query like '%${table}%' and pid <> pg_backend_pid()`,
    );
    killed = rows[0]!.n;
    await setTimeout(50);
  }
  await holder.query('rollback');
  holder.release();
  expect(killed).toBe(1);
  return answer;
}
