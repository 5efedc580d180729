import type { Runner } from 'graphile-worker';
import { hashPassword } from '../api/access/password.js';
import { readConfig } from '../api/config.js';
import type { Database } from '../api/database.js';
import { startWorker } from '../api/jobs/worker.js';
import { makeLog } from '../api/log.js';
import { startServer } from '../api/server.js';
import { freshDatabase } from './database.js';

export interface Answer<Data = Record<string, any>> {
  status: number;
  headers: Headers;
  data: Data | null;
  errors: { message: string; path?: string[]; extensions: Record<string, unknown> }[] | undefined;
}

export interface Api {
  url: string;
  db: Database;
  /** Sends one operation as the holder of a token; without one, anonymously. */
  post<Data = Record<string, any>>(
    query: string,
    variables?: Record<string, unknown>,
    token?: string,
  ): Promise<Answer<Data>>;
  /** Makes an account of a role (optionally being an employee) and answers its token. */
  signedIn(role: string, employeeId?: string): Promise<string>;
  /** Waits until a job has ended and answers its row. */
  finished(jobId: string): Promise<{
    status: string;
    result: Record<string, unknown> | null;
    error_code: string | null;
    error_message: string | null;
  }>;
  close(): Promise<void>;
}

/** The whole product on a database of its own: the server and its worker, as `npm start` runs them. */
export async function startApi(): Promise<Api> {
  const { db, url: databaseUrl, close } = await freshDatabase();
  const log = makeLog(process.env['LOG_LEVEL'] ?? 'fatal');
  const config = { ...readConfig({ DATABASE_URL: databaseUrl }), port: 0 };
  const server = await startServer(db, config, log);
  const worker: Runner = await startWorker(db, databaseUrl, log);
  const url = `http://127.0.0.1:${server.port}`;

  const post: Api['post'] = async (query, variables = {}, token) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: never; errors?: Answer['errors'] };
    return { status: response.status, headers: response.headers, data: body.data ?? null, errors: body.errors };
  };

  let accounts = 0;
  return {
    url,
    db,
    post,
    async signedIn(role, employeeId) {
      const email = `${role.toLowerCase()}${++accounts}@test.example`;
      await db.pool.query(
        'insert into account (email, name, role, employee_id, password_hash) values ($1, $2, $3, $4, $5)',
        [email, `${role} ${accounts}`, role, employeeId ?? null, await hashPassword('a password for tests')],
      );
      const answer = await post(
        'mutation ($email: String!) { signIn(email: $email, password: "a password for tests") { token } }',
        { email },
      );
      return (answer.data as { signIn: { token: string } }).signIn.token;
    },
    async finished(jobId) {
      for (let waited = 0; waited < 60_000; waited += 50) {
        const { rows } = await db.pool.query(
          'select status, result, error_code, error_message from job where id = $1',
          [jobId],
        );
        if (rows[0] && !['QUEUED', 'RUNNING'].includes(rows[0].status)) return rows[0];
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`Job ${jobId} did not end within 60 seconds.`);
    },
    async close() {
      await server.close();
      await worker.stop();
      await close();
    },
  };
}
