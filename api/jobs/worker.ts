import { run, parseCronItems, type Runner } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Database } from '../database.js';
import { fromDatabase, Refusal } from '../refusals.js';
import { Cancelled } from './progress.js';
import type { Task } from './task.js';
import { tasks } from './tasks.js';

/** Every day at 02:10 UTC: the task itself knows whether a month has ended in the organisation's zone. */
const SCHEDULE = [
  {
    task: 'evaluate-month',
    match: '10 2 * * *',
    identifier: 'evaluate-month',
    options: { backfillPeriod: 3 * 86_400_000 },
  },
];

export async function startWorker(db: Database, connectionString: string, log: Logger): Promise<Runner> {
  await db.pool.query(`update job set status = 'FAILED', error_code = 'SERVICE_UNAVAILABLE', finished_at = now(),
    error_message = 'Karta was stopped while this ran. What it had not committed was not written.' where status = 'RUNNING'`);
  return run({
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
    `update job set status = 'RUNNING', started_at = now() where id = $1 and status = 'QUEUED' and not cancel_requested returning args`,
    [jobId],
  );
  if (!rows[0]) {
    await db.pool.query(
      `update job set status = 'CANCELLED', finished_at = now() where id = $1 and status = 'QUEUED'`,
      [jobId],
    );
    return;
  }
  try {
    const result = await task(db, jobId, rows[0].args, log);
    await db.pool.query(`update job set status = 'DONE', result = $2, finished_at = now() where id = $1`, [
      jobId,
      JSON.stringify(result),
    ]);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : fromDatabase(error);
    if (!refusal) log.error({ err: error, jobId, kind }, 'a job failed');
    await db.pool.query(
      `update job set status = $2, error_code = $3, error_message = $4, finished_at = now() where id = $1`,
      [
        jobId,
        error instanceof Cancelled ? 'CANCELLED' : 'FAILED',
        refusal?.code ?? 'INTERNAL',
        refusal?.message ?? 'Something went wrong on our side. It was logged.',
      ],
    );
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
