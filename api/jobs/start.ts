import type { EntityManager } from '@mikro-orm/postgresql';
import { accountOf, keyOf, type Actor } from '../access/viewer.js';
import { rows } from '../sql.js';

/** Puts long work into the queue, in the caller's transaction, and answers the id under which its progress can be read. */
export async function startJob(em: EntityManager, kind: string, args: object, by: Actor): Promise<string> {
  const [job] = await rows<{ id: string }>(
    em,
    'insert into job (kind, args, account_id, api_key_id) values ($1, $2, $3, $4) returning id',
    [kind, JSON.stringify(args), accountOf(by), keyOf(by)],
  );
  // By its key it is seen whether anybody will still take it up.
  await rows(
    em,
    `select graphile_worker.add_job($1, json_build_object('jobId', $2::text), job_key => $2::text, max_attempts => 1)`,
    [kind, job!.id],
  );
  return job!.id;
}
