import { Refusal } from '../refusals.js';
import type { Sender } from '../sql.js';

const PACE_MS = 300;

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

/** The same for steps that come often: told at once when the first is done, and then a few times a second. */
export function paced(to: Sender, jobId: string, total: number | null): (done: number) => Promise<void> {
  let next = 0;
  return async (done) => {
    const now = performance.now();
    if (done > 0 && now < next) return;
    if (done > 0) next = now + PACE_MS;
    await progress(to, jobId, done, total === null ? null : Math.max(done, total));
  };
}

export class Cancelled extends Refusal {
  constructor() {
    super('CONFLICT', 'The job was cancelled. What it had not committed was not written.', {});
  }
}
