import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The product as it is started by hand, on an embedded PostgreSQL in a folder of its own; `npm test` has built it. */
let folder: string;
let port: number;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'karta-start-'));
  port = await freePort();
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

function start(more: Record<string, string> = {}): {
  child: ChildProcess;
  said: () => string;
  ended: Promise<number | null>;
} {
  const child = spawn(process.execPath, ['dist/api/main.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      KARTA_DATA: folder,
      KARTA_DEMO: 'false',
      KARTA_ADMIN_EMAIL: 'first@example.org',
      KARTA_ADMIN_PASSWORD: 'a long enough password',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => (running.delete(child), resolve(code))),
  );
  return { child, said: () => text, ended };
}

async function ready(): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const up = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await pause(100);
  }
  throw new Error('Karta did not become ready within a minute.');
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const immediate = () => new Promise((resolve) => setImmediate(resolve));

const signIn = async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation { signIn(email: "first@example.org", password: "a long enough password") { token } }',
    }),
  });
  return (await answer.json()) as { data?: { signIn: { token: string } } };
};

describe('starting and stopping', () => {
  it('serves after the first start, and a second start in the same folder says where the first one listens', async () => {
    const first = start();
    await ready();
    for (let waited = 0; waited < 5000 && !first.said().includes('ready'); waited += 50) await pause(50);
    expect(first.said()).toContain(`http://127.0.0.1:${port}`);
    const second = start({ PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(new RegExp(`already runs.*port ${port}`));
  });

  it('keeps its data through kill -9 and adopts the database that was left running', async () => {
    expect((await signIn()).data?.signIn.token).toBeTruthy();
    const [child] = running;
    const dead = new Promise((resolve) => child!.once('exit', resolve));
    child!.kill('SIGKILL');
    await dead;
    const pidFile = join(folder, 'postgres/pg/postmaster.pid');
    const before = (await readFile(pidFile, 'utf8')).split('\n')[0];
    start();
    await ready();
    expect((await readFile(pidFile, 'utf8')).split('\n')[0]).toBe(before);
    expect((await signIn()).data?.signIn.token).toBeTruthy();
  });

  it('stops cleanly on SIGTERM, with its database, within ten seconds', async () => {
    const [child] = running;
    const ended = new Promise<number | null>((resolve) => child!.once('exit', resolve));
    child!.kill('SIGTERM');
    const code = await Promise.race([
      ended,
      new Promise((resolve) => setTimeout(() => resolve('still there'), 10_000)),
    ]);
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'postgres/pg/postmaster.pid'))).toBe(false);
    expect(existsSync(join(folder, 'karta.lock'))).toBe(false);
  });

  // While the database is made, while it is filled, and while the server already answers. Before it listens to signals it has opened nothing.
  it.each([1000, 2500, 4500])('stops as cleanly when it is told to %i ms after it was started', async (after) => {
    const own = join(folder, `after-${after}`);
    const early = start({ KARTA_DATA: own, KARTA_DEMO: 'true' });
    await pause(after);
    early.child.kill('SIGTERM');
    const code = await Promise.race([early.ended, pause(10_000).then(() => 'still there')]);
    expect([0, null], `${code}: ${early.said()}`).toContain(code);
    expect(existsSync(join(own, 'postgres/pg/postmaster.pid'))).toBe(false);
    expect(existsSync(join(own, 'karta.lock'))).toBe(false);
  });

  it('leaves no lock behind when it is told to stop at the moment it has one', async () => {
    for (let round = 0; round < 5; round++) {
      const own = join(folder, `lock-${round}`);
      const early = start({ KARTA_DATA: own });
      let gone = false;
      void early.ended.then(() => (gone = true));
      while (!gone && !existsSync(join(own, 'karta.lock'))) await immediate();
      early.child.kill('SIGTERM');
      const code = await Promise.race([early.ended, pause(10_000).then(() => 'still there')]);
      expect(code, early.said()).toBe(0);
      expect(existsSync(join(own, 'karta.lock'))).toBe(false);
      expect(existsSync(join(own, 'postgres/pg/postmaster.pid'))).toBe(false);
    }
  });

  it('says in words that a port is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const late = start();
    expect(await late.ended).toBe(1);
    expect(late.said()).toContain(`Port ${port} is taken`);
    await new Promise((resolve) => other.close(resolve));
  });

  it('refuses to listen beyond this machine while demo accounts exist', async () => {
    const open = start({ KARTA_DEMO: 'true', HOST: '0.0.0.0', KARTA_DATA: join(folder, 'demo') });
    expect(await open.ended).toBe(1);
    expect(open.said()).toMatch(/listens on this machine only/);
  });
});

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as { port: number };
      server.close(() => resolve(free));
    });
  });
}
