import type { Viewer } from '../access/viewer.js';
import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { Job } from './job.js';

export const JOB_COLUMNS = `id, kind, status, done, total, result, error_code as "errorCode", error_message as "errorMessage",
  created_at as "createdAt", started_at as "startedAt", finished_at as "finishedAt"`;

/** HR sees every job, everybody else, keys too, the jobs that he started himself. */
export async function findJobs(to: Sender, viewer: Viewer | null, first: number): Promise<Job[]> {
  const { rows } = await to.query<Job>(
    `select ${JOB_COLUMNS} from job where ${mine(2, 3)} order by created_at desc limit $1`,
    [first, ...who(viewer)],
  );
  return rows;
}

export async function findJob(to: Sender, viewer: Viewer | null, id: string): Promise<Job> {
  const { rows } = await to.query<Job>(`select ${JOB_COLUMNS} from job where id::text = $1 and ${mine(2, 3)}`, [
    id,
    ...who(viewer),
  ]);
  if (!rows[0]) throw notFound('job');
  return rows[0];
}

/** A queued job is never begun; a running one stops at its next step and leaves nothing but months that it had evaluated whole. */
export async function cancelJob(to: Sender, viewer: Viewer | null, id: string): Promise<Job> {
  const { rows } = await to.query(
    `update job set cancel_requested = true where id::text = $1 and status in ('QUEUED', 'RUNNING') and ${mine(2, 3)} returning id`,
    [id, ...who(viewer)],
  );
  void rows;
  return findJob(to, viewer, id);
}

function mine(all: number, starter: number): string {
  return `($${all}::boolean or account_id = $${starter}::uuid or api_key_id = $${starter}::uuid)`;
}

function who(viewer: Viewer | null): [boolean, string | null] {
  if (viewer?.kind === 'API_KEY') return [false, viewer.keyId];
  return viewer === null ? [false, null] : [viewer.role === 'HR', viewer.accountId];
}
