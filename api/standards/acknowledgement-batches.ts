import { Field, ID, Int, ObjectType } from 'type-graphql';
import { pageOffset, pageSize } from '../page.js';
import { DateTime } from '../scalars.js';
import type { Sender } from '../sql.js';

@ObjectType({
  description: 'Acknowledgements that were written in one go, by HR or from a file; `undoBatch` takes them back.',
})
export class AcknowledgementBatch {
  @Field(() => ID, { description: 'Of the batch.' }) id!: string;
  @Field(() => DateTime, { description: 'When they were written.' }) at!: string;
  @Field(() => String, { nullable: true, description: 'Who wrote them; null: a machine.' }) by!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the file; null: by hand.' }) fileName!: string | null;
  @Field(() => Int, { description: 'How many it brought.' }) added!: number;
  @Field(() => Int, { description: 'How many of them still stand.' }) standing!: number;
  @Field(() => [String], { description: 'Codes of the standards.' }) standardCodes!: string[];
  @Field(() => Boolean, { description: 'Whether it was undone.' }) undone!: boolean;
}

/** What was recorded of papers, the newest first. What people acknowledged themselves is theirs and not listed. */
export async function acknowledgementBatches(
  to: Sender,
  first: number,
  offset: number | null,
): Promise<AcknowledgementBatch[]> {
  const { rows } = await to.query<AcknowledgementBatch>(
    `select b.id::text, b.started_at as at, p.name as by, case when b.kind = 'UPLOAD' then b.note end as "fileName", count(*)::int as added,
       count(*) filter (where a.superseded_by is null)::int as standing, array_agg(distinct s.code order by s.code) as "standardCodes",
       exists (select 1 from batch u where u.undoes = b.id) as undone
     from acknowledgement a join batch b on b.id = a.batch_id join standard_version v on v.id = a.version_id join standard s on s.id = v.standard_id
       left join account p on p.id = b.account_id
     where a.how = 'PAPER' and b.kind <> 'DEMO' group by b.id, p.name order by b.id desc limit $1 offset $2`,
    [pageSize(first), pageOffset(offset)],
  );
  return rows;
}
