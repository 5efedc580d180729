import type { Logger } from 'pino';
import type { Database } from '../database.js';

/** What a task is given: the database, its job's id and the arguments it was started with. Answers what the job's `result` will hold. */
export type Task = (db: Database, jobId: string, args: Record<string, unknown>, log: Logger) => Promise<object>;
