import { accountOf, keyOf, type Viewer } from '../access/viewer.js';
import type { Sender } from '../sql.js';
import { NO_COUNTS, type OpenUpload } from './work.js';

/** One line of the import log, which nobody can change afterwards: it outlives the upload. */
export async function logImport(
  to: Sender,
  { id, target, source, fileName, sha256, size, counts, now }: OpenUpload,
  by: Viewer,
  outcome: 'COMMITTED' | 'FAILED' | 'CANCELLED',
  batch: string | null,
): Promise<void> {
  await to.query(
    `insert into import_log (upload_id, account_id, api_key_id, target, source, file_name, sha256, size, outcome, counts, seconds, batch_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, greatest(extract(epoch from clock_timestamp() - $11::timestamptz), 0), $12)`,
    [
      id,
      accountOf(by),
      keyOf(by),
      target,
      source,
      fileName,
      sha256,
      size,
      outcome,
      JSON.stringify(counts ?? NO_COUNTS),
      now,
      batch,
    ],
  );
}
