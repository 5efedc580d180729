import type { Viewer } from '../access/viewer.js';
import { pageSize } from '../page.js';
import type { Sender } from '../sql.js';
import type { Batch } from './batch-list.js';

/** Committed batches, newest first. They belong to nobody, so there is no reach; what a file was called is for HR alone. */
export async function readBatches(
  to: Sender,
  viewer: Viewer | null,
  first: number,
  before: number | null,
): Promise<Batch[]> {
  const hr = viewer?.kind === 'ACCOUNT' && viewer.role === 'HR';
  const { rows } = await to.query<Batch>(
    `select number::float8 as number, started_at as at, kind, case when $3 or kind = 'EVALUATION' then note end as note, added, changed
     from batch where number is not null and ($2::float8 is null or number < $2) order by number desc limit $1`,
    [pageSize(first), before, hr],
  );
  return rows;
}
