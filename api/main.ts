import 'reflect-metadata';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { readConfig, type Config } from './config.js';
import { openDatabase } from './database.js';
import { fillEmpty } from './demo/fill.js';
import { startEmbedded } from './embedded.js';
import { lockFolder, type Lock } from './lock.js';
import { loadJobThread } from './jobs/start-thread.js';
import { makeLog } from './log.js';
import { startServer } from './server.js';

/** How long what is being opened when somebody stops us may take to notice. */
const MOST_MS = 4000;

// config -> database -> server -> jobs; prints the address, or the reason why there is none.
try {
  await start(readConfig(process.env));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const log = makeLog();
  const closers: Closer[] = [];
  let stopping = false;
  let lock = null as Lock | null;
  let begun: Promise<void> = Promise.resolve();
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    // Ten seconds are promised to whoever stops us; what still hangs then is cut.
    cutAfter(9500);
    const needsWhatWasClosed = closers.length > 0;
    await closeAll(closers, log);
    // Stopped while it starts: what was being opened fails by that, or is open soon and closed then. What waits for the closed waits for ever.
    const opened = begun.catch(() => {});
    await (needsWhatWasClosed ? Promise.race([opened, setTimeout(MOST_MS)]) : opened);
    await closeAll(closers, log);
    await lock?.release();
    process.exit(0);
  };
  // Before the first thing is opened: a process that is ended by the system leaves its lock behind.
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());

  const run = async (): Promise<void> => {
    lock = await lockFolder(config.dataFolder, config.port);
    if (!stopping) await open(config, log, closers, () => stopping);
  };
  try {
    await (begun = run());
  } catch (error) {
    // Then it failed because it is being stopped, and whoever stops it ends the process.
    if (stopping) return;
    await closeAll(closers, log);
    await lock?.release();
    throw error;
  }
}

type Closer = () => Promise<unknown>;

function cutAfter(ms: number): void {
  globalThis.setTimeout(() => process.exit(1), ms).unref();
}

/** In reverse order of opening. */
async function closeAll(closers: Closer[], log: Logger): Promise<void> {
  for (let close = closers.pop(); close; close = closers.pop())
    await close().catch((error: unknown) => log.error({ err: error }, 'while stopping'));
}

/** Opens one thing after another, as long as nobody stops it. */
async function open(config: Config, log: Logger, closers: Closer[], stopping: () => boolean): Promise<void> {
  let url = config.databaseUrl;
  if (url === null) {
    const postgres = await startEmbedded(join(config.dataFolder, 'postgres'));
    closers.push(() => postgres.stop());
    url = postgres.url;
  }
  if (stopping()) return;
  const db = await openDatabase(url, config.databaseDirectUrl ?? url);
  closers.push(() => db.close());
  if (stopping()) return;
  await fillEmpty(db, config, log);
  if (!(await isLocal(config.host)) && (await hasDemo(db))) {
    throw new Error(
      `While demo accounts exist Karta listens on this machine only, but HOST is ${config.host}. Remove the demo data first, or start with KARTA_DEMO=false on an empty database.`,
    );
  }
  if (stopping()) return;
  // It loads while the server starts, and takes jobs only once there is one.
  const jobs = loadJobThread({ url, directUrl: config.databaseDirectUrl ?? url }, log);
  closers.push(() => jobs.stop());
  const server = await startServer(db, config, log);
  closers.push(async () => {
    await Promise.all([server.close(), jobs.stop()]);
  });
  if (stopping()) return;
  await jobs.work();
  console.log(`Karta is ready: http://${config.host}:${server.port}`);
  if (await hasDemo(db))
    console.log(
      'Demo data and demo accounts are in: open only to this machine until they are removed. The sign-in page lists them.',
    );
}

async function hasDemo(db: {
  pool: { query(text: string): Promise<{ rows: { demo: boolean }[] }> };
}): Promise<boolean> {
  return (await db.pool.query('select exists (select 1 from account where demo) as demo')).rows[0]?.demo ?? false;
}

async function isLocal(host: string): Promise<boolean> {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function explain(error: unknown): string {
  const { code, port, message } = error as { code?: string; port?: number; message?: string };
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Choose another one: PORT=4001 npm start`;
  return error instanceof Error
    ? process.env['DEBUG']
      ? String(error.stack)
      : error.message
    : String(message ?? error);
}
