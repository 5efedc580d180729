import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { accountFor, findBinaries } from './embedded-account.js';

export interface EmbeddedPostgres {
  url: string;
  stop(): Promise<void>;
}

/**
 * PostgreSQL from an npm package, in a folder of ours: started, or adopted when a killed Karta left it running.
 * `fast` gives up durability for tests.
 */
export async function startEmbedded(folder: string, options: { fast?: boolean } = {}): Promise<EmbeddedPostgres> {
  const account = await accountFor(folder);
  const binaries = await account.reach(await findBinaries());
  const data = join(account.folder, 'pg');
  const passwordFile = join(account.folder, 'pg-password');
  await mkdir(account.folder, { recursive: true, mode: 0o700 });
  if (!existsSync(join(data, 'PG_VERSION'))) {
    await rm(data, { recursive: true, force: true });
    await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    await account.own();
    await account.run(binaries.initdb, [
      `--pgdata=${data}`,
      '--username=karta',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
    ]);
  }
  const password = (await readFile(passwordFile, 'utf8')).trim();
  const urlAt = (port: number, database: string) => `postgres://karta:${password}@127.0.0.1:${port}/${database}`;

  let port = await runningPort(data);
  if (port === null || !(await answers(urlAt(port, 'postgres')))) {
    await rm(join(data, 'postmaster.pid'), { force: true });
    port = await freePort();
    const settings = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'timezone=UTC',
      'shared_buffers=256MB',
    ];
    if (options.fast)
      settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200');
    await account.start(binaries.postgres, ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], () =>
      answers(urlAt(port!, 'postgres')),
    );
  }
  await ensureDatabase(urlAt(port, 'postgres'));
  return { url: urlAt(port, 'karta'), stop: () => stopServer(data) };
}

// Private: the server's life.

/** Fourth line of postmaster.pid; null when no server holds the folder. */
async function runningPort(data: string): Promise<number | null> {
  const lines = await readFile(join(data, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => null,
  );
  return lines?.[3] ? Number(lines[3]) : null;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'karta'");
    if (rowCount === 0) await client.query('create database karta');
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything written stays. */
async function stopServer(data: string): Promise<void> {
  const lines = await readFile(join(data, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => null,
  );
  if (!lines?.[0]) return;
  try {
    process.kill(Number(lines[0]), 'SIGINT');
  } catch {
    return;
  }
  for (let waited = 0; waited < 8000 && existsSync(join(data, 'postmaster.pid')); waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
