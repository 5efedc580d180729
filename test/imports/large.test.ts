import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { check, commit, csv, HEADER, read, send, SUPPORT, supportRow } from './files.js';

const ROWS = 100_000;
const PEOPLE = 500;

let api: Api;
let hr: string;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

test(`takes a file of ${ROWS} rows in while the process answers others and stays small`, async () => {
  const { body } = await send(api, hr, 'SIGNALS', manyRows());
  const memory = watchMemory();
  const answer = await check(api, hr, body.id, SUPPORT);
  await ended(answer.data!['dryRunUpload'].checkJob.id);
  const found = await read(api, hr, body.id);
  await ended((await commit(api, hr, body.id, found.fingerprint)).data!['commitUpload'].commitJob.id);
  const taken = await read(api, hr, body.id);
  const { grown, slowest } = memory.stop();

  expect(found.counts).toMatchObject({ rows: ROWS, newRows: ROWS, bad: 0, people: PEOPLE });
  expect(taken).toMatchObject({ status: 'COMMITTED', counts: { rows: ROWS, newRows: ROWS, changed: 0, same: 0 } });
  expect(grown).toBeLessThan(400);
  expect(slowest).toBeLessThan(10_000);
}, 240_000);

/** On a busy machine this takes longer than other jobs are given. */
async function ended(job: string): Promise<void> {
  const { status } = await api.finished(job).catch(() => api.finished(job));
  expect(status).toBe('DONE');
}

function manyRows(): string {
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const day = String(1 + (n % 28)).padStart(2, '0');
    const minute = String(n % 60).padStart(2, '0');
    return supportRow({
      id: `many-${n}`,
      agent: `Agent ${n % PEOPLE}`,
      supervisor: `Lead ${n % 20}`,
      reported: `${day}/07/2023 09:${minute}`,
      responded: `${day}/07/2023 1${n % 9}:${minute}`,
      remarks: n % 3 === 0 ? `All went well, case ${n}` : '',
      rating: String(1 + (n % 5)),
    });
  });
  return csv([HEADER, ...rows]);
}

/** The greatest growth of the process, and the longest that a small question waited, until it is stopped. */
function watchMemory(): { stop: () => { grown: number; slowest: number } } {
  const before = process.memoryUsage().rss;
  let most = before;
  let slowest = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
    const asked = Date.now();
    fetch(`${api.url}/healthz`).then(
      () => (slowest = Math.max(slowest, Date.now() - asked)),
      () => (slowest = Number.POSITIVE_INFINITY),
    );
  }, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return { grown: Math.round((most - before) / 1_048_576), slowest };
    },
  };
}
