import 'reflect-metadata';
import { join } from 'node:path';
import { readConfig, type Config } from './config.js';
import { openDatabase } from './database.js';
import { fillEmpty } from './demo/fill.js';
import { startEmbedded } from './embedded.js';
import { lockFolder } from './lock.js';
import { startWorker } from './jobs/worker.js';
import { makeLog } from './log.js';
import { startServer } from './server.js';

// config -> database -> server -> worker; prints the address, or the reason why there is none.
try {
  await start(readConfig(process.env));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const log = makeLog();
  const lock = await lockFolder(config.dataFolder, config.port);
  const closers: (() => Promise<unknown>)[] = [() => lock.release()];
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    // In reverse order of opening. Ten seconds are promised to whoever stops us; what still hangs then is cut.
    setTimeout(() => process.exit(1), 9500).unref();
    for (const close of closers.reverse())
      await close().catch((error: unknown) => log.error({ err: error }, 'while stopping'));
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());

  try {
    let url = config.databaseUrl;
    if (url === null) {
      const postgres = await startEmbedded(join(config.dataFolder, 'postgres'));
      closers.push(() => postgres.stop());
      url = postgres.url;
    }
    const db = await openDatabase(url, config.databaseDirectUrl ?? url);
    closers.push(() => db.close());
    await fillEmpty(db, config, log);
    if (!(await isLocal(config.host)) && (await hasDemo(db))) {
      throw new Error(
        `While demo accounts exist Karta listens on this machine only, but HOST is ${config.host}. Remove the demo data first, or start with KARTA_DEMO=false on an empty database.`,
      );
    }
    const server = await startServer(db, config, log);
    closers.push(() => server.close());
    const worker = await startWorker(db, config.databaseDirectUrl ?? url, log);
    closers.push(() => worker.stop());
    console.log(`Karta is ready: http://${config.host}:${server.port}`);
    if (await hasDemo(db))
      console.log(
        'Demo data and demo accounts are in: open only to this machine until they are removed. The sign-in page lists them.',
      );
  } catch (error) {
    for (const close of closers.reverse()) await close().catch(() => {});
    throw error;
  }
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
