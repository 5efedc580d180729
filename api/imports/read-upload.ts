import type { Viewer } from '../access/viewer.js';
import { JOB_COLUMNS } from '../jobs/find-jobs.js';
import type { Job } from '../jobs/job.js';
import { pageOffset, pageSize, writeCursor } from '../page.js';
import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { BadRow, ImportEffects, PersonQuestion, UndoRecord, Upload, UploadConnection } from './upload.js';
import type { OpenUpload } from './work.js';

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

const COLUMNS = `u.id, u.target, u.source, u.file_name as "fileName", u.size::float8 as size, u.sha256, ${STATUS} as status, u.counts, u.counts ->> 'firstDay' as "firstDay",
  u.counts ->> 'lastDay' as "lastDay", u.effects, u.fingerprint, u.seconds, u.reading_confirmed as "readingConfirmed",
  u.created_at as "createdAt", u.committed_at as "committedAt", b.number::float8 as "batchNumber", u.batch_id as "batchId", coalesce(a.name, k.name) as "createdBy",
  u.check_job_id as "checkJobId", u.commit_job_id as "commitJobId", u.version,
  (select count(*)::int from upload_bad_row r where r.upload_id = u.id) as "badRowCount",
  (select count(distinct line)::int from upload_bad_row r where r.upload_id = u.id) as "badLineCount"`;
const JOINS = `${FROM} left join batch b on b.id = u.batch_id left join account a on a.id = u.account_id
  left join api_key k on k.id = u.api_key_id`;

/** HR sees every upload, everybody else what he sent. One that is still arriving is nobody's yet: it may leave nothing. */
export function mine(all: number, sender: number): string {
  return `u.status <> 'RECEIVING' and ($${all}::boolean or u.account_id = $${sender}::uuid or u.api_key_id = $${sender}::uuid)`;
}

/** Whether somebody sees everything, and the id under which his own is kept. */
export function owner(viewer: Viewer): [all: boolean, id: string] {
  return viewer.kind === 'API_KEY' ? [false, viewer.keyId] : [viewer.role === 'HR', viewer.accountId];
}

export async function findUploads(
  to: Sender,
  viewer: Viewer,
  page: { first: number; offset: number | null },
): Promise<UploadConnection> {
  const first = pageSize(page.first);
  const offset = pageOffset(page.offset);
  const { rows } = await to.query<UploadRow>(
    `select ${COLUMNS} from ${JOINS} where ${mine(1, 2)} order by u.created_at desc, u.id desc offset $3 limit $4`,
    [...owner(viewer), offset, first + 1],
  );
  const counted = await to.query<{ total: number }>(
    `select count(*)::int as total from (select 1 from upload u where ${mine(1, 2)} limit ${COUNTED + 1}) x`,
    owner(viewer),
  );
  const nodes = rows.slice(0, first);
  const endCursor = nodes.length > 0 ? writeCursor(offset + nodes.length) : null;
  return { nodes, totalCount: counted.rows[0]!.total, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

export async function findUpload(to: Sender, viewer: Viewer, id: string): Promise<UploadRow> {
  const { rows } = await to.query<UploadRow>(
    `select ${COLUMNS} from ${JOINS} where ${mine(1, 2)} and u.id::text = $3`,
    [...owner(viewer), id],
  );
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
    `select u.id as upload, r.line, r.column_name as "column", r.found, r.code, r.expected, r.field, r.suggestion
     from unnest($1::uuid[]) as u (id) cross join lateral (select * from upload_bad_row where upload_id = u.id order by line, column_name limit $2) r
     order by r.line, r.column_name`,
    [uploads, pageSize(first)],
  );
  return Map.groupBy(rows, ({ upload }) => upload);
}

/** The jobs behind steps: whoever sees an upload sees how far it is. */
export async function jobsOf(to: Sender, ids: readonly string[]): Promise<Map<string, Job>> {
  const { rows } = await to.query<Job>(`select ${JOB_COLUMNS} from job where id = any($1::uuid[])`, [ids]);
  return new Map(rows.map((job) => [job.id, job]));
}

/** What stands with an upload beside its row: how it is read and mapped, and what the dry run found. */
export interface UploadDetail extends OpenUpload {
  questions: Omit<PersonQuestion, 'decision'>[];
  outcomes: Record<string, string>;
  earlier: Record<string, Record<string, string | null>>;
  effects: ImportEffects | null;
}

export async function detailsOf(to: Sender, uploads: readonly string[]): Promise<Map<string, UploadDetail>> {
  const { rows } = await to.query<UploadDetail>(
    `select id, target, source, file_name as "fileName", sha256, size, reading, reading_confirmed as confirmed, recognised, mapping, counts, fingerprint,
       account_id as account, api_key_id as key, (extract(epoch from now()) * 1000)::float8 as now, questions, outcomes, earlier, effects
     from upload where id = any($1::uuid[])`,
    [uploads],
  );
  return new Map(rows.map((row) => [row.id, { ...row, now: new Date(row.now) }]));
}

export async function undosOf(to: Sender, batches: readonly string[]): Promise<Map<string, UndoRecord>> {
  const { rows } = await to.query<UndoRecord & { batch: string }>(
    `select n.batch_id as batch, n.at, a.name as by, b.number::float8 as "batchNumber", n.superseded, n.kept, n.rest
     from import_undo n join batch b on b.id = n.undo_batch_id left join account a on a.id = n.account_id where n.batch_id = any($1::bigint[])`,
    [batches],
  );
  return new Map(rows.map((row) => [row.batch, row]));
}
