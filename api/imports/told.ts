import type { Viewer } from '../access/viewer.js';
import type { Sender } from '../sql.js';
import { findUpload, jobsOf } from './read-upload.js';

/** An upload for machines: where it is, how far, and what it takes to go on. */
export async function told(to: Sender, by: Viewer, id: string): Promise<object> {
  const upload = await findUpload(to, by, id);
  const { checkJobId, commitJobId } = upload;
  const jobs = await jobsOf(
    to,
    [checkJobId, commitJobId].filter((job) => job !== null),
  );
  const job =
    (commitJobId === null ? null : jobs.get(commitJobId)) ?? (checkJobId === null ? null : jobs.get(checkJobId));
  return {
    id: upload.id,
    status: upload.status,
    target: upload.target,
    source: upload.source,
    sha256: upload.sha256,
    counts: upload.counts,
    badLineCount: upload.badLineCount,
    fingerprint: upload.fingerprint,
    batchNumber: upload.batchNumber,
    job: job?.id ?? null,
    progress: job ? { done: job.done, total: job.total } : null,
    error: job?.errorCode ? { code: job.errorCode, message: job.errorMessage } : null,
  };
}
