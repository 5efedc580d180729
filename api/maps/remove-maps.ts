import type { Database } from '../database.js';
import { inTransaction } from './generate.js';

/** Takes back what a job of previews has made: nothing refers to a preview, so its rows go without a trace. */
export async function removeMapsOf(db: Database, jobId: string): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    await client.query("set local statement_timeout = '10min'");
    await client.query(
      "delete from scorecard where map_id in (select id from career_map where job_id = $1 and purpose = 'PREVIEW')",
      [jobId],
    );
    await client.query("delete from career_map where job_id = $1 and purpose = 'PREVIEW'", [jobId]);
  });
}
