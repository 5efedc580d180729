import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Viewer } from '../access/viewer.js';
import { PageInfo, pageOffset, pageSize, writeCursor } from '../page.js';
import { DateTime } from '../scalars.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import { owner } from './read-upload.js';
import { UploadCounts } from './upload.js';

export enum ImportOutcome {
  COMMITTED = 'COMMITTED',
  UNDONE = 'UNDONE',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: 'What became of an import: COMMITTED, UNDONE, FAILED or CANCELLED.',
});

export enum ImportLogSort {
  AT = 'AT',
  FILE_NAME = 'FILE_NAME',
  BY = 'BY',
  ROWS = 'ROWS',
  SECONDS = 'SECONDS',
}
registerEnumType(ImportLogSort, {
  name: 'ImportLogSort',
  description: 'What the log is sorted by: AT, FILE_NAME, BY, ROWS or SECONDS.',
});

@ObjectType({ description: 'One import that happened, whether or not its upload is still there.' })
export class ImportLogEntry {
  @Field(() => ID, { description: 'Opaque, never reused.' }) id!: string;
  @Field(() => ID, { nullable: true, description: 'The upload; null when it was thrown away.' }) uploadId!:
    | string
    | null;
  @Field(() => DateTime, { description: 'When it ended.' }) at!: Date;
  @Field(() => String, { nullable: true, description: 'Who committed it: name of the account or of the key.' }) by!:
    | string
    | null;
  @Field(() => String, { description: 'ACCOUNT or API_KEY.' }) byKind!: string;
  @Field(() => String, { description: 'What it brought.' }) target!: string;
  @Field(() => String, { nullable: true, description: 'Code of where the file came from.' }) source!: string | null;
  @Field(() => String, { description: 'As the sender called the file.' }) fileName!: string;
  @Field(() => String, { description: 'SHA-256 of the bytes, in hexadecimal.' }) sha256!: string;
  @Field(() => Float, { description: 'Bytes.' }) size!: number;
  @Field(() => UploadCounts, { description: 'What came of its rows; of a failed one, what the dry run had found.' })
  counts!: UploadCounts;
  @Field(() => Float, { description: 'How long the commit took, in seconds.' }) seconds!: number;
  @Field(() => ImportOutcome, { description: 'What became of it.' }) outcome!: ImportOutcome;
  @Field(() => ID, { nullable: true, description: 'Its batch; null when nothing was new.' }) batchId!: string | null;
  @Field(() => Float, { nullable: true, description: 'Number of the batch.' }) batchNumber!: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was undone; null unless it was.' })
  undoneAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who undid it.' }) undoneBy!: string | null;
}

@ObjectType({ description: 'A page of the import log.' })
export class ImportLogPage {
  @Field(() => [ImportLogEntry], { description: 'The entries.' }) nodes!: ImportLogEntry[];
  @Field(() => Int, { description: 'How many there are, exact to 25000; 25001 means more than that.' })
  totalCount!: number;
  @Field(() => PageInfo, { description: 'Where the page ends; go on with offset.' }) pageInfo!: PageInfo;
}

export interface LogQuestion {
  search: string | null;
  target: string | null;
  source: string | null;
  outcome: ImportOutcome | null;
  from: string | null;
  to: string | null;
  sort: ImportLogSort;
  descending: boolean;
  first: number;
  offset: number | null;
}

const ROWS = `(
  select l.id, u.id as "uploadId", l.at, coalesce(a.name, k.name) as by, case when l.api_key_id is null then 'ACCOUNT' else 'API_KEY' end as "byKind",
    l.target, l.source, l.file_name as "fileName", l.sha256, l.size::float8 as size, l.counts, l.seconds,
    case when n.batch_id is null then l.outcome else 'UNDONE' end as outcome, l.batch_id as "batchId", b.number::float8 as "batchNumber",
    n.at as "undoneAt", na.name as "undoneBy", l.account_id, l.api_key_id
  from import_log l left join upload u on u.id = l.upload_id left join account a on a.id = l.account_id left join api_key k on k.id = l.api_key_id
    left join batch b on b.id = l.batch_id left join import_undo n on n.batch_id = l.batch_id left join account na on na.id = n.account_id) log`;

const SORTS: Record<ImportLogSort, string> = {
  AT: 'at',
  FILE_NAME: 'lower("fileName")',
  BY: 'lower(by)',
  ROWS: `(counts ->> 'rows')::int`,
  SECONDS: 'seconds',
};
const COUNTED = 25_000;

/** HR reads the whole log, everybody else what he imported himself. */
export async function readImportLog(
  to: Sender,
  viewer: Viewer,
  wanted: LogQuestion,
  timeZone: string,
): Promise<ImportLogPage> {
  const first = pageSize(wanted.first);
  const offset = pageOffset(wanted.offset);
  const [all, mine] = owner(viewer);
  const search = searchPattern('search', wanted.search);
  const where = `($1::boolean or account_id = $2::uuid or api_key_id = $2::uuid) and ($3::text is null or target = $3) and ($4::text is null or source = $4)
    and ($5::text is null or outcome = $5) and ($6::date is null or at >= $6::date::timestamp at time zone $8)
    and ($7::date is null or at < ($7::date + 1)::timestamp at time zone $8)
    and ($9::text is null or "fileName" ilike $9 or by ilike $9 or source ilike $9 or sha256 ilike $9)`;
  const values = [all, mine, wanted.target, wanted.source, wanted.outcome, wanted.from, wanted.to, timeZone, search];
  const direction = wanted.descending ? 'desc' : 'asc';
  const { rows } = await to.query<ImportLogEntry>(
    `select * from ${ROWS} where ${where} order by ${SORTS[wanted.sort]} ${direction} nulls last, id ${direction} offset $10 limit $11`,
    [...values, offset, first + 1],
  );
  const counted = await to.query<{ total: number }>(
    `select count(*)::int as total from (select 1 from ${ROWS} where ${where} limit ${COUNTED + 1}) x`,
    values,
  );
  const nodes = rows.slice(0, first);
  const endCursor = nodes.length > 0 ? writeCursor(offset + nodes.length) : null;
  return { nodes, totalCount: counted.rows[0]!.total, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}
