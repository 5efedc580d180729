import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The product as it is started by hand, with a task that never has enough. */
let folder: string;
let child: ChildProcess;
let client: pg.Client | undefined;
let said = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'karta-thread-'));
  const greedy = resolve('test/start/greedy.mjs');
  child = spawn(process.execPath, ['--import', greedy, 'dist/api/main.js'], {
    env: { ...process.env, PORT: '0', KARTA_DATA: folder, KARTA_DEMO: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await until(() => said.includes('Karta is ready'));
  const port = (await readFile(join(folder, 'postgres/pg/postmaster.pid'), 'utf8')).split('\n')[3];
  const password = await readFile(join(folder, 'postgres/pg-password'), 'utf8');
  client = new pg.Client({ connectionString: `postgres://karta:${password}@127.0.0.1:${port}/karta` });
  await client.connect();
  client.on('error', () => {});
});
afterAll(async () => {
  if (child.exitCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }
  await client?.end().catch(() => {});
  await rm(folder, { recursive: true, force: true });
});

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It did not come within a minute. Karta said: ${said}`);
}

/** How the jobs of a kind stand, first begun first. */
async function jobsOf(kind: string): Promise<{ status: string; code: string | null }[]> {
  const find = 'select status, error_code as code from job where kind = $1 order by created_at';
  return (await client!.query(find, [kind])).rows;
}

async function begin(kind: string): Promise<void> {
  await client!.query('select graphile_worker.add_job($1, $2)', [kind, {}]);
}

async function ended(kind: string, count: number): Promise<{ status: string; code: string | null }[]> {
  await until(async () => (await jobsOf(kind)).filter(({ status }) => /DONE|FAILED/.test(status)).length >= count);
  return jobsOf(kind);
}

const done = { status: 'DONE', code: null };

it('a job that wants more memory than jobs may have is told as failed, and the server goes on, with jobs too', async () => {
  await begin('evaluate-month');
  expect(await ended('evaluate-month', 1)).toEqual([done]);
  await begin('remind-acknowledgements');
  expect(await ended('remind-acknowledgements', 1)).toEqual([{ status: 'FAILED', code: 'SERVICE_UNAVAILABLE' }]);
  expect(said).toMatch(/memory limit/);
  expect(child.exitCode).toBeNull();
  await begin('evaluate-month');
  expect(await ended('evaluate-month', 2)).toEqual([done, done]);
});

it('stops cleanly although a job would go on for ever', async () => {
  await begin('check-references');
  await until(async () => (await jobsOf('check-references'))[0]?.status === 'RUNNING');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await gone).toBe(0);
  for (const left of ['karta.lock', 'postgres/pg/postmaster.pid']) expect(existsSync(join(folder, left))).toBe(false);
});
