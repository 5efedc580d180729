import { run, parseCronItems, type Runner } from 'graphile-worker';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Logger } from 'pino';
import type { Database } from '../database.js';
import { removeMapsOf } from '../maps/remove-maps.js';
import { fromDatabase, Refusal } from '../refusals.js';
import { Cancelled } from './progress.js';
import type { Task } from './task.js';
import { tasks } from './tasks.js';

/** Every night, UTC; what fails waits for the next one. Whether a month has ended in the organisation's zone the task itself knows. */
const SCHEDULE = [
  {
    task: 'evaluate-month',
    match: '10 2 * * *',
    identifier: 'evaluate-month',
    options: { backfillPeriod: 3 * 86_400_000, maxAttempts: 1 },
  },
  {
    task: 'remind-acknowledgements',
    match: '40 2 * * *',
    identifier: 'remind-acknowledgements',
    options: { backfillPeriod: 86_400_000, maxAttempts: 1 },
  },
  {
    task: 'check-references',
    match: '10 3 * * *',
    identifier: 'check-references',
    options: { backfillPeriod: 86_400_000, maxAttempts: 1 },
  },
];

/** Host, process and life: a number of a process comes again, after a restart at the latest. */
const WORKER = `${hostname()} ${process.pid} ${randomUUID()}`;
const BROKE_OFF = `status = 'FAILED', error_code = 'SERVICE_UNAVAILABLE', finished_at = now(),
  error_message = 'The work broke off: Karta was stopped, or jobs needed more memory than they may have. What was not committed was not written.'`;
const BEAT_MS = 20_000;
const SWEEP_MS = 60_000;

export async function startWorker(db: Database, connectionString: string, log: Logger): Promise<Runner> {
  const sweep = async (): Promise<void> => {
    await failAbandoned(db);
    await failForgotten(db);
  };
  await failAbandoned(db);
  const timers = [
    setInterval(() => void beat(db).catch((error: unknown) => log.warn({ err: error }, 'a heartbeat')), BEAT_MS),
    setInterval(() => void sweep().catch((error: unknown) => log.warn({ err: error }, 'a sweep')), SWEEP_MS),
  ];
  const runner = await run({
    connectionString,
    concurrency: 2,
    noHandleSignals: true,
    logger: quiet(log),
    parsedCronItems: parseCronItems(SCHEDULE),
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([kind, task]) => [
        kind,
        async (payload: unknown) => perform(db, kind, task, payload as { jobId?: string }, log),
      ]),
    ),
  });
  runner.events.once('stop', () => timers.forEach((timer) => clearInterval(timer)));
  // Not before: only now the queue has its tables, on the first start too.
  await failForgotten(db).catch((error: unknown) => log.warn({ err: error }, 'a sweep'));
  return runner;
}

/** What is worked on here. A job whose end could not be written is not, so it falls silent. */
const underWay = new Set<string>();

function beat(db: Database): Promise<unknown> {
  return db.pool.query(`update job set heartbeat_at = now() where id = any($1) and status = 'RUNNING'`, [
    [...underWay],
  ]);
}

/**
 * Ends what nobody works on any more: jobs of an earlier thread of this process, of a process on this host that is gone, and jobs anywhere
 * that were not heard of for two minutes. Other processes' jobs go on.
 */
async function failAbandoned(db: Database): Promise<void> {
  const { rows } = await db.pool.query<{ id: string; worker: string | null; silent: boolean }>(
    `select id, worker, coalesce(heartbeat_at < now() - interval '2 minutes', true) as silent from job where status = 'RUNNING' and id <> all($1)`,
    [[...underWay]],
  );
  for (const { id, worker, silent } of rows) {
    if (!silent && (worker === WORKER || !isGone(worker))) continue;
    const failed = await db.pool.query<{ kind: string }>(
      `update job set ${BROKE_OFF} where id = $1 and status = 'RUNNING' returning kind`,
      [id],
    );
    if (failed.rows[0]?.kind === 'generate-maps') await removeMapsOf(db, id);
  }
}

/**
 * Ends what nobody will take up any more: the queue has nothing of it, or gave it to somebody two minutes ago who broke off before it began.
 * What still waits for its turn waits on, however long; so does what was put there without a key, by a Karta before this one.
 */
async function failForgotten(db: Database): Promise<void> {
  const forgotten = `status = 'QUEUED' and created_at < now() - interval '2 minutes' and not exists (
    select 1 from graphile_worker.jobs q where case when q.key is null then q.task_identifier = job.kind else q.key = job.id::text end
      and (q.attempts < q.max_attempts or coalesce(q.locked_at, q.updated_at) > now() - interval '2 minutes'))`;
  await db.pool.query(
    `update job set status = 'CANCELLED', finished_at = now() where cancel_requested and ${forgotten}`,
  );
  await db.pool.query(`update job set ${BROKE_OFF} where ${forgotten}`);
}

/** Whether the process of this host that had the job is no more: its number is free, or is ours, in a life before. */
function isGone(worker: string | null): boolean {
  const [host, pid] = worker?.split(' ') ?? [];
  if (host !== hostname()) return false;
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as { code?: string }).code === 'ESRCH';
  }
}

async function perform(
  db: Database,
  kind: string,
  task: Task,
  payload: { jobId?: string },
  log: Logger,
): Promise<void> {
  const jobId = payload.jobId ?? (await scheduledJob(db, kind));
  const { rows } = await db.pool.query<{ args: Record<string, unknown> }>(
    `update job set status = 'RUNNING', started_at = now(), heartbeat_at = now(), worker = $2
     where id = $1 and status = 'QUEUED' and not cancel_requested returning args`,
    [jobId, WORKER],
  );
  if (!rows[0]) {
    await db.pool.query(
      `update job set status = 'CANCELLED', finished_at = now() where id = $1 and status = 'QUEUED'`,
      [jobId],
    );
    return;
  }
  underWay.add(jobId);
  try {
    const result = await task({ ...db, pool: db.work }, jobId, rows[0].args, log);
    await db.pool.query(
      `update job set status = 'DONE', result = $2, finished_at = now() where id = $1 and status = 'RUNNING'`,
      [jobId, JSON.stringify(result)],
    );
  } catch (error) {
    const refusal = error instanceof Refusal ? error : fromDatabase(error);
    if (!refusal) log.error({ err: error, jobId, kind }, 'a job failed');
    await db.pool.query(
      `update job set status = $2, error_code = $3, error_message = $4, finished_at = now() where id = $1 and status = 'RUNNING'`,
      [
        jobId,
        error instanceof Cancelled ? 'CANCELLED' : 'FAILED',
        refusal?.code ?? 'INTERNAL',
        refusal?.message ?? 'Something went wrong on our side. It was logged.',
      ],
    );
  } finally {
    underWay.delete(jobId);
  }
}

async function scheduledJob(db: Database, kind: string): Promise<string> {
  const { rows } = await db.pool.query<{ id: string }>('insert into job (kind) values ($1) returning id', [kind]);
  return rows[0]!.id;
}

function quiet(log: Logger) {
  return new (class {
    scope() {
      return this;
    }
    error(message: string) {
      log.error(message);
    }
    warn(message: string) {
      log.warn(message);
    }
    info() {}
    debug() {}
    log() {}
  })() as never;
}
