import { hostname } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateMapsTask } from '../../api/maps/generate-maps.js';
import { startWorker } from '../../api/jobs/worker.js';
import { makeLog } from '../../api/log.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { organisationOf, type SmallOrganisation } from '../people.js';

const GENERATE = 'mutation ($asOf: Day!) { generateMaps(asOf: $asOf, all: true) { id } }';
let api: Api;
let hr: string;
let people: SmallOrganisation;
beforeAll(async () => {
  api = await startApi();
  hr = await api.signedIn('HR');
});
afterAll(() => api.close());

it('evaluates nothing before there is data', async () => {
  const run = 'mutation ($from: Day!) { runEvaluations(from: $from, to: "2026-09-30") { id } }';
  expect((await api.post(run, { from: '2026-09-01' }, hr)).errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  people = await organisationOf(api.db, 260);
  const before = await api.post(run, { from: '2026-04-01' }, hr);
  expect(before.errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'from',
    expected: 'no earlier than 2026-06-01, the first day of any assignment',
  });
});

it('tells a manager of the first day of his own people only', async () => {
  await api.db.pool.query(
    `with e as (insert into employee (code, name) values ('OLD', 'Old') returning id),
     a as (insert into assignment (employee_id, task_id) select id, $1 from e returning *)
     insert into assignment_period (assignment_id, employee_id, task_id, started_on, batch_id)
     select id, employee_id, task_id, '2020-01-01', (select min(id) from batch) from a`,
    [people.task],
  );
  const manager = await api.signedIn('MANAGER', people.manager);
  const answer = await api.post(GENERATE, { asOf: '2026-05-31' }, manager);
  expect(answer.errors![0]!.extensions['expected']).toBe('no earlier than 2026-06-01, the first day of any assignment');
  expect((await api.post(GENERATE, { asOf: '2019-12-31' }, hr)).errors![0]!.extensions['expected']).toMatch(
    /2020-01-01/,
  );
});

it('leaves no map of a job that was cancelled half way', async () => {
  const { rows } = await api.db.pool.query(
    "insert into job (kind, status, worker) values ('generate-maps', 'DONE', 'test') returning id",
  );
  const id = rows[0].id as string;
  const cutoff = 1;
  // Cancelled before its first chunk tells of its progress: by then the maps of that chunk are there.
  const pool = api.db.pool;
  let calls = 0;
  let seen = 0;
  const watched = new Proxy(pool, {
    get: (target, name) =>
      name === 'query'
        ? async (text: string, values: unknown[]) => {
            if (text.startsWith('update job set done') && ++calls === 2) {
              seen = (await target.query('select count(*)::int as n from career_map where job_id = $1', [id])).rows[0]
                .n;
              await target.query('update job set cancel_requested = true where id = $1', [id]);
            }
            return target.query(text, values);
          }
        : (Reflect.get(target, name) as unknown),
  });
  const args = { asOf: '2026-09-30', cutoff, employees: people.employees, account: null };
  await expect(generateMapsTask({ ...api.db, pool: watched }, id, args, makeLog('fatal'))).rejects.toThrow('cancelled');
  expect(seen).toBeGreaterThan(0);
  const left = await pool.query('select count(*)::int as n from career_map where job_id = $1', [id]);
  expect(left.rows[0].n).toBe(0);
});

it("fails what a dead process left, and nobody else's", async () => {
  const running = async (worker: string, heard: string): Promise<string> =>
    (
      await api.db.pool.query(
        `insert into job (kind, status, worker, heartbeat_at) values ('check-upload', 'RUNNING', $1, now() - $2::interval) returning id`,
        [worker, heard],
      )
    ).rows[0].id as string;
  // A job that was done here tells under which name this process works.
  const { rows: own } = await api.db.pool.query<{ worker: string }>('select worker from job where worker is not null');
  const jobs = {
    own: await running(own[0]!.worker, '1 second'),
    ownUnheard: await running(own[0]!.worker, '3 minutes'),
    elsewhere: await running('another-host 1 life', '10 seconds'),
    silent: await running('another-host 2 life', '3 minutes'),
    earlier: await running(`${hostname()} ${process.pid} earlier`, '1 second'),
    gone: await running(`${hostname()} 2147483646 life`, '1 second'),
    alive: await running(`${hostname()} ${process.ppid} life`, '1 second'),
  };
  const { connectionString } = api.db.pool.options;
  const url = connectionString ?? urlOf(api);
  const worker = await startWorker(api.db, url, makeLog('fatal'));
  await worker.stop();
  const { rows } = await api.db.pool.query<{ id: string; status: string }>(
    'select id, status from job where id = any($1)',
    [Object.values(jobs)],
  );
  const statuses = Object.fromEntries(
    Object.entries(jobs).map(([name, id]) => [name, rows.find((row) => row.id === id)!.status]),
  );
  expect(statuses).toEqual({
    own: 'RUNNING',
    ownUnheard: 'FAILED',
    elsewhere: 'RUNNING',
    silent: 'FAILED',
    earlier: 'FAILED',
    gone: 'FAILED',
    alive: 'RUNNING',
  });
});

it('fails what was taken up and never begun, and lets wait what still waits', async () => {
  const { pool } = api.db;
  const names = ['lost', 'cancelled', 'taken', 'justTaken', 'waiting', 'unkeyed'];
  // Nobody here works on tasks of these names.
  await pool.query(
    `insert into job (kind, created_at, cancel_requested) select 'of-' || name, now() - interval '3 minutes', name = 'cancelled' from unnest($1::text[]) name`,
    [names],
  );
  const put = `select graphile_worker.add_job(kind, '{}', job_key => case when kind <> 'of-unkeyed' then id::text end, max_attempts => 1) from job where kind = any($1)`;
  await pool.query(put, [['of-taken', 'of-justTaken', 'of-waiting', 'of-unkeyed']]);
  const take = `update graphile_worker._private_jobs q set attempts = 1, locked_by = 'another', locked_at = now() - $2::interval from job where q.key = job.id::text and kind = $1`;
  await pool.query(take, ['of-taken', '3 minutes']);
  await pool.query(take, ['of-justTaken', '10 seconds']);
  await (await startWorker(api.db, pool.options.connectionString ?? urlOf(api), makeLog('fatal'))).stop();
  const { rows } = await pool.query<{ kind: string; status: string; code: string | null }>(
    `select kind, status, error_code as code from job where kind like 'of-%'`,
  );
  expect(Object.fromEntries(rows.map(({ kind, status, code }) => [kind.slice(3), [status, code]]))).toEqual({
    lost: ['FAILED', 'SERVICE_UNAVAILABLE'],
    cancelled: ['CANCELLED', null],
    taken: ['FAILED', 'SERVICE_UNAVAILABLE'],
    justTaken: ['QUEUED', null],
    waiting: ['QUEUED', null],
    unkeyed: ['QUEUED', null],
  });
});

it('counts proposals past the end of the list', async () => {
  const { rows } = await api.db.pool.query('select count(*)::int as n from stage_proposal');
  expect(rows[0].n).toBe(0);
  expect((await api.post('{ stageProposals(offset: 50) { totalCount nodes { id } } }', {}, hr)).data).toEqual({
    stageProposals: { totalCount: 0, nodes: [] },
  });
});

function urlOf({ db }: Api): string {
  const { user, password, host, port, database } = db.pool.options;
  return `postgres://${user}:${encodeURIComponent(String(password))}@${host}:${port}/${database}`;
}
