import { Refusal } from '../refusals.js';
import type { Sender } from '../sql.js';

/**
 * Writes how far a job is, on a connection of its own, so that everybody sees it while the work's transaction is still open.
 * Throws when somebody asked to cancel: the work's transaction then leaves nothing.
 */
export async function progress(to: Sender, jobId: string, done: number, total: number | null): Promise<void> {
  const { rows } = await to.query<{ cancel_requested: boolean }>(
    'update job set done = $2, total = $3 where id = $1 returning cancel_requested',
    [jobId, done, total],
  );
  if (rows[0]?.cancel_requested) throw new Cancelled();
}

export class Cancelled extends Refusal {
  constructor() {
    super('CONFLICT', 'The job was cancelled. What it had not committed was not written.', {});
  }
}
