import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { PatientEntityManager } from './again.js';
import { Account } from './access/account.js';
import { ApiKey } from './access/api-key.js';
import { Programme } from './audits/programme.js';
import { Assignment } from './people/assignment.js';
import { Employee } from './people/employee.js';
import { Location } from './people/location.js';
import { Task } from './people/task.js';
import { Team } from './people/team.js';
import { RuleSetVersion } from './rules/rule-set.js';
import { Source } from './signals/source.js';
import { preparing, type Sender } from './sql.js';

/** Entities in the order of the stations. */
const entities = [Account, ApiKey, Location, Task, Team, Employee, Assignment, RuleSetVersion, Source, Programme];

export interface Database {
  orm: MikroORM;
  /** The same pool that MikroORM uses: for COPY and cursors. */
  pool: pg.Pool;
  /** The pool again, for what nearly every request reads: its statements keep their plans. */
  reads: Sender;
  /** Few connections past a pooler, for jobs, whose statements may take longer than those of a request. */
  work: pg.Pool;
  close(): Promise<void>;
}

/** Days stay strings; the organisation's calendar has no time zone of a server. Big integers and numerics stay exact as strings. */
const DATE = 1082;
pg.types.setTypeParser(DATE, (text) => text);

export async function openDatabase(
  url: string,
  directUrl: string = url,
  extra: Partial<Options> = {},
): Promise<Database> {
  await migrate(directUrl);
  return connect(url, directUrl, extra);
}

/** To a database whose tables are up to date. */
export async function connect(url: string, directUrl: string, extra: Partial<Options> = {}): Promise<Database> {
  const orm = await MikroORM.init(ormOptions(url, extra));
  const pool = (await orm.em.getConnection().getNativeClient()) as pg.Pool;
  // Of a connection that breaks whoever uses it hears; without a listener the process would end.
  pool.on('error', () => {});
  const reads = url === directUrl ? preparing(pool) : pool;
  const work = new pg.Pool({ ...pool.options, connectionString: directUrl, max: 4, statement_timeout: LONG_MS });
  work.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  const close = async (): Promise<void> => {
    await work.end();
    await orm.close(true);
  };
  return { orm, pool, reads, work, close };
}

/** For jobs and for bringing the tables up to date. */
const LONG_MS = 10 * 60_000;

/** Brings the tables up to date; refuses a PostgreSQL that is too old, naming its version. */
async function migrate(url: string): Promise<void> {
  const orm = await MikroORM.init(ormOptions(url, { driverOptions: { statement_timeout: LONG_MS } }));
  try {
    const [found] = await orm.em.execute<{ version: number; name: string }[]>(
      "select current_setting('server_version_num')::int as version, current_setting('server_version') as name",
    );
    if (!found || found.version < 180_000) {
      throw new Error(`Karta needs PostgreSQL 18 or newer, but found ${found?.name ?? 'none'}.`);
    }
    await orm.migrator.up();
    await limitRole(orm);
  } finally {
    await orm.close(true);
  }
}

/** What a role's statements may take: five seconds are for requests; long work sets its own, for its transaction. */
const LIMITS = ['statement_timeout=5s', 'lock_timeout=15s', 'idle_in_transaction_session_timeout=2min'];

/** By role, since a pooler in transaction mode forgets what a session sets. Servers that start at once would be in each other's way, so only what differs is set. */
async function limitRole(orm: MikroORM): Promise<void> {
  const [role] = await orm.em.execute<{ rolconfig: string[] | null }[]>(
    'select rolconfig from pg_roles where rolname = current_user',
  );
  for (const limit of LIMITS) {
    if (role?.rolconfig?.includes(limit)) continue;
    await orm.em.execute(`alter role current_user set ${limit.replace('=', " = '")}'`);
  }
}

function ormOptions(clientUrl: string, extra: Partial<Options> = {}): Options {
  const migrations = join(dirname(fileURLToPath(import.meta.url)), '../migrations');
  return {
    clientUrl,
    entities,
    entityManager: PatientEntityManager,
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    pool: { min: 0, max: 16 },
    forceUtcTimezone: true,
    logger: () => {},
    migrations: {
      path: migrations,
      pathTs: migrations,
      snapshot: false,
      transactional: true,
      allOrNothing: true,
      emit: 'ts',
    },
    ...extra,
  } as Options;
}
