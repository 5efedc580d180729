import type pg from 'pg';
import { numberBatch, openBatch, type BatchKind } from '../../api/access/batch.js';
import type { Database } from '../../api/database.js';
import { fillDemo } from '../../api/demo/fill.js';
import { makeLog } from '../../api/log.js';
import { inTransaction } from '../../api/maps/generate.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { ensureSource } from '../../api/signals/ensure-source.js';
import { ingest } from '../../api/signals/ingest.js';
import { readItem } from '../../api/signals/item.js';
import { startApi, type Api } from '../api.js';

/** The demo's last day in these tests. Its evaluations are those of May to October 2026. */
export const LAST_DAY = '2026-11-22';

export interface Demo extends Api {
  /** Id of an employee by his code. */
  employee(code: string): Promise<string>;
  /** Id of the assignment of an employee on a task. */
  assignment(code: string, task: string): Promise<string>;
  /** Makes maps as a job and answers them as they are stored. */
  made(token: string, wanted: string): Promise<{ id: string; employee: string; hash: string; cutoff: number }[]>;
}

/** The whole product with the demo organisation in it. */
export async function startDemo(): Promise<Demo> {
  const api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  await fillDemo(api.db, LAST_DAY, makeLog('fatal'), { size: 'small' });
  return withPeople(api);
}

export function withPeople(api: Api): Demo {
  const idOf = async (text: string, values: unknown[]): Promise<string> =>
    (await api.db.pool.query<{ id: string }>(text, values)).rows[0]!.id;
  return {
    ...api,
    employee: (code) => idOf('select id from employee where code = $1', [code]),
    assignment: (code, task) =>
      idOf(
        'select a.id from assignment a join employee e on e.id = a.employee_id join task t on t.id = a.task_id where e.code = $1 and t.code = $2',
        [code, task],
      ),
    async made(token, wanted) {
      const answer = await api.post(`mutation { generateMaps(${wanted}) { id } }`, {}, token);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      const jobId = answer.data!['generateMaps'].id as string;
      const job = await api.finished(jobId);
      if (job.status !== 'DONE') throw new Error(`The job ended ${job.status}: ${job.error_message}`);
      const { rows } = await api.db.pool.query(
        'select m.id, e.code as employee, m.hash, m.cutoff::float8 as cutoff from career_map m join employee e on e.id = m.employee_id where m.job_id = $1 order by e.code',
        [jobId],
      );
      return rows;
    },
  };
}

/** A rating by a client, as a source sends it. */
export function rating(
  employeeCode: string,
  value: number,
  day: string,
  externalId: string,
  more: Record<string, string> = {},
): Record<string, string> {
  return {
    kind: 'rating',
    employeeCode,
    taskCode: 'DEMO-CARDS',
    clientCode: `client-of-${externalId}`,
    occurredAt: `${day}T10:00:00Z`,
    value: String(value),
    externalId,
    ...more,
  };
}

/** Writes signals under an open batch, the way every source does. @throws Error when a row is refused. */
export async function write(client: pg.PoolClient, batch: string, signals: Record<string, string>[]): Promise<void> {
  const source = await ensureSource(client, 'test');
  const rows = signals.map((signal, index) => readItem(signal, index + 1, Number.POSITIVE_INFINITY));
  const onFlaw = (flaw: object): void => {
    throw new Error(`A signal of the test was refused: ${JSON.stringify(flaw)}`);
  };
  await ingest(
    client,
    (async function* () {
      yield rows;
    })(),
    { source, batch, timeZone: 'Europe/Warsaw', onFlaw },
  );
}

/** Brings signals in as one committed batch. */
export function bring(db: Database, signals: Record<string, string>[]): Promise<void> {
  return inBatch(db, 'INGEST', (client, batch) => write(client, batch, signals));
}

/** One transaction with one batch, numbered at its end. */
export function inBatch(
  db: Database,
  kind: BatchKind,
  work: (client: pg.PoolClient, batch: string) => Promise<unknown>,
): Promise<void> {
  return inTransaction(db.pool, async (client) => {
    const batch = await openBatch(client, kind, { kind: 'SYSTEM' });
    await work(client, batch);
    await numberBatch(client, batch);
  });
}
