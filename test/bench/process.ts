/** Servers as processes of their own, and requests to them in a closed loop. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Agent, request, type RequestOptions } from 'node:http';
import type { Database } from '../../api/database.js';
import { hashToken } from '../../api/access/sessions.js';

export interface Process {
  port: number;
  /** Most memory it ever held, in MiB. */
  peak(): Promise<number>;
  statements(): Promise<number>;
  stop(): Promise<void>;
}

export async function start(file: 'serve' | 'serve-floor', url: string): Promise<Process> {
  const child = fork(new URL(`./${file}.js`, import.meta.url), { env: { ...process.env, DATABASE_URL: url } });
  const told = async (): Promise<{ port: number; statements: number }> => (await once(child, 'message'))[0] as never;
  const { port } = await told();
  return {
    port,
    peak: async () => Number(/VmHWM:\s+(\d+) kB/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024,
    async statements() {
      const answer = told();
      child.send('?');
      return (await answer).statements;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

/** A key that may do everything a key may do. */
export async function makeKey(db: Database): Promise<string> {
  const secret = `karta_bench_${'0123456789abcdef'.repeat(3)}`;
  await db.pool.query(
    `with person as (insert into account (email, name, role, password_hash) values ('bench@bench.example', 'Bench', 'ADMINISTRATOR', '-') on conflict (email) do update set name = 'Bench' returning id)
     insert into api_key (name, prefix, secret_hash, scopes, expires_at, created_by)
     select 'bench', 'karta_bench', $1, '{signals:write,maps:read,people:read}', now() + interval '1 day', id from person
     on conflict (prefix) do update set expires_at = excluded.expires_at`,
    [hashToken(secret)],
  );
  return secret;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export async function ask(options: RequestOptions, body: string | AsyncIterable<Buffer> = ''): Promise<string> {
  const sent = request({ host: '127.0.0.1', agent, ...options });
  const answer = once(sent, 'response');
  if (typeof body === 'string') sent.end(body);
  else {
    for await (const piece of body) if (!sent.write(piece)) await once(sent, 'drain');
    sent.end();
  }
  const [response] = (await answer) as [AsyncIterable<Buffer> & { statusCode: number }];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece);
  const text = Buffer.concat(pieces).toString();
  if (response.statusCode !== 200 || text.startsWith('{"errors"'))
    throw new Error(`Expected an answer, but got ${response.statusCode}: ${text.slice(0, 500)}`);
  return text;
}

/** Requests per second while `at` of them are always under way. */
export async function perSecond(one: (n: number) => Promise<unknown>, at = 8, seconds = 3): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const loop = async (): Promise<void> => {
    while (performance.now() < end) await one(done++);
  };
  await Promise.all(Array.from({ length: at }, loop));
  return done / seconds;
}
