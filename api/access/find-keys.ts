import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfo, pageOffset, pageSize, writeCursor } from '../page.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import { ApiKey } from './api-key.js';

@InputType({ description: 'Narrows the list of keys; all that is given must hold.' })
export class ApiKeyFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or of the first characters of the key.' })
  search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: those that work; false: those that have ended.' })
  live?: boolean | null;
}

@ObjectType({ description: 'A page of keys.' })
export class ApiKeyPage {
  @Field(() => [ApiKey], { description: 'The keys.' }) nodes!: ApiKey[];
  @Field(() => Int, { description: 'How many there are on all pages.' }) totalCount!: number;
  @Field(() => PageInfo, { description: 'Whether more follows.' }) pageInfo!: PageInfo;
}

export interface ApiKeyQuestion {
  first: number;
  offset: number | null;
  filter: ApiKeyFilter | null;
}

/** Keys, newest first, without their secrets. Two statements. */
export async function findApiKeys(to: Sender, question: ApiKeyQuestion, now: Date): Promise<ApiKeyPage> {
  const [first, offset] = [pageSize(question.first), pageOffset(question.offset)];
  const { search, live } = question.filter ?? {};
  const values = [searchPattern('filter.search', search), live ?? null, now];
  const { rows } = await to.query<ApiKey>(
    `select id, name, prefix, scopes, expires_at as "expiresAt", revoked_at as "revokedAt", last_used_at as "lastUsedAt", created_by as "createdBy"
     ${WANTED} order by id desc offset $4 limit $5`,
    [...values, offset, first + 1],
  );
  const counted = await to.query<{ total: number }>(`select count(*)::int as total ${WANTED}`, values);
  const nodes = rows.slice(0, first);
  const endCursor = nodes.length > 0 ? writeCursor(offset + nodes.length) : null;
  return { nodes, totalCount: counted.rows[0]!.total, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

const WANTED = `from api_key where ($1::text is null or name ilike $1 or prefix ilike $1)
  and ($2::boolean is null or $2 = (revoked_at is null and expires_at > $3::timestamptz))`;
