import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything that the environment decides, read once. */
export interface Config {
  port: number;
  host: string;
  /** Null: the embedded PostgreSQL under `dataFolder`. May be a pooler in transaction mode. */
  databaseUrl: string | null;
  /** For migrations and the worker's LISTEN, which a pooler can't carry. */
  databaseDirectUrl: string | null;
  dataFolder: string;
  projectFolder: string;
  /** Fill an empty database with the demo organisation. */
  demo: boolean;
  secureCookies: boolean;
  /** Whether the console offers a place to try queries in. */
  explorer: boolean;
  /** Made in an empty database: the account with which everything else is set up. */
  firstAdministrator: { email: string; password: string } | null;
}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const projectFolder = findProject(dirname(fileURLToPath(import.meta.url)));
  const databaseUrl = env['DATABASE_URL'] || null;
  return {
    port: readPort(env['PORT']),
    host: env['HOST'] || '127.0.0.1',
    databaseUrl,
    databaseDirectUrl: env['DATABASE_DIRECT_URL'] || databaseUrl,
    dataFolder: resolve(env['KARTA_DATA'] || join(projectFolder, '.data')),
    projectFolder,
    demo: env['KARTA_DEMO'] ? env['KARTA_DEMO'] === 'true' : databaseUrl === null,
    secureCookies: env['KARTA_SECURE_COOKIES'] === 'true',
    explorer: env['EXPLORER'] !== 'off',
    firstAdministrator: readAdministrator(env),
  };
}

/** The folder with package.json, whether this runs from the sources or from dist/. */
function findProject(from: string): string {
  return existsSync(join(from, 'package.json')) || dirname(from) === from ? from : findProject(dirname(from));
}

function readAdministrator(env: NodeJS.ProcessEnv): Config['firstAdministrator'] {
  const email = env['KARTA_ADMIN_EMAIL'];
  const password = env['KARTA_ADMIN_PASSWORD'];
  if (!email && !password) return null;
  if (!email || !password || password.length < 12) {
    throw new Error(
      'KARTA_ADMIN_EMAIL and KARTA_ADMIN_PASSWORD must be set together, the password with at least 12 characters.',
    );
  }
  return { email, password };
}

function readPort(text: string | undefined): number {
  if (!text) return 4000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT must be a whole number from 0 to 65535, but got: ${text}`);
  }
  return port;
}
