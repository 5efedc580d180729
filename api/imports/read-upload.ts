import type { Viewer } from '../access/viewer.js';
import { findJob } from '../jobs/find-jobs.js';
import type { Job } from '../jobs/job.js';
import { pageOffset, pageSize, writeCursor } from '../page.js';
import { notFound, Refusal } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { BadRow, Upload, UploadConnection } from './upload.js';

/** An upload with what its nodes are read from. */
export interface UploadRow extends Upload {
  checkJobId: string | null;
  commitJobId: string | null;
}

const COUNTED = 25_000;

/**
 * What an upload's status is now. A job that failed or was cancelled, though its process may have died, and a batch that was undone, tell
 * it better than anything that had to be written then.
 */
export const STATUS = `case
    when u.status = 'CHECKING' and cj.status = 'FAILED' then 'FAILED'
    when u.status = 'CHECKING' and cj.status = 'CANCELLED' then 'RECEIVED'
    when u.status = 'COMMITTING' and mj.status = 'FAILED' then 'FAILED'
    when u.status = 'COMMITTING' and mj.status = 'CANCELLED' then 'CHECKED'
    when u.status = 'COMMITTED' and exists (select 1 from batch undo where undo.undoes = u.batch_id and undo.number is not null) then 'UNDONE'
    else u.status end`;
export const FROM = `upload u left join job cj on cj.id = u.check_job_id left join job mj on mj.id = u.commit_job_id`;

const COLUMNS = `u.id, u.target, u.file_name as "fileName", u.size::float8 as size, u.sha256, ${STATUS} as status, u.counts, u.counts ->> 'firstDay' as "firstDay",
  u.counts ->> 'lastDay' as "lastDay", u.settings, u.preview,
  u.created_at as "createdAt", u.committed_at as "committedAt", b.number::float8 as "batchNumber", u.batch_id as "batchId", a.name as "createdBy",
  u.check_job_id as "checkJobId", u.commit_job_id as "commitJobId", u.version,
  (select count(*)::int from upload_bad_row r where r.upload_id = u.id) as "badRowCount"`;
const JOINS = `${FROM} left join batch b on b.id = u.batch_id left join account a on a.id = u.account_id`;

/** HR sees every upload, an auditor his own. One that is still arriving is nobody's yet: it may leave nothing. */
export function mine(account: number): string {
  return `u.status <> 'RECEIVING' and ($${account}::uuid is null or u.account_id = $${account})`;
}

export function ownerFilter(viewer: Viewer | null): string | null {
  if (viewer?.kind !== 'ACCOUNT') throw new Error('The policy table lets only accounts through here.');
  return viewer.role === 'HR' ? null : viewer.accountId;
}

export async function findUploads(
  to: Sender,
  viewer: Viewer | null,
  page: { first: number; offset: number | null },
): Promise<UploadConnection> {
  const first = pageSize(page.first);
  const offset = pageOffset(page.offset);
  const owner = ownerFilter(viewer);
  const { rows } = await to.query<UploadRow>(
    `select ${COLUMNS} from ${JOINS} where ${mine(1)} order by u.created_at desc, u.id desc offset $2 limit $3`,
    [owner, offset, first + 1],
  );
  const counted = await to.query<{ total: number }>(
    `select count(*)::int as total from (select 1 from upload u where ${mine(1)} limit ${COUNTED + 1}) x`,
    [owner],
  );
  const nodes = rows.slice(0, first);
  const endCursor = nodes.length > 0 ? writeCursor(offset + nodes.length) : null;
  return { nodes, totalCount: counted.rows[0]!.total, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

export async function findUpload(to: Sender, viewer: Viewer | null, id: string): Promise<UploadRow> {
  const { rows } = await to.query<UploadRow>(`select ${COLUMNS} from ${JOINS} where ${mine(1)} and u.id::text = $2`, [
    ownerFilter(viewer),
    id,
  ]);
  if (!rows[0]) throw notFound('upload');
  return rows[0];
}

/** The first flaws of some uploads, by line. */
export async function firstBadRows(
  to: Sender,
  uploads: readonly string[],
  first: number,
): Promise<Map<string, BadRow[]>> {
  const { rows } = await to.query<BadRow & { upload: string }>(
    `select u.id as upload, r.line, r.column_name as "column", r.found, r.code, r.expected
     from unnest($1::uuid[]) as u (id) cross join lateral (select * from upload_bad_row where upload_id = u.id order by line, column_name limit $2) r
     order by r.line, r.column_name`,
    [uploads, pageSize(first)],
  );
  return Map.groupBy(rows, ({ upload }) => upload);
}

/** The job behind a step; null when there is none, or when somebody else started it. */
export async function jobOf(to: Sender, viewer: Viewer | null, id: string | null): Promise<Job | null> {
  if (id === null) return null;
  return findJob(to, viewer, id).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return null;
    throw error;
  });
}
