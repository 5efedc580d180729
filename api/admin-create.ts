import 'reflect-metadata';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { createAdministrator } from './access/create-administrator.js';
import { readConfig, type Config } from './config.js';
import { openDatabase, type Database } from './database.js';
import { startEmbedded } from './embedded.js';
import { lockFolder } from './lock.js';

// npm run admin:create [-- --another]: makes the first administrator, or another one, on DATABASE_URL or the embedded database.
try {
  const config = readConfig(process.env);
  const another = process.argv.slice(2).includes('--another');
  const unknown = process.argv.slice(2).find((word) => word !== '--another');
  if (unknown !== undefined) throw new Error(`The only option is --another, but got: ${unknown}`);
  await onDatabase(config, async (db) => {
    const { rows } = await db.pool.query<{ there: boolean }>(
      "select exists (select 1 from account where role = 'ADMINISTRATOR' and active) as there",
    );
    if (rows[0]!.there && !another)
      throw new Error('There is an administrator already. To make one more: npm run admin:create -- --another');
    const { email, password } = config.firstAdministrator ?? (await ask());
    await createAdministrator(db.pool, { email, password }, another);
    console.log(`The administrator ${email.trim().toLowerCase()} can sign in now.`);
  });
} catch (error) {
  console.error(process.env['DEBUG'] && error instanceof Error ? error.stack : wordsOf(error));
  process.exitCode = 1;
}

async function onDatabase(config: Config, work: (db: Database) => Promise<void>): Promise<void> {
  if (config.databaseUrl !== null) return use(config.databaseUrl, config.databaseDirectUrl ?? config.databaseUrl, work);
  // The embedded database belongs to one process at a time.
  const lock = await lockFolder(config.dataFolder, config.port).catch((error: unknown) => {
    throw new Error(`${wordsOf(error)} Stop it first, or make the account in its console.`);
  });
  try {
    const postgres = await startEmbedded(join(config.dataFolder, 'postgres'));
    try {
      await use(postgres.url, postgres.url, work);
    } finally {
      await postgres.stop();
    }
  } finally {
    await lock.release();
  }
}

async function use(url: string, directUrl: string, work: (db: Database) => Promise<void>): Promise<void> {
  const db = await openDatabase(url, directUrl);
  try {
    await work(db);
  } finally {
    await db.close();
  }
}

async function ask(): Promise<{ email: string; password: string }> {
  if (!process.stdin.isTTY) {
    throw new Error(
      'Nobody is here to ask: set KARTA_ADMIN_EMAIL and KARTA_ADMIN_PASSWORD, or run this in a terminal.',
    );
  }
  const email = await question('E-mail: ');
  const password = await question('Password (12 to 200 characters): ', true);
  if ((await question('The same password again: ', true)) !== password)
    throw new Error('The two passwords differ. Nothing was made.');
  return { email, password };
}

/** Typed characters are echoed by our output alone: one that drops them after the question hides a password. */
async function question(text: string, hidden = false): Promise<string> {
  let silent = false;
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!silent) process.stdout.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  lines.once('SIGINT', () => process.exit(130));
  const answer = lines.question(text);
  silent = hidden;
  const words = await answer;
  lines.close();
  if (hidden) process.stdout.write('\n');
  return words;
}

function wordsOf(error: unknown): string {
  return error instanceof Error && error.message !== ''
    ? error.message
    : `The database did not answer: ${String(error)}`;
}
