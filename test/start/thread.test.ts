import { spawn, type ChildProcess } from 'node:child_process';
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
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
  await client?.end();
  await rm(folder, { recursive: true, force: true });
});

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It did not come within a minute. Karta said: ${said}`);
}

async function work(kind: string): Promise<{ status: string; code: string | null }> {
  await client!.query('select graphile_worker.add_job($1, $2)', [kind, {}]);
  const find = `select status, error_code as code from job where kind = $1 and status in ('DONE', 'FAILED')`;
  await until(async () => ((await client!.query(find, [kind])).rowCount ?? 0) > 0);
  return (await client!.query(find, [kind])).rows[0];
}

it('a job that wants more memory than jobs may have is told as failed, and the server goes on, with jobs too', async () => {
  expect(await work('check-references')).toEqual({ status: 'DONE', code: null });
  expect(await work('remind-acknowledgements')).toEqual({ status: 'FAILED', code: 'SERVICE_UNAVAILABLE' });
  expect(said).toMatch(/memory limit/);
  expect(child.exitCode).toBeNull();
  expect(await work('evaluate-month')).toEqual({ status: 'DONE', code: null });
});
