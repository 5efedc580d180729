import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type NextFunction, type Request, type Response } from 'express';
import { numberBatch, openBatch } from '../../api/access/batch.js';
import { Role } from '../../api/access/account.js';
import type { Viewer } from '../../api/access/viewer.js';
import type { Context } from '../../api/context.js';
import type { Database } from '../../api/database.js';
import { startAssignments } from '../../api/people/assign.js';
import { ensureEmployees, ensureTasks } from '../../api/people/ensure-people.js';
import { fromDatabase, Refusal, STATUS } from '../../api/refusals.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { ingestItems } from '../../api/signals/ingest-items.js';
import { signalsFor } from '../../api/signals/read-signals.js';
import { registerSignalRoutes } from '../../api/signals/signal-routes.js';
import { freshDatabase } from '../database.js';

/** Sunday, a week after everything that the tests send. */
export const NOW = new Date('2026-11-08T12:00:00Z');

/** Three employees (E-1 to E-3) on a task (T-1) since January 2026, and somebody of HR who sends signals about them. */
export async function openDesk() {
  const { db, close } = await freshDatabase();
  await ensureKinds(db.pool);
  const { rows } = await db.pool.query<{ id: string }>(
    `insert into account (email, name, role, password_hash) values ('hr@test.example', 'HR', 'HR', 'x') returning id`,
  );
  const hr: Viewer = {
    kind: 'ACCOUNT',
    accountId: rows[0]!.id,
    role: Role.HR,
    employeeId: null,
    name: 'HR',
    email: 'hr@test.example',
    locale: 'en',
  };
  await ensureEmployees(
    db.pool,
    [1, 2, 3].map((n) => ({ code: `E-${n}`, name: `Employee ${n}` })),
  );
  await ensureTasks(db.pool, [{ code: 'T-1', name: 'Task 1' }]);
  const batch = await openBatch(db.pool, 'ASSIGNMENT', hr);
  await startAssignments(
    db.pool,
    [1, 2, 3].map((n) => ({ employeeCode: `E-${n}`, taskCode: 'T-1', startedOn: '2026-01-01' })),
    batch,
  );
  await numberBatch(db.pool, batch);

  const send = (items: object[], more: { sourceCode?: string; requestKey?: string } = {}) =>
    ingestItems(
      db,
      { sourceCode: 'crm', requestKey: null, wantsResults: true, ...more, items },
      'Europe/Warsaw',
      NOW,
      hr,
    );
  const one = async <Value>(sql: string, values: unknown[] = []): Promise<Value> =>
    Object.values((await db.pool.query(sql, values)).rows[0] ?? {})[0] as Value;
  const assignmentOf = async (code: string): Promise<{ id: string; employee: string }> =>
    (
      await db.pool.query(
        'select a.id, a.employee_id as employee from assignment a join employee e on e.id = a.employee_id where e.code = $1',
        [code],
      )
    ).rows[0];
  /** Values of an employee's ratings as known at a cut-off, sorted. */
  const ratings = async (code: string, cutoff: number): Promise<number[]> => {
    const assignment = await assignmentOf(code);
    const found = await signalsFor(db.pool, [assignment], {
      from: '2026-01-01',
      to: '2026-12-31',
      cutoff,
      timeZone: 'Europe/Warsaw',
    });
    return (found.get(assignment.id) ?? [])
      .filter(({ kind }) => kind === 'rating')
      .map(({ value }) => Number(value) / 1e6)
      .toSorted((a, b) => a - b);
  };
  return { db, hr, send, one, assignmentOf, ratings, close };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

export function rating(id: string, value: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    externalId: id,
    kind: 'rating',
    employeeCode: 'E-1',
    taskCode: 'T-1',
    occurredAt: '2026-10-31T18:20:00Z',
    value,
    ...more,
  };
}

/** The stream's route alone, for a caller of HR. */
export async function openStreams({ db, hr }: { db: Database; hr: Viewer }) {
  const app = express();
  const context = { viewer: hr, now: NOW, timeZone: 'Europe/Warsaw', requestId: 'test' } as Context;
  registerSignalRoutes(app, { db, contextOf: async () => context });
  app.use((error: unknown, _req: Request, res: Response, _next: NextFunction) => {
    const refusal = error instanceof Refusal ? error : fromDatabase(error);
    if (!res.headersSent)
      res
        .status(refusal ? STATUS[refusal.code] : 500)
        .json({ code: refusal?.code ?? 'INTERNAL', message: String(error), ...refusal?.details });
  });
  const server = await new Promise<Server>((resolve) => {
    const started = app.listen(0, '127.0.0.1', () => resolve(started));
  });
  const { port } = server.address() as AddressInfo;
  const stream = async (body: BodyInit, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}/signals`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'karta-source': 'crm', ...headers },
      body,
      duplex: 'half',
    } as RequestInit);
    return {
      status: response.status,
      answer: (await response.json()) as Record<string, unknown> & { results: Record<string, unknown>[] },
    };
  };
  return { port, stream, close: () => new Promise((resolve) => server.close(resolve)) };
}
